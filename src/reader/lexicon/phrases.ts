import type { Language } from '../../domain/tables';
import { foldText } from '../../gazetteer/fold';
import type { Token } from '../types';
import { perWord } from '../vocabulary';
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
  /** The phrases a word may open, with the way it is taken apart for each; one look-up for a word that opens none. */
  readonly heads: (token: Token) => readonly Head<T>[];
  /** The stems by which a word may be the second of a phrase: hardly a word is. */
  readonly seconds: (token: Token) => readonly string[];
}

interface Head<T> {
  readonly form: Form;
  /** What the word means alone. */
  readonly alone: readonly T[];
  /** The longer ones by their second word, longest first: a preposition opens hundreds, and few go on as the text does. */
  readonly longer: ReadonlyMap<string, readonly Phrase<T>[]> | null;
}

const ARABIC = /[\u0600-\u06ff]/;
const PLAIN: Omit<Form, 'stem'> = { conjunction: false, preposition: '', article: false, pronoun: '' };

/** The ways to take a folded word apart; one in another script than the Arabic is itself. */
export const waysApart = (folded: string): readonly Form[] =>
  ARABIC.test(folded) ? formsOf(folded) : [{ ...PLAIN, stem: folded }];

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
  const seconds = new Set([...first.values()].flat().map(({ words }) => words[1]?.stem));
  return {
    heads: perWord((folded) => headsOf(first, folded)),
    seconds: perWord((folded) => {
      const stems = plainWays(folded).map(({ stem }) => stem);
      return emptied([...new Set(stems)].filter((stem) => seconds.has(stem)));
    }),
  };
}

/** The ways in which a word may stand after the first of a phrase: without clitics. */
const plainWays = (folded: string): readonly Form[] =>
  waysApart(folded).filter((f) => !f.conjunction && f.preposition === '');
const plainForms = perWord((folded) => emptied(plainWays(folded)));

/** Whether a word after the first of a phrase is this one: no clitics, and the article where the table writes it. */
function isWord(token: Token | undefined, word: Word): boolean {
  if (!token) return false;
  for (const f of plainForms(token)) if (f.stem === word.stem && (!word.article || f.article)) return true;
  return false;
}

function continues(words: readonly Word[], tokens: readonly Token[], at: number): boolean {
  for (let k = 1; k < words.length; k++) if (!isWord(tokens[at + k], words[k] as Word)) return false;
  return true;
}

function headsOf<T>(first: ReadonlyMap<string, readonly Phrase<T>[]>, folded: string): readonly Head<T>[] {
  const heads = waysApart(folded).flatMap((form) => {
    const phrases = (first.get(form.stem) ?? []).filter(
      ({ words }) => form.article || !(words[0] as Word).article,
    );
    return phrases.length > 0 ? [headOf(form, phrases)] : [];
  });
  return emptied(heads);
}

function headOf<T>(form: Form, phrases: readonly Phrase<T>[]): Head<T> {
  const longer = new Map<string, Phrase<T>[]>();
  for (const phrase of phrases) {
    const second = phrase.words[1]?.stem;
    if (second === undefined) continue;
    const list = longer.get(second);
    if (list) list.push(phrase);
    else longer.set(second, [phrase]);
  }
  const alone = phrases.filter(({ words }) => words.length === 1).map(({ value }) => value);
  return { form, alone, longer: longer.size > 0 ? longer : null };
}
/** One empty list for all, so that what opens nothing costs no memory. */
const NONE: readonly never[] = [];
const emptied = <T>(list: readonly T[]): readonly T[] => (list.length > 0 ? list : NONE);

/** Every phrase of the table that starts at token `at`, forms that take least apart first. */
export function matchAt<T>(table: PhraseTable<T>, tokens: readonly Token[], at: number): readonly Mark<T>[] {
  const token = tokens[at];
  const heads = token ? table.heads(token) : NONE;
  if (heads.length === 0) return NONE;
  const found: Mark<T>[] = [];
  const next = tokens[at + 1];
  for (const { form, alone, longer } of heads) {
    if (longer && next) {
      for (const stem of table.seconds(next)) {
        for (const { words, value } of longer.get(stem) ?? NONE)
          if (continues(words, tokens, at)) found.push({ from: at, to: at + words.length, value, form });
      }
    }
    for (const value of alone) found.push({ from: at, to: at + 1, value, form });
  }
  return found;
}
