import { addDays, addMonths, type EpochDay } from '../../domain/days';
import { because } from '../because';
import type { Found, Reference, Value } from './context';
import { is, joins, nextWeekday, wordsOf } from './context';
import type { Item } from './items';
import { isSeason } from './periods';
import { isToCome } from './use';

/** What the words around a found date make of it: since and until, from–to, and weekdays still to come. */

/** The item before a date, past the small words that only lead to it. */
function leading(items: readonly Item[], first: number): Item | undefined {
  let at = first - 1;
  while (at > 0 && is(items[at], 'of') && joins(items[at + 1])) at--;
  return joins(items[at + 1]) ? items[at] : undefined;
}

const SINCE_REACH = 8;
const DAYS: ReadonlySet<string> = new Set([
  'weekday',
  'calendar-date',
  'numeric-date',
  'monthless',
  'relative-weekday',
  'month',
]);

/** "Since the truce collapsed on Monday", منذ استئناف الهجوم يوم الثلاثاء: the day on which the stretch began. */
function isOfSinceClause(items: readonly Item[], { first, rule, use }: Found): boolean {
  if (use !== 'event' || !DAYS.has(rule)) return false;
  for (let at = first; at > Math.max(0, first - SINCE_REACH); at--) {
    if (!joins(items[at])) return false;
    if (is(items[at - 1], 'since')) return true;
    // منذ بدء الصيف يوم الجمعة: what it is since has been named.
    if (isSeason(items[at - 1])) return false;
  }
  return false;
}

const FRESH_DAYS = 7;
const OLD_DAYS = 400;
/** Since the beginning of the month, since mid-November: always a stretch that is counted over. */
const PERIODS: ReadonlySet<string> = new Set([
  'month',
  'third-of-month',
  'relative-month',
  'relative-year',
  'year',
]);
const WITHIN_A_DAY = new Set(['dawn', 'morning', 'noon', 'afternoon', 'evening']);

/** A year gone by is a year of its own; since this one began is up to now. */
const isOtherYear = ({ rule }: Found, age: number): boolean => rule === 'year' && age >= YEAR_DAYS;
const YEAR_DAYS = 366;

/** Since a fresh day: the event goes on. Since a period, or a date weeks ago: a running total. Long ago: background. */
function sinceUse(found: Found, age: number): Found['use'] {
  if (isOtherYear(found, age) || age > OLD_DAYS) return 'background';
  return age > FRESH_DAYS || PERIODS.has(found.rule) ? 'total' : 'event';
}

/** A date without a year may have been put a few weeks ahead (`yearOf`); since such a day means a year earlier. */
const NEXT_MONTH = 31;

function inThePast(value: Value | null, published: EpochDay | null): Value | null {
  if (!value?.from || published === null || value.from <= published || value.from > published + NEXT_MONTH)
    return value;
  return {
    ...value,
    from: addMonths(value.from, -12),
    to: value.to === null ? null : addMonths(value.to, -12),
  };
}

function since(read: Found, { published }: Reference): Found {
  // On a Sunday "since Sunday" is since the one before.
  const today = read.rule === 'weekday' && published !== null && read.value?.from === published;
  const weekBefore = today ? { ...(read.value as Value), from: addDays(published, -7) } : read.value;
  const found: Found = { ...read, value: inThePast(weekBefore, published) };
  const from = found.value?.from ?? null;
  if (from === null || published === null || from > published)
    return { ...found, rule: `since-${found.rule}` };
  // A year stays the year it names; "since the morning" does not outlast its day.
  const closed =
    isOtherYear(found, published - from) ||
    (found.part !== undefined && WITHIN_A_DAY.has(found.part) && !found.deictic);
  const value: Value = closed
    ? { ...(found.value as Value), extent: 'throughout' }
    : { from, to: published, precision: 'span', extent: 'throughout' };
  return {
    ...found,
    value,
    use: sinceUse(found, published - from),
    rule: `since-${found.rule}`,
    deictic: false,
  };
}

/** "Until dawn", "by Thursday night": the night or the day before it; until a date: from nobody knows when. */
const until = (found: Found): Found => ({
  ...found,
  value: found.value && {
    from: found.part && found.value.to !== null ? addDays(found.value.to, -1) : null,
    to: found.value.to,
    precision: found.part ? 'span' : 'open',
  },
  rule: `until-${found.rule}`,
  deictic: false,
});

/** A bare weekday after "will" is the next one. */
function toCome(items: readonly Item[], found: Found, { published }: Reference): Found {
  const word = items.slice(found.first, found.next).find((item) => is(item, 'weekday'))?.word;
  if (published === null || word?.is !== 'weekday' || found.rule !== 'weekday') return found;
  if (!isToCome(items, found.first)) return found;
  const next = nextWeekday(word.weekday, published);
  return {
    ...found,
    value: { from: next, to: next, precision: 'day' },
    use: 'future',
    rule: 'coming-weekday',
    because: [because('coming-weekday', wordsOf(items, found.first, found.next))],
  };
}

const ALREADY = /^since-|^lasting$/;

/** Its reasons, and the word before it that made it a beginning or an end. */
function marked(items: readonly Item[], { first, because: read }: Found, mark: 'since' | 'until') {
  let at = first - 1;
  while (at > 0 && !is(items[at], mark)) at--;
  return [...read, because<'date'>(mark, is(items[at], mark) ? wordsOf(items, at) : [])];
}

const SUPERLATIVE =
  /^(?:ال)?(?:اعنف|اشد|اكثر|اكبر|اعلي|اسوا|اول|اولي)$|^(?:worst|heaviest|deadliest|fiercest|biggest|largest|bloodiest|most|first)$/;
/** Words from "the heaviest" to "since" or "in". */
const COMPARED_REACH = 4;

/** "The heaviest raids since Monday", الأعنف منذ أيام: a day that is only compared with. */
function isCompared(items: readonly Item[], { first }: Found): boolean {
  const at = [first, first - 1, first - 2].find((i) => is(items[i], 'since'));
  if (at === undefined) return false;
  for (let i = at - 1; i >= Math.max(0, at - COMPARED_REACH); i--) {
    if (!joins(items[i + 1])) return false;
    if (SUPERLATIVE.test(items[i]?.folded ?? '')) return true;
  }
  return false;
}

/** One found date, modified by the words before it. */
export function modified(items: readonly Item[], found: Found, reference: Reference): Found {
  const read = boundBy(items, found, reference);
  return read.use === 'event' && isCompared(items, read) ? { ...read, use: 'background' } : read;
}

function boundBy(items: readonly Item[], found: Found, reference: Reference): Found {
  if (ALREADY.test(found.rule)) return found;
  const before = leading(items, found.first);
  if (is(before, 'since') || isOfSinceClause(items, found))
    return { ...since(found, reference), because: marked(items, found, 'since') };
  if (is(before, 'until') && found.use !== 'duration')
    return { ...until(found), because: marked(items, found, 'until') };
  return toCome(items, found, reference);
}

const DASH = /^\s*[-–]\s*$/;

/** Two dates that are the ends of one stretch: "من الجمعة إلى الأحد", "between Friday and Sunday". */
export function joinRanges(items: readonly Item[], found: readonly Found[]): readonly Found[] {
  const out: Found[] = [];
  for (const next of found) {
    const before = out.at(-1);
    if (before && isRange(items, before, next)) out[out.length - 1] = ranged(before, next);
    else out.push(next);
  }
  return out;
}

function isRange(items: readonly Item[], a: Found, b: Found): boolean {
  if (!a.value || !b.value || a.use !== b.use || a.value.from === null || b.value.to === null) return false;
  if (a.value.from > b.value.to) return false;
  const opener = leading(items, a.first) ?? items[a.first - 1];
  const link = items[a.next];
  if (is(items[a.first - 1], 'between') || is(opener, 'between')) {
    return b.first === a.next || (b.first === a.next + 1 && (link?.folded === 'and' || link?.folded === 'و'));
  }
  if (b.first === a.next) return DASH.test(items[b.first]?.gap ?? '') && a.value.from < b.value.to;
  const opened = is(items[a.first - 1], 'from') || is(items[a.first - 1], 'of') || is(opener, 'from');
  return b.first === a.next + 1 && opened && (is(link, 'to') || is(link, 'until'));
}

const ranged = (a: Found, b: Found): Found => ({
  ...a,
  next: b.next,
  end: b.end,
  value: { from: a.value?.from ?? null, to: b.value?.to ?? null, precision: 'span' },
  rule: 'date-range',
  because: [...a.because, ...b.because, because('date-range', [[a.start, b.end]])],
  deictic: false,
});
