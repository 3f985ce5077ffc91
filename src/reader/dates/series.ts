import { dayOf } from '../../domain/days';
import { calendarDate, dateNumber, yearAfter } from './calendar';
import { found, is, joins, oneDay, type Reference, type Rule, span } from './context';
import type { Item } from './items';
import { monthAt } from './months';

/**
 * Several days that share one month: "24 و25 و26 تشرين الثاني", "24th, 25th and 26th of November" give a date
 * each; "بين 15 و20 نوفمبر", "15-20 November" give one span.
 */
const LONGEST = 8;

interface Series {
  readonly numbers: readonly number[];
  /** Item after the first number, and after the month. */
  readonly second: number;
  readonly next: number;
  readonly range: boolean;
  readonly year: number;
  readonly month: number;
}

const AND: ReadonlySet<string> = new Set(['و', 'and', '&']);

/** Passes what stands between two numbers of a series; `range` when it means "to". */
function separator(
  items: readonly Item[],
  i: number,
): { readonly next: number; readonly range: boolean } | null {
  const item = items[i];
  if (!item) return null;
  if (is(item, 'to') || is(item, 'until')) return joins(item) ? { next: i + 1, range: true } : null;
  if (AND.has(item.folded)) return joins(item, ',،') ? { next: i + 1, range: false } : null;
  if (/^\s*[-–]\s*$/.test(item.gap)) return { next: i, range: true };
  return /^\s*[,،]\s*$/.test(item.gap) ? { next: i, range: false } : null;
}

/** English puts the month first: "September 19 to 23, 2016", "Sept. 19 and 23". */
function monthFirst(items: readonly Item[], i: number, reference: Reference): Series | null {
  const month = /^[a-z]/.test(items[i]?.folded ?? '') ? monthAt(items, i, reference, true) : null;
  const first = month && joins(items[month.next], '.') ? dateNumber(items, month.next) : null;
  const parted = first && separator(items, first.next);
  const second = parted && dateNumber(items, parted.next);
  // "September 23, 2016 …" and "September 23 and 40 people" are no series.
  if (!month || !first || !parted || !second || second.n <= first.n || second.next < parted.next + 1)
    return null;
  const { year, next } = yearAfter(items, second.next, month.month, second.n, reference);
  if (year === null || (!parted.range && !is(items[i - 1], 'between'))) return null;
  return { numbers: [first.n, second.n], second: first.next, next, range: true, year, month: month.month };
}

function seriesAt(items: readonly Item[], i: number, reference: Reference): Series | null {
  const first = dateNumber(items, i);
  if (!first) return monthFirst(items, i, reference);
  const numbers = [first.n];
  let at = first.next;
  let range = false;
  for (let k = 0; k < LONGEST; k++) {
    const parted = separator(items, at);
    const number = parted && dateNumber(items, parted.next);
    if (!parted || !number) return null;
    range ||= parted.range;
    const date = calendarDate(items, parted.next, reference);
    if (date) {
      if (date.day === null) return null;
      const { year, month } = monthOf(date.day);
      return { numbers: [...numbers, number.n], second: first.next, next: date.next, range, year, month };
    }
    numbers.push(number.n);
    at = number.next;
  }
  return null;
}

const monthOf = (day: number) => {
  const date = new Date(day * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
};

export const seriesRule: Rule = (items, i, reference) => {
  const series = seriesAt(items, i, reference);
  if (!series) return null;
  const { numbers, year, month } = series;
  const from = dayOf(year, month, numbers[0] ?? 0);
  const between = is(items[i - 1], 'between');
  if (series.range || (between && numbers.length === 2)) {
    const to = dayOf(year, month, numbers.at(-1) ?? 0);
    if (from === null || to === null || from > to) return null;
    return found(items, i, series.next, { value: span(from, to), rule: 'date-range' });
  }
  return found(items, i, series.second, {
    value: from === null ? null : oneDay(from),
    rule: 'date-in-series',
    ...(from === null ? { warning: 'impossible-date' as const } : {}),
  });
};
