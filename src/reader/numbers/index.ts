import type { Token } from '../types';
import { isLatin, perWord } from '../vocabulary';
import { arabicNumber, opensArabicNumber } from './arabic';
import { isDigits, type NumberHit } from './digits';
import { englishNumber, opensEnglishNumber } from './english';

export { digitsOf, type NumberHit } from './digits';

/** Hardly a word opens a number, and every word is asked. */
const mayOpen = perWord(
  (folded) => isDigits(folded) || opensArabicNumber(folded) || opensEnglishNumber(folded),
);

/**
 * The number that begins at token `i`: digits, or words up to the millions in any gender and case, or both
 * ("ألف و71", "3 million"). Null when none does. The script decides the language, so that a text may mix them.
 */
export function numberAt(tokens: readonly Token[], i: number): NumberHit | null {
  const token = tokens[i];
  if (!token || !mayOpen(token)) return null;
  if (isLatin(token)) return englishNumber(tokens, i);
  const arabic = arabicNumber(tokens, i);
  return arabic?.digits ? (englishNumber(tokens, i) ?? arabic) : arabic;
}
