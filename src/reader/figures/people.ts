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

const REACH = 4;

/** Whether a word of some kind stands shortly before item `i`, in the same clause. */
function before(items: readonly Item[], i: number, test: (item: Item) => boolean): boolean {
  for (let at = i - 1; at >= Math.max(0, i - REACH); at--) {
    const item = items[at] as Item;
    if (is(item, 'clause')) return false;
    if (test(item)) return true;
    if (!close(item)) return false;
  }
  return false;
}

/** "There were casualties", "casualties were reported". */
const REPORTED: ReadonlySet<string> = new Set(['were', 'was', 'left', 'reported']);

/**
 * The hurt by themselves make a figure only where something brings them about ("سقوط قتلى", "caused casualties");
 * in a headline the words alone say so. "Wounded lie in the streets" tells of no new ones.
 */
const isBroughtAbout = (items: readonly Item[], at: number, next: number, heading: boolean): boolean =>
  heading ||
  before(items, at, (item) => is(item, 'yields') || REPORTED.has(item.folded)) ||
  REPORTED.has(items[next]?.folded ?? '');

/** "قتلى القصف", "the victims", "إصاباتهم": the ones already spoken of, not some more. */
function isKnown(items: readonly Item[], at: number): boolean {
  const item = items[at] as Item;
  const after = items[at + 1];
  const annexed =
    close(after) &&
    !is(after, 'date') &&
    ((after.article && !after.conjunction) || after.folded.startsWith('ال') || is(after, 'of'));
  const pointed = is(items[at - 1], 'definite') || is(items[at - 1], 'toll');
  return item.article || item.owned || pointed || annexed;
}

const LATIN = /^[a-z]/;
/** English words of harm that, before people without a number, do something to them; the rest describe them. */
const DOES = /^(shot|killed|executed|burned|burnt|.*ing)$/;

/** "Displaced people", "wounded civilians": a description. */
function isDescription(items: readonly Item[], { rule, by }: Link): boolean {
  const verb = items[by]?.folded ?? '';
  return rule === 'verb-before' && LATIN.test(verb) && (!DOES.test(verb) || verb === 'missing');
}

/** "Fighters captured the town": they took it, and were not taken. */
const takesGround = (items: readonly Item[], { harm, rule, by }: Link): boolean =>
  harm === 'captured' &&
  rule === 'verb-after' &&
  !is(items[by - 1], 'filler') &&
  is(items[by + 1], 'definite');

const amountOf = (count: 1 | 2 | null): Amount => (count === 1 ? exact(1) : SOME);

/**
 * The people at item `i`, if what stands beside them hurt them; `taken` are verbs that already have their figure.
 */
export function peopleAt(
  items: readonly Item[],
  i: number,
  text: string,
  taken: ReadonlySet<number>,
  heading: boolean,
): Unnumbered | null {
  const at = is(items[i], 'a') ? i + 1 : i;
  const item = items[at];
  if (!item || (at > i && !close(item))) return null;
  if (is(item, 'hurt')) return theHurt(items, i, at, heading);
  if (!is(item, 'person') && !is(item, 'others')) return null;
  if (item.article || item.owned || is(items[i - 1], 'definite') || is(items[i - 1], 'none')) return null;
  const amount = is(item, 'person') ? amountOf(item.word.count) : SOME;
  const around = { ...amount, first: i, next: at + 1 };
  const found = verbBefore(items, around) ?? verbAfter(items, around, text);
  // "Captured the town from rebels": whom it was taken from, not who was taken.
  if (found?.harm === 'captured' && items[i - 1]?.folded === 'from') return null;
  if (found && takesGround(items, found)) return null;
  if (!found || taken.has(found.by) || isDescription(items, found)) return null;
  return { first: i, next: at + 1, noun: item, amount, link: found };
}

/** How far the hurt may stand from "did not cause": لم يسفر القصف على الحي يوم السبت عن وقوع إصابات. */
const NONE_REACH = 16;

function yieldsNone(items: readonly Item[], i: number): boolean {
  for (let at = i - 1; at > Math.max(0, i - NONE_REACH); at--) {
    const item = items[at] as Item;
    if (is(item, 'clause')) return false;
    if (is(item, 'yields') && is(items[at - 1], 'none')) return true;
    if (is(item, 'harm') || !close(item)) return false;
  }
  return false;
}

function theHurt(items: readonly Item[], first: number, at: number, heading: boolean): Unnumbered | null {
  const item = items[at] as Item;
  const word = item.word;
  if (word?.is !== 'hurt') return null;
  const denied = before(items, first, (other) => is(other, 'none')) || yieldsNone(items, first);
  if (!denied && (isKnown(items, at) || !isBroughtAbout(items, first, at + 1, heading))) return null;
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
