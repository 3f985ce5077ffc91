import type { Because, DateSpan } from '../../domain/reading';
import type { RuleId } from '../../domain/rules';
import type { Kind } from '../../domain/tables';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import { because } from '../because';
import type { Frame } from '../events/frames';
import { type Located, locate } from './located';
import { spanning, statedDate } from './timed';

/** What a frame says of its event that is compared with what the stories say: worked out once a frame. */
export interface Telling {
  readonly frame: Frame;
  readonly located: Located;
  readonly date: DateSpan | null;
  readonly figures: Exact;
  readonly targets: readonly string[];
}

export const tellingOf = (frame: Frame, gazetteer: Gazetteer): Telling => ({
  frame,
  located: locate(frame, gazetteer),
  date: statedDate(frame),
  figures: exactFigures([frame]),
  targets: frame.targets.filter((t) => SPECIFIC.has(t)),
});

/** Targets that tell one event from another. */
const SPECIFIC: ReadonlySet<string> = new Set([
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

/** One event as the frames of a text tell it, oldest first. Grows while the text is read. */
export interface Story {
  readonly frames: Frame[];
  readonly located: Located[];
  kind: Kind;
  generic: boolean;
  family: Frame['family'];
  date: DateSpan | null;
  /** All places, figures and targets its tellings name. */
  places: Pick<Located, 'fine' | 'coarse'>;
  readonly figures: (readonly [measure: string, value: number])[];
  readonly targets: Set<string>;
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

export function begin({ frame, located, date, figures, targets }: Telling): Story {
  return {
    frames: [frame],
    located: [located],
    kind: frame.kind,
    generic: frame.generic,
    family: frame.family,
    date,
    places: { fine: located.fine, coarse: located.coarse },
    figures: [...figures],
    targets: new Set(targets),
    merged: [],
  };
}

export function join(story: Story, telling: Telling, why: RuleId<'telling'>): void {
  const { frame, located, date } = telling;
  story.frames.push(frame);
  story.located.push(located);
  story.merged.push(because(why, [[frame.start, frame.end]]));
  story.places = {
    fine: [...new Set([...story.places.fine, ...located.fine])],
    coarse: [...new Set([...story.places.coarse, ...located.coarse])],
  };
  story.figures.push(...telling.figures);
  for (const target of telling.targets) story.targets.add(target);
  // A word that leaves the kind open gives way to one that does not; figures alone never set it.
  const bareKind = story.frames.slice(0, -1).every((f) => f.bare !== 'no');
  if (frame.bare === 'no' && (bareKind || (story.generic && !frame.generic && sameTurn(story, frame)))) {
    story.kind = frame.kind;
    story.generic = frame.generic;
    story.family = frame.family;
  }
  if (frame.kind === 'chemical-attack' && story.kind === 'air-strike') story.kind = frame.kind;
  if (date) story.date = story.date ? spanning(story.date, date) : date;
}

const sameTurn = (story: Story, frame: Frame): boolean =>
  story.family === frame.family || story.family === 'killing' || frame.family === 'killing';
