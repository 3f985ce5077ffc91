import { addDays, type EpochDay, formatDay, parseDay } from '../../domain/days';
import type { DateSpan } from '../../domain/reading';
import type { Frame } from '../events/frames';

/** Days between two spans; 0 when they share one. Open ends reach as far as the other span. */
export function daysApart(a: DateSpan, b: DateSpan): number {
  const day = (iso: string | null): number | null => (iso === null ? null : parseDay(iso));
  const [aFrom, aTo, bFrom, bTo] = [day(a.from), day(a.to), day(b.from), day(b.to)];
  const after = aFrom !== null && bTo !== null ? aFrom - bTo : 0;
  const before = bFrom !== null && aTo !== null ? bFrom - aTo : 0;
  return Math.max(0, after, before);
}

export const daysLong = (d: DateSpan): number =>
  d.from === null || d.to === null
    ? Number.POSITIVE_INFINITY
    : (parseDay(d.to) ?? 0) - (parseDay(d.from) ?? 0);

/** "Since Thursday night", over several days: the whole campaign, which is not any one day's event. */
export const isCampaign = (d: DateSpan): boolean => d.extent === 'throughout' && daysLong(d) >= 2;

const earlier = (a: string | null, b: string | null): string | null =>
  a === null || b === null ? null : a < b ? a : b;
const later = (a: string | null, b: string | null): string | null =>
  a === null || b === null ? null : a > b ? a : b;

/** One span from the first day of either to the last of either. */
export function spanning(a: DateSpan, b: DateSpan): DateSpan {
  if (a.from === b.from && a.to === b.to) {
    const part = a.precision === 'day' || b.precision === 'day' ? 'day' : a.precision;
    return {
      ...a,
      precision: part,
      extent: a.extent === 'within' || b.extent === 'within' ? 'within' : a.extent,
    };
  }
  const from = earlier(a.from, b.from);
  const to = later(a.to, b.to);
  const precision = from === null || to === null ? 'open' : from === to ? 'day' : 'span';
  const extent = a.extent === 'throughout' && b.extent === 'throughout' ? 'throughout' : 'within';
  return { from, to, precision, extent };
}

/** The day or days the words of a frame give its event; null when they give none. */
export function statedDate(frame: Frame): DateSpan | null {
  const spans = frame.dates.flatMap((d) => (d.date ? [d.date] : []));
  if (spans.length === 0) return null;
  const days = spans.filter((d) => d.precision !== 'open');
  const told = days.length > 0 ? days : spans;
  // "Last week …, on the night of 19 September": the day says more than the week that holds it.
  const narrow = told.filter((d) => !told.some((e) => e !== d && daysLong(d) > 1 && holdsDays(d, e)));
  return (narrow.length > 0 ? narrow : told).reduce(spanning);
}

/** Whether a span holds a shorter one. */
const holdsDays = (d: DateSpan, e: DateSpan): boolean =>
  d.extent === 'within' &&
  daysLong(e) < daysLong(d) &&
  daysApart(d, e) === 0 &&
  (d.from ?? '') <= (e.from ?? '') &&
  (e.to ?? '') <= (d.to ?? '');

/** What a statement or footage lets one say: filmed that day, said that day, uploaded that day or the one before. */
export function mediumDate(frame: Frame): DateSpan | null {
  const mention = frame.mediumDate;
  const date = mention?.date;
  if (!date || !mention) return null;
  if (mention.rule !== 'uploaded' || date.from === null) return date;
  const from = parseDay(date.from);
  return from === null
    ? date
    : { ...date, from: formatDay(addDays(from, -1)), precision: 'span', extent: 'within' };
}

/** A report without a date of its own for an event tells of its own day or the day before. */
export function reportDate(published: EpochDay | null): DateSpan {
  if (published === null) return { from: null, to: null, precision: 'open', extent: 'within' };
  return {
    from: formatDay(addDays(published, -1)),
    to: formatDay(published),
    precision: 'span',
    extent: 'within',
  };
}

export const onDay = (day: EpochDay | null): DateSpan | null =>
  day === null ? null : { from: formatDay(day), to: formatDay(day), precision: 'day', extent: 'within' };
