import { foldText } from '../../gazetteer/fold';
import {
  BOUND_UNITS,
  DUAL_SCALES,
  HUNDRED,
  HUNDREDS,
  PLURAL_SCALES,
  SCALES,
  TEEN_ENDINGS,
  TENS,
  UNITS,
} from '../languages/ar/numbers';
import type { Form } from '../lexicon/affixes';
import { cliticLetters } from '../lexicon/clitics';
import { waysApart } from '../lexicon/phrases';
import type { Token } from '../types';
import { perWord } from '../vocabulary';
import { digitsOf, type NumberHit } from './digits';

/**
 * Arabic number words: units before tens ("سبعة وعشرون"), every further part joined by و, thousands counted in
 * front of ألف or آلاف, digits allowed for any part ("ألف و71").
 */

const fold = (word: string): string => foldText(word).folded;
const folded = (words: Readonly<Record<string, number>>): ReadonlyMap<string, number> =>
  new Map(Object.entries(words).map(([word, value]) => [fold(word), value]));
const foldedSet = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(fold));

const units = folded(UNITS);
const boundUnits = folded(BOUND_UNITS);
const tens = folded(TENS);
const hundreds = folded({ ...HUNDREDS, ...Object.fromEntries(HUNDRED.map((word) => [word, 100])) });
const hundred = foldedSet(HUNDRED);
const teenEndings = foldedSet(TEEN_ENDINGS);
const scales = folded(SCALES);
const pluralScales = foldedSet(PLURAL_SCALES);
const dualScales = folded(DUAL_SCALES);

/** How a part hangs on what stands before it: it opens the number, or follows with و. */
type Joint = 'first' | 'joined';

interface Part {
  readonly value: number;
  readonly next: number;
  readonly clitics: number;
}

interface Word {
  readonly word: string;
  readonly next: number;
  readonly clitics: number;
}

const counts = [units, boundUnits, tens, hundreds, scales, dualScales];
const isCount = (word: string): boolean => counts.some((table) => table.has(word));

const NONE: readonly Form[] = [];

/** The ways in which a word is one of number. */
const countForms = perWord((folded) => {
  const forms = waysApart(folded).filter(({ stem, pronoun }) => pronoun === '' && isCount(stem));
  return forms.length > 0 ? forms : NONE;
});

export const opensArabicNumber = (folded: string): boolean =>
  waysApart(folded).some(({ stem, pronoun }) => pronoun === '' && isCount(stem));

/** The word of number that token `i` is, without clitics and article, where it may open or continue a number. */
function wordAt(tokens: readonly Token[], i: number, joint: Joint): Word | null {
  const token = tokens[i];
  if (!token) return null;
  if (joint === 'joined' && token.folded === 'و') {
    const after = tokens[i + 1];
    return after ? { word: after.folded, next: i + 2, clitics: 0 } : null;
  }
  const form = countForms(token).find(
    ({ conjunction, preposition }) => joint === 'first' || (conjunction && preposition === ''),
  );
  return form ? { word: form.stem, next: i + 1, clitics: cliticLetters(form) } : null;
}

const part = (value: number, next: number, { clitics }: Word): Part => ({ value, next, clitics });
const scaledPart = (value: number, next: number, clitics: number, scale: number): Scaled => ({
  value,
  next,
  clitics,
  scale,
});

/** Digits as a part of a number in words; "و" may stand apart or before them. */
function digitPart(tokens: readonly Token[], i: number, joint: Joint, limit: number): Part | null {
  const at = joint === 'first' ? i : tokens[i]?.folded === 'و' ? i + 1 : -1;
  const value = at < 0 ? null : digitsOf(tokens[at]);
  return value !== null && value < limit ? { value, next: at + 1, clitics: 0 } : null;
}

function belowHundred(tokens: readonly Token[], i: number, joint: Joint): Part | null {
  const read = wordAt(tokens, i, joint);
  const ten = read && tens.get(read.word);
  if (read && ten) return part(ten, read.next, read);
  const unit = read && (units.get(read.word) ?? boundUnits.get(read.word));
  if (!read || !unit) return digitPart(tokens, i, joint, 100);
  if (unit < 10) {
    if (teenEndings.has(tokens[read.next]?.folded ?? '')) return part(10 + unit, read.next + 1, read);
    const after = wordAt(tokens, read.next, 'joined');
    const more = after && tens.get(after.word);
    if (after && more) return part(unit + more, after.next, read);
  }
  return units.has(read.word) ? part(unit, read.next, read) : null;
}

function belowThousand(tokens: readonly Token[], i: number, joint: Joint): Part | null {
  const read = wordAt(tokens, i, joint);
  const unit = read && units.get(read.word);
  const counted = read && unit && unit >= 3 && unit < 10 && hundred.has(tokens[read.next]?.folded ?? '');
  const head = counted ? 100 * unit : read && hundreds.get(read.word);
  if (!read || !head) return belowHundred(tokens, i, joint) ?? digitPart(tokens, i, joint, 1000);
  const next = counted ? read.next + 1 : read.next;
  const rest = belowHundred(tokens, next, 'joined');
  return rest ? part(head + rest.value, rest.next, read) : part(head, next, read);
}

interface Scaled extends Part {
  readonly scale: number;
}

/** A part below a thousand with the scale it counts, or a scale that counts itself; digits may be any number. */
function scaled(tokens: readonly Token[], i: number, joint: Joint): Scaled | null {
  const read = wordAt(tokens, i, joint);
  if (read) {
    const dual = dualScales.get(read.word);
    if (dual !== undefined) return scaledPart(dual, read.next, read.clitics, dual / 2);
    const scale = pluralScales.has(read.word) ? undefined : scales.get(read.word);
    if (scale !== undefined) return scaledPart(scale, read.next, read.clitics, scale);
  }
  const count = belowThousand(tokens, i, joint) ?? digitPart(tokens, i, joint, Number.POSITIVE_INFINITY);
  if (!count) return null;
  const scale = scales.get(tokens[count.next]?.folded ?? '');
  return scale === undefined
    ? scaledPart(count.value, count.next, count.clitics, 1)
    : scaledPart(count.value * scale, count.next + 1, count.clitics, scale);
}

/** The Arabic number that begins at token `i`, or null. */
export function arabicNumber(tokens: readonly Token[], i: number): NumberHit | null {
  const head = scaled(tokens, i, 'first');
  if (!head) return null;
  let { value, next, scale } = head;
  while (scale > 1) {
    const more = scaled(tokens, next, 'joined');
    if (!more || more.scale >= scale || more.value >= scale) break;
    value += more.value;
    next = more.next;
    scale = more.scale;
  }
  return { value, next, clitics: head.clitics, digits: next === i + 1 && digitsOf(tokens[i]) !== null };
}
