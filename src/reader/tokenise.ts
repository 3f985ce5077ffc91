import { foldText, isTrailing } from '../gazetteer/fold';
import { unitTest } from '../gazetteer/units';
import type { Token } from './types';
import { wordOf } from './vocabulary';

const isLetter = unitTest(/\p{L}/u);
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
/** 1,071 and 1.071 and ١٬٠٧١ are one number when exactly three digits follow. */
const isThousands = unitTest(/[,.\u066C\u060C]/);

/** Where a run of digits ends, thousands separators included. */
function digitsEnd(folded: string, start: number): number {
  const digitAt = (i: number): boolean => isDigit(folded.charCodeAt(i));
  let i = start;
  while (digitAt(i)) i++;
  if (i - start > 3) return i;
  while (
    i < folded.length &&
    isThousands(folded.charCodeAt(i)) &&
    digitAt(i + 1) &&
    digitAt(i + 2) &&
    digitAt(i + 3) &&
    !digitAt(i + 4)
  ) {
    i += 4;
  }
  return i;
}

/**
 * The words and numbers of a text, in order; punctuation is what lies between them. Letters and digits part
 * ("و71" is two tokens), clitics stay on their word, digits are 0–9 without separators.
 */
export function tokenise(text: string): readonly Token[] {
  const { folded, offsets } = foldText(text);
  const tokens: Token[] = [];
  for (let i = 0; i < folded.length; ) {
    const code = folded.charCodeAt(i);
    let end = i + 1;
    if (isDigit(code)) end = digitsEnd(folded, i);
    else if (!isLetter(code)) {
      i++;
      continue;
    } else while (end < folded.length && isLetter(folded.charCodeAt(end))) end++;

    let to = (offsets[end - 1] as number) + 1;
    while (to < text.length && isTrailing(text.charCodeAt(to))) to++;
    const written = folded.slice(i, end);
    const word = wordOf(isDigit(code) && end - i > 3 ? written.replace(/\D/g, '') : written);
    tokens.push({ start: offsets[i] as number, end: to, folded: word.folded, word });
    i = end;
  }
  return tokens;
}
