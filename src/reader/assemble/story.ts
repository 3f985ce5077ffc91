import type { DateSpan } from '../../domain/reading';
import type { Kind } from '../../domain/tables';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import type { Frame } from '../events/frames';
import { isControl, SENSES } from '../events/senses';
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

const placesOf = (story: Story): Pick<Located, 'fine' | 'coarse'> => ({
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

/** What the comparison of a frame with a story looks at. */
interface Comparison {
  readonly story: Story;
  readonly frame: Frame;
  readonly here: Located;
  readonly there: Pick<Located, 'fine' | 'coarse'>;
  readonly figures: 'same' | 'conflict' | 'none';
  readonly targets: 'same' | 'conflict' | 'none';
  /** Told in the same sentence, or within two of it, or in the same paragraph. */
  readonly sameSentence: boolean;
  readonly near: boolean;
  readonly distance: number;
  readonly gazetteer: Gazetteer;
}

/**
 * Whether a frame is another telling of a story. Places, days, kind and figures must not speak against it, and
 * something must speak for it: the same places, the same figures, a definite noun, or words without an event
 * of their own.
 */
export function sameness(story: Story, frame: Frame, gazetteer: Gazetteer): Sameness | null {
  const last = story.frames.at(-1) as Frame;
  const distance = frame.sentence - last.sentence;
  const c: Comparison = {
    story,
    frame,
    here: locate(frame, gazetteer),
    there: placesOf(story),
    figures: sharedFigures(story, frame),
    targets: targetsAgree(story, frame),
    sameSentence: distance === 0,
    near: distance <= 2 || frame.paragraph === last.paragraph,
    distance,
    gazetteer,
  };
  if (!samePolarity(story, frame) || !kindsAgree(story, frame, c.sameSentence)) return null;
  const date = statedDate(frame);
  if (date && story.date && !datesAgree(story.date, date)) return null;
  if (frame.spread) return c.near && fits(c) ? { why: 'elaborates', weight: 6 } : null;
  if (c.figures === 'conflict' && !competes(c)) return null;
  if (c.targets === 'conflict' && !frame.definite && c.figures !== 'same') return null;
  if (c.here.fine.length > 0) return atQuarters(c);
  if (c.here.coarse.length > 0) return atLarge(c);
  return placeless(c);
}

/** The frame names quarters, landmarks or towns. */
function atQuarters({ here, there, figures, targets, near, gazetteer }: Comparison): Sameness | null {
  if (there.fine.length > 0) {
    const [few, many] =
      here.fine.length <= there.fine.length ? [here.fine, there.fine] : [there.fine, here.fine];
    return liesIn(few, many, gazetteer) ? { why: 'same-place', weight: 5 } : null;
  }
  // The story so far knows only the sector: the same figures or target say it is this place.
  if (figures === 'same') return { why: 'same-figures', weight: 4 };
  const inside = there.coarse.length === 0 || liesIn(here.fine, there.coarse, gazetteer);
  return targets === 'same' && near && inside ? { why: 'same-target', weight: 4 } : null;
}

/** The frame names only a part of the city, the city or more. */
function atLarge(c: Comparison): Sameness | null {
  const { story, frame, here, there, figures, near, gazetteer } = c;
  if (figures === 'same') return { why: 'same-figures', weight: 3 };
  if (there.fine.length > 0) {
    const holds = liesIn(there.fine, here.coarse, gazetteer);
    return holds && frame.definite && near ? { why: 'definite', weight: 3 } : null;
  }
  const announced = frame.kind === 'offensive-announced';
  if (there.coarse.length === 0) return near || announced ? { why: 'unlocated-before', weight: 2 } : null;
  if (!sameGround(here.coarse, there.coarse, gazetteer)) return null;
  // Fire on one part of the city on one day is one bombardment; fighting and gains over ground are told apart.
  if (story.family === 'fire' && frame.family === 'fire') return { why: 'same-place', weight: 3 };
  if (frame.bare === 'figures') return near ? { why: 'toll', weight: 2 } : null;
  if (story.kind === frame.kind && (near || frame.definite || sameSense(story, frame)))
    return { why: 'same-place', weight: 3 };
  return null;
}

/** One lies in the other, and nothing of the wider is left out of the narrower: the city and its countryside are more than the city. */
function sameGround(a: Located['coarse'], b: Located['coarse'], gazetteer: Gazetteer): boolean {
  const covers = (inner: Located['coarse'], outer: Located['coarse']) =>
    liesIn(inner, outer, gazetteer) && outer.every((o) => inner.some((i) => liesIn([i], [o], gazetteer)));
  return covers(a, b) || covers(b, a);
}

/** The frame names no place at all. */
function placeless({
  story,
  frame,
  there,
  figures,
  targets,
  sameSentence,
  near,
  distance,
}: Comparison): Sameness | null {
  if (sameSentence) return { why: 'same-sentence', weight: 5 };
  if (frame.disclaims) return near && story.family === 'fire' ? { why: 'answers', weight: 4 } : null;
  const ground = (f: Frame) => isControl(f.sense) || f.sense === 'expel';
  if (ground(frame) && distance <= 1 && story.frames.some(ground)) return { why: 'same-ground', weight: 4 };
  if (targets === 'same' && near) return { why: 'same-target', weight: 4 };
  if (figures === 'same') return { why: 'same-figures', weight: 4 };
  if (frame.definite || frame.bare === 'figures') {
    if (!near) return null;
    // "The raids go on", two sentences after a raid on one street, speaks of the raids at large.
    const weight = there.fine.length === 0 || distance <= 1 || frame.figures.length > 0 ? 3 : 1;
    return { why: frame.definite ? 'definite' : 'toll', weight };
  }
  return there.fine.length === 0 && sameSense(story, frame) && near ? { why: 'same-kind', weight: 1 } : null;
}

/**
 * Two tolls of one event, rather than two events: told of "the" event without a day or place of its own, or by
 * somebody else of the same day and place.
 */
function competes({ story, frame, here, there }: Comparison): boolean {
  if (frame.bare === 'figures') return here.fine.length === 0 && here.coarse.length === 0;
  if (!frame.definite) return false;
  const date = statedDate(frame);
  const placed = here.fine.length + here.coarse.length > 0;
  if (!date && !placed) return true;
  const claimant = (f: Frame) =>
    f.figures.length === 0 ? [] : [f.figures[0]?.attribution?.claimants[0]?.id ?? 'report'];
  const [mine] = claimant(frame);
  const others = story.frames.flatMap(claimant);
  const sameDay =
    !date || (story.date !== null && date.from === story.date.from && date.to === story.date.to);
  const samePlace =
    !placed || [...here.fine, ...here.coarse].every((p) => [...there.fine, ...there.coarse].includes(p));
  return mine !== undefined && !others.includes(mine) && sameDay && samePlace;
}

const sameSense = (story: Story, frame: Frame): boolean => story.frames.some((f) => f.sense === frame.sense);

const isNegative = (f: Frame): boolean => f.polarity === 'denied' || f.polarity === 'unseen';

function samePolarity(story: Story, frame: Frame): boolean {
  const [first] = story.frames;
  if (!first) return false;
  if (isNegative(first) && isNegative(frame)) return first.polarity === frame.polarity;
  if (!isNegative(first) && !isNegative(frame)) return true;
  // An outright denial answers what somebody else said: one event, contested. Figures are no answer to it.
  if (frame.disclaims) return true;
  const denial = isNegative(first) ? first : frame;
  const other = denial === first ? frame : first;
  return denial.attribution?.act === 'deny' && other.bare === 'no';
}

/** Senses that may share a sentence with fire from the air or the ground and be one event with it. */
const FOUGHT = new Set(['clash', 'attack', 'repel']);
/** Killing that says nothing of how: told with an attack it is that attack's. */
const isBareKilling = (sense: Frame['sense']): boolean =>
  SENSES[sense].family === 'killing' && SENSES[sense].generic;

function kindsAgree(story: Story, frame: Frame, sameSentence: boolean): boolean {
  if (frame.bare !== 'no') return story.family !== 'civil';
  const bareStory = story.frames.every((f) => f.bare !== 'no');
  if (story.family === 'civil' || frame.family === 'civil') return !bareStory && sameSense(story, frame);
  if (bareStory) return true;
  const announced = (kind: Kind) => kind === 'offensive-announced';
  if (announced(story.kind) !== announced(frame.kind)) return false;
  if (story.family === frame.family) {
    if (frame.family === 'ground') return true;
    if (frame.family === 'killing') return story.kind === frame.kind || frame.generic || story.generic;
    return story.kind === frame.kind || story.generic || frame.generic || sameSentence;
  }
  if (story.family === 'killing' || frame.family === 'killing') {
    const killing = story.family === 'killing' ? story.frames.map((f) => f.sense) : [frame.sense];
    const violent = story.family !== 'ground' && frame.family !== 'ground';
    return killing.every(isBareKilling) || (violent && sameSentence);
  }
  const fought = [...story.frames.map((f) => f.sense), frame.sense].some((sense) => FOUGHT.has(sense));
  return sameSentence && fought;
}

function datesAgree(a: DateSpan, b: DateSpan): boolean {
  if (daysApart(a, b) > 0) return false;
  return isCampaign(a) === isCampaign(b);
}

function fits({ here, there, gazetteer }: Comparison): boolean {
  if (here.fine.length === 0 || there.coarse.length === 0) return true;
  return liesIn(here.fine, there.coarse, gazetteer) || here.fine.some((p) => there.fine.includes(p));
}

/** From here on a number alone says that two tellings are of one event. */
const TELLING = 10;

/** Whether the figures of a frame repeat those of a story, contradict them, or say nothing about it. */
function sharedFigures(story: Story, frame: Frame): 'same' | 'conflict' | 'none' {
  const here = exactFigures([frame]);
  const there = exactFigures(story.frames);
  if (here.length === 0 || there.length === 0) return 'none';
  const equal = here.filter(([m, v]) => there.some(([n, w]) => m === n && v === w));
  // One small number may well come twice; two, or a large one, hardly.
  if (equal.length >= 2 || equal.some(([, v]) => v >= TELLING)) return 'same';
  const differ = here.some(
    ([m, v]) => there.some(([n]) => m === n) && !there.some(([n, w]) => m === n && v === w),
  );
  return differ ? 'conflict' : 'none';
}

function targetsAgree(story: Story, frame: Frame): 'same' | 'conflict' | 'none' {
  const here = specificTargets([frame]);
  const there = specificTargets(story.frames);
  if (here.size === 0 || there.size === 0) return 'none';
  return [...here].some((t) => there.has(t)) ? 'same' : 'conflict';
}
