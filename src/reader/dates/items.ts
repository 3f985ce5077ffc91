import type { Language } from '../../domain/tables';
import { gapOf } from '../gaps';
import { DATE_WORDS as ARABIC } from '../languages/ar/dates';
import { DATE_WORDS as ENGLISH } from '../languages/en/dates';
import { afterLetters, cliticLetters } from '../lexicon/clitics';
import { type Mark, matchAt, type PhraseTable, phraseTable } from '../lexicon/phrases';
import { digitsOf, type NumberHit, numberAt } from '../numbers';
import type { Sentence, Token } from '../types';
import { isLatin } from '../vocabulary';
import { misspeltMonth, SUFFIXES } from './spelling';
import type { DateWord } from './words';

/** A stretch of a sentence as the date rules see it: a date word, a number, both (الاثنين), or neither. */
export interface Item {
  readonly start: number;
  readonly end: number;
  /** What stands between the item before and this one. */
  readonly gap: string;
  readonly word: DateWord | null;
  readonly number: NumberHit | null;
  /** First token, and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly folded: string;
}

const tables: Readonly<Record<Language, PhraseTable<DateWord>>> = {
  ar: phraseTable('ar', ARABIC),
  en: phraseTable('en', ENGLISH),
};

const DOOR = /^[وف]?باب$/;

/** Among what fits, the longest; among equals what the tables list first. */
function wordAt(tokens: readonly Token[], i: number): Mark<DateWord> | null {
  const token = tokens[i] as Token;
  let best: Mark<DateWord> | null = null;
  for (const mark of matchAt(tables[isLatin(token) ? 'en' : 'ar'], tokens, i)) {
    // "ليلتها", "يومهم" are of a day told of elsewhere.
    if (mark.form.pronoun !== '' || (best !== null && mark.to <= best.to)) continue;
    // Written alike: بآب and "door", which opens the names of many quarters.
    if (mark.value.is === 'month' && DOOR.test(token.folded)) continue;
    best = mark;
  }
  return best;
}

/** Kinds of words that may open or make a date: without one of these, and without digits, there is none. */
const TRIGGERS: ReadonlySet<DateWord['is']> = new Set([
  'relative-day',
  'weekday',
  'part',
  'month',
  'hijri-month',
  'unit',
  'anchored',
  'present',
  'weekend',
  'aftermath',
  'of-it',
]);

const NONE: readonly Item[] = [];
const known = new WeakMap<Sentence, readonly Item[]>();

/**
 * The items of a sentence; empty when no word in it can make a date, which is the common case and costs one
 * look-up a word. Remembered: a text of unknown day is read against several.
 */
export function itemsOf(sentence: Sentence, text: string): readonly Item[] {
  const made = known.get(sentence) ?? itemsIn(sentence, text);
  known.set(sentence, made);
  return made;
}

function itemsIn(sentence: Sentence, text: string): readonly Item[] {
  const { tokens } = sentence;
  const marks: (Mark<DateWord> | null)[] = [];
  let triggered = false;
  for (let i = 0; i < tokens.length; i++) {
    const mark = wordAt(tokens, i);
    marks.push(mark);
    triggered ||= mark ? TRIGGERS.has(mark.value.is) : isDateDigits(tokens[i] as Token, tokens[i + 1], text);
  }
  if (!triggered) return NONE;

  const items: Item[] = [];
  let before = sentence.start;
  for (let i = 0; i < tokens.length; ) {
    if (isAttached(tokens[i] as Token, tokens[i + 1])) i++;
    const item = itemAt(tokens, i, marks[i] ?? null, text, before);
    items.push(item);
    before = item.end;
    i = item.to;
  }
  return items;
}

/** A year, or digits joined to more digits by a stroke, a dot or a hyphen. */
function isDateDigits(token: Token, next: Token | undefined, text: string): boolean {
  const value = digitsOf(token);
  if (value === null) return false;
  if (token.folded.length === 4 && value >= 1900 && value < 2100) return true;
  if (next === undefined) return false;
  if (value <= 31 && (SUFFIXES.has(next.folded) || misspeltMonth(next.folded) !== null)) return true;
  return digitsOf(next) !== null && next.start - token.end === 1 && /[/.-]/.test(text[token.end] ?? '');
}

/** Particles written before digits: "الـ48", "بـ15", "لـ 3". */
const PARTICLES: ReadonlySet<string> = new Set(['ال', 'وال', 'بال', 'لل', 'ب', 'ل', 'ك', 'ف']);

const isAttached = (token: Token, next: Token | undefined): boolean =>
  PARTICLES.has(token.folded) && next !== undefined && digitsOf(next) !== null && next.start - token.end <= 1;

function itemAt(
  tokens: readonly Token[],
  i: number,
  mark: Mark<DateWord> | null,
  text: string,
  before: number,
): Item {
  const token = tokens[i] as Token;
  const number = numberAt(tokens, i);
  // A number of several words that only opens with a date word (ثاني) is a number; a date phrase is a date phrase.
  const asWord = mark !== null && mark.to >= (number?.next ?? 0);
  const to = asWord ? mark.to : (number?.next ?? i + 1);
  const clitics = asWord ? cliticLetters(mark.form) : (number?.clitics ?? 0);
  const start = clitics > 0 ? afterLetters(text, token.start, clitics) : token.start;
  return {
    start,
    end: (tokens[to - 1] as Token).end,
    gap: gapOf(text, Math.max(before, tokens[i - 1]?.end ?? before), token.start),
    word: asWord ? mark.value : null,
    number: number && number.next === to ? number : null,
    from: i,
    to,
    folded: token.folded,
  };
}
