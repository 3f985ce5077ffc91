import { Temporal } from 'temporal-polyfill/full';
import { type EpochDay, epochDay, formatDay } from '../../domain/days';
import { calendarDate } from './calendar';
import { found, is, joins, oneDay, type Reference, type Rule } from './context';
import { dayAt } from './day';
import type { Item } from './items';
import { numericDate } from './numeric';

/**
 * Dates of the Islamic calendar (Umm al-Qura): "12 ذو الحجة 1437 الموافق 14 أيلول 2016". The Gregorian date beside
 * one settles it, for the sighting of the moon may differ by a day; alone, it is converted.
 */
const CALENDAR = 'islamic-umalqura';
const EPOCH = Temporal.PlainDate.from('1970-01-01');

/** The Gregorian day of a Hijri date; null when the calendar has no such day or does not reach so far. */
function fromHijri(year: number, month: number, day: number): EpochDay | null {
  try {
    const date = Temporal.PlainDate.from({ year, month, day, calendar: CALENDAR }, { overflow: 'reject' });
    return epochDay(EPOCH.until(date.withCalendar('iso8601')).days);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The Hijri year of the latest such date up to a day. */
function hijriYear(month: number, day: number, published: EpochDay): number {
  const { year } = Temporal.PlainDate.from(formatDay(published)).withCalendar(CALENDAR);
  const date = fromHijri(year, month, day);
  return date !== null && date <= published ? year : year - 1;
}

const isHijriYear = (item: Item | undefined): boolean =>
  item?.number?.digits === true && item.number.value >= 1300 && item.number.value < 1500;

/** "هـ" is a word of one letter, which no table of words holds. */
const isEra = (item: Item | undefined): boolean => joins(item) && (is(item, 'era') || item?.folded === 'ه');

/** Passes a closing "هـ", a stroke, a bracket or "الموافق", and the Gregorian date if one follows. */
function gregorianAfter(items: readonly Item[], i: number, reference: Reference) {
  const equals = is(items[i], 'equals') && joins(items[i], ',،(');
  const at = equals ? i + 1 : i;
  const item = items[at];
  if (!item || !(equals ? joins(item, ':,،') : joins(item, '/-–(,،') && item.gap.trim() !== '')) return null;
  const date = calendarDate(items, at, reference) ?? numericDate(items, at, reference);
  if (date) return { next: date.next, day: date.day };
  const day = dayAt(items, at, reference);
  return day && { next: day.next, day: day.day };
}

export const hijriRule: Rule = (items, i, reference) => {
  const date = items[i]?.number?.value ?? (is(items[i], 'ordinal') ? items[i]?.word : undefined);
  const n = typeof date === 'number' ? date : date?.is === 'ordinal' ? date.n : undefined;
  if (n === undefined || n < 1 || n > 30) return null;
  const at = is(items[i + 1], 'of') && joins(items[i + 1]) ? i + 2 : i + 1;
  const month = items[at];
  if (!is(month, 'hijri-month') || !joins(month)) return null;
  const stated = isHijriYear(items[at + 1]) && joins(items[at + 1], ',،');
  let next = stated ? at + 2 : at + 1;
  if (isEra(items[next])) next++;
  const gregorian = gregorianAfter(items, next, reference);
  if (gregorian) {
    const value = gregorian.day === null ? null : oneDay(gregorian.day);
    return found(items, i, gregorian.next, { value, rule: 'hijri-with-gregorian' });
  }
  const { published } = reference;
  const year = stated
    ? items[at + 1]?.number?.value
    : published === null
      ? undefined
      : hijriYear(month.word.month, n, published);
  const day = year === undefined ? null : fromHijri(year, month.word.month, n);
  return found(items, i, next, { value: day === null ? null : oneDay(day), rule: 'hijri' });
};
