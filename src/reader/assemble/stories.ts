import type { EpochDay } from '../../domain/days';
import type { DateSpan } from '../../domain/reading';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import type { Frame } from '../events/frames';
import { datedByRetelling } from './repeats';
import { begin, exactFigures, join, type Sameness, type Story, sameness } from './story';
import { totalPeriod } from './totals';

export interface Told {
  readonly stories: readonly Story[];
  /** Running totals, with the period each adds up over. */
  readonly totals: readonly { readonly story: Story; readonly period: DateSpan }[];
}

/** How many stories back a frame may belong to. Keeps a long text linear. */
const MEMORY = 24;

/** Puts the frames of a text together: several tellings of one event become one story. */
export function tell(
  all: readonly Frame[],
  told: ReadonlyMap<number, number>,
  gazetteer: Gazetteer,
  published: EpochDay | null,
): Told {
  const frames = datedByRetelling(all, told).filter((f) => f.polarity !== 'unreal');
  const body = frames.filter((f) => !f.heading);
  const heads = frames.filter((f) => f.heading);
  const stories: Story[] = [];
  const totals: { story: Story; period: DateSpan }[] = [];
  const counted: (readonly [Frame, DateSpan])[] = [];

  for (const frame of body) {
    const period = totalPeriod(frame, counted.slice(-3), published);
    if (period) {
      counted.push([frame, period]);
      totals.push({ story: begin(frame, gazetteer), period });
      continue;
    }
    const same = best(stories, frame, gazetteer, told);
    if (same) join(same.story, frame, gazetteer, same.why);
    else if (stands(frame)) stories.push(begin(frame, gazetteer));
  }
  for (const frame of heads) {
    if (frame.polarity !== 'asserted') continue;
    const same = best(stories, frame, gazetteer, told, true);
    if (same) same.story.frames.push({ ...frame, attribution: null, figures: [], dates: [], bare: 'places' });
    else if (stories.length === 0 && stands(frame)) stories.push(begin(frame, gazetteer));
  }
  return { stories: withoutSummaries(stories), totals };
}

/** A frame that only recalls, lists or counts begins no story of its own, unless its figures have a place. */
function stands(frame: Frame): boolean {
  if (frame.polarity === 'recalled' || frame.spread || frame.bare === 'places') return false;
  if (frame.bare === 'figures') return frame.places.some((p) => !p.container) && frame.figures.length > 0;
  return true;
}

function best(
  stories: readonly Story[],
  frame: Frame,
  gazetteer: Gazetteer,
  told: ReadonlyMap<number, number>,
  anywhere = false,
): (Sameness & { readonly story: Story }) | null {
  const earlier = told.get(frame.sentence);
  if (earlier !== undefined) {
    const story = stories.find((s) =>
      s.frames.some((f) => f.sentence === earlier && f.sense === frame.sense),
    );
    if (story) return { story, why: 'retold', weight: 9 };
  }
  let found: (Sameness & { readonly story: Story }) | null = null;
  for (const story of anywhere ? stories : stories.slice(-MEMORY)) {
    const same = sameness(story, frame, gazetteer);
    // Among equals the story told last.
    if (same && (!found || same.weight >= found.weight)) found = { ...same, story };
  }
  return found;
}

/**
 * A lead that only sums up: of the first paragraph, said by nobody, without a day, a quarter or a number. What it
 * sums up is told below; counting it too would count twice.
 */
function withoutSummaries(stories: readonly Story[]): readonly Story[] {
  const violent = (s: Story) => s.family !== 'civil';
  return stories.filter((story) => {
    const lead = story.frames.every(
      (f) => f.paragraph <= 1 && f.attribution === null && f.polarity === 'asserted' && f.sentence <= 3,
    );
    const vague =
      story.date === null &&
      story.located.every((l) => l.fine.length === 0) &&
      exactFigures(story.frames).length === 0;
    return !(lead && vague && violent(story) && stories.some((s) => s !== story && violent(s)));
  });
}
