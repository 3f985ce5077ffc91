import type { Because, DateSpan } from '../../domain/reading';
import type { RuleId } from '../../domain/rules';
import type { Kind } from '../../domain/tables';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import { because } from '../because';
import type { Frame } from '../events/frames';
import { type Located, locate } from './located';
import { spanning, statedDate } from './timed';

/** One event as the frames of a text tell it, oldest first. Grows while the text is read. */
export interface Story {
  readonly frames: Frame[];
  readonly located: Located[];
  kind: Kind;
  generic: boolean;
  family: Frame['family'];
  date: DateSpan | null;
  /** Why each frame after the first was taken for the same event. */
  readonly merged: Because<'telling'>[];
}

export type Exact = readonly (readonly [measure: string, value: number])[];

/** Figures given as a number, from two up: those that tell events apart. */
export const exactFigures = (frames: readonly Frame[]): Exact =>
  frames.flatMap((f) =>
    f.figures.flatMap(({ figure }) =>
      figure.measure !== null && figure.value !== null ? [[figure.measure, figure.value] as const] : [],
    ),
  );

/** All places the tellings of a story name. */
export const placesOf = (story: Story): Pick<Located, 'fine' | 'coarse'> => ({
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

export function join(story: Story, frame: Frame, gazetteer: Gazetteer, why: RuleId<'telling'>): void {
  story.frames.push(frame);
  story.located.push(locate(frame, gazetteer));
  story.merged.push(because(why, [[frame.start, frame.end]]));
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
