import { addDays, addMonths, civil, lastOfMonth } from '../../domain/days';
import { isYear, opensInside, yearAfter } from './calendar';
import {
  type Found,
  firstOfMonth,
  found,
  is,
  joins,
  type Reference,
  type Rule,
  span,
  type Value,
  wholeMonth,
  wholeYear,
} from './context';
import type { Item } from './items';
import { monthAt } from './months';
import type { Edge } from './words';

/** Months, years and their thirds: "منتصف تشرين الثاني", "مطلع الشهر الجاري", "عام 2012", "late last year". */

const THIRDS: Readonly<Record<Edge, readonly [number, number]>> = {
  early: [1, 10],
  mid: [11, 20],
  late: [21, 31],
};

const thirdOfMonth = (year: number, month: number, edge: Edge): Value => {
  const first = firstOfMonth(year, month);
  const [from, to] = THIRDS[edge];
  return span(addDays(first, from - 1), edge === 'late' ? lastOfMonth(year, month) : addDays(first, to - 1));
};

const FIRST_MONTH: Readonly<Record<Edge, number>> = { early: 1, mid: 5, late: 9 };
const thirdOfYear = (year: number, edge: Edge): Value =>
  span(firstOfMonth(year, FIRST_MONTH[edge]), lastOfMonth(year, FIRST_MONTH[edge] + 3));

const ofMonth = (year: number, month: number, edge: Edge | null): Value =>
  edge ? thirdOfMonth(year, month, edge) : wholeMonth(year, month);
const ofYear = (year: number, edge: Edge | null): Value => (edge ? thirdOfYear(year, edge) : wholeYear(year));

/** A value that lies wholly after the publication day is to come. */
const useOf = (value: Value | null, { published }: Reference): Found['use'] =>
  value?.from != null && published !== null && value.from > published ? 'future' : 'event';

export const periodRule: Rule = (items, i, reference) => {
  const item = items[i];
  const edge = is(item, 'edge') ? item.word.edge : null;
  let at = edge ? i + 1 : i;
  while (edge && joins(items[at], '-') && is(items[at], 'of')) at++;
  if (edge && !joins(items[at], '-')) return null;
  return (
    namedMonth(items, i, at, edge, reference) ??
    relativePeriod(items, i, at, edge, reference) ??
    numberedYear(items, i, at, edge, reference)
  );
};

function namedMonth(
  items: readonly Item[],
  i: number,
  at: number,
  edge: Edge | null,
  reference: Reference,
): Found | null {
  const called = isUnit(items[at], 'month') && joins(items[at + 1]);
  const pointed = is(items[at], 'past') || is(items[at], 'coming') || is(items[at], 'current');
  const start = called || (pointed && joins(items[at + 1])) ? at + 1 : at;
  const named = monthAt(items, start, reference, edge !== null || start > at || isCued(items, start));
  if (!named) return null;
  const after = pointed
    ? pointedYear(items, at, named, reference)
    : yearAfter(items, named.next, named.month, null, reference);
  const value = after.year === null ? null : ofMonth(after.year, named.month, edge);
  const end = (items[after.next - 1] as Item).end;
  const bracketed = reference.text[end] === ')' && opensInside(items, i, after.next);
  return found(items, i, after.next, {
    value,
    use: useOf(value, reference),
    rule: edge ? 'third-of-month' : 'month',
    ...(bracketed ? { end: end + 1 } : {}),
  });
}

/** "last November": the word that points stands before the name. */
function pointedYear(
  items: readonly Item[],
  at: number,
  { month, next }: { readonly month: number; readonly next: number },
  { published }: Reference,
) {
  if (published === null) return { year: null, next };
  const today = civil(published);
  const which = items[at]?.word?.is;
  const year =
    which === 'past'
      ? today.year - (month < today.month ? 0 : 1)
      : which === 'coming'
        ? today.year + (month > today.month ? 0 : 1)
        : today.year;
  return { year, next };
}

const CUES: ReadonlySet<string> = new Set(['in', 'since', 'until', 'during', 'between']);

/** A weak name may stand without a number after "in" or "since", or before a year. */
const isCued = (items: readonly Item[], i: number): boolean =>
  CUES.has(items[i - 1]?.word?.is ?? '') || (isYear(items[i + 1]) && joins(items[i + 1]));

const isUnit = (item: Item | undefined, unit: 'month' | 'year' | 'week'): boolean =>
  is(item, 'unit') && item.word.unit === unit && item.word.count === 1;

/** "الشهر الماضي", "this year", "مطلع العام الجاري": the pointing word before or after the unit. */
function relativePeriod(
  items: readonly Item[],
  i: number,
  at: number,
  edge: Edge | null,
  reference: Reference,
): Found | null {
  const before = POINTERS.has(items[at]?.word?.is ?? '');
  const unitAt = before ? at + 1 : at;
  const unit = isUnit(items[unitAt], 'month') ? 'month' : isUnit(items[unitAt], 'year') ? 'year' : null;
  if (!unit || (before && !joins(items[unitAt]))) return null;
  const after = joins(items[unitAt + 1]) ? items[unitAt + 1] : undefined;
  const pointed = POINTERS.has(after?.word?.is ?? '');
  // "منذ مطلع العام": the beginning of the year, without more, is this year's.
  if (!before && !pointed && (!edge || after?.number)) return null;
  const which = before ? items[at] : pointed ? after : undefined;
  const next = !before && pointed ? unitAt + 2 : unitAt + 1;
  const value = relativeValue(unit, which?.word?.is ?? 'current', edge, reference);
  return found(items, i, next, { value, use: useOf(value, reference), rule: `relative-${unit}` as const });
}

const POINTERS: ReadonlySet<string> = new Set(['past', 'current', 'coming']);

function relativeValue(
  unit: 'month' | 'year',
  which: string,
  edge: Edge | null,
  { published }: Reference,
): Value | null {
  if (published === null) return null;
  const steps = which === 'past' ? -1 : which === 'coming' ? 1 : 0;
  const { year, month } = civil(addMonths(published, unit === 'month' ? steps : 12 * steps));
  const value = unit === 'month' ? ofMonth(year, month, edge) : ofYear(year, edge);
  // "This month" has gone no further than today.
  const unfinished = steps === 0 && edge === null && value.to !== null && value.to > published;
  return unfinished ? span(value.from, published) : value;
}

const YEAR_CUES: ReadonlySet<string> = new Set(['since', 'in', 'until', 'during', 'between', 'from', 'to']);

/** "The winter of 2013", صيف 2012. */
export const isSeason = (item: Item | undefined): boolean =>
  SEASONS.has((item?.folded ?? '').replace(/^ال/, ''));
const SEASONS: ReadonlySet<string> = new Set([
  'winter',
  'spring',
  'summer',
  'autumn',
  'شتاء',
  'ربيع',
  'صيف',
  'خريف',
]);
const ofSeason = (items: readonly Item[], i: number): boolean =>
  SEASONS.has(items[i - 1]?.folded ?? '') ||
  (is(items[i - 1], 'of') && SEASONS.has(items[i - 2]?.folded ?? ''));

/** "عام 2012", "early 2013", "since 2012": four digits alone are a year only after such a word. */
function numberedYear(
  items: readonly Item[],
  i: number,
  at: number,
  edge: Edge | null,
  reference: Reference,
): Found | null {
  const called = isUnit(items[at], 'year') && joins(items[at + 1]);
  const yearAt = called ? at + 1 : at;
  const year = items[yearAt]?.number?.value;
  if (!isYear(items[yearAt]) || year === undefined) return null;
  const cued = YEAR_CUES.has(items[i - 1]?.word?.is ?? '') || ofSeason(items, i);
  if (!called && !edge && !(cued && joins(items[i]))) return null;
  const value = ofYear(year, edge);
  const { published } = reference;
  const gone = published !== null && year < civil(published).year;
  return found(items, i, yearAt + 1, {
    value,
    use: gone ? 'background' : useOf(value, reference),
    rule: 'year',
  });
}
