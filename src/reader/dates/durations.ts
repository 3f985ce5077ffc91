import { addDays, addMonths, type EpochDay } from '../../domain/days';
import { type Found, found, is, joins, oneDay, type Reference, type Rule, span, type Value } from './context';
import type { Item } from './items';
import { lastUnits } from './recent';
import type { Unit } from './words';

/**
 * Lengths of time, and what a word before or after makes of them: "منذ شهرين تقريبا", "قبل ثلاثة أيام",
 * "two weeks ago", "in two days", "دام نحو 5 أشهر", "two days later".
 */
interface Length {
  readonly unit: Unit;
  /** Null for "some days". */
  readonly count: number | null;
  readonly exceeding: boolean;
  readonly next: number;
}

/** A length at item `i`: a counted unit, a dual, or a plural with "some"; a bare plural or singular only with `bare`. */
function lengthAt(items: readonly Item[], i: number, bare: boolean): Length | null {
  let at = i;
  let exceeding = false;
  while (at === i || joins(items[at])) {
    const item = items[at];
    if (is(item, 'exceeding')) exceeding = true;
    else if (!is(item, 'about')) break;
    at++;
  }
  const item = items[at];
  if (!item || (at > i && !joins(item))) return null;
  const said = is(item, 'unit') ? own(items, at, item.word.unit, item.word.count, bare) : counted(items, at);
  if (!said) return null;
  const after = items[said.next];
  const next = is(after, 'about') && joins(after) ? said.next + 1 : said.next;
  return { ...said, exceeding, next };
}

type Said = Omit<Length, 'exceeding'>;

function own(
  items: readonly Item[],
  at: number,
  unit: Unit,
  count: 1 | 2 | null,
  bare: boolean,
): Said | null {
  const after = items[at + 1];
  if (is(after, 'few') && joins(after)) return { unit, count: null, next: at + 2 };
  if (count === 2) return { unit, count, next: at + 1 };
  return bare ? { unit, count, next: at + 1 } : null;
}

function counted(items: readonly Item[], at: number): Said | null {
  const item = items[at];
  const few = is(item, 'few');
  if (!few && !item?.number) return null;
  const unitAt = is(items[at + 1], 'of') ? at + 2 : at + 1;
  const unit = items[unitAt];
  if (!is(unit, 'unit') || !joins(unit, '-')) return null;
  return { unit: unit.word.unit, count: few ? null : (item?.number?.value ?? null), next: unitAt + 1 };
}

/** N units back from a day: that day for days and weeks, a stretch around it for months and years. */
function back(unit: Unit, count: number, from: EpochDay): Value {
  if (unit === 'minute' || unit === 'hour') return span(addDays(from, -Math.ceil(count / 24)), from);
  if (unit === 'day') return oneDay(addDays(from, -count));
  if (unit === 'week') return oneDay(addDays(from, -7 * count));
  const day = addMonths(from, unit === 'month' ? -count : -12 * count);
  const slack = unit === 'month' ? 7 : 60;
  return span(addDays(day, -slack), addDays(day, slack));
}

/** Some days back: two to five of them, and by the same measure weeks and months. */
function someBack(unit: Unit, from: EpochDay): Value {
  if (unit === 'minute' || unit === 'hour') return span(addDays(from, -1), from);
  const days = { day: 1, week: 7, month: 30, year: 365 }[unit];
  return span(addDays(from, -5 * days), addDays(from, -2 * days));
}

const SOME = 3;
const days = ({ unit, count }: Length): number =>
  (count ?? SOME) * { minute: 0, hour: 0, day: 1, week: 7, month: 30, year: 365 }[unit];

/** From N units ago up to the publication day; open at its beginning for "more than". */
function untilNow(length: Length, { published }: Reference): Value | null {
  if (published === null) return null;
  const { unit, count, exceeding } = length;
  if (exceeding) return { from: null, to: published, precision: 'open', extent: 'throughout' };
  const steps = count ?? SOME;
  const start =
    unit === 'month' || unit === 'year'
      ? addMonths(published, unit === 'month' ? -steps : -12 * steps)
      : addDays(published, -Math.max(unit === 'hour' ? 1 : 0, days(length)));
  return span(start, published, 'throughout');
}

/** Something that began a week ago or less is news; longer ago it is how long a thing has lasted. */
const FRESH_DAYS = 7;

/** "منذ شهرين", "دام نحو 5 أشهر": read at the length, so that "منذ يوم أمس" stays a day. */
export const sinceLength: Rule = (items, i, reference) => {
  const before = items[i - 1];
  if (!(is(before, 'since') || is(before, 'lasting')) || !joins(items[i])) return null;
  const length = lengthAt(items, i, true);
  if (!length) return null;
  const since = is(before, 'since');
  return found(items, i, length.next, {
    value: untilNow(length, reference),
    use: since && days(length) <= FRESH_DAYS ? 'event' : 'duration',
    rule: since ? 'since-length' : 'lasting',
  });
};

/** "قبل ثلاثة أيام", "two weeks ago", "three days earlier". */
export const agoRule: Rule = (items, i, reference) => {
  const first = items[i];
  if (is(first, 'ago')) {
    const length = first.word.before && joins(items[i + 1]) ? countedOrOne(items, i + 1) : null;
    // "Two days before the truce" hangs on an event.
    return length && !is(items[length.next], 'of') ? ago(items, i, length.next, length, reference) : null;
  }
  const length = lengthAt(items, i, false) ?? withArticle(items, i);
  const after = length ? items[length.next] : undefined;
  if (!length || !is(after, 'ago') || after.word.before || !joins(after)) return null;
  return ago(items, i, length.next + 1, length, after.word.anchored ? fromAnchor(reference) : reference);
};

/** "Two days earlier" counts from the day last named. */
const fromAnchor = (reference: Reference): Reference => ({
  ...reference,
  published: reference.anchor ?? reference.published,
});

/** After قبل a singular counts one, and a plural some: "قبل أسبوع", "قبل أيام". */
const countedOrOne = (items: readonly Item[], i: number): Length | null =>
  lengthAt(items, i, false) ?? single(items, i) ?? lengthAt(items, i, true);

/** "قبل أسبوع": a singular after قبل counts one. */
function single(items: readonly Item[], i: number): Length | null {
  const item = items[i];
  return is(item, 'unit') && item.word.count === 1 && joins(item) && item.gap !== ''
    ? { unit: item.word.unit, count: 1, exceeding: false, next: i + 1 }
    : null;
}

/** "a week", "an hour". */
const withArticle = (items: readonly Item[], i: number): Length | null =>
  items[i]?.folded === 'a' || items[i]?.folded === 'an' ? single(items, i + 1) : null;

function ago(
  items: readonly Item[],
  first: number,
  next: number,
  length: Length,
  { published }: Reference,
): Found {
  const { unit, count } = length;
  const value =
    published === null ? null : count === null ? someBack(unit, published) : back(unit, count, published);
  return found(items, first, next, {
    value,
    rule: 'ago',
    use: unit === 'year' ? 'background' : 'event',
  });
}

/** "بعد يومين", "two days later": from the day last named; without one it is only a length. */
export const laterRule: Rule = (items, i, reference) => {
  const first = items[i];
  if (is(first, 'later')) {
    const length = first.word.before && joins(items[i + 1]) ? lengthAt(items, i + 1, false) : null;
    return length && later(items, i, length.next, length, is(items[length.next], 'of'), reference);
  }
  const length = lengthAt(items, i, false) ?? withArticle(items, i);
  const after = length ? items[length.next] : undefined;
  if (!length || !is(after, 'later') || after.word.before || !joins(after)) return null;
  return later(items, i, length.next + 1, length, after.folded === 'after', reference);
};

/** `hangs`: "two days after the truce" counts from an event, which no rule here can date. */
function later(
  items: readonly Item[],
  first: number,
  next: number,
  { unit, count }: Length,
  hangs: boolean,
  { anchor }: Reference,
): Found {
  const steps = count === null ? null : unit === 'day' ? count : unit === 'week' ? 7 * count : null;
  const value = hangs || anchor === null || steps === null ? null : oneDay(addDays(anchor, steps));
  return found(items, first, next, { value, use: value ? 'event' : 'duration', rule: 'later' });
}

/** "في يومين", "خلال 48 ساعة", "in two days": within the last N; a bare length is a duration and dates nothing. */
export const bareLength: Rule = (items, i, reference) => {
  const length = lengthAt(items, i, false);
  if (!length || is(items[i - 1], 'age') || isAge(items, length.next)) return null;
  const cue = joins(items[i]) ? items[i - 1]?.word?.is : undefined;
  const within = cue === 'in' || cue === 'during' || cue === 'throughout';
  const { published } = reference;
  const short =
    length.count !== null && (length.unit === 'day' || length.unit === 'hour' || length.unit === 'week');
  const value =
    within && short && published !== null ? lastUnits(length.unit, length.count ?? 1, published) : null;
  return found(items, i, length.next, {
    value,
    use: value ? 'event' : 'duration',
    rule: value ? 'within-length' : 'length',
  });
};

const isAge = (items: readonly Item[], i: number): boolean => items[i]?.folded === 'old';
