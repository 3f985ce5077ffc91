import { foldText } from '../gazetteer/fold';
import { bareWord } from './clitics';
import type { Token } from './types';

/** A phrase found among tokens. */
export interface Hit<T> {
  readonly value: T;
  /** Index of the token after the phrase. */
  readonly next: number;
  /** Letters of the first token that are clitics and no part of the phrase. */
  readonly clitics: number;
}

/** A table of words and phrases, looked up token by token; the longest phrase wins. */
export interface PhraseBook<T> {
  at(tokens: readonly Token[], i: number): Hit<T> | null;
  /** Whether some phrase begins with this token: the cheap scan before anything else is tried. */
  opens(token: Token): boolean;
}

export type Phrases<T> = readonly (readonly [phrase: string, value: T])[];

interface Entry<T> {
  readonly rest: readonly string[];
  readonly value: T;
}

/** Words of a phrase in the form tokens have. */
export const foldedWords = (phrase: string): readonly string[] =>
  foldText(phrase)
    .folded.split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** Builds a phrase book from a table written in ordinary spelling; folding makes أمس and امس one entry. */
export function phraseBook<T>(phrases: Phrases<T>): PhraseBook<T> {
  const byFirst = new Map<string, Entry<T>[]>();
  for (const [phrase, value] of phrases) {
    const [first, ...rest] = foldedWords(phrase);
    if (first === undefined) continue;
    const entries = byFirst.get(first) ?? [];
    entries.push({ rest, value });
    byFirst.set(first, entries);
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.rest.length - a.rest.length);

  const known = (word: string) => byFirst.has(word);
  const follows = (tokens: readonly Token[], i: number, rest: readonly string[]): boolean =>
    rest.every((word, k) => tokens[i + k]?.folded === word);

  return {
    opens: (token) => bareWord(token.folded, known) !== null,
    at(tokens, i) {
      const token = tokens[i];
      if (!token) return null;
      const bare = bareWord(token.folded, known);
      if (!bare) return null;
      for (const { rest, value } of byFirst.get(bare.word) ?? []) {
        if (follows(tokens, i + 1, rest)) return { value, next: i + 1 + rest.length, clitics: bare.taken };
      }
      return null;
    },
  };
}
