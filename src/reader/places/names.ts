import { distance } from 'fastest-levenshtein';
import type { Gazetteer, PlaceName } from '../../gazetteer/gazetteer';
import { waysApart } from '../lexicon/phrases';
import type { Token } from '../types';
import { perWord } from '../vocabulary';
import { placeWords } from './words';

/** Names that a word opens: all written alike, from the same letter of the word on. */
export interface Opening {
  /** Clitics before the name in its first word, folded: "", و, ب, وال … */
  readonly prefix: string;
  /** The words after the first. */
  readonly rest: readonly string[];
  readonly names: readonly PlaceName[];
}

/** The names of a gazetteer by the word that opens them; made once for each gazetteer. */
export interface NameIndex {
  /** A word that opens no name, as hardly any does, costs one look-up. */
  readonly opens: (token: Token) => readonly Opening[];
  /** The quarter whose name a word is one slip away from, for misspelt members of a list. */
  readonly misspelt: (token: Token) => Misspelt | null;
}

/** A quarter's name with a letter wrong, and the clitics written before it. */
export interface Misspelt {
  readonly prefix: string;
  readonly name: PlaceName;
}

const known = new WeakMap<Gazetteer, NameIndex>();

/** What may be written in one word before a name. With لل the article of the name has gone into it. */
const PREFIXES = ' و ف ب ل ك وب ول وك فب فل لل ولل فلل وبال بال وال ال فال كال'.split(' ');
export const ARTICLE_PREFIX = /ال$/;

function accepts(prefix: string, name: PlaceName): boolean {
  if (prefix === '') return true;
  if (name.lang === 'en') return false;
  // "ال" before a name that has none is part of another word (البابا); لل stands for ل and the article.
  return ARTICLE_PREFIX.test(prefix) ? name.bare || name.name.startsWith('ال') : true;
}

/** A direction and the city ("شرقي حلب") is read by `sectors.ts`: the direction is no part of the name. */
const isDirectedCity = ({ place, folded }: PlaceName): boolean =>
  place.kind === 'sector' && place.id !== 'old-city' && /حلب|aleppo|البلاد/.test(folded);

/** Letters and digits are words of their own in a text: "m10" is looked for as "m 10". */
const asTokens = (folded: string): string => folded.replace(/(\p{L})(?=\d)/gu, '$1 ');

export function nameIndex(gazetteer: Gazetteer): NameIndex {
  const made = known.get(gazetteer);
  if (made) return made;
  const bySpelling = new Map<string, PlaceName[]>();
  const fine: PlaceName[] = [];
  for (const name of gazetteer.names()) {
    if (name.folded.length < 2 || isDirectedCity(name)) continue;
    push(bySpelling, asTokens(name.folded), name);
    if (name.place.kind === 'neighbourhood' && name.folded.length >= 5) fine.push(name);
  }
  const byFirst = new Map<string, Omit<Opening, 'prefix'>[]>();
  for (const [spelling, names] of bySpelling) {
    const [first = '', ...rest] = spelling.split(' ');
    push(byFirst, first, { rest, names });
  }
  const index: NameIndex = {
    opens: perWord((folded) => openingsOf(byFirst, folded)),
    misspelt: perWord((folded) => misspelt(fine, folded)),
  };
  known.set(gazetteer, index);
  return index;
}

function openingsOf(
  byFirst: ReadonlyMap<string, readonly Omit<Opening, 'prefix'>[]>,
  folded: string,
): readonly Opening[] {
  const openings = PREFIXES.filter((prefix) => folded.startsWith(prefix)).flatMap((prefix) =>
    (byFirst.get(folded.slice(prefix.length)) ?? []).flatMap(({ rest, names }) => {
      const accepted = names.filter((name) => accepts(prefix, name));
      return accepted.length > 0 ? [{ prefix, rest, names: accepted }] : [];
    }),
  );
  return openings.length > 0 ? openings : NO_OPENINGS;
}
const NO_OPENINGS: readonly never[] = [];

const SHORTEST_MISSPELT = 5;

function misspelt(fine: readonly PlaceName[], folded: string): Misspelt | null {
  if (!/^[\u0621-\u064a]/.test(folded)) return null;
  for (const { preposition, article, stem } of waysApart(folded)) {
    if (preposition !== '') continue;
    const word = article ? `ال${stem}` : stem;
    if (word.length < SHORTEST_MISSPELT || placeWords.neverMisspelt.has(word)) continue;
    const near = fine.filter(
      (n) =>
        n.lang === 'ar' && Math.abs(n.folded.length - word.length) <= 1 && distance(n.folded, word) === 1,
    );
    const [name] = near;
    if (name && near.every((n) => n.place.id === name.place.id))
      return { prefix: folded.slice(0, folded.length - word.length), name };
  }
  return null;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
