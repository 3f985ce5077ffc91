import type { EpochDay } from '../../domain/days';
import { placeId } from '../../domain/ids';
import type { RuleId } from '../../domain/rules';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import { because } from '../because';
import type { Frame } from '../events/frames';
import { isFine } from '../places';
import { datedByRetelling } from './repeats';
import { type Sameness, sameness } from './sameness';
import { begin, exactFigures, join, type Story, type Telling, tellingOf } from './story';
import { type Total, totalPeriod, upTo } from './totals';

export interface Told {
  readonly stories: readonly Story[];
  /** Running totals, with the period each adds up over. */
  readonly totals: readonly { readonly story: Story; readonly total: Total }[];
}

/** How many stories back a frame may belong to. Keeps a long text linear. */
export const MEMORY = 24;
/** No report tells one event more often; a text that does is many reports in one. */
const TELLINGS = 64;
const RETOLD = 9;

/** Puts the frames of a text together: several tellings of one event become one story. */
export function tell(
  all: readonly Frame[],
  told: ReadonlyMap<number, number>,
  gazetteer: Gazetteer,
  published: EpochDay | null,
): Told {
  const frames = datedByRetelling(all, told).filter((f) => f.polarity !== 'unreal');
  const stories: Story[] = [];
  const totals: { story: Story; total: Total }[] = [];
  const counted: (readonly [Frame, Total])[] = [];
  const summary = summaries(frames);
  const echoes: Frame[] = [];
  const full = frames.some((f) => !f.heading && stands(f) && !isThin(f));

  for (const frame of frames) {
    if (frame.heading || summary.has(frame)) {
      echoes.push(frame);
      continue;
    }
    const total = totalPeriod(frame, counted.slice(-3), published);
    if (total) {
      counted.push([frame, total]);
      totals.push({ story: begin(tellingOf(frame, gazetteer)), total });
      continue;
    }
    const plan = planOf(stories, frame);
    if (plan) {
      echo(plan, frame, 'plan');
      continue;
    }
    const telling = tellingOf(frame, gazetteer);
    const same = best(stories.slice(-MEMORY), telling, gazetteer, told);
    if (frame.polarity === 'recalled') {
      if (same) echo(same.story, frame, 'recalled');
    } else if (same) join(same.story, telling, same.why);
    else if (tellsNothing(frame) || isNoEvent(frame, gazetteer)) continue;
    else if (full && isThin(frame)) inPassing(stories.at(-1), frame);
    else if (stories.length === 0 && isBareCount(frame)) {
      totals.push({ story: begin(telling), total: upTo(published, 'summed-up') });
    } else if (
      stands(frame) ||
      (stories.length === 0 && frame.bare === 'figures' && frame.figures.length > 0)
    ) {
      stories.push(begin(telling));
    }
  }
  // Titles and leads tell ahead what the body tells: they belong to its stories and say nothing of their own.
  for (const frame of echoes) {
    if (frame.polarity !== 'asserted' && stories.length > 0) continue;
    const telling = tellingOf(frame, gazetteer);
    const same = best(toldAfter(stories, frame), telling, gazetteer, told);
    if (same && same.weight >= SURE) echo(same.story, frame, 'lead');
    else if (stories.length === 0 && stands(frame)) stories.push(begin(telling));
  }
  return { stories, totals };
}

/** From this weight on a title or a lead is taken for a telling of a story. */
const SURE = 3;

/** "An operation that begins with air strikes": what an announced attack is to consist of is no event of its own. */
function planOf(stories: readonly Story[], frame: Frame): Story | null {
  if (frame.dates.length > 0 || frame.figures.length > 0 || frame.places.some((p) => !p.anaphor)) return null;
  const last = stories.at(-1);
  const told = last?.frames.at(-1);
  const announced = last?.kind === 'offensive-announced' && frame.family !== 'civil';
  return last && told && announced && told.sentence === frame.sentence ? last : null;
}

/** Notes that a story is told here too, without a claim, a figure or a day from it. */
function echo(story: Story, frame: Frame, why: RuleId<'telling'>): void {
  story.merged.push(because(why, [[frame.start, frame.end]]));
  story.frames.push({
    ...frame,
    attribution: null,
    figures: [],
    dates: [],
    parts: [],
    weapons: [],
    targets: [],
    bare: 'places',
  });
}

const NOBODY_HURT: ReadonlySet<string> = new Set(['none-reported', 'zero']);

/** "No word of casualties in X": nothing happened that would be a story. */
const tellsNothing = (frame: Frame): boolean =>
  frame.bare === 'figures' && frame.figures.every((f) => NOBODY_HURT.has(f.figure.qualifier));

/**
 * Neither where nor when nor how many: beside events that are told in full, a word in passing. An event needs
 * something of its own to be one.
 */
const isThin = (frame: Frame): boolean =>
  frame.polarity === 'asserted' &&
  frame.family !== 'civil' &&
  frame.kind !== 'offensive-announced' &&
  frame.places.length === 0 &&
  frame.dates.length === 0 &&
  frame.figures.length === 0;

const VIOLENT: ReadonlySet<Frame['family']> = new Set(['fire', 'blast', 'killing']);
/** So many sentences on, a word in passing may still be of the event told last. */
const PASSING = 3;

/** A word in passing keeps the event told last in mind, so that its toll finds it: no claim, no day. */
function inPassing(last: Story | undefined, frame: Frame): void {
  const told = last?.frames.at(-1);
  if (!last || !told || frame.weapons.length === 0) return;
  if (!VIOLENT.has(last.family) || !VIOLENT.has(frame.family)) return;
  if (frame.sentence - told.sentence <= PASSING) echo(last, frame, 'in-passing');
}

/** "11 fatalities", before any event is told: the sum a bulletin opens with. */
const isBareCount = (frame: Frame): boolean =>
  frame.bare === 'figures' &&
  frame.places.length === 0 &&
  frame.figures.length > 0 &&
  frame.figures.every((f) => f.figure.rule === 'counted-casualties');

/** What happened all over a country, or over months without a figure, is a state of affairs. */
const isNoEvent = (frame: Frame, gazetteer: Gazetteer): boolean =>
  frame.family !== 'civil' &&
  ((frame.total !== null && frame.figures.length === 0) ||
    (frame.places.length > 0 &&
      frame.places.every(
        (p) => p.place?.kind === 'country' || (p.place && !gazetteer.isWithin(p.place.id, SYRIA)),
      )));
const SYRIA = placeId('syria');

/** A frame that only recalls, lists or counts begins no story of its own, unless its figures have a place. */
function stands(frame: Frame): boolean {
  if (frame.polarity === 'recalled' || frame.disclaims || frame.spread || frame.bare === 'places')
    return false;
  if (frame.bare === 'figures')
    return (frame.elsewhere || frame.places.some((p) => !p.container)) && frame.figures.length > 0;
  return true;
}

/** The story a frame tells once more, and why; null when it tells none of them. */
function best(
  stories: readonly Story[],
  telling: Telling,
  gazetteer: Gazetteer,
  told: ReadonlyMap<number, number>,
): (Sameness & { readonly story: Story }) | null {
  const { frame } = telling;
  const earlier = told.get(frame.sentence);
  let found: (Sameness & { readonly story: Story }) | null = null;
  for (const story of stories) {
    if (story.frames.length >= TELLINGS) continue;
    const retold =
      earlier !== undefined && story.frames.some((f) => f.sentence === earlier && f.sense === frame.sense);
    const same = retold ? ({ why: 'retold', weight: RETOLD } as const) : sameness(story, telling, gazetteer);
    // Among equals the story told last.
    if (same && (!found || same.weight >= found.weight)) found = { ...same, story };
  }
  return found;
}

/** The stories told from a title or a lead on. */
function toldAfter(stories: readonly Story[], echo: Frame): readonly Story[] {
  let low = 0;
  let high = stories.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stories[middle]?.frames[0]?.sentence ?? 0) >= echo.sentence) high = middle;
    else low = middle + 1;
  }
  return stories.slice(Math.max(0, low - 2), low + MEMORY);
}

const LEAD_SENTENCES = 4;

/**
 * The frames of a lead that only sums up: among the first sentences, said by nobody, without a day, a quarter or
 * a number. What it sums up is told below; counting it too would count twice.
 */
function summaries(frames: readonly Frame[]): ReadonlySet<Frame> {
  const violent = frames.filter((f) => f.family !== 'civil' && !f.heading && f.polarity === 'asserted');
  const isVague = (f: Frame) =>
    f.sentence < LEAD_SENTENCES &&
    f.paragraph <= 2 &&
    f.attribution === null &&
    f.dates.length === 0 &&
    !f.places.some((p) => p.place && isFine(p.place)) &&
    exactFigures([f]).length === 0;
  const first = violent.findIndex((f) => !isVague(f));
  return first > 0 ? new Set(violent.slice(0, first)) : new Set();
}
