import { addDays, civil, dayOf, type EpochDay } from '../../domain/days';
import { dateNumber, isDayWord } from './calendar';
import { found, is, joins, oneDay, type Rule, span, yearOf } from './context';
import { SUFFIXES } from './spelling';

/** Days told from the day last named ("the next day") or from the month last named ("the 24th", "يوم 24"). */
export const anchoredRule: Rule = (items, i, { anchor, narrated }) => {
  const item = items[i];
  if (is(item, 'aftermath')) {
    const told = anchor ?? narrated;
    const { days } = item.word;
    const about = days < 7 ? 0 : 2; // "a week after" is no day's count
    const day = told === null ? null : addDays(told, -days);
    const value = day === null ? null : span(addDays(day, -about), addDays(day, about));
    return found(items, i, i + 1, { value, rule: 'aftermath' });
  }
  if (!is(item, 'anchored')) return null;
  const value = anchor === null ? null : oneDay(addDays(anchor, item.word.days));
  return found(items, i, i + 1, { value, rule: 'anchored-day' });
};

export const monthlessRule: Rule = (items, i, { month, published }) => {
  const called = isDayWord(items[i]);
  const at = called ? i + 1 : i;
  const number = !called || joins(items[at]) ? dateNumber(items, at) : null;
  if (!number) return null;
  const ofIt = is(items[number.next], 'of-it') && joins(items[number.next]);
  if (ofIt && month) {
    const day = dayOf(month.year, month.month, number.n);
    const value = day ? oneDay(day) : null;
    return found(items, i, number.next + 1, { value, rule: 'day-of-known-month' });
  }
  if (items[at]?.number?.digits !== true) return null;
  const suffixed = SUFFIXES.has(items[number.next - 1]?.folded ?? '');
  const after = items[number.next];
  const counts = (joins(after) && is(after, 'unit')) || (after?.number && /^[/.-]$/.test(after.gap));
  if (counts || !(called || suffixed)) return null;
  const known = month ?? (published === null ? null : monthUpTo(published, number.n));
  const day = known && dayOf(known.year, known.month, number.n);
  return found(items, i, number.next, { value: day ? oneDay(day) : null, rule: 'day-of-known-month' });
};

/** The month of the latest such date up to the publication day. */
function monthUpTo(published: EpochDay, date: number): { readonly year: number; readonly month: number } {
  const today = civil(published);
  if (date <= today.date) return today;
  const month = today.month === 1 ? 12 : today.month - 1;
  return { year: yearOf(month, date, published), month };
}
