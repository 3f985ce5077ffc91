import type { FigureMention } from '../types';
import { COMMAS, close, type Item, is } from './items';
import { type Amount, exact, listGoesOn, quantityAt, SOME } from './quantity';

/**
 * Parts of a figure: "بينهم طفل", "بينهم 62 طفلا وامرأتان", "معظمهم من الأطفال والنساء", "including two children".
 * They are subsets of the figure and never added to it.
 */
type Part = FigureMention['breakdown'][number];

export interface Breakdown {
  readonly parts: readonly Part[];
  readonly next: number;
  /** The words say that every one of them was a woman, a child, a civilian. */
  readonly civilian: boolean;
}

const part = (group: string, { value, qualifier }: Amount): Part => ({ group, value, qualifier });

/** The name of those a noun tells apart. */
export function groupOf(item: Item | null): string | null {
  if (is(item ?? undefined, 'person')) {
    const word = item?.word;
    return word?.is === 'person' ? (word.subset ?? null) : null;
  }
  return null;
}

/** "منهم خمسة أطفال" opens parts too, where a count or a noun follows. */
function opensParts(items: readonly Item[], i: number): 'some' | 'most' | 'all' | null {
  const item = items[i];
  if (!close(item, COMMAS)) return null;
  if (is(item, 'subset')) return item.word.share;
  const ofThem = is(item, 'others') && item.folded !== 'of' && OF_THEM.test(item.folded);
  return ofThem && (items[i + 1]?.number || is(items[i + 1], 'person')) ? 'some' : null;
}

/** The breakdown that begins at item `i`, of a figure of `total`; null when none does. */
export function breakdownAt(
  items: readonly Item[],
  i: number,
  total: Amount,
  text: string,
): Breakdown | null {
  const share = opensParts(items, i);
  if (!share) return countedOf(items, i, text);
  return share === 'some' ? someOf(items, i + 1, text) : mostOf(items, i + 1, share, total);
}

function someOf(items: readonly Item[], i: number, text: string): Breakdown | null {
  const parts: Part[] = [];
  let next = i;
  for (let at: number | null = i; at !== null; at = listGoesOn(items, next)) {
    const read = partAt(items, at, text);
    if (!read) break;
    parts.push(read.part);
    next = read.next;
  }
  return parts.length > 0 ? { parts, next, civilian: false } : null;
}

/** "خمسة منهم أطفال", "five of them children". */
function countedOf(items: readonly Item[], i: number, text: string): Breakdown | null {
  const quantity = close(items[i], COMMAS) ? quantityAt(items, i, text) : null;
  const ofThem = quantity?.noun?.word?.is === 'others' && OF_THEM.test(quantity.noun.folded);
  const item = quantity ? (quantity.kind ?? items[quantity.next]) : undefined;
  const group = groupOf(item ?? null);
  if (!quantity || !ofThem || !group) return null;
  const next = quantity.kind ? quantity.next : quantity.next + 1;
  return { parts: [part(group, quantity)], next, civilian: false };
}

const OF_THEM = /^(منه[من]|of)$/;

function partAt(
  items: readonly Item[],
  i: number,
  text: string,
): { readonly part: Part; readonly next: number } | null {
  const quantity = quantityAt(items, i, text);
  if (quantity) {
    const group = groupOf(quantity.noun) ?? groupOf(quantity.kind);
    return group ? { part: part(group, quantity), next: quantity.next } : null;
  }
  const at = is(items[i], 'a') ? i + 1 : i;
  const item = items[at];
  const group = groupOf(item ?? null);
  if (!is(item, 'person') || !group || !close(item, COMMAS)) return null;
  return { part: part(group, item.word.count === 1 ? exact(1) : SOME), next: at + 1 };
}

/** "من الأطفال والنساء", "women and children": one group, of which most or all were. */
function mostOf(items: readonly Item[], i: number, share: 'most' | 'all', total: Amount): Breakdown | null {
  const groups: string[] = [];
  let next = is(items[i], 'of') ? i + 1 : i;
  for (let at: number | null = next; at !== null; at = listGoesOn(items, next)) {
    const group = groupOf(items[at] ?? null);
    if (!group) break;
    groups.push(group);
    next = at + 1;
  }
  if (groups.length === 0) return null;
  const civil = groups.every((group) => group !== 'fighters');
  const amount = share === 'all' ? total : SOME;
  return { parts: [part(named(groups), amount)], next, civilian: civil && share === 'all' };
}

const named = (groups: readonly string[]): string =>
  groups.includes('women') && groups.includes('children') ? 'women-and-children' : groups.join('-and-');
