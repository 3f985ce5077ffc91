import type { DateSpan } from '../../domain/reading';
import type { RuleId } from '../../domain/rules';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import type { Frame } from '../events/frames';
import { isControl } from '../events/senses';
import { kindsAgree, samePolarity, sameSense } from './agreement';
import { type Located, liesIn } from './located';
import type { Story, Telling } from './story';
import { daysApart, isCampaign } from './timed';

/** Why a frame tells of an event already told; null when it does not. Stronger reasons weigh more. */
export interface Sameness {
  readonly why: RuleId<'telling'>;
  readonly weight: number;
}

/** What the comparison of a frame with a story looks at. */
interface Comparison {
  readonly story: Story;
  readonly frame: Frame;
  readonly telling: Telling;
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
export function sameness(story: Story, telling: Telling, gazetteer: Gazetteer): Sameness | null {
  const { frame, date } = telling;
  const last = story.frames.at(-1) as Frame;
  const distance = frame.sentence - last.sentence;
  const sameSentence = distance === 0;
  if (!samePolarity(story, frame) || !kindsAgree(story, frame, sameSentence)) return null;
  if (date && story.date && !datesAgree(story.date, date)) return null;
  const c: Comparison = {
    story,
    frame,
    telling,
    here: telling.located,
    there: story.places,
    figures: sharedFigures(story, telling),
    targets: targetsAgree(story, telling),
    sameSentence,
    near: distance <= 2 || frame.paragraph === last.paragraph,
    distance,
    gazetteer,
  };
  if (frame.further && !sameSentence && c.figures !== 'same') return null;
  // "Denied having struck any hospital in the city", before one hospital is told of: no answer to it.
  const sweeping = isDenied(story) && frame.polarity === 'asserted' && c.there.fine.length === 0;
  if (sweeping && c.here.fine.length > 0) return null;
  // It was in a village of its own, which is none of those told of.
  if (frame.elsewhere && c.there.fine.length > 0 && c.figures !== 'same' && !sameSentence) return null;
  if (frame.spread) return c.near && fits(c) ? { why: 'elaborates', weight: 6 } : null;
  if (c.figures === 'conflict' && !competes(c)) return null;
  if (c.targets === 'conflict' && !frame.definite && c.figures !== 'same') return null;
  if (c.here.fine.length > 0) return atQuarters(c);
  if (c.here.coarse.length > 0) return atLarge(c);
  return placeless(c);
}

const isDenied = ({ frames: [first] }: Story): boolean => first?.polarity === 'denied';

/** The frame names quarters, landmarks or towns. */
function atQuarters(c: Comparison): Sameness | null {
  const { story, frame, here, there, figures, targets, near, sameSentence, gazetteer } = c;
  if (there.fine.length > 0) {
    // Gas on one quarter, barrels on that and another: what is told as another kind must be at the same places.
    const other = story.kind !== frame.kind && !story.generic && !frame.generic && !sameSentence;
    if (other && here.fine.length !== there.fine.length) return null;
    const [few, many] =
      here.fine.length <= there.fine.length ? [here.fine, there.fine] : [there.fine, here.fine];
    return liesIn(few, many, gazetteer) ? { why: 'same-place', weight: 5 } : null;
  }
  // The story so far knows only the sector: the same figures or target say it is this place.
  if (figures === 'same') return { why: 'same-figures', weight: 4 };
  const inside = there.coarse.length === 0 || liesIn(here.fine, there.coarse, gazetteer);
  const goesOn =
    frame.sense === 'strike' && isBareStrike(frame) && c.distance <= 1 && story.family !== 'ground';
  if (goesOn && inside) return { why: 'elaborates', weight: 5 };
  if (frame.specifies && sameSentence && inside) return { why: 'same-sentence', weight: 5 };
  return targets === 'same' && near && inside ? { why: 'same-target', weight: 4 } : null;
}

/** "One of them struck a hotel": a verb with nothing of its own but the place. */
const isBareStrike = (f: Frame): boolean =>
  f.weapons.length === 0 && f.dates.length === 0 && f.figures.length === 0 && f.parts.length === 0;

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
  if (frame.disclaims)
    return near && (story.family === 'fire' || story.family === 'killing')
      ? { why: 'answers', weight: 4 }
      : null;
  // "The army denied that there had been a raid", right after the raid was told.
  const denies = frame.polarity === 'denied' && frame.attribution?.act === 'deny';
  if (denies && distance <= 1 && sameSense(story, frame)) return { why: 'answers', weight: 4 };
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
function competes({ story, frame, telling: { date }, here, there }: Comparison): boolean {
  // "The toll of X has risen to 17" goes on from what was told of X.
  const risen =
    frame.figures.some((f) => f.figure.rule === 'toll') && here.fine.every((p) => there.fine.includes(p));
  if (risen && (frame.definite || frame.bare === 'figures')) return true;
  if (frame.bare === 'figures') return here.fine.length === 0 && here.coarse.length === 0;
  if (!frame.definite) return false;
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
function sharedFigures({ figures: there }: Story, { figures: here }: Telling): 'same' | 'conflict' | 'none' {
  if (here.length === 0 || there.length === 0) return 'none';
  const equal = here.filter(([m, v]) => there.some(([n, w]) => m === n && v === w));
  // One small number may well come twice; two, or a large one, hardly.
  if (equal.length >= 2 || equal.some(([, v]) => v >= TELLING)) return 'same';
  const differ = here.some(
    ([m, v]) => there.some(([n]) => m === n) && !there.some(([n, w]) => m === n && v === w),
  );
  return differ ? 'conflict' : 'none';
}

function targetsAgree({ targets: there }: Story, { targets: here }: Telling): 'same' | 'conflict' | 'none' {
  if (here.length === 0 || there.size === 0) return 'none';
  return here.some((t) => there.has(t)) ? 'same' : 'conflict';
}
