import { addDays, addMonths, type EpochDay } from '../../domain/days';
import { found, is, joins, type Reference, type Rule, span, type Value } from './context';
import type { Item } from './items';
import type { Unit } from './words';

/**
 * Stretches that end with the publication day: "الساعات الماضية", "الأيام القليلة الماضية", "اليومين الأخيرين",
 * "the last 24 hours", "this week". CONTRACT.md has the table of what they mean.
 */

/** Units without a count: last hours P−1, past few days P−5, and by the same measure weeks and months. */
const VAGUE_DAYS: Readonly<Record<Unit, number>> = {
  minute: 1,
  hour: 1,
  day: 5,
  week: 28,
  month: 90,
  year: 1095,
};

/** The last `count` units up to a day, that day included. */
export function lastUnits(unit: Unit, count: number, upTo: EpochDay): Value {
  if (unit === 'minute') return span(upTo, upTo);
  if (unit === 'hour') return span(addDays(upTo, -Math.ceil(count / 24)), upTo);
  if (unit === 'day') return span(addDays(upTo, 1 - count), upTo);
  if (unit === 'week') return span(addDays(upTo, 1 - 7 * count), upTo);
  return span(addMonths(upTo, unit === 'month' ? -count : -12 * count), upTo);
}

interface Stretch {
  readonly unit: Unit;
  readonly count: number | null;
  readonly next: number;
}

/** A unit with its count, in either order: "الأيام الثلاثة", "24 hours", "past few days", "الـ48 ساعة". */
function stretchAt(items: readonly Item[], i: number): Stretch | null {
  const item = items[i];
  if (is(item, 'unit')) {
    const after = items[i + 1];
    const number = after?.word ? null : (after?.number ?? null);
    const inner = joins(after) && (is(after, 'few') || number !== null);
    const count = inner && number ? number.value : item.word.count;
    return { unit: item.word.unit, count, next: inner ? i + 2 : i + 1 };
  }
  const counted = is(item, 'few') || item?.number;
  const at = is(items[i + 1], 'of') ? i + 2 : i + 1;
  const unit = items[at];
  if (!counted || !is(unit, 'unit') || !joins(unit, '-')) return null;
  return { unit: unit.word.unit, count: item?.number?.value ?? null, next: at + 1 };
}

function stretchValue({ unit, count }: Stretch, { published }: Reference): Value | null {
  if (published === null) return null;
  if (count === null) return span(addDays(published, -VAGUE_DAYS[unit]), published);
  // "Last week" is the week before this one as much as the seven days past: both lie in this span.
  if (unit === 'week' && count === 1) return span(addDays(published, -7), published);
  return lastUnits(unit, count, published);
}

export const recentRule: Rule = (items, i, reference) => {
  const week = currentWeek(items, i, reference);
  if (week) return week;
  const before = is(items[i], 'past') || is(items[i], 'latest');
  const stretch = stretchAt(items, before ? i + 1 : i);
  if (!stretch || (before && !joins(items[i + 1]))) return null;
  if (isVerb(items, i, stretch)) return null;
  const after = items[stretch.next];
  const told = before || (is(after, 'past') && joins(after));
  if (!told) return null;
  // One month or year is the calendar's: see the periods.
  if (stretch.count === 1 && (stretch.unit === 'month' || stretch.unit === 'year')) return null;
  return found(items, i, before ? stretch.next : stretch.next + 1, {
    value: stretchValue(stretch, reference),
    use: stretch.unit === 'year' ? 'background' : 'event',
    rule: stretch.count === null ? 'recent-units' : 'last-units',
    entry: stretch.unit,
  });
};

/** "Strikes that may last hours": before a plural, "last" is a verb unless "the" or "in" leads to it. */
const isVerb = (items: readonly Item[], i: number, { count }: Stretch): boolean =>
  items[i]?.folded === 'last' && count !== 1 && !LEADS.has(items[i - 1]?.word?.is ?? '');

const LEADS: ReadonlySet<string> = new Set(['of', 'in', 'during', 'throughout', 'lasting']);

const currentWeek: Rule = (items, i, { published }) => {
  const week = (item: Item | undefined) =>
    is(item, 'unit') && item.word.unit === 'week' && item.word.count === 1;
  const before = is(items[i], 'current') && week(items[i + 1]) && joins(items[i + 1]);
  const after = week(items[i]) && is(items[i + 1], 'current') && joins(items[i + 1]);
  if (!before && !after) return null;
  const value = published === null ? null : span(addDays(published, -6), published);
  return found(items, i, i + 2, { value, rule: 'this-week' });
};
