import type { DateSpan } from '../../domain/reading';
import type { Kind } from '../../domain/tables';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import type { Frame } from '../events/frames';
import { SENSES } from '../events/senses';
import { type Located, liesIn, locate } from './located';
import { daysApart, isCampaign, spanning, statedDate } from './timed';

/** One event as the frames of a text tell it, oldest first. Grows while the text is read. */
export interface Story {
  readonly frames: Frame[];
  readonly located: Located[];
  kind: Kind;
  generic: boolean;
  family: Frame['family'];
  date: DateSpan | null;
  /** Why each frame after the first was taken for the same event. */
  readonly merged: string[];
}

export type Exact = readonly (readonly [measure: string, value: number])[];

/** Figures given as a number, from two up: those that tell events apart. */
export const exactFigures = (frames: readonly Frame[]): Exact =>
  frames.flatMap((f) =>
    f.figures.flatMap(({ figure }) =>
      figure.measure !== null && figure.value !== null ? [[figure.measure, figure.value] as const] : [],
    ),
  );

const SPECIFIC = new Set([
  'hospital',
  'school',
  'market',
  'bakery',
  'mosque',
  'church',
  'civil-defence-centre',
  'aid-convoy',
  'camp',
  'displaced-people',
  'ambulance',
  'water-station',
  'university',
  'funeral',
  'bus',
]);
const specificTargets = (frames: readonly Frame[]): ReadonlySet<string> =>
  new Set(frames.flatMap((f) => f.targets.filter((t) => SPECIFIC.has(t))));

const placesOf = (story: Story) => ({
  fine: [...new Set(story.located.flatMap((l) => l.fine))],
  coarse: [...new Set(story.located.flatMap((l) => l.coarse))],
});

export function begin(frame: Frame, gazetteer: Gazetteer): Story {
  return {
    frames: [frame],
    located: [locate(frame, gazetteer)],
    kind: frame.kind,
    generic: frame.generic,
    family: frame.family,
    date: statedDate(frame),
    merged: [],
  };
}

export function join(story: Story, frame: Frame, gazetteer: Gazetteer, why: string): void {
  story.frames.push(frame);
  story.located.push(locate(frame, gazetteer));
  story.merged.push(why);
  // A word that leaves the kind open gives way to one that does not; figures alone never set it.
  const bareKind = story.frames.slice(0, -1).every((f) => f.bare !== 'no');
  if (frame.bare === 'no' && (bareKind || (story.generic && !frame.generic && sameTurn(story, frame)))) {
    story.kind = frame.kind;
    story.generic = frame.generic;
    story.family = frame.family;
  }
  const date = statedDate(frame);
  if (date) story.date = story.date ? spanning(story.date, date) : date;
}

const sameTurn = (story: Story, frame: Frame): boolean =>
  story.family === frame.family || story.family === 'killing' || frame.family === 'killing';

/** Why a frame tells of an event already told; null when it does not. Stronger reasons weigh more. */
export interface Sameness {
  readonly why: string;
  readonly weight: number;
}

/**
 * Whether a frame is another telling of a story. Places, days, kind and figures must not speak against it, and
 * something must speak for it: the same places, the same figures, a definite noun, or words without an event
 * of their own.
 */
export function sameness(story: Story, frame: Frame, gazetteer: Gazetteer): Sameness | null {
  const last = story.frames.at(-1) as Frame;
  const sameSentence = last.sentence === frame.sentence;
  if (!samePolarity(story, frame)) return null;
  if (!kindsAgree(story, frame, sameSentence)) return null;
  const date = statedDate(frame);
  if (date && story.date && !datesAgree(story.date, date)) return null;

  const figures = sharedFigures(story, frame);
  const shared = figures === 'same';
  const here = locate(frame, gazetteer);
  const there = placesOf(story);
  const near = frame.sentence - last.sentence <= 2 || frame.paragraph === last.paragraph;

  if (frame.spread) return near && fits(here, there, gazetteer) ? { why: 'elaborates', weight: 6 } : null;
  if (here.fine.length > 0 && there.fine.length > 0) {
    const common = here.fine.some(
      (p) =>
        there.fine.includes(p) ||
        there.fine.some((q) => gazetteer.isWithin(p, q) || gazetteer.isWithin(q, p)),
    );
    if (!common) return null;
    if (figures === 'conflict' && !frame.definite) return null;
    return { why: 'same-place', weight: 5 };
  }
  const target = targetsAgree(story, frame);
  if (target === 'conflict' && !frame.definite && !shared) return null;
  if (here.fine.length > 0) {
    // The story so far knows only the sector: the same figures or target say it is this place.
    return shared || (target === 'same' && near && liesIn(here.fine, there.coarse, gazetteer))
      ? { why: shared ? 'same-figures' : 'same-target', weight: 4 }
      : null;
  }
  if (figures === 'conflict' && !frame.definite && frame.bare === 'no') return null;
  if (here.coarse.length > 0) {
    const sameCoarse =
      there.coarse.length > 0 &&
      (liesIn(here.coarse, there.coarse, gazetteer) || liesIn(there.coarse, here.coarse, gazetteer));
    const holdsFine = there.fine.length > 0 && liesIn(there.fine, here.coarse, gazetteer);
    if (there.fine.length === 0 && sameCoarse && story.family !== 'civil')
      return { why: 'same-place', weight: 3 };
    if (sameCoarse && sameSense(story, frame)) return { why: 'same-place', weight: 3 };
    if ((holdsFine || there.fine.length === 0) && (shared || (frame.definite && near))) {
      return { why: shared ? 'same-figures' : 'definite', weight: 3 };
    }
    if (there.coarse.length === 0 && there.fine.length === 0 && near)
      return { why: 'unlocated-before', weight: 2 };
    return null;
  }
  if (sameSentence) return { why: 'same-sentence', weight: 5 };
  if (target === 'same' && near) return { why: 'same-target', weight: 4 };
  if (shared) return { why: 'same-figures', weight: 4 };
  if (frame.definite || frame.bare === 'figures')
    return near ? { why: frame.definite ? 'definite' : 'toll', weight: 3 } : null;
  return there.fine.length === 0 && sameSense(story, frame) && near ? { why: 'same-kind', weight: 1 } : null;
}

const sameSense = (story: Story, frame: Frame): boolean => story.frames.some((f) => f.sense === frame.sense);

function samePolarity(story: Story, frame: Frame): boolean {
  const negative = (f: Frame) => f.polarity === 'denied' || f.polarity === 'unseen';
  const first = story.frames[0] as Frame;
  if (negative(first) === negative(frame)) return first.polarity === frame.polarity || !negative(frame);
  // An outright denial answers what somebody else said: one event, contested.
  return [first, frame].some((f) => f.attribution?.act === 'deny');
}

function kindsAgree(story: Story, frame: Frame, sameSentence: boolean): boolean {
  if (frame.bare !== 'no') return story.family !== 'civil';
  if (story.frames.every((f) => f.bare !== 'no')) return frame.family !== 'civil';
  if (story.family === 'civil' || frame.family === 'civil') return sameSense(story, frame);
  if (story.family === frame.family) {
    if (frame.family === 'killing') return story.kind === frame.kind || frame.generic || story.generic;
    if (frame.family === 'ground')
      return (story.kind === 'offensive-announced') === (frame.kind === 'offensive-announced');
    return story.kind === frame.kind || story.generic || frame.generic || sameSentence;
  }
  const families = new Set([story.family, frame.family]);
  const generic = SENSES[frame.sense].generic || story.frames.every((f) => SENSES[f.sense].generic);
  if (families.has('killing'))
    return families.has('fire') || families.has('blast') ? sameSentence || generic : generic;
  return sameSentence && families.has('ground');
}

function datesAgree(a: DateSpan, b: DateSpan): boolean {
  if (daysApart(a, b) > 0) return false;
  return isCampaign(a) === isCampaign(b);
}

function fits(
  here: Located,
  there: { fine: readonly string[]; coarse: Located['coarse'] },
  gazetteer: Gazetteer,
): boolean {
  if (here.fine.length === 0) return true;
  if (there.coarse.length === 0) return true;
  return liesIn(here.fine, there.coarse, gazetteer) || here.fine.some((p) => there.fine.includes(p));
}

/** Whether the figures of a frame repeat those of a story, contradict them, or say nothing about it. */
function sharedFigures(story: Story, frame: Frame): 'same' | 'conflict' | 'none' {
  const here = exactFigures([frame]);
  const there = exactFigures(story.frames);
  if (here.length === 0 || there.length === 0) return 'none';
  if (here.some(([m, v]) => there.some(([n, w]) => m === n && v === w))) return 'same';
  return here.some(([m]) => there.some(([n]) => m === n)) ? 'conflict' : 'none';
}

function targetsAgree(story: Story, frame: Frame): 'same' | 'conflict' | 'none' {
  const here = specificTargets([frame]);
  const there = specificTargets(story.frames);
  if (here.size === 0 || there.size === 0) return 'none';
  return [...here].some((t) => there.has(t)) ? 'same' : 'conflict';
}
