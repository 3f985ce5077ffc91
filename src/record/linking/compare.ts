import type { PlaceId } from '../../domain/ids';
import type { Geography } from './geography';
import { ALIKE_KINDS, SPANS } from './tables';
import type { Profile } from './telling';

/**
 * How two tellings stand to each other in place, time and kind: a grade each, from which the rules read.
 *
 * - places: `same` the same quarters; `part` one names more quarters than the other, or only what holds them; `wide` both name
 *   the same sector or wider and no quarter; `unsure` it cannot be said; `apart` surely not the same ground
 * - days: `same` one day, or one night, in both; `near` a day is shared; `loose` the time is vague; `start` two
 *   accounts of one campaign since the same day; `unsure` open; `apart` no day is shared
 * - kinds: `same`; `likely` and `surely` as in the table of alike kinds; `other`
 */
export interface Comparison {
  readonly places: 'same' | 'part' | 'wide' | 'unsure' | 'apart';
  readonly days: 'same' | 'near' | 'loose' | 'start' | 'unsure' | 'apart';
  readonly kinds: 'same' | 'likely' | 'surely' | 'other';
}

type Places = readonly PlaceId[];
const sameList = (a: Places, b: Places): boolean => a.length === b.length && a.every((p, i) => p === b[i]);
const within = (a: Places, b: Places, g: Geography): boolean => a.every((p) => b.some((q) => g.liesIn(p, q)));
const meetAll = (a: Places, b: Places, g: Geography): boolean =>
  a.every((p) => b.some((q) => g.liesIn(p, q) || g.liesIn(q, p)));
const apart = (a: Places, b: Places, g: Geography): boolean =>
  a.every((p) => b.every((q) => g.areApart(p, q)));

/** Quarters against quarters, quarters against what is wider, or wide against wide. */
export function comparePlaces(a: Profile, b: Profile, g: Geography): Comparison['places'] {
  if (a.fine.length > 0 && b.fine.length > 0) {
    if (sameList(a.fine, b.fine) && sameList(a.coarse, b.coarse)) return 'same';
    if (meetAll(a.fine, b.fine, g) || meetAll(b.fine, a.fine, g)) return 'part';
    return apart(a.fine, b.fine, g) ? 'apart' : 'unsure';
  }
  const [inner, outer] = a.fine.length > 0 ? [a.fine, b.coarse] : [b.fine, a.coarse];
  if (inner.length > 0) {
    if (outer.length === 0) return 'unsure';
    if (within(inner, outer, g)) return 'part';
    return apart(inner, outer, g) ? 'apart' : 'unsure';
  }
  if (a.coarse.length === 0 || b.coarse.length === 0) return 'unsure';
  if (sameList(a.coarse, b.coarse)) return 'wide';
  if (within(a.coarse, b.coarse, g) || within(b.coarse, a.coarse, g)) return 'part';
  return apart(a.coarse, b.coarse, g) ? 'apart' : 'unsure';
}

const endsBefore = (a: Profile, b: Profile): boolean => a.to !== null && b.from !== null && a.to < b.from;

export function compareDays(a: Profile, b: Profile): Comparison['days'] {
  if (endsBefore(a, b) || endsBefore(b, a)) return 'apart';
  if (a.campaign || b.campaign)
    return a.campaign && b.campaign && a.from !== null && a.from === b.from ? 'start' : 'unsure';
  if (a.from === null || a.to === null || b.from === null || b.to === null) return 'unsure';
  const longest = Math.max(a.to - a.from, b.to - b.from);
  if (longest <= SPANS.sameDay && a.from === b.from && a.to === b.to) return 'same';
  return longest <= SPANS.nearDay ? 'near' : 'loose';
}

export function compareKinds(a: Profile, b: Profile): Comparison['kinds'] {
  if (a.kind === b.kind) return 'same';
  const alike = ALIKE_KINDS.find(
    ({ more, less }) => (more === a.kind && less === b.kind) || (more === b.kind && less === a.kind),
  );
  const barred = alike?.unless.some((w) => a.weapons.includes(w) || b.weapons.includes(w)) ?? true;
  return alike && !barred ? alike.when : 'other';
}

/** The grades of two profiles; the order of the two does not matter. */
export const compare = (a: Profile, b: Profile, geography: Geography): Comparison => ({
  places: comparePlaces(a, b, geography),
  days: compareDays(a, b),
  kinds: compareKinds(a, b),
});
