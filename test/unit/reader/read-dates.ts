import { parseDay } from '../../../src/domain/days';
import { clean } from '../../../src/reader/clean';
import { findDates } from '../../../src/reader/dates';
import { languageOf } from '../../../src/reader/language';
import { segment } from '../../../src/reader/segment';
import type { DateMention } from '../../../src/reader/types';

/** The dates of a text published on a day (null: unknown). */
export function datesOf(text: string, published: string | null = '2016-09-25'): readonly DateMention[] {
  const lang = languageOf(text);
  const day = published === null ? null : parseDay(published);
  return findDates(segment(clean(text), lang), text, {
    lang,
    published: { day, basis: day === null ? 'unknown' : 'given', evidence: [] },
  });
}

/** Dates as the tables write them: `words = from..to`, one day written once, an open end as a dash. */
export const written = (text: string, mentions: readonly DateMention[]): readonly string[] =>
  mentions.map(({ start, end, date }) => `${text.slice(start, end)} = ${value(date)}`);

function value(date: DateMention['date']): string {
  if (!date) return '?';
  return date.from === date.to ? (date.from ?? '-') : `${date.from ?? '-'}..${date.to ?? '-'}`;
}
