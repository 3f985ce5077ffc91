import type { Token } from '../types';
import { arabicNumber } from './arabic';
import type { NumberHit } from './digits';
import { englishNumber } from './english';

export { digitsOf, type NumberHit } from './digits';

const LATIN_LETTER = /[a-z]/;

/**
 * The number that begins at token `i`: digits, or words up to the millions in any gender and case, or both
 * ("ألف و71", "3 million"). Null when none does. The script decides the language, so that a text may mix them.
 */
export function numberAt(tokens: readonly Token[], i: number): NumberHit | null {
  const first = tokens[i]?.folded[0];
  if (first === undefined) return null;
  if (LATIN_LETTER.test(first)) return englishNumber(tokens, i);
  const arabic = arabicNumber(tokens, i);
  return arabic?.digits ? (englishNumber(tokens, i) ?? arabic) : arabic;
}
