import { AhoCorasick } from '@monyone/aho-corasick/fast';
import type { Gazetteer, PlaceName } from '../../gazetteer/gazetteer';

/** The names of a gazetteer as an automaton; made once for each gazetteer. */
export interface NameIndex {
  readonly automaton: AhoCorasick;
  readonly byFolded: ReadonlyMap<string, readonly PlaceName[]>;
  /** Quarters and landmarks by their spelling, for misspelt members of a list. */
  readonly fine: readonly PlaceName[];
}

const known = new WeakMap<Gazetteer, NameIndex>();

/** A direction and the city ("شرقي حلب") is read by `sectors.ts`: the direction is no part of the name. */
const isDirectedCity = ({ place, folded }: PlaceName): boolean =>
  place.kind === 'sector' && place.id !== 'old-city' && /حلب|aleppo|البلاد/.test(folded);

/** Letters and digits are words of their own in a text: "m10" is looked for as "m 10". */
const asTokens = (folded: string): string => folded.replace(/(\p{L})(?=\d)/gu, '$1 ');

export function nameIndex(gazetteer: Gazetteer): NameIndex {
  const made = known.get(gazetteer);
  if (made) return made;
  const byFolded = new Map<string, PlaceName[]>();
  const fine: PlaceName[] = [];
  for (const name of gazetteer.names()) {
    if (name.folded.length < 2 || isDirectedCity(name)) continue;
    const spelt = asTokens(name.folded);
    const list = byFolded.get(spelt);
    if (list) list.push(name);
    else byFolded.set(spelt, [name]);
    if (name.place.kind === 'neighbourhood' && name.folded.length >= 5) fine.push(name);
  }
  const index: NameIndex = { automaton: new AhoCorasick([...byFolded.keys()]), byFolded, fine };
  known.set(gazetteer, index);
  return index;
}
