import type { Span } from '../../domain/reading';
import type { Language } from '../../domain/tables';
import { FIGURE_WORDS as ARABIC } from '../languages/ar/figures';
import { FIGURE_WORDS as ENGLISH } from '../languages/en/figures';
import { afterLetters, cliticLetters } from '../lexicon/clitics';
import { type Mark, matchAt, type PhraseTable, phraseTable } from '../lexicon/phrases';
import { type NumberHit, numberAt } from '../numbers';
import { holds } from '../spans';
import type { Sentence, Token } from '../types';
import { isLatin } from '../vocabulary';
import type { FigureWord } from './words';

/** A stretch of a sentence as the figure rules see it. */
export interface Item {
  readonly start: number;
  readonly end: number;
  /** What stands between the item before and this one. */
  readonly gap: string;
  readonly word: FigureWord | null;
  readonly number: NumberHit | null;
  readonly folded: string;
  /** Written with ال. */
  readonly article: boolean;
  /** Written with a pronoun: إصاباتهم. */
  readonly owned: boolean;
  /** Written with و or ف. */
  readonly conjunction: boolean;
}

const tables: Readonly<Record<Language, PhraseTable<FigureWord>>> = {
  ar: phraseTable('ar', ARABIC),
  en: phraseTable('en', ENGLISH),
};

/** Among what fits, the longest; among equals what the tables list first. */
function wordAt(tokens: readonly Token[], i: number): Mark<FigureWord> | null {
  const table = tables[isLatin(tokens[i] as Token) ? 'en' : 'ar'];
  let best: Mark<FigureWord> | null = null;
  for (const mark of matchAt(table, tokens, i)) if (best === null || mark.to > best.to) best = mark;
  return best;
}

/** Without a word of harm, of the hurt or of a toll, a sentence holds no figure of people hurt. */
const TRIGGERS: ReadonlySet<FigureWord['is']> = new Set(['harm', 'hurt', 'toll', 'nobody']);

/** The items of a sentence; empty when it speaks of nobody hurt. */
export function itemsOf({ tokens, start }: Sentence, text: string, dates: readonly Span[]): readonly Item[] {
  const marks = tokens.map((_, i) => wordAt(tokens, i));
  if (!marks.some((mark) => mark && TRIGGERS.has(mark.value.is))) return [];
  const items: Item[] = [];
  let before = start;
  for (let i = 0; i < tokens.length; ) {
    const mark = marks[i] ?? null;
    const number = numberAt(tokens, i);
    const asWord = mark !== null && mark.to >= (number?.next ?? 0);
    const to = asWord ? mark.to : (number?.next ?? i + 1);
    const made = item(tokens, i, to, asWord ? mark : null, asWord ? null : number, text, before);
    items.push(isDate(made, dates) ? { ...made, word: { is: 'date' }, number: null } : made);
    before = (tokens[to - 1] as Token).end;
    i = to;
  }
  return items;
}

/** A number inside a date, and a year that counts nothing. */
const isDate = ({ start, number }: Item, dates: readonly Span[]): boolean =>
  number !== null && holds(dates, start);

const CONJUNCTION = /^[وف]/;

function item(
  tokens: readonly Token[],
  from: number,
  to: number,
  mark: Mark<FigureWord> | null,
  number: NumberHit | null,
  text: string,
  before: number,
): Item {
  const token = tokens[from] as Token;
  const clitics = mark ? cliticLetters(mark.form) : (number?.clitics ?? 0);
  return {
    start: clitics > 0 ? afterLetters(text, token.start, clitics) : token.start,
    end: (tokens[to - 1] as Token).end,
    gap: text.slice(before, token.start),
    // A single letter is no word of the tables.
    word: token.folded === 'و' ? { is: 'and' } : (mark?.value ?? null),
    number,
    folded: token.folded,
    article: mark?.form.article ?? false,
    owned: (mark?.form.pronoun ?? '') !== '',
    conjunction: mark ? mark.form.conjunction : clitics > 0 && CONJUNCTION.test(token.folded),
  };
}

/** Only space, quotation marks or brackets before the item: nothing that parts what belongs together. */
export const close = (item: Item | undefined, also = ''): item is Item =>
  item !== undefined && [...item.gap].every((c) => /[\s"'«»“”„()[\]]/.test(c) || also.includes(c));

export const COMMAS = ',،-–—';

export const is = <K extends FigureWord['is']>(
  item: Item | undefined,
  kind: K,
): item is Item & { readonly word: Extract<FigureWord, { readonly is: K }> } => item?.word?.is === kind;
