import type { FigureMention } from '../types';
import { COMMAS, close, type Item, is } from './items';
import type { Link } from './measure';
import { type Amount, listGoesOn, type Quantity, SOME } from './quantity';
import type { Harm } from './words';

/**
 * One count said of two harms: "عشرات القتلى والجرحى", "مقتل وجرح العشرات", "60 شخصا بين قتيل وجريح",
 * "killed or wounded more than 60". A vague count is said of each; of a number only their sum is known, so each is
 * told by what it can be at most.
 */
export interface Shared {
  readonly harms: readonly [Harm, Harm];
  /** Items the words reach to. */
  readonly first: number;
  readonly next: number;
  readonly triggers: readonly [FigureMention['trigger'], FigureMention['trigger']];
}

const spanOf = (item: Item): FigureMention['trigger'] => [item.start, item.end];

const harmOf = (item: Item | undefined): Harm | null =>
  is(item, 'hurt') || is(item, 'harm') ? item.word.harm : null;

/** The amount each of two harms has of a count they share. */
export function shareOf({ value, low, high, qualifier }: Amount): Amount {
  if (value === null && qualifier !== 'range') return { value, low, high, qualifier };
  const most = qualifier === 'exact' || qualifier === 'about' ? value : high;
  return most === null ? SOME : { value: null, low: null, high: most, qualifier: 'range' };
}

/** "بين قتيل وجريح" right after the count. */
export function betweenHarms(items: readonly Item[], { first, next }: Quantity): Shared | null {
  const one = items[next + 1];
  const two = items[next + 2];
  const harms = [harmOf(one), harmOf(two)] as const;
  const told = is(items[next], 'between') && close(items[next]) && two?.conjunction;
  if (!told || !one || !two || harms[0] === null || harms[1] === null) return null;
  return { harms: [harms[0], harms[1]], first, next: next + 3, triggers: [spanOf(one), spanOf(two)] };
}

/** A second harm after the first: "القتلى والجرحى", "killed and wounded"; before it: "مقتل وجرح", "killed or wounded". */
export function secondHarm(items: readonly Item[], quantity: Quantity, link: Link): Shared | null {
  return link.rule === 'verb-before' ? before(items, quantity, link) : after(items, quantity, link);
}

/** ثمانية قتلوا وجرح 32: the first verb has its own subject before it, and shares no count. */
const AGREES = /[\u0621-\u064A]وا$/;

function before(
  items: readonly Item[],
  { first, next }: Quantity,
  { by, harm, trigger }: Link,
): Shared | null {
  const verb = items[by];
  const joint = is(items[by - 1], 'and') || is(items[by - 1], 'or');
  const at = joint ? by - 2 : by - 1;
  const other = items[at];
  const joined = joint || verb?.conjunction === true;
  const theirs = is(other, 'harm') && !AGREES.test(other.folded) ? other.word.harm : null;
  if (!joined || !close(verb) || !close(items[at + 1]) || theirs === null || theirs === harm || !other)
    return null;
  return { harms: [theirs, harm], first, next, triggers: [spanOf(other), trigger] };
}

function after(items: readonly Item[], { first, value }: Quantity, link: Link): Shared | null {
  const or = is(items[link.next], 'or') && close(items[link.next]);
  const at = or ? link.next + 1 : listGoesOn(items, link.next);
  const item = at === null ? undefined : items[at];
  const harm = harmOf(item);
  if (at === null || !item || harm === null || harm === link.harm || !close(item, COMMAS)) return null;
  const following = items[at + 1];
  if (following?.number || is(following, 'vague') || is(following, 'bound')) return null;
  // "5 قتلى وجرحى": five dead, and some hurt; "20 قتيلا وجريحا": twenty in all.
  const countsBoth = is(item, 'hurt')
    ? (value === null) === (item.word.count === null)
    : value === null || or;
  return countsBoth
    ? { harms: [link.harm, harm], first, next: at + 1, triggers: [link.trigger, spanOf(item)] }
    : null;
}
