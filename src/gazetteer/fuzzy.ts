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
  | 'unlikely' // letters that nobody confuses: another word
  | 'ordinary' // a word of the language
  | 'word' // the name itself is also an ordinary word, or too well known to be misspelt
  | 'tie'; // another place is as near

export interface NearName {
  readonly hit: NameHit;
  /** Letters inserted, left out or changed. */
  readonly distance: number;
  /** Null when the name may be taken for the place. */
  readonly refused: Refusal | null;
}

const ARABIC = /[\u0600-\u06ff]/;
const letters = (name: string): number => name.replaceAll(' ', '').length;

/** How many letters may differ: one from five letters on, two from nine Latin letters on, none below. */
function allowance(folded: string): 0 | 1 | 2 {
  const n = letters(folded);
  if (n < 5) return 0;
  return n >= 9 && !ARABIC.test(folded) ? 2 : 1;
}

/** Endings that make another word of a name: the nisba, plurals, the feminine; English adjectives and plurals. */
const ENDING = /^(?:ي|ه|يه|ين|ون|ات|ا|ت|ن|s|n|i|an|ian|ans|ese|ish|ite|d|ed|r|er)$/;

function differsByEnding(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const [restA, restB] = [a.slice(same), b.slice(same)];
  return (restA === '' || ENDING.test(restA)) && (restB === '' || ENDING.test(restB));
}

/** Whether one name is the other with a letter written twice. */
function isDoubling(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (long.length !== short.length + 1) return false;
  let i = 0;
  while (i < short.length && long[i] === short[i]) i++;
  return long[i] === long[i - 1] && long.slice(i + 1) === short.slice(i);
}

/** Letters that sound or look alike, so that a writer takes one for the other. */
const CONFUSED = ['سص', 'تط', 'ضظ', 'دضذز', 'ثت', 'حه', 'قغك', 'aeiouy', 'kqcg', 'szx', 'jg', 'td', 'vwu'];
const SILENT = { arabic: 'اويء', latin: 'aeiouyhw' } as const;

/** Whether two names one letter apart differ as misspellings do: a vowel or a doubled letter, or letters that are confused. */
function likelySlip(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  let i = 0;
  while (i < short.length && long[i] === short[i]) i++;
  const odd = long[i] ?? '';
  if (long.length === short.length) {
    const other = short[i] ?? '';
    return CONFUSED.some((group) => group.includes(odd) && group.includes(other));
  }
  const silent = ARABIC.test(odd) ? SILENT.arabic : SILENT.latin;
  return isDoubling(a, b) || odd === ' ' || (silent.includes(odd) && i < long.length - 1);
}

/** From so many letters on, any single slip is believed: few other words come so near. */
const LONG = 7;

function refusalOf(query: string, name: string, hit: NameHit, apart: number): Refusal | null {
  if (ORDINARY_WORDS.has(query)) return 'ordinary';
  if (Math.min(allowance(query), allowance(name)) < apart) return 'short';
  if (query[0] !== name[0]) return 'first-letter';
  if (differsByEnding(query, name) && !isDoubling(query, name)) return 'inflection';
  if (apart === 1 && letters(name) < LONG && !likelySlip(query, name)) return 'unlikely';
  const wellKnown = hit.place.kind === 'country' || hit.place.kind === 'region';
  return hit.rule === 'classifier' || wellKnown ? 'word' : null;
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
    const apart = distance(query, name);
    if (apart === 0 || apart > reach) continue;
    for (const hit of hits) {
      const refused = refusalOf(query, name, hit, apart);
      const before = best.get(hit.place.id);
      const better =
        !before ||
        (before.refused !== null && refused === null) ||
        ((before.refused === null) === (refused === null) && apart < before.distance);
      if (better) best.set(hit.place.id, { hit, distance: apart, refused });
    }
  }
  const near = [...best.values()].sort((a, b) => a.distance - b.distance);
  const open = near.filter((n) => n.refused === null);
  const tied = open.filter((n) => n.distance === open[0]?.distance).length > 1;
  return near
    .map((n) => (tied && n.refused === null ? { ...n, refused: 'tie' as const } : n))
    .slice(0, limit);
}
