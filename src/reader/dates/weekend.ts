import { addDays, epochDay } from '../../domain/days';
import { found, is, joins, lastWeekday, type Rule, span } from './context';

/**
 * "At the weekend", "last weekend", نهاية الأسبوع: the last two days of rest up to the report. In a report of one of
 * those days "last weekend" is the one before.
 */
export const weekendRule: Rule = (items, i, { published }) => {
  const before = is(items[i], 'past') || is(items[i], 'current') || is(items[i], 'coming');
  const at = before ? i + 1 : i;
  const item = items[at];
  if (!is(item, 'weekend') || (before && !joins(item))) return null;
  const after = before ? undefined : items[at + 1];
  const told = joins(after) && (is(after, 'past') || is(after, 'coming')) ? after : undefined;
  const which = before ? items[i] : told;
  const next = told ? at + 2 : at + 1;
  const rule = 'weekend' as const;
  if (published === null) return found(items, i, next, { value: null, rule });
  const latest = lastWeekday(item.word.first, published);
  if (is(which, 'coming')) {
    const from = addDays(latest, 7);
    return found(items, i, next, { value: span(from, addDays(from, 1)), use: 'future', rule });
  }
  const unfinished = published - latest <= 1;
  const from = is(which, 'past') && unfinished ? addDays(latest, -7) : latest;
  const to = addDays(from, 1);
  return found(items, i, next, { value: span(from, epochDay(Math.min(to, published))), rule });
};
