import { addDays, type EpochDay, weekday } from '../../domain/days';
import { because } from '../because';
import type { DateWarning } from '../types';
import { calendarDate } from './calendar';
import {
  type Found,
  found,
  is,
  joins,
  lastWeekday,
  nextWeekday,
  oneDay,
  type Reference,
  type Rule,
  wordsOf,
} from './context';
import type { Item } from './items';
import { numericDate } from './numeric';

/**
 * A single day named by its relation to the publication day or by its weekday, with whatever repeats it:
 * "اليوم الجمعة", "أمس (الاثنين)", "يوم السبت الماضي", "Friday, 23 September".
 */
export interface Day {
  readonly next: number;
  /** Where the mention ends: a bracket that closes belongs to it. */
  readonly end: number;
  /** Null when the publication day is not known. */
  readonly day: EpochDay | null;
  readonly rule: string;
  readonly because: Found['because'];
  readonly future: boolean;
  readonly deictic: boolean;
  readonly warning?: DateWarning;
}

const endOf = (items: readonly Item[], next: number, text: string, bracket: boolean): number => {
  const end = (items[next - 1] as Item).end;
  return bracket && text[end] === ')' ? end + 1 : end;
};

/** The day that begins at item `i`, or null. */
export function dayAt(items: readonly Item[], i: number, reference: Reference): Day | null {
  const item = items[i];
  if (is(item, 'unit') && item.word.unit === 'day' && item.word.count === 1 && joins(items[i + 1])) {
    return items[i + 1]?.number && !items[i + 1]?.word ? null : plainDay(items, i + 1, reference);
  }
  return plainDay(items, i, reference);
}

function plainDay(items: readonly Item[], i: number, reference: Reference): Day | null {
  const item = items[i];
  if (is(item, 'relative-day')) return relativeDay(items, i, item.word.days, reference);
  if (is(item, 'weekday')) return weekdayAt(items, i, item.word.weekday, reference);
  if (is(item, 'past') && is(items[i + 1], 'weekday') && joins(items[i + 1])) {
    return whichWeekday(items, i + 1, i + 2, 'past', reference);
  }
  if ((is(item, 'coming') || is(item, 'current')) && is(items[i + 1], 'weekday') && joins(items[i + 1])) {
    return whichWeekday(items, i + 1, i + 2, item.word.is, reference);
  }
  return null;
}

function relativeDay(items: readonly Item[], i: number, days: number, reference: Reference): Day {
  const { published, text } = reference;
  const said = published === null ? null : addDays(published, days);
  const rule = days === 0 ? 'today' : days < 0 ? 'yesterday' : 'tomorrow';
  const reasons = [because<'date'>(rule, wordsOf(items, i))];
  const future = days > 0;
  const after = items[i + 1];
  if (is(after, 'weekday') && joins(after, '(,،-–')) {
    const bracket = after.gap.includes('(');
    const named =
      published === null
        ? null
        : days > 0
          ? nextWeekday(after.word.weekday, published)
          : lastWeekday(after.word.weekday, published);
    const agrees = named === said;
    // A comma joins only what agrees: "اليوم، الجمعة" is one day, "اليوم، الأحد الماضي" two.
    if (agrees || joins(after, '(')) {
      return withCalendar(
        items,
        {
          day: named,
          rule: `${rule}-weekday`,
          because: [...reasons, because('weekday-beside', wordsOf(items, i + 1))],
          future,
          next: i + 2,
          end: endOf(items, i + 2, text, bracket),
          deictic: true,
          ...(agrees ? {} : { warning: days < 0 ? 'contradictory-yesterday' : 'weekday-mismatch' }),
        },
        reference,
      );
    }
  }
  const { end } = items[i] as Item;
  const day: Day = { next: i + 1, end, day: said, rule, because: reasons, future, deictic: true };
  return withCalendar(items, day, reference);
}

function weekdayAt(items: readonly Item[], i: number, _weekday: number, reference: Reference): Day {
  const after = items[i + 1];
  if (joins(after) && (is(after, 'past') || is(after, 'coming') || is(after, 'current'))) {
    return whichWeekday(items, i, i + 2, after.word.is, reference);
  }
  return withCalendar(items, whichWeekday(items, i, i + 1, 'bare', reference), reference);
}

/** A bare weekday is the last such day up to the publication day; "last Friday" said on a Friday is a week ago. */
function whichWeekday(
  items: readonly Item[],
  at: number,
  next: number,
  which: 'bare' | 'past' | 'current' | 'coming',
  { published }: Reference,
): Day {
  const word = (items[at] as Item).word;
  const target = word?.is === 'weekday' ? word.weekday : 0;
  const future = which === 'coming';
  const rule = future ? 'coming-weekday' : 'weekday';
  const day =
    published === null
      ? null
      : future
        ? nextWeekday(target, published)
        : lastWeekday(target, published, which === 'past');
  return {
    next,
    end: (items[next - 1] as Item).end,
    day,
    rule,
    because: [because(rule, wordsOf(items, at, next))],
    future,
    deictic: true,
  };
}

/** A calendar date right after the day repeats it and settles it: "الجمعة 23 أيلول". */
function withCalendar(items: readonly Item[], day: Day, reference: Reference): Day {
  const after = items[day.next];
  if (!joins(after, ',،(')) return day;
  const date = calendarDate(items, day.next, reference) ?? numericDate(items, day.next, reference);
  if (!date || date.day === null) return day;
  const bracket = after?.gap.includes('(') ?? false;
  const said = items[day.next - 1]?.word;
  const mismatch = said?.is === 'weekday' && weekday(date.day) !== said.weekday;
  return {
    next: date.next,
    end: endOf(items, date.next, reference.text, bracket),
    day: date.day,
    rule: `${day.rule}-date`,
    because: [...day.because, because('date-beside', wordsOf(items, day.next, date.next))],
    future: reference.published !== null && date.day > reference.published,
    deictic: false,
    ...(mismatch ? { warning: 'weekday-mismatch' as const } : {}),
  };
}

export const dayRule: Rule = (items, i, reference) => {
  const day = dayAt(items, i, reference);
  if (!day) return null;
  return found(items, i, day.next, {
    end: day.end,
    value: day.day === null ? null : oneDay(day.day),
    use: day.future ? 'future' : 'event',
    rule: day.rule,
    because: day.because,
    deictic: day.deictic,
    ...(day.warning ? { warning: day.warning } : {}),
  });
};
