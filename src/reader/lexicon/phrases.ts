import type { Language } from '../../domain/tables';
import { foldText } from '../../gazetteer/fold';
import type { Token } from '../types';
import { type Form, formsOf } from './affixes';

/**
 * Tables of phrases, looked up in one pass over the tokens.
 *
 * How a phrase is written in a table: words apart by a space; `a|b` either word; `word?` may be missing.
 * An Arabic word written with ال must have it in the text (الجزيرة the channel); without it may have it or not.
 * The first word may carry و ف ب ل ك; later words only what the table writes.
 */
interface Word {
  readonly stem: string;
  readonly article: boolean;
}

interface Phrase<T> {
  readonly words: readonly Word[];
  readonly value: T;
}

/** What the table found: tokens `[from, to)`, and how the first of them was taken apart. */
export interface Mark<T> {
  readonly from: number;
  readonly to: number;
  readonly value: T;
  readonly form: Form;
}

export interface PhraseTable<T> {
  readonly lang: Language;
  /** By stem of the first word, longest phrase first. */
  readonly first: ReadonlyMap<string, readonly Phrase<T>[]>;
  /** What `headsOf` has found before, for news repeats its words: a word that opens nothing costs one look-up. */
  readonly heads: Map<string, readonly Head<T>[]>;
}

const PLAIN: Omit<Form, 'stem'> = { conjunction: false, preposition: '', article: false, pronoun: '' };
const CACHE_LIMIT = 50_000;
const cache = new Map<string, readonly Form[]>();

/** The ways to take a token apart; Arabic only, an English word is itself. Remembered, since news repeats its words. */
export function tokenForms(folded: string, lang: Language): readonly Form[] {
  const known = cache.get(folded);
  if (known) return known;
  const arabic = lang === 'ar' || /[\u0600-\u06ff]/.test(folded);
  const forms = arabic ? formsOf(folded) : [{ ...PLAIN, stem: folded }];
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(folded, forms);
  return forms;
}

const foldWord = (word: string): string => foldText(word).folded.trim();

function toWord(written: string, lang: Language): Word {
  const word = foldWord(written);
  // أل is no article: ألقى, ألحق.
  const article = lang === 'ar' && word.length >= 4 && word.startsWith('ال') && !/^[أإآ]/.test(written);
  return { stem: article ? word.slice(2) : word, article };
}

/** Tokens are words and numbers only: air-strike is two, U.N. is two. */
const BETWEEN_WORDS = /[^\p{L}\p{N}\p{M}\u0640'’]+/u;

/** The phrases one line of a table stands for. */
function expand(line: string): string[][] {
  let phrases: string[][] = [[]];
  for (const item of line.trim().split(/\s+/)) {
    const optional = item.endsWith('?');
    const choices = (optional ? item.slice(0, -1) : item).split('|');
    const longer = phrases.flatMap((p) =>
      // An English word of the table may itself fold to two (air-strike).
      choices.map((c) => [...p, ...c.split(BETWEEN_WORDS).filter(Boolean)]),
    );
    phrases = optional ? [...phrases, ...longer] : longer;
  }
  return phrases.filter((p) => p.length > 0);
}

export function phraseTable<T>(
  lang: Language,
  entries: Iterable<readonly [line: string, value: T]>,
): PhraseTable<T> {
  const first = new Map<string, Phrase<T>[]>();
  for (const [line, value] of entries) {
    for (const written of expand(line)) {
      const words = written.map((w) => toWord(w, lang));
      const head = (words[0] as Word).stem;
      const list = first.get(head);
      if (list) list.push({ words, value });
      else first.set(head, [{ words, value }]);
    }
  }
  for (const list of first.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { lang, first, heads: new Map() };
}

function continues(words: readonly Word[], tokens: readonly Token[], at: number, lang: Language): boolean {
  for (let k = 1; k < words.length; k++) {
    const token = tokens[at + k];
    const word = words[k] as Word;
    if (!token) return false;
    const fits = tokenForms(token.folded, lang).some(
      (f) => f.stem === word.stem && !f.conjunction && f.preposition === '' && (!word.article || f.article),
    );
    if (!fits) return false;
  }
  return true;
}

interface Head<T> {
  readonly form: Form;
  readonly phrases: readonly Phrase<T>[];
}

/** The phrases a word may open, with the way it is taken apart for each. */
function headsOf<T>(table: PhraseTable<T>, folded: string): readonly Head<T>[] {
  const known = table.heads.get(folded);
  if (known) return known;
  const heads = tokenForms(folded, table.lang).flatMap((form) => {
    const phrases = (table.first.get(form.stem) ?? []).filter(
      ({ words }) => form.article || !(words[0] as Word).article,
    );
    return phrases.length > 0 ? [{ form, phrases }] : [];
  });
  if (table.heads.size >= CACHE_LIMIT) table.heads.clear();
  table.heads.set(folded, heads.length > 0 ? heads : NO_HEADS);
  return heads;
}
const NO_HEADS: readonly never[] = [];

/** Every phrase of the table that starts at token `at`, forms that take least apart first. */
export function matchAt<T>(table: PhraseTable<T>, tokens: readonly Token[], at: number): Mark<T>[] {
  const token = tokens[at];
  const found: Mark<T>[] = [];
  for (const { form, phrases } of token ? headsOf(table, token.folded) : NO_HEADS) {
    for (const { words, value } of phrases) {
      if (continues(words, tokens, at, table.lang)) {
        found.push({ from: at, to: at + words.length, value, form });
      }
    }
  }
  return found;
}
