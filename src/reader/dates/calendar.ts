import { addMonths, civil, dayOf, type EpochDay } from '../../domain/days';
import { found, is, joins, oneDay, type Reference, type Rule, yearOf } from './context';
import type { Item } from './items';
import { monthAt, type NamedMonth } from './months';
import { SUFFIXES } from './spelling';

/**
 * Days of the calendar: "23 أيلول 2016", "الخامس عشر من نوفمبر/تشرين الثاني الماضي", "September 23, 2016",
 * "the 23rd of September", "15 من الشهر الجاري".
 */
export interface CalendarDate {
  readonly next: number;
  /** Null when there is no such day, or no year to put it in. */
  readonly day: EpochDay | null;
  readonly impossible: boolean;
  readonly month: number;
}

/** A day of the month at item `i`, in digits, words or as an ordinal. */
export function dateNumber(
  items: readonly Item[],
  i: number,
): { readonly n: number; readonly next: number } | null {
  const item = items[i];
  const n = is(item, 'ordinal') ? item.word.n : item?.number?.value;
  if (n === undefined || n < 1 || n > 31) return null;
  const suffix = items[i + 1];
  const suffixed = suffix !== undefined && suffix.gap === '' && SUFFIXES.has(suffix.folded);
  return { n, next: suffixed ? i + 2 : i + 1 };
}

/** Passes "of", "من", "شهر" and the like. */
function pastLinks(items: readonly Item[], i: number): number {
  let at = i;
  while (joins(items[at]) && (is(items[at], 'of') || isMonthWord(items[at]))) at++;
  return at;
}

const isMonthWord = (item: Item | undefined): boolean =>
  is(item, 'unit') && item.word.unit === 'month' && item.word.count === 1;

const LATIN = /^[a-z]/;

/** The calendar date that begins at item `i`, or null. */
export function calendarDate(items: readonly Item[], i: number, reference: Reference): CalendarDate | null {
  const number = dateNumber(items, i);
  if (number) return dayThenMonth(items, number, reference);
  const month = monthAt(items, i, reference, true);
  if (!month || !LATIN.test(items[i]?.folded ?? '')) return null;
  const date = joins(items[month.next], '.') ? dateNumber(items, month.next) : null;
  return date && settle(items, date.n, { ...month, next: date.next }, reference);
}

function dayThenMonth(
  items: readonly Item[],
  { n, next }: { readonly n: number; readonly next: number },
  reference: Reference,
): CalendarDate | null {
  if (!joins(items[next], '-')) return null;
  const month = monthAt(items, next, reference, true);
  if (month) return settle(items, n, month, reference);
  const at = pastLinks(items, next);
  const after = at > next && joins(items[at]) ? monthAt(items, at, reference, true) : null;
  if (after) return settle(items, n, after, reference);
  return isMonthWord(items[at - 1]) ? inRelativeMonth(items, n, at, reference) : null;
}

/** "15 من الشهر الجاري", "the 15th of last month". */
function inRelativeMonth(
  items: readonly Item[],
  n: number,
  i: number,
  { published, month }: Reference,
): CalendarDate | null {
  const which = joins(items[i]) ? items[i]?.word?.is : undefined;
  const steps = which === 'past' ? -1 : which === 'coming' ? 1 : which === 'current' ? 0 : null;
  const next = steps === null ? i : i + 1;
  if (steps === null && month) return at(next, month.year, month.month, n);
  if (published === null) return { next, day: null, impossible: false, month: 0 };
  const { year, month: named } = civil(addMonths(published, steps ?? 0));
  return at(next, year, named, n);
}

const at = (next: number, year: number, month: number, n: number): CalendarDate => {
  const day = dayOf(year, month, n);
  return { next, day, impossible: day === null, month };
};

function settle(items: readonly Item[], n: number, month: NamedMonth, reference: Reference): CalendarDate {
  const year = yearAfter(items, month.next, month.month, n, reference);
  if (year.year === null) return { next: year.next, day: null, impossible: false, month: month.month };
  return at(year.next, year.year, month.month, n);
}

const YEAR_DIGITS = 4;
export const isYear = (item: Item | undefined): boolean =>
  item?.number?.digits === true &&
  item.number.value >= 1900 &&
  item.number.value < 2100 &&
  // 2,000 families
  item.end - item.start === YEAR_DIGITS;

const isYearWord = (item: Item | undefined): boolean =>
  is(item, 'unit') && item.word.unit === 'year' && item.word.count === 1;

/** Passes "من عام" before a year. */
function yearItem(items: readonly Item[], i: number, afterBracket: boolean): number | null {
  let at = i;
  while (joins(items[at]) && (is(items[at], 'of') || isYearWord(items[at]))) at++;
  if (at - i > 2) return null;
  return isYear(items[at]) && joins(items[at], at === i ? `,،-/${afterBracket ? ')' : ''}` : '') ? at : null;
}

/**
 * The year after a month, stated, told by "الماضي" or "المقبل", or inferred from the publication day. A month
 * alone that is "last" in its own month is last year's; a date in it that has gone by is this year's.
 */
export function yearAfter(
  items: readonly Item[],
  i: number,
  month: number,
  date: number | null,
  { published }: Reference,
): { readonly year: number | null; readonly next: number; readonly stated: boolean } {
  // The twin of a month in brackets has closed before the year: "15 نوفمبر (تشرين الثاني) 2016".
  const afterBracket = [items[i - 1], items[i - 2]].some((item) => item?.gap.includes('('));
  const stated = yearItem(items, i, afterBracket);
  if (stated !== null) {
    const after = is(items[stated + 1], 'era') && joins(items[stated + 1]) ? stated + 2 : stated + 1;
    return { year: items[stated]?.number?.value ?? null, next: after, stated: true };
  }
  const which = joins(items[i], afterBracket ? ')' : '') ? items[i]?.word?.is : undefined;
  const told = which === 'past' || which === 'coming' || which === 'current';
  const next = told ? i + 1 : i;
  if (published === null) return { year: null, next, stated: false };
  const today = civil(published);
  if (which === 'past') {
    const gone = month < today.month || (month === today.month && date !== null && date < today.date);
    return { year: gone ? today.year : today.year - 1, next, stated: false };
  }
  if (which === 'coming')
    return { year: month > today.month ? today.year : today.year + 1, next, stated: false };
  if (which === 'current') return { year: today.year, next, stated: false };
  return { year: yearOf(month, date ?? 1, published), next, stated: false };
}

export const calendarRule: Rule = (items, i, reference) => {
  const date = calendarDate(items, isDayWord(items[i]) && joins(items[i + 1]) ? i + 1 : i, reference);
  if (!date) return null;
  const { published, text } = reference;
  const bracketed = text[(items[date.next - 1] as Item).end] === ')' && opensInside(items, i, date.next);
  return found(items, i, date.next, {
    value: date.day === null ? null : oneDay(date.day),
    use: published !== null && date.day !== null && date.day > published ? 'future' : 'event',
    rule: 'calendar-date',
    ...(bracketed ? { end: (items[date.next - 1] as Item).end + 1 } : {}),
    ...(date.impossible ? { warning: 'impossible-date' as const } : {}),
  });
};

export const isDayWord = (item: Item | undefined): boolean =>
  is(item, 'unit') && item.word.unit === 'day' && item.word.count === 1;

/** Whether a bracket opens between the items `(i, next)`: "15 نوفمبر (تشرين الثاني)". */
export const opensInside = (items: readonly Item[], i: number, next: number): boolean =>
  items.slice(i + 1, next).some((item) => item.gap.includes('('));
