import { type EpochDay, parseDay } from '../../domain/days';
import type { Span } from '../../domain/reading';
import type { Language } from '../../domain/tables';
import { foldText } from '../../gazetteer/fold';
import { findDates } from '../dates';
import { PUBLICATION_LABELS } from '../languages/publication';
import { digitsOf } from '../numbers';
import { tokenise } from '../tokenise';
import type { DateMention, Published, Sentence } from '../types';

/** A day the text states as its own, and the words that do. */
export interface Stated {
  readonly day: EpochDay;
  readonly span: Span;
}

const UNKNOWN: Published = { day: null, basis: 'unknown', evidence: [] };

/** Full dates only: those that need no other day to be resolved. */
export const fullDates = (
  sentences: readonly Sentence[],
  text: string,
  lang: Language,
): readonly DateMention[] =>
  findDates(sentences.filter(hasDigits), text, { lang, published: UNKNOWN }).filter(
    ({ date, use }) => date !== null && date.from !== null && date.from === date.to && use !== 'background',
  );

/** A date that needs no other day names its year, and years are written in digits. */
const hasDigits = ({ tokens }: Sentence): boolean => tokens.some((token) => digitsOf(token) !== null);

export const dayOfMention = ({ date }: DateMention): EpochDay | null =>
  date?.from ? parseDay(date.from) : null;

const stated = (mention: DateMention | undefined): Stated | null => {
  const day = mention && dayOfMention(mention);
  return mention && day !== null && day !== undefined ? { day, span: [mention.start, mention.end] } : null;
};

/** The day in a labelled line, or on a short line of its own at the head or foot, or in a dateline. */
export function statedInHeader(text: string, sentences: readonly Sentence[], lang: Language): Stated | null {
  return labelled(text, lang) ?? dateLine(text, sentences, lang);
}

const HEAD = 1200;
const FOOT = 600;
/** How far after its label the date is looked for. */
const AFTER_LABEL = 60;
const labels = PUBLICATION_LABELS.map((label) => foldText(label).folded).sort((a, b) => b.length - a.length);

/** Labels stand at the head or foot of a page; a colon or nothing but space parts them from their date. */
function labelled(text: string, lang: Language): Stated | null {
  const ends =
    text.length <= HEAD + FOOT
      ? [[0, text.length] as const]
      : [[0, HEAD] as const, [text.length - FOOT, text.length] as const];
  for (const [from, to] of ends) {
    let start = from;
    for (const line of text.slice(from, to).split('\n')) {
      const found = labelledLine(text, start, line, lang);
      if (found) return found;
      start += line.length + 1;
    }
  }
  return null;
}

function labelledLine(text: string, start: number, line: string, lang: Language): Stated | null {
  const opening = foldText(line.slice(0, AFTER_LABEL)).folded.replace(/^[^\p{L}\p{N}]+/u, '');
  const label = labels.find((words) => opening.startsWith(words));
  if (label === undefined || !/^\s*[:،,|]?\s*\S/.test(opening.slice(label.length))) return null;
  const end = start + Math.min(line.length, 2 * AFTER_LABEL);
  const tokens = tokenise(text.slice(start, end)).map((token) => ({
    ...token,
    start: token.start + start,
    end: token.end + start,
  }));
  const sentence: Sentence = { start, end, paragraph: 0, role: 'heading', tokens };
  const [date] = fullDates([sentence], text, lang);
  // Between the label and its date stands at most the name of a weekday or of a clock.
  const near =
    date && tokens.filter((token) => token.end <= date.start).length <= label.split(' ').length + 3;
  return near ? stated(date) : null;
}

/** Besides its date a line of its own holds at most a place, an outlet and a clock time. */
const OTHER_WORDS = 5;
const HEAD_LINES = 4;

function dateLine(text: string, sentences: readonly Sentence[], lang: Language): Stated | null {
  for (const sentence of [...sentences.slice(0, HEAD_LINES), ...sentences.slice(-1)]) {
    if (sentence.role === 'caption') continue;
    const [date] = fullDates([sentence], text, lang);
    if (date && (isLineOfItsOwn(text, sentence, date) || isDateline(text, sentence, date)))
      return stated(date);
  }
  return null;
}

const PARTED = /[-–—|,،:•/]/;

/** "حلب - 23 أيلول 2016", "Friday 23 September 2016, 14:05": a stroke or comma parts the date from other words. */
function isLineOfItsOwn(text: string, { role, tokens }: Sentence, date: DateMention): boolean {
  if (role !== 'heading') return false;
  const before = tokens.filter(({ end }) => end <= date.start);
  const after = tokens.filter(({ start }) => start >= date.end);
  if (before.length + after.length > OTHER_WORDS) return false;
  const gapBefore = text.slice(before.at(-1)?.end ?? date.start, date.start);
  const gapAfter = text.slice(date.end, after[0]?.start ?? date.end);
  return (before.length === 0 || PARTED.test(gapBefore)) && (after.length === 0 || PARTED.test(gapAfter));
}

/** "BEIRUT, 23 September 2016 (Reuters) –", "حلب 23 أيلول 2016 - ": a place, the date, and a dash before the story. */
function isDateline(text: string, { tokens }: Sentence, date: DateMention): boolean {
  const before = tokens.filter(({ end }) => end <= date.start).length;
  return before <= 3 && /^\s?(\([^)]{1,30}\)\s?)?[-–—]/.test(text.slice(date.end, date.end + 40));
}
