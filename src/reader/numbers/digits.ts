import type { Token } from '../types';

/** A number read at a token. */
export interface NumberHit {
  readonly value: number;
  /** Index of the token after the number. */
  readonly next: number;
  /** Written in digits alone; a word of number is never a year. */
  readonly digits: boolean;
  /** Letters of the first token that are clitics (بثلاثين: 1). */
  readonly clitics: number;
}

/** The value of a token of digits; null for a word, and for more digits than a count of people has. */
export function digitsOf(token: Token | undefined): number | null {
  const first = token?.folded[0];
  if (!token || first === undefined || first < '0' || first > '9' || token.folded.length > 9) return null;
  return Number(token.folded);
}
