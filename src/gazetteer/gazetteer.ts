import type { PlaceId } from '../domain/ids';
import type { Place } from '../domain/place';
import { LANGUAGES, type Language } from '../domain/tables';
import { foldName } from './fold';
import { latinKey, spellingsOf } from './spelling';

/**
 * What settles a name that is not one place's alone: `default` this one unless the text says otherwise; `named`
 * only when another word points here; `classifier` only after حي / منطقة / "neighbourhood" or in a list of places.
 */
export type NameRule = NonNullable<Place['shared']>[number]['rule'];

/** One spelling of one place, for an automaton that runs over text folded with `foldText`. */
export interface PlaceName {
  readonly folded: string;
  readonly place: Place;
  readonly lang: Language;
  /** The name as the data have it. */
  readonly name: string;
  /** Null when the spelling means this place wherever it stands. */
  readonly rule: NameRule | null;
  /** A single Arabic word without its article: a name only after a classifier, in a list, or after لل. */
  readonly bare: boolean;
}

/** One name of a place as the data have it, found by its folded form. */
export interface NameHit {
  readonly place: Place;
  readonly lang: Language;
  readonly name: string;
  readonly rule: NameRule | null;
}

export interface Gazetteer {
  readonly places: readonly Place[];
  readonly byId: ReadonlyMap<PlaceId, Place>;
  /** By `foldName`. */
  readonly byName: ReadonlyMap<string, readonly NameHit[]>;
  /** English names by `latinKey`. */
  readonly bySound: ReadonlyMap<string, readonly NameHit[]>;
  /** Every spelling of every place, generated ones included; a folded form may come up for several places. */
  readonly names: () => Iterable<PlaceName>;
  /** The places that hold this one, nearest first. */
  readonly ancestors: (id: PlaceId) => readonly Place[];
  /** Whether `id` is `container` or lies in it. */
  readonly isWithin: (id: PlaceId, container: PlaceId) => boolean;
}

/** The rule a place declares for a name, compared as folded; null when it declares none. */
export function ruleOf(place: Place, name: string): NameRule | null {
  const folded = foldName(name);
  return place.shared?.find((s) => foldName(s.name) === folded)?.rule ?? null;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function* namesOf(places: readonly Place[]): Generator<PlaceName> {
  for (const place of places) {
    for (const lang of LANGUAGES) {
      const seen = new Set<string>();
      for (const name of place.names[lang]) {
        const rule = ruleOf(place, name);
        for (const { folded, bare } of spellingsOf(name)) {
          if (seen.has(folded)) continue;
          seen.add(folded);
          yield { folded, place, lang, name, rule: rule ?? (bare ? 'classifier' : null), bare };
        }
      }
    }
  }
}

/** Indexes places for look-up. Ids must be unique; what the data promise beyond that, the tests of the data hold. */
export function buildGazetteer(places: readonly Place[]): Gazetteer {
  const byId = new Map<PlaceId, Place>();
  const byName = new Map<string, NameHit[]>();
  const bySound = new Map<string, NameHit[]>();
  for (const place of places) {
    if (byId.has(place.id)) throw new Error(`two gazetteer entries have the id "${place.id}"`);
    byId.set(place.id, place);
    for (const lang of LANGUAGES) {
      for (const name of place.names[lang]) {
        const hit: NameHit = { place, lang, name, rule: ruleOf(place, name) };
        const folded = foldName(name);
        if (!byName.get(folded)?.some((h) => h.place === place)) push(byName, folded, hit);
        if (lang !== 'en') continue;
        const sound = latinKey(name);
        if (!bySound.get(sound)?.some((h) => h.place === place)) push(bySound, sound, hit);
      }
    }
  }

  const ancestors = (id: PlaceId): Place[] => {
    const chain: Place[] = [];
    for (let at = byId.get(id)?.parent ?? null; at !== null; ) {
      const place = byId.get(at);
      if (!place || chain.includes(place)) break;
      chain.push(place);
      at = place.parent;
    }
    return chain;
  };

  return {
    places,
    byId,
    byName,
    bySound,
    names: () => namesOf(places),
    ancestors,
    isWithin: (id, container) => id === container || ancestors(id).some((p) => p.id === container),
  };
}
