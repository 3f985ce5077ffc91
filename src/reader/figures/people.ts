import { close, type Item, is } from './items';
import { type Link, verbAfter, verbBefore } from './measure';
import { type Amount, exact, NONE, SOME } from './quantity';

/**
 * People hurt without a number: "مقتل طفل" is one, "مدنيين قتلوا" and "وجرح آخرون" are some, "سقوط قتلى وجرحى"
 * are some of each, "دون وقوع إصابات" is none reported.
 */
export interface Unnumbered {
  readonly first: number;
  readonly next: number;
  readonly noun: Item;
  readonly amount: Amount;
  readonly link: Link;
}

const NONE_REACH = 4;

/** A word of negation shortly before the hurt: "لم يسقط ضحايا", "no casualties". */
function isDenied(items: readonly Item[], i: number): boolean {
  for (let at = i - 1; at >= Math.max(0, i - NONE_REACH); at--) {
    if (!close(items[at + 1]) || is(items[at], 'clause')) return false;
    if (is(items[at], 'none')) return true;
  }
  return false;
}

/** "قتلى القصف", "the victims of": the ones already spoken of, not some more. */
const isAnnexed = (items: readonly Item[], i: number): boolean => {
  const after = items[i + 1];
  return (
    close(after) && ((after.article && !after.conjunction) || /^ال/.test(after.folded) || is(after, 'of'))
  );
};

const amountOf = (count: 1 | 2 | null): Amount => (count === 1 ? exact(1) : SOME);

/** The people at item `i`, if what stands beside them hurt them; `taken` are verbs that already have their figure. */
export function peopleAt(
  items: readonly Item[],
  i: number,
  text: string,
  taken: ReadonlySet<number>,
): Unnumbered | null {
  const at = is(items[i], 'a') ? i + 1 : i;
  const item = items[at];
  if (!item || item.article || (at > i && !close(item))) return null;
  if (is(item, 'hurt')) return theHurt(items, i, at, item);
  if (!is(item, 'person') && !is(item, 'others')) return null;
  const amount = is(item, 'person') ? amountOf(item.word.count) : SOME;
  const around = { ...amount, first: i, next: at + 1 };
  const found = verbBefore(items, around) ?? verbAfter(items, around, text);
  if (!found || taken.has(found.by)) return null;
  return { first: i, next: at + 1, noun: item, amount, link: found };
}

function theHurt(items: readonly Item[], first: number, at: number, item: Item): Unnumbered | null {
  const word = item.word;
  if (word?.is !== 'hurt') return null;
  const denied = isDenied(items, first);
  if (!denied && (isAnnexed(items, at) || is(items[first - 1], 'toll'))) return null;
  const { start, end } = item;
  return {
    first,
    next: at + 1,
    noun: item,
    amount: denied ? NONE : amountOf(word.count),
    link: {
      harm: word.harm,
      rule: denied ? 'none-reported' : 'the-hurt',
      trigger: [start, end],
      by: at,
      next: at + 1,
    },
  };
}
