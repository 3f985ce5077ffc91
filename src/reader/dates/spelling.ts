import { distance } from 'fastest-levenshtein';

/** Long single-word names; a slip of the pen is believed only next to the number of a day. */
const SPELLINGS: readonly (readonly [string, number])[] = [
  ['يناير', 1],
  ['فبراير', 2],
  ['ابريل', 4],
  ['يونيو', 6],
  ['يوليو', 7],
  ['اغسطس', 8],
  ['سبتمبر', 9],
  ['اكتوبر', 10],
  ['نوفمبر', 11],
  ['ديسمبر', 12],
  ['حزيران', 6],
  ['ايلول', 9],
  ['january', 1],
  ['february', 2],
  ['august', 8],
  ['september', 9],
  ['october', 10],
  ['november', 11],
  ['december', 12],
];
const SHORTEST_MISSPELT = 5;
/** One slip, and two (a swap of letters) in a long name. */
const slips = (name: string): number => (name.length >= 8 ? 2 : 1);

/** The month, 1–12, that a folded word is a misspelling of; null for anything else. */
export function misspeltMonth(folded: string): number | null {
  if (folded.length < SHORTEST_MISSPELT) return null;
  const hit = SPELLINGS.find(
    ([name]) =>
      name[0] === folded[0] &&
      Math.abs(name.length - folded.length) <= 1 &&
      distance(name, folded) <= slips(name),
  );
  return hit ? hit[1] : null;
}

/** What turns an English number into the ordinal of a day. */
export const SUFFIXES: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);
