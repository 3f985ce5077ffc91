import { addDays, type EpochDay } from '../../domain/days';
import { because } from '../because';
import { calendarDate } from './calendar';
import {
  type Found,
  found,
  is,
  joins,
  oneDay,
  type Reference,
  type Rule,
  type Value,
  wordsOf,
} from './context';
import { dayAt } from './day';
import type { Item } from './items';
import { seriesRule } from './series';
import type { PartOfDay } from './words';

/**
 * Parts of a day, with or without the day: "مساء الخميس", "ليل أمس", "صباح اليوم", "طوال الليل", "ساعات الصباح",
 * "Friday night", "early on Wednesday", "overnight", "last night", "ليلة الأحد الاثنين".
 */

/** A night begins on its day and ends on the next; a night told on its own day is the one just past. */
function nightOf(day: EpochDay, published: EpochDay | null, tonight: boolean): Value {
  if (tonight) return { from: day, to: day, precision: 'part-of-day' };
  const from = published !== null && day >= published ? addDays(published, -1) : day;
  return { from, to: addDays(from, 1), precision: 'part-of-day' };
}

function partOf(part: PartOfDay, day: EpochDay, reference: Reference, tonight: boolean): Value {
  return part === 'night' ? nightOf(day, reference.published, tonight) : oneDay(day, 'part-of-day');
}

/** The day a part hangs on: told by a day word or a calendar date at item `i`. */
interface Hook {
  readonly next: number;
  readonly end: number;
  readonly day: EpochDay | null;
  readonly deictic: boolean;
  readonly future: boolean;
  readonly today: boolean;
  readonly because: Found['because'];
}

function hookAt(items: readonly Item[], i: number, reference: Reference): Hook | null {
  if (!joins(items[i], '(')) return null;
  const day = dayAt(items, i, reference);
  if (day) {
    const { next, end, deictic, future, because: read } = day;
    return { next, end, day: day.day, deictic, future, today: day.rule === 'today', because: read };
  }
  const date = calendarDate(items, i, reference);
  if (!date) return null;
  const end = (items[date.next - 1] as Item).end;
  const future = date.day !== null && reference.published !== null && date.day > reference.published;
  const dated = because<'date'>('calendar-date', wordsOf(items, i, date.next));
  return { next: date.next, end, day: date.day, deictic: false, future, today: false, because: [dated] };
}

/** Passes "of", "on", "في". */
function pastLinks(items: readonly Item[], i: number): number {
  let at = i;
  while (joins(items[at]) && (is(items[at], 'of') || is(items[at], 'in'))) at++;
  return at;
}

/** "طوال", "خلال" and "ساعات" before the part belong to it. */
function opening(items: readonly Item[], i: number): { readonly at: number; readonly throughout: boolean } {
  let at = i;
  let throughout = false;
  while (at === i || joins(items[at])) {
    const item = items[at];
    if (is(item, 'throughout')) throughout = true;
    else if (
      !(is(item, 'during') || (is(item, 'unit') && item.word.unit === 'hour' && item.word.count === null))
    )
      break;
    at++;
  }
  while (at > i && is(items[at], 'of') && joins(items[at])) at++;
  return { at, throughout };
}

/** Words a part of the day may open with. */
const OPENS: ReadonlySet<string> = new Set(['throughout', 'during', 'unit', 'part']);
const opensPart = (item: Item | undefined): boolean => item?.word != null && OPENS.has(item.word.is);

const hookedPart: Rule = (items, i, reference) => {
  if (!opensPart(items[i])) return null;
  const { at, throughout } = opening(items, i);
  const item = items[at];
  if (!is(item, 'part') || (at > i && !joins(item))) return null;
  const hook = hookAt(items, pastLinks(items, at + 1), reference);
  if (!hook) return null;
  const second = item.word.part === 'night' ? secondNight(items, hook, reference) : null;
  if (second) return found(items, i, second.next, { ...second, rule: 'night-between', part: 'night' });
  const made = onHook(items, i, hook, item.word.part, hook.today, reference, hook);
  return throughout && made.value ? { ...made, value: { ...made.value, extent: 'throughout' } } : made;
};

/** "ليل الأحد الاثنين", "the night of Sunday to Monday": the second day only says again where the night ends. */
function secondNight(items: readonly Item[], hook: Hook, reference: Reference) {
  const at = is(items[hook.next], 'to') && joins(items[hook.next]) ? hook.next + 1 : hook.next;
  if (!is(items[at], 'weekday') || !joins(items[at], '-–/')) return null;
  const until = dayAt(items, at, reference);
  if (!until) return null;
  const value: Value | null =
    until.day === null ? null : { from: addDays(until.day, -1), to: until.day, precision: 'part-of-day' };
  return { next: until.next, end: until.end, value, deictic: true };
}

/** "ليل 2–3 أيار", "the night of 23–24 September": two dates that are the ends of one night. */
const datedNight: Rule = (items, i, reference) => {
  if (!opensPart(items[i])) return null;
  const { at, throughout } = opening(items, i);
  const item = items[at];
  if (!is(item, 'part') || item.word.part !== 'night' || (at > i && !joins(item))) return null;
  const from = pastLinks(items, at + 1);
  const series = joins(items[from]) ? seriesRule(items, from, reference) : null;
  const value = series?.value;
  if (!series || value?.from == null || value.to !== addDays(value.from, 1)) return null;
  return found(items, i, series.next, {
    value: { ...value, precision: 'part-of-day', extent: throughout ? 'throughout' : 'within' },
    use: series.use,
    rule: 'night-between',
    part: 'night',
  });
};

/** "Friday night", "الجمعة صباحا", "yesterday evening". */
const dayThenPart: Rule = (items, i, reference) => {
  const opens = is(items[i], 'relative-day') || is(items[i], 'weekday') || is(items[i], 'unit');
  const hook = opens ? hookAt(items, i, reference) : null;
  const after = hook ? items[hook.next] : undefined;
  if (!hook || !is(after, 'part') || !joins(after)) return null;
  return onHook(items, i, hook, after.word.part, hook.today && after.word.part === 'night', reference, {
    next: hook.next + 1,
    end: after.end,
  });
};

/** "early on Wednesday", "late Thursday". */
const edgeOfDay: Rule = (items, i, reference) => {
  const edge = items[i];
  if (!is(edge, 'edge')) return null;
  const at = pastLinks(items, i + 1);
  const hook = is(edge, 'edge') && joins(items[at]) ? hookAt(items, at, reference) : null;
  return hook && is(edge, 'edge')
    ? onHook(items, i, hook, PART_OF_EDGE[edge.word.edge], false, reference, hook)
    : null;
};

const PART_OF_EDGE = { early: 'morning', mid: 'noon', late: 'evening' } as const;

function onHook(
  items: readonly Item[],
  first: number,
  hook: Hook,
  part: PartOfDay,
  tonight: boolean,
  reference: Reference,
  { next, end }: Pick<Hook, 'next' | 'end'>,
): Found {
  return found(items, first, next, {
    end,
    value: hook.day === null ? null : partOf(part, hook.day, reference, tonight),
    use: hook.future ? 'future' : 'event',
    rule: `${part}-of-day`,
    because: [...hook.because, because('part-of-day', [[(items[first] as Item).start, end]], part)],
    part,
    deictic: hook.deictic,
  });
}

/** "this morning", "last night", "الليلة الماضية", "مساء" alone: the publication day, or the day told of. */
const lonePart: Rule = (items, i, reference) => {
  const pointed = is(items[i], 'past') || is(items[i], 'current');
  if (!pointed && !opensPart(items[i])) return null;
  const { at, throughout } = pointed ? { at: i + 1, throughout: false } : opening(items, i);
  const item = items[at];
  if (!is(item, 'part') || (at > i && !joins(item))) return null;
  const after = items[at + 1];
  const which = pointed ? items[i]?.word?.is : joins(after) ? after?.word?.is : undefined;
  const told = which === 'past' || which === 'current';
  if (!told && !item.word.alone && at === i) return null;
  const next = told && !pointed ? at + 2 : at + 1;
  const { part } = item.word;
  const tonight = which === 'current' || TONIGHT.has(item.folded);
  const value = loneValue(part, told, tonight, reference);
  return found(items, i, next, {
    value: value && throughout ? { ...value, extent: 'throughout' } : value,
    rule: part === 'night' ? 'overnight' : part,
    because: [
      because(
        part === 'night' ? 'overnight' : 'part-alone',
        wordsOf(items, i, next),
        part === 'night' ? undefined : part,
      ),
    ],
    part,
  });
};

const TONIGHT: ReadonlySet<string> = new Set(['tonight']);

function loneValue(part: PartOfDay, told: boolean, tonight: boolean, reference: Reference): Value | null {
  const { published, narrated } = reference;
  if (published === null) return null;
  // "Overnight" is the night before the publication day whatever day the text tells of; a morning is of that day.
  if (part === 'night') return nightOf(published, published, tonight);
  return oneDay(told ? published : (narrated ?? published), 'part-of-day');
}

export const partRules: readonly Rule[] = [datedNight, hookedPart, dayThenPart, edgeOfDay, lonePart];
