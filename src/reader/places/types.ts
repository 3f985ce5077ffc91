import type { Place } from '../../domain/place';
import type { Because } from '../../domain/reading';
import type { Relation } from '../../domain/tables';

export type Reasons = readonly Because<'toponym'>[];

/** A place the text names, with what its surroundings say; tokens `[from, to)` of the whole text. */
export interface FoundPlace {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  /** Null when the candidates cannot be told apart. */
  readonly place: Place | null;
  readonly candidates: readonly { readonly place: Place; readonly why: Reasons }[];
  readonly score: number;
  /** The rules that settled it, in order. */
  readonly why: Reasons;
  readonly relation: Relation;
  /** Where somebody came from, fled from or acts from. */
  readonly origin: boolean;
  /** Where the hurt were taken: not where it happened. */
  readonly aside: boolean;
  /** The name stands for those who rule the place, or is part of an organisation's name. */
  readonly metonym: boolean;
  /** الأحياء الشرقية, ريفها: a description, not a name. */
  readonly descriptor: boolean;
  /** الحي, مناطق المعارضة: points back or only describes; it locates events and is not shown as a mention. */
  readonly anaphor: boolean;
  /** Where the report was filed from: "BEIRUT (Reuters) -". */
  readonly dateline: boolean;
  /** Tells where the finer place before it lies: حي الصاخور شرقي حلب. */
  readonly container: boolean;
  /** First token of the list it is named in; its own where it stands alone. */
  readonly list: number;
  /** Begins or ends a course "from A to B". */
  readonly course: boolean;
}

const FINE = new Set(['neighbourhood', 'landmark', 'road', 'town']);

/** Fine enough to be where something happened, rather than what holds it. */
export const isFine = (place: Place): boolean =>
  FINE.has(place.kind) || (place.kind === 'city' && place.id !== 'aleppo');
