import { AND, ARTICLES, SCALES, TENS, UNITS } from '../languages/en/numbers';
import type { Token } from '../types';
import { digitsOf, type NumberHit } from './digits';

/** English number words: "one hundred and twenty-seven", "two dozen", "a hundred", "3 million". */

const units = new Map(Object.entries(UNITS));
const tens = new Map(Object.entries(TENS));
const scales = new Map(Object.entries(SCALES));
const articles: ReadonlySet<string> = new Set(ARTICLES);

export const opensEnglishNumber = (folded: string): boolean =>
  articles.has(folded) || units.has(folded) || tens.has(folded);

interface Part {
  readonly value: number;
  readonly next: number;
}

function belowHundred(tokens: readonly Token[], i: number): Part | null {
  const word = tokens[i]?.folded ?? '';
  const ten = tens.get(word);
  if (ten !== undefined) {
    const unit = units.get(tokens[i + 1]?.folded ?? '');
    return unit !== undefined && unit < 10 ? { value: ten + unit, next: i + 2 } : { value: ten, next: i + 1 };
  }
  const unit = units.get(word);
  return unit === undefined ? null : { value: unit, next: i + 1 };
}

/** "a" or "an" is one only right before a scale. */
function count(tokens: readonly Token[], i: number): Part | null {
  const word = tokens[i]?.folded ?? '';
  if (articles.has(word)) return scales.has(tokens[i + 1]?.folded ?? '') ? { value: 1, next: i + 1 } : null;
  const digits = digitsOf(tokens[i]);
  return digits === null ? belowHundred(tokens, i) : { value: digits, next: i + 1 };
}

const isScale = (scale: number, group: number, largest: number): boolean =>
  scale < 1000 ? group < 100 : scale < largest;

/** The English number that begins at token `i`, or null. */
export function englishNumber(tokens: readonly Token[], i: number): NumberHit | null {
  const head = count(tokens, i);
  if (!head) return null;
  let total = 0;
  let group = head.value;
  let next = head.next;
  let largest = Number.POSITIVE_INFINITY;
  for (;;) {
    const scale = scales.get(tokens[next]?.folded ?? '');
    if (scale !== undefined && isScale(scale, group, largest)) {
      next++;
      group *= scale;
      if (scale < 1000) continue;
      total += group;
      group = 0;
      largest = scale;
    }
    const opened = next > head.next && group % 100 === 0;
    const more = opened ? belowHundred(tokens, tokens[next]?.folded === AND ? next + 1 : next) : null;
    if (!more) break;
    group += more.value;
    next = more.next;
  }
  return { value: total + group, next, clitics: 0, digits: next === i + 1 && digitsOf(tokens[i]) !== null };
}
