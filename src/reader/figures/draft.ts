import type { Group } from '../../domain/tables';
import type { FigureMention } from '../types';
import { type Breakdown, breakdownAt, groupOf } from './breakdown';
import { type Item, is } from './items';
import { exceeding, type Link, linkOf } from './measure';
import { type Amount, bounded, exact, listGoesOn, type Quantity } from './quantity';
import { betweenHarms, type Shared, secondHarm, shareOf } from './shared';

/** A figure while its sentence is read. */
export interface Draft {
  readonly mention: FigureMention;
  /** Items `[first, next)`. */
  readonly first: number;
  readonly next: number;
  /** Item that made it a figure of people hurt. */
  readonly by: number;
  readonly amount: Amount;
  readonly link: Link | null;
}

interface Parts {
  readonly amount: Amount;
  readonly link: Link | null;
  readonly group: Group;
  readonly parts: Pick<Breakdown, 'parts' | 'next'> | null;
  readonly rule?: Link['rule'];
}

export function draftOf(items: readonly Item[], first: number, next: number, made: Parts): Draft {
  const { amount, link, group, parts } = made;
  const until = Math.max(next, parts?.next ?? next);
  return {
    first,
    next: until,
    by: link?.by ?? -1,
    amount,
    link,
    mention: {
      start: (items[first] as Item).start,
      end: (items[until - 1] as Item).end,
      ...amount,
      measure: link?.harm ?? null,
      group,
      breakdown: parts?.parts ?? [],
      rule: made.rule ?? link?.rule ?? 'counted',
      ...(link ? { trigger: link.trigger } : {}),
    },
  };
}

/** Civilian, combatant, or just people; "others" are of the kind counted before them. */
export function groupFor(noun: Item | null, kind: Item | null, before: Draft | null): Group {
  const told = [kind, noun].find((item) => item?.word?.is === 'person')?.word;
  if (told?.is === 'person') return told.group;
  if ([kind, noun].some((item) => item?.word?.is === 'others') && before) return before.mention.group;
  return 'unknown';
}

/** A noun that names women, children or men is its own part of the figure. */
export function ownPart(
  noun: Item | null,
  { value, qualifier }: Amount,
): Pick<Breakdown, 'parts' | 'next'> | null {
  const group = groupOf(noun);
  const apart = group === 'women' || group === 'children' || group === 'men';
  return apart && value !== null ? { parts: [{ group, value, qualifier }], next: 0 } : null;
}

/** Parts told after the figure, or after the verb that follows it. */
export function partsAfter(
  items: readonly Item[],
  next: number,
  link: Link | null,
  amount: Amount,
  text: string,
): Breakdown | null {
  return (
    breakdownAt(items, next, amount, text) ??
    (link && link.next > next ? breakdownAt(items, link.next, amount, text) : null)
  );
}

/** What a quantity makes, and whether it adds to the figure before it ("4 نساء و9 أطفال"). */
export interface Numbered {
  readonly drafts: readonly Draft[];
  readonly sum: boolean;
}

/** The figure of a quantity; null when it counts nothing a reader would want to see. */
export function numbered(
  items: readonly Item[],
  quantity: Quantity,
  before: Draft | null,
  text: string,
): Numbered | null {
  const { noun, kind } = quantity;
  const between = betweenHarms(items, quantity);
  if (between) {
    return { drafts: bothOf(items, quantity, between, groupFor(noun, kind, before), null), sum: false };
  }
  const joined = before?.link ? joinedTo(items, before, quantity) : null;
  const link =
    linkOf(items, quantity, text) ??
    joined ??
    saidAgain(items, before, quantity) ??
    othersToo(items, before, quantity);
  if (!link) return uncounted(items, quantity, before);

  const exceeds = exceeding(items, quantity.first, link);
  const amount = exceeds ? exceeded(quantity, exceeds.may) : plain(quantity);
  const parts = partsAfter(items, quantity.next, link, amount, text) ?? ownPart(noun, amount);
  if (joined && link.by === before?.by) {
    const sum = summed(items, before, quantity, amount, parts);
    if (sum) return { drafts: [sum], sum: true };
  }
  const all = parts && 'civilian' in parts && parts.civilian === true;
  const group = groupFor(noun, kind, before);
  const first = exceeds?.at ?? quantity.first;
  const draft = draftOf(items, first, quantity.next, {
    amount,
    link,
    group:
      all && group !== 'combatant'
        ? 'civilian'
        : group === 'unknown' && amount.value !== null
          ? 'person'
          : group,
    parts,
  });
  const shared = parts?.parts.length ? null : secondHarm(items, quantity, link);
  return {
    drafts: shared ? bothOf(items, quantity, shared, draft.mention.group, link) : [draft],
    sum: false,
  };
}

const IN: ReadonlySet<string> = new Set(['in', 'at', 'في']);
/** Words from one count to the "others" of the next. */
const OTHERS_REACH = 10;

/** "Killed eight in A, and 15 others in B", 45 قتيلا، 17 منهم في ب: of the same harm, though a place stands between. */
function othersToo(
  items: readonly Item[],
  before: Draft | null,
  { noun, first, next }: Quantity,
): Link | null {
  if (!before?.link || !noun || first - before.next > OTHERS_REACH) return null;
  // "Six people in A and four people in B."
  const listed = is(noun, 'person') && is(items[first - 1], 'and') && IN.has(items[next]?.folded ?? '');
  if (!is(noun, 'others') && !listed) return null;
  for (let at = before.next; at < first; at++)
    if (is(items[at], 'clause') || is(items[at], 'harm') || is(items[at], 'hurt')) return null;
  return { ...before.link, rule: 'joined', trigger: [noun.start, noun.end], by: first, next };
}

const SAYS: ReadonlySet<string> = new Set(['said', 'says', 'reported', 'counted', 'gave', 'قال', 'قالت']);

/** "X said six were killed, Y said four": a bare number that somebody says after a figure is another for the same. */
function saidAgain(
  items: readonly Item[],
  before: Draft | null,
  { noun, kind, first, next }: Quantity,
): Link | null {
  if (!before?.link || noun || kind || next < items.length || !SAYS.has(items[first - 1]?.folded ?? ''))
    return null;
  return { ...before.link, rule: 'joined', by: first - 1, next };
}

const plain = ({ value, low, high, qualifier }: Quantity): Amount => ({ value, low, high, qualifier });

const exceeded = (amount: Amount, may: boolean): Amount =>
  may
    ? { value: amount.value, low: null, high: null, qualifier: 'may-exceed' }
    : bounded(amount.value === null ? amount : exact(amount.value), 'more-than');

/** A counted thing is worth a mention of its own; a bare number or "several" of something is not. */
function uncounted(items: readonly Item[], quantity: Quantity, before: Draft | null): Numbered | null {
  const { noun, kind, value, first, next } = quantity;
  if (value === null || !noun || noun.word?.is === 'others') return null;
  const group = groupFor(noun, kind, before);
  return {
    drafts: [draftOf(items, first, next, { amount: plain(quantity), link: null, group, parts: null })],
    sum: false,
  };
}

/** "3 نساء و4 أطفال": a further count joined to a figure is of the same harm. */
function joinedTo(items: readonly Item[], before: Draft, { first, noun }: Quantity): Link | null {
  if (!before.link || !noun || noun.word?.is === 'thing') return null;
  const at = listGoesOn(items, before.next);
  if (at !== first) return null;
  return { ...before.link, rule: 'joined', next: before.link.next };
}

/** Women and children counted one after the other are one figure with its parts. */
function summed(
  items: readonly Item[],
  before: Draft,
  quantity: Quantity,
  amount: Amount,
  parts: Pick<Breakdown, 'parts' | 'next'> | null,
): Draft | null {
  const [mine] = parts?.parts ?? [];
  const theirs = before.mention.breakdown;
  const own = groupOf(quantity.noun);
  const disjoint =
    before.amount.qualifier === 'exact' &&
    amount.qualifier === 'exact' &&
    mine?.group === own &&
    theirs.reduce((sum, { value }) => sum + (value ?? Number.NaN), 0) === before.amount.value &&
    !theirs.some(({ group }) => group === own);
  if (!disjoint || !mine || before.amount.value === null || amount.value === null) return null;
  return draftOf(items, before.first, quantity.next, {
    amount: exact(before.amount.value + amount.value),
    link: before.link,
    group: before.mention.group,
    parts: { parts: [...theirs, mine], next: quantity.next },
    rule: 'sum-of-parts',
  });
}

/** The two figures of a count that two harms share. */
function bothOf(
  items: readonly Item[],
  quantity: Quantity,
  shared: Shared,
  group: Group,
  link: Link | null,
): readonly Draft[] {
  const amount = shareOf(plain(quantity));
  return shared.harms.map((harm, k) =>
    draftOf(items, shared.first, shared.next, {
      amount,
      link: {
        harm,
        rule: link?.rule ?? 'counted-casualties',
        trigger: shared.triggers[k] ?? [0, 0],
        by: link?.by ?? shared.first,
        next: shared.next,
      },
      group,
      parts: null,
    }),
  );
}
