import { distance } from 'fastest-levenshtein';
import type { Gazetteer, NameHit } from './gazetteer';
import { ORDINARY_WORDS } from './ordinary-words';

/**
 * Misspelt names, with strict limits, because at one letter's distance السوري is السكري and الحصيلة is الأصيلة.
 * All comparing is between names as `foldName` leaves them.
 */

export type Refusal =
  | 'short' // too few letters for a guess
  | 'first-letter' // another first letter: another word
  | 'inflection' // the same word with an ending, or the adjective of a place
  | 'ordinary' // a word of the language
  | 'word' // the name itself is also an ordinary word
  | 'tie'; // another place is as near

export interface NearName {
  readonly hit: NameHit;
  readonly distance: number;
  /** Null when the name may be taken for the place. */
  readonly refused: Refusal | null;
}

const ARABIC = /[\u0600-\u06ff]/;
const letters = (name: string): number => name.replaceAll(' ', '').length;

/** How many letters may differ: one from five letters on, two from nine Latin letters on, none below. */
export function allowance(folded: string): 0 | 1 | 2 {
  const n = letters(folded);
  if (n < 5) return 0;
  return n >= 9 && !ARABIC.test(folded) ? 2 : 1;
}

/** Endings that make another word of a name: the nisba, plurals, the feminine; English adjectives and plurals. */
const ENDING = /^(?:ي|ه|يه|ين|ون|ات|ا|s|n|i|an|ian|ese|ish|ite|d|ed)$/;

function differsByEnding(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const [restA, restB] = [a.slice(same), b.slice(same)];
  return (restA === '' || ENDING.test(restA)) && (restB === '' || ENDING.test(restB));
}

function refusalOf(query: string, name: string, hit: NameHit): Refusal | null {
  if (ORDINARY_WORDS.has(query)) return 'ordinary';
  if (Math.min(allowance(query), allowance(name)) < distance(query, name)) return 'short';
  if (query[0] !== name[0]) return 'first-letter';
  if (differsByEnding(query, name)) return 'inflection';
  return hit.rule === 'classifier' ? 'word' : null;
}

/**
 * Names within the reach of a misspelling (two letters for nine Latin letters and more, otherwise one), nearest
 * first, each with the reason why it may not be taken; at most `limit` places.
 */
export function nearNames(gazetteer: Gazetteer, query: string, limit = 5): NearName[] {
  const arabic = ARABIC.test(query);
  const reach = Math.max(1, allowance(query));
  const best = new Map<string, NearName>();
  for (const [name, hits] of gazetteer.byName) {
    if (ARABIC.test(name) !== arabic || Math.abs(name.length - query.length) > reach) continue;
    const d = distance(query, name);
    if (d === 0 || d > reach) continue;
    for (const hit of hits) {
      const before = best.get(hit.place.id);
      if (before && before.distance <= d) continue;
      best.set(hit.place.id, { hit, distance: d, refused: refusalOf(query, name, hit) });
    }
  }
  const near = [...best.values()].sort((a, b) => a.distance - b.distance);
  const open = near.filter((n) => n.refused === null);
  const nearest = open[0]?.distance;
  const tied = open.filter((n) => n.distance === nearest).length > 1;
  return near
    .map((n) => (tied && n.refused === null ? { ...n, refused: 'tie' as const } : n))
    .slice(0, limit);
}
