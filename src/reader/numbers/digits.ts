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

/** Whether a folded word is digits: the tokeniser parts them from letters. */
export const isDigits = (folded: string): boolean => {
  const first = folded.charCodeAt(0);
  return first >= 0x30 && first <= 0x39;
};

/** The value of a token of digits; null for a word, and for more digits than a count of people has. */
export function digitsOf(token: Token | undefined): number | null {
  return token && isDigits(token.folded) && token.folded.length <= 9 ? Number(token.folded) : null;
}
