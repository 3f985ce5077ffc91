import { addDays, civil, dayOf, type EpochDay, epochDay, lastOfMonth, weekday } from '../../domain/days';
import type { Because } from '../../domain/reading';
import type { RuleId } from '../../domain/rules';
import type { DatePrecision, Extent, Language } from '../../domain/tables';
import { because } from '../because';
import { isBlank, isMadeOf } from '../gaps';
import type { DateMention, DateWarning } from '../types';
import type { Item } from './items';
import type { PartOfDay } from './words';

/** What the rules read a date against; the days move on as the text is read. */
export interface Reference {
  readonly lang: Language;
  readonly text: string;
  /** The publication day, null when it is not known. */
  readonly published: EpochDay | null;
  /** The day the text is telling of: the last "yesterday", "Saturday" or "today" it named, else the publication day. */
  readonly narrated: EpochDay | null;
  /** The last single day named at all: what "the next day" follows. */
  readonly anchor: EpochDay | null;
  /** The last month named, for a bare "the 24th". */
  readonly month: { readonly year: number; readonly month: number } | null;
}

/** Days from–to, both inclusive; null where open. */
export interface Value {
  readonly from: EpochDay | null;
  readonly to: EpochDay | null;
  readonly precision: DatePrecision;
  readonly extent?: Extent;
}

/** What a rule made of the items `[first, next)`. */
export interface Found {
  readonly first: number;
  readonly next: number;
  readonly start: number;
  readonly end: number;
  /** Null when nothing settles it, as a relative date in a report of unknown day. */
  readonly value: Value | null;
  readonly use: DateMention['use'];
  readonly rule: string;
  readonly because: readonly Because<'date'>[];
  /** Tells the day the text speaks of, as "yesterday" does and "15 November" does not. */
  readonly deictic?: boolean;
  readonly part?: PartOfDay;
  readonly warning?: DateWarning;
}

/** Reads the items from `i` on; null when the rule has nothing to say there. */
export type Rule = (items: readonly Item[], i: number, reference: Reference) => Found | null;

type Rest = Omit<Found, 'first' | 'next' | 'start' | 'end' | 'use' | 'rule' | 'because'> & {
  readonly use?: Found['use'];
  readonly end?: number;
  /** Of its tables: the unit, the part of the day. */
  readonly entry?: string;
};
/** One rule read it, or several one after the other. */
type Made = { readonly rule: RuleId<'date'> } | Pick<Found, 'rule' | 'because'>;

/** A found date over the items `[first, next)`; the mention ends with the last of them unless told otherwise. */
export function found(items: readonly Item[], first: number, next: number, rest: Rest & Made): Found {
  const start = (items[first] as Item).start;
  const end = rest.end ?? (items[next - 1] as Item).end;
  const { value, rule, use = 'event', deictic, part, warning, entry } = rest;
  const reasons = 'because' in rest ? rest.because : [because<'date'>(rest.rule, [[start, end]], entry)];
  const made: Writable<Found> = { first, next, start, end, value, use, rule, because: reasons };
  if (deictic !== undefined) made.deictic = deictic;
  if (part !== undefined) made.part = part;
  if (warning !== undefined) made.warning = warning;
  return made;
}

/** While it is made: spreading the optional fields in costs more than all the rest of a date. */
type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** The words of the items `[first, next)`, for an explanation. */
export const wordsOf = (items: readonly Item[], first: number, next = first + 1): Because['words'] => {
  const [from, to] = [items[first], items[next - 1]];
  return from && to ? [[from.start, to.end]] : [];
};

export const oneDay = (day: EpochDay, precision: DatePrecision = 'day'): Value => ({
  from: day,
  to: day,
  precision,
});
export const span = (from: EpochDay | null, to: EpochDay | null, extent?: Extent): Value => ({
  from,
  to,
  precision: 'span',
  ...(extent ? { extent } : {}),
});

/** The last such weekday up to a day, that day itself included; `before` leaves it out. */
export function lastWeekday(target: number, upTo: EpochDay, before = false): EpochDay {
  const back = (((weekday(upTo) - target) % 7) + 7) % 7;
  return addDays(upTo, back === 0 && before ? -7 : -back);
}

/** The first such weekday after a day. */
export function nextWeekday(target: number, after: EpochDay): EpochDay {
  return addDays(lastWeekday(target, after), 7);
}

/** A date this far ahead of the publication day is still to come; further on it is last year's. */
const AHEAD = 21;

/** The year a date without one belongs to: the latest that lies not far ahead of the publication day. */
export function yearOf(month: number, date: number, published: EpochDay): number {
  const { year } = civil(published);
  for (const candidate of [year + 1, year]) {
    const day = dayOf(candidate, month, date) ?? lastOfMonth(candidate, month);
    if (day <= published + AHEAD) return candidate;
  }
  return year - 1;
}

export const firstOfMonth = (year: number, month: number): EpochDay =>
  epochDay(Date.UTC(year, month - 1, 1) / 86_400_000);
export const wholeMonth = (year: number, month: number): Value =>
  span(firstOfMonth(year, month), lastOfMonth(year, month));
export const wholeYear = (year: number): Value => span(firstOfMonth(year, 1), lastOfMonth(year, 12));

/** Space, or nothing, between two items: they make one expression. A bracket or a comma may be let through. */
export const joins = (item: Item | undefined, also = ''): boolean =>
  item !== undefined && isMadeOf(item.gap, isBlank, also);

export const is = <K extends NonNullable<Item['word']>['is']>(
  item: Item | undefined,
  kind: K,
): item is Item & { readonly word: Extract<NonNullable<Item['word']>, { readonly is: K }> } =>
  item?.word?.is === kind;
