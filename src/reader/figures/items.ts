import type { Span } from '../../domain/reading';
import type { Language } from '../../domain/tables';
import { unitTest } from '../../gazetteer/units';
import { gapOf, isMadeOf } from '../gaps';
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

const NONE: readonly Item[] = [];

/** Without a word of harm, of the hurt or of a toll, a sentence holds no figure of people hurt. */
const TRIGGERS: ReadonlySet<FigureWord['is']> = new Set(['harm', 'hurt', 'toll', 'nobody']);

/** The items of a sentence; empty when it speaks of nobody hurt. */
export function itemsOf({ tokens, start }: Sentence, text: string, dates: readonly Span[]): readonly Item[] {
  const marks: (Mark<FigureWord> | null)[] = [];
  let triggered = false;
  for (let i = 0; i < tokens.length; i++) {
    const mark = wordAt(tokens, i);
    marks.push(mark);
    triggered ||= mark !== null && TRIGGERS.has(mark.value.is);
  }
  if (!triggered) return NONE;
  const items: Item[] = [];
  let before = start;
  for (let i = 0; i < tokens.length; ) {
    const mark = marks[i] ?? null;
    const number = numberAt(tokens, i);
    const asWord = mark !== null && mark.to >= (number?.next ?? 0);
    const to = asWord ? mark.to : (number?.next ?? i + 1);
    items.push(item(tokens, i, to, asWord ? mark : null, asWord ? null : number, text, before, dates));
    before = (tokens[to - 1] as Token).end;
    i = to;
  }
  return items;
}

const CONJUNCTION = /^[وف]/;
const DATE: FigureWord = { is: 'date' };
const AND: FigureWord = { is: 'and' };

function item(
  tokens: readonly Token[],
  from: number,
  to: number,
  mark: Mark<FigureWord> | null,
  number: NumberHit | null,
  text: string,
  before: number,
  dates: readonly Span[],
): Item {
  const token = tokens[from] as Token;
  const clitics = mark ? cliticLetters(mark.form) : (number?.clitics ?? 0);
  const start = clitics > 0 ? afterLetters(text, token.start, clitics) : token.start;
  // A number inside a date, and a year, count nothing.
  const dated = number !== null && holds(dates, start);
  return {
    start,
    end: (tokens[to - 1] as Token).end,
    gap: gapOf(text, before, token.start),
    // A single letter is no word of the tables.
    word: dated ? DATE : token.folded === 'و' ? AND : (mark?.value ?? null),
    number: dated ? null : number,
    folded: token.folded,
    article: mark?.form.article ?? false,
    owned: (mark?.form.pronoun ?? '') !== '',
    conjunction: mark ? mark.form.conjunction : clitics > 0 && CONJUNCTION.test(token.folded),
  };
}

/** Only space, quotation marks or brackets before the item: nothing that parts what belongs together. */
export const close = (item: Item | undefined, also = ''): item is Item =>
  item !== undefined && isMadeOf(item.gap, isSpaceOrMark, also);
const isSpaceOrMark = unitTest(/[\s"'«»“”„()[\]]/);

export const COMMAS = ',،-–—';

export const is = <K extends FigureWord['is']>(
  item: Item | undefined,
  kind: K,
): item is Item & { readonly word: Extract<FigureWord, { readonly is: K }> } => item?.word?.is === kind;
