import { addDays, type EpochDay } from '../../domain/days';
import type { Span } from '../../domain/reading';
import type { Language } from '../../domain/tables';
import { findDates } from '../dates';
import type { DateMention, Sentence } from '../types';
import { dayOfMention, fullDates } from './header';

/**
 * A full date in the text (in a caption, in the story) says nothing of the day of the report by itself. It does
 * when the text's "today, Friday" and "yesterday, Thursday" agree with it: then that day, or the day after it, is
 * tried as the day of the report, and kept if no word speaks against it.
 */
export interface Followed {
  readonly day: EpochDay;
  readonly basis: 'stated' | 'inferred';
  readonly evidence: readonly Span[];
}

const NAMED_TODAY = /^today-weekday/;
const NAMED_YESTERDAY = /^yesterday-weekday/;
const NAMED = /^(today|yesterday)-weekday/;

export function agreeing(text: string, sentences: readonly Sentence[], lang: Language): Followed | null {
  const full = fullDates(sentences, text, lang);
  const latest = full.reduce<DateMention | null>(
    (a, b) => (a === null || (dayOfMention(b) ?? 0) > (dayOfMention(a) ?? 0) ? b : a),
    null,
  );
  const day = latest && dayOfMention(latest);
  if (!latest || day === null) return null;

  const same = witnesses(text, sentences, lang, day);
  if (same.some(({ rule }) => NAMED_TODAY.test(rule))) {
    return { day, basis: 'stated', evidence: spans([latest, ...same]) };
  }
  const after = witnesses(text, sentences, lang, addDays(day, 1));
  if (after.some(({ rule }) => NAMED_YESTERDAY.test(rule))) {
    return { day: addDays(day, 1), basis: 'inferred', evidence: spans([latest, ...after]) };
  }
  if (same.length > 0) return { day, basis: 'inferred', evidence: spans([latest, ...same]) };
  // "The group said on Thursday, 4 August 2016": what was said is reported the same day.
  return latest.use === 'medium' && latest.rule === 'said'
    ? { day, basis: 'inferred', evidence: spans([latest]) }
    : null;
}

/** Each kind of witness once: the same words again prove nothing more. */
const spans = (mentions: readonly DateMention[]): readonly Span[] =>
  mentions
    .filter((mention, i) => mentions.findIndex(({ rule }) => rule === mention.rule) === i)
    .map(({ start, end }) => [start, end]);

/** The "today" and "yesterday" with a weekday that fit a day of the report; none when one of them does not. */
function witnesses(
  text: string,
  sentences: readonly Sentence[],
  lang: Language,
  day: EpochDay,
): readonly DateMention[] {
  const named = findDates(sentences, text, {
    lang,
    published: { day, basis: 'inferred', evidence: [] },
  }).filter(({ rule }) => NAMED.test(rule));
  return named.some(({ warning }) => warning !== undefined) ? [] : named;
}
