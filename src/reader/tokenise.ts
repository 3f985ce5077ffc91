import { foldText } from '../gazetteer/fold';
import type { Token } from './types';
import { wordOf } from './vocabulary';

const LETTER = /\p{L}/u;
/** Marks and tatweel after the last letter belong to the word. */
const TRAILING = /[\p{M}\u0640]/u;
/** 1,071 and 1.071 and ١٬٠٧١ are one number when exactly three digits follow. */
const THOUSANDS = new Set([',', '.', '\u066C', '\u060C']);

type CharClass = 'letter' | 'digit' | 'other';

function classOf(character: string): CharClass {
  if (character >= '0' && character <= '9') return 'digit';
  if (character >= 'a' && character <= 'z') return 'letter';
  if (character >= '\u0621' && character <= '\u064A') return 'letter';
  return character > '\u007F' && LETTER.test(character) ? 'letter' : 'other';
}

const isDigit = (character: string | undefined): boolean =>
  character !== undefined && character >= '0' && character <= '9';

/** Where a run of digits ends, thousands separators included. */
function digitsEnd(folded: string, start: number): number {
  let i = start;
  while (isDigit(folded[i])) i++;
  if (i - start > 3) return i;
  while (
    THOUSANDS.has(folded[i] ?? '') &&
    isDigit(folded[i + 1]) &&
    isDigit(folded[i + 2]) &&
    isDigit(folded[i + 3]) &&
    !isDigit(folded[i + 4])
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
    const kind = classOf(folded[i] as string);
    if (kind === 'other') {
      i++;
      continue;
    }
    let end = i + 1;
    if (kind === 'digit') end = digitsEnd(folded, i);
    else while (end < folded.length && classOf(folded[end] as string) === 'letter') end++;

    let to = (offsets[end - 1] as number) + 1;
    while (to < text.length && TRAILING.test(text[to] as string)) to++;
    const written = folded.slice(i, end);
    const word = wordOf(kind === 'digit' && end - i > 3 ? written.replace(/\D/g, '') : written);
    tokens.push({ start: offsets[i] as number, end: to, folded: word.folded, word });
    i = end;
  }
  return tokens;
}
