import type { Qualifier } from '../../domain/tables';
import { COMMAS, close, type Item, is } from './items';
import type { FigureWord } from './words';

/** How many: the figure stated, and what it can mean (CONTRACT.md: dozens 10–99, at least 53: 53–null). */
export interface Amount {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier;
}

/** An amount with what it counts, over the items `[first, next)`. */
export interface Quantity extends Amount {
  readonly first: number;
  readonly next: number;
  /** What is counted, where the words say so. */
  readonly noun: Item | null;
  /** A second word for it that tells the group: "قتيلا مدنيا". */
  readonly kind: Item | null;
}

type Bound = Extract<FigureWord, { readonly is: 'bound' }>['qualifier'];

export const exact = (value: number, qualifier: 'exact' | 'zero' = 'exact'): Amount => ({
  value,
  low: value,
  high: value,
  qualifier,
});
export const SOME: Amount = { value: null, low: 1, high: null, qualifier: 'unspecified-some' };
export const NONE: Amount = { value: null, low: null, high: null, qualifier: 'none-reported' };

/** The amount as its bound words it. */
export function bounded(amount: Amount, bound: Bound | null): Amount {
  const { value } = amount;
  if (bound === null || value === null) return amount;
  if (bound === 'at-least') return { value, low: value, high: null, qualifier: 'at-least' };
  if (bound === 'more-than') return { value, low: value + 1, high: null, qualifier: 'more-than' };
  if (bound === 'about') return { value, low: null, high: null, qualifier: 'about' };
  return { value: null, low: null, high: bound === 'up-to' ? value : value - 1, qualifier: 'range' };
}

interface Read {
  readonly amount: Amount;
  readonly next: number;
}

const PERCENT = /^\s?[%٪]/;
const isPercent = (text: string, at: number): boolean => PERCENT.test(text.slice(at, at + 2));

const range = (a: number, b: number): Amount => ({ value: null, low: a, high: b, qualifier: 'range' });

/** The second number of a range that `i` leads to: "إلى 25", "to 25", "أو 25", "-25". */
function upper(
  items: readonly Item[],
  i: number,
  low: number,
): { readonly high: number; readonly next: number } | null {
  const item = items[i];
  const linked =
    close(item) && (is(item, 'to') || item.folded === 'الي' || item.folded === 'to' || is(item, 'or'));
  const dashed = item?.number && /^\s?[-–]\s?$/.test(item.gap);
  const at = linked ? i + 1 : i;
  const high = linked || dashed ? items[at]?.number?.value : undefined;
  return high !== undefined && high > low && (dashed || close(items[at])) ? { high, next: at + 1 } : null;
}

function betweenNumbers(items: readonly Item[], i: number): Read | null {
  const low = items[i + 1]?.number?.value;
  if (!is(items[i], 'between') || low === undefined) return null;
  const at = is(items[i + 2], 'and') ? i + 3 : i + 2;
  const high = items[at]?.number?.value;
  return high !== undefined && high > low ? { amount: range(low, high), next: at + 1 } : null;
}

/** A number, a range or a vague word at item `i`. */
function amountAt(items: readonly Item[], i: number): Read | null {
  const item = items[i];
  if (is(item, 'vague')) {
    const { low, high, qualifier } = item.word;
    return { amount: { value: null, low, high, qualifier }, next: i + 1 };
  }
  const between = betweenNumbers(items, i);
  if (between || !item?.number || isYear(items, i)) return between;
  const { value } = item.number;
  const to = upper(items, i + 1, value);
  return to ? { amount: range(value, to.high), next: to.next } : { amount: exact(value), next: i + 1 };
}

/** Four digits from 1900 to 2099 that no noun follows are a year: "in September 2016 killed". */
function isYear(items: readonly Item[], i: number): boolean {
  const number = items[i]?.number;
  if (!number?.digits || number.value < 1900 || number.value >= 2100) return false;
  const after = items[i + 1];
  return !(close(after) && (isNoun(after) || after.word?.is === 'of' || after.word === null));
}

function boundsAt(
  items: readonly Item[],
  i: number,
  first: boolean,
): { readonly bound: Bound | null; readonly next: number } {
  let bound: Bound | null = null;
  let next = i;
  while (is(items[next], 'bound') && ((first && next === i) || close(items[next]))) {
    const item = items[next];
    // "At least about 50" is at least: the stronger word stands first.
    bound ??= is(item, 'bound') ? item.word.qualifier : null;
    next++;
  }
  return { bound, next };
}

const isNoun = (item: Item | undefined): boolean =>
  is(item, 'hurt') || is(item, 'person') || is(item, 'others') || is(item, 'thing');

const LATIN = /^[a-z]/;
/** English lets adjectives stand between the number and its noun: "53 Syrian civilians". */
const ADJECTIVES = 2;

/** The counted noun at or soon after item `i`. */
function nounAt(items: readonly Item[], i: number): { readonly noun: Item; readonly next: number } | null {
  const of = is(items[i], 'of') && close(items[i]) ? i + 1 : i;
  // "29 of their men".
  const at = of > i && is(items[of], 'definite') && close(items[of]) ? of + 1 : of;
  for (let k = at; k <= at + ADJECTIVES; k++) {
    const item = items[k];
    if (!close(item)) return null;
    if (item.conjunction) return null;
    if (isNoun(item)) {
      // "Five other people": the noun is still to come.
      if (is(item, 'others') && LATIN.test(item.folded) && isNoun(items[k + 1])) continue;
      return { noun: item, next: k + 1 };
    }
    if (item.word || item.number || !LATIN.test(item.folded)) return null;
  }
  return null;
}

/** "قتيلا مدنيا", "شخصا آخرين": a second word that only tells more of the noun. */
const kindAt = (items: readonly Item[], i: number): Item | null => {
  const item = items[i];
  if (!close(item) || item.conjunction || item.number) return null;
  return is(item, 'person') || is(item, 'others') || is(item, 'hurt') ? item : null;
};

const counting = (
  { value, low, high, qualifier }: Amount,
  first: number,
  next: number,
  noun: Item | null,
  kind: Item | null,
): Quantity => ({ value, low, high, qualifier, first, next, noun, kind });

/** Most words count nothing: the rules are not asked about them. */
const opensQuantity = (item: Item | undefined): boolean =>
  item !== undefined && (item.number !== null || (item.word !== null && COUNTS.has(item.word.is)));
const COUNTS: ReadonlySet<FigureWord['is']> = new Set(['bound', 'vague', 'between', 'person', 'hurt']);

/** The quantity that begins at item `i`, or null. A dual noun counts two by itself. */
export function quantityAt(items: readonly Item[], i: number, text: string): Quantity | null {
  if (!opensQuantity(items[i])) return null;
  const before = boundsAt(items, i, true);
  const at = before.next;
  if (at > i && !close(items[at])) return null;
  const dual = dualAt(items, at);
  if (dual) return counting(bounded(exact(2), before.bound), i, dual.next, dual.noun, dual.kind);
  const read = amountAt(items, at);
  if (!read || isPercent(text, (items[read.next - 1] as Item).end)) return null;

  const middle = boundsAt(items, read.next, false);
  const counted = nounAt(items, middle.next);
  const kind = counted ? kindAt(items, counted.next) : null;
  const after = boundsAt(items, (counted?.next ?? middle.next) + (kind ? 1 : 0), false);
  const bound = before.bound ?? middle.bound ?? after.bound;
  return counting(bounded(read.amount, bound), i, after.next, counted?.noun ?? null, kind);
}

function dualAt(items: readonly Item[], i: number): Pick<Quantity, 'next' | 'noun' | 'kind'> | null {
  const item = items[i];
  const dual = (is(item, 'person') || is(item, 'hurt')) && item.word.count === 2;
  if (!dual) return null;
  const kind = kindAt(items, i + 1);
  return { next: kind ? i + 2 : i + 1, noun: item, kind };
}

/** "وامرأة", "a woman and": one person, counted by the noun alone inside a list of counts. */
export function oneAt(items: readonly Item[], i: number): Quantity | null {
  const at = is(items[i], 'a') ? i + 1 : i;
  const item = items[at];
  if (!is(item, 'person') || item.word.count !== 1 || item.article || (at > i && !close(item))) return null;
  return counting(exact(1), i, at + 1, item, null);
}

/** The count that carries a list on from item `i`. */
export function nextInList(items: readonly Item[], i: number, text: string): Quantity | null {
  const at = listGoesOn(items, i);
  return at === null ? null : (quantityAt(items, at, text) ?? oneAt(items, at));
}

/** Items of a list go on after a comma or "and". */
export const listGoesOn = (items: readonly Item[], i: number): number | null => {
  if (is(items[i], 'and') && close(items[i], COMMAS)) return i + 1;
  const item = items[i];
  if (!item) return null;
  if (item.conjunction && close(item, COMMAS)) return i;
  return /^\s*[,،]\s*$/.test(item.gap) ? i : null;
};
