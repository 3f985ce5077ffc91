import type { PlaceId } from '../domain/ids';
import type { Place } from '../domain/place';
import type { PlaceKind } from '../domain/tables';
import { foldName, foldText } from './fold';
import { nearNames, type Refusal } from './fuzzy';
import type { Gazetteer, NameHit } from './gazetteer';
import { ORDINARY_WORDS } from './ordinary-words';
import { latinKey } from './spelling';

/**
 * From a name to a place, or to nothing: a name that fits no entry stays unplaced, never the nearest guess.
 * Order: the name itself; the name with the larger place it is said to lie in ("Tel Rifaat, Aleppo"); another
 * Latin spelling of it; a misspelling within strict limits.
 */

export interface LocateOptions {
  /** Only places in this one are considered. */
  readonly within?: PlaceId;
  /** False: no misspellings. */
  readonly fuzzy?: boolean;
}

export interface Candidate {
  readonly place: Place;
  /** Why it lost. */
  readonly why: string;
}

export interface Located {
  readonly query: string;
  readonly place: Place | null;
  /** 1 the name itself; less where a rule, a spelling or a guess stands between; 0 without a place. */
  readonly score: number;
  /** What decided. */
  readonly why: string;
  readonly candidates: readonly Candidate[];
}

const SCORE = { name: 1, settled: 0.85, contained: 0.95, sound: 0.9, fuzzy: 0.7, fuzzyTwo: 0.6 } as const;

const REFUSED: Readonly<Record<Refusal, string>> = {
  short: 'near in spelling, but too short a name for a guess',
  'first-letter': 'near in spelling, but with another first letter',
  inflection: 'the same word with another ending, not a misspelling',
  unlikely: 'near in spelling, but by letters that are not confused',
  ordinary: 'near in spelling, but the word asked for is an ordinary word',
  word: 'near in spelling, but the name is an ordinary word too, or too well known to be misspelt',
  tie: 'as near in spelling as another place',
};

interface Choice {
  readonly place: Place | null;
  readonly settledByRule: boolean;
  readonly why: string;
  readonly candidates: readonly Candidate[];
}

const label = (place: Place): string => place.names.en[0] ?? place.id;

/** What stands before or after a name and says what kind of place is meant. */
const SAYS_KIND: readonly { readonly pattern: RegExp; readonly kinds: readonly PlaceKind[] }[] = [
  {
    pattern: /^(حي|حيي|احياء) |(^| )(neighbou?rhood|district|quarter)( |$)/,
    kinds: ['neighbourhood'],
  },
  { pattern: /^(بلده|قريه|مدينه) |(^| )(town|village)( |$)|^city of /, kinds: ['town', 'city'] },
];

/** Where a word says what kind is meant, the places of that kind, if there are any. */
function ofKindSaid(name: string, hits: readonly NameHit[]): readonly NameHit[] {
  if (hits.length < 2) return hits;
  const folded = foldText(name).folded.trim();
  const said = SAYS_KIND.find((s) => s.pattern.test(folded));
  const kept = said ? hits.filter((h) => said.kinds.includes(h.place.kind)) : [];
  return kept.length > 0 ? kept : hits;
}

/** Of several places with one name, the one whose declared rule says so; nothing when no rule does. */
function choose(hits: readonly NameHit[]): Choice {
  const [only, ...others] = hits;
  if (!only) return { place: null, settledByRule: false, why: 'no place has this name', candidates: [] };
  if (others.length === 0)
    return {
      place: only.place,
      settledByRule: only.rule === 'named',
      why: `the name "${only.name}"`,
      candidates: [],
    };
  const defaults = hits.filter((h) => h.rule === 'default');
  const chosen = defaults.length === 1 ? defaults[0] : undefined;
  if (!chosen)
    return {
      place: null,
      settledByRule: false,
      why: 'several places have this name and nothing settles which',
      candidates: hits.map((h) => ({ place: h.place, why: 'has this name, as others do' })),
    };
  return {
    place: chosen.place,
    settledByRule: true,
    why: `the name "${chosen.name}", which without further words means ${label(chosen.place)}`,
    candidates: hits
      .filter((h) => h !== chosen)
      .map((h) => ({ place: h.place, why: `has this name too, but only when the text points to it` })),
  };
}

/** Ways to read a name as a place and the larger place it lies in, the likelier first. */
function splits(name: string): { readonly head: string; readonly container: string }[] {
  const found: { head: string; container: string }[] = [];
  const list = /^(.+?)\s*(?:[,،(]|\s[-–—]\s)\s*(.+?)\)?$/u.exec(name);
  if (list?.[1] && list[2]) {
    found.push({ head: list[1], container: list[2] }, { head: list[2], container: list[1] });
    return found;
  }
  const inside = /^(.+?)\s+(?:في|من|in|of|within)\s+(.+)$/iu.exec(name);
  if (inside?.[1] && inside[2]) found.push({ head: inside[1], container: inside[2] });
  const words = name.trim().split(/\s+/);
  const last = words.at(-1);
  if (words.length > 1 && last) {
    const head = words.slice(0, -1).join(' ');
    found.push({ head, container: last });
    if (last.startsWith('ب')) found.push({ head, container: last.slice(1) });
  }
  const possessive = /^(.+?)['’]s\s+(.+)$/iu.exec(name);
  if (possessive?.[1] && possessive[2]) found.push({ head: possessive[2], container: possessive[1] });
  return found;
}

/**
 * Whether `container`, as a report means it, holds `place`. "Aleppo" after a town's name means the governorate as
 * often as the city, so a city, sector or region stands for its governorate; a half of the city only for itself
 * where it is known who held the place.
 */
function holds(gazetteer: Gazetteer, container: Place, place: Place): boolean {
  if (place.id === container.id) return false;
  if (container.kind === 'sector' && container.sector && place.sector)
    return container.sector === place.sector;
  if (gazetteer.isWithin(place.id, container.id)) return true;
  const around = gazetteer.ancestors(container.id);
  const governorate = around.find((p) => p.kind === 'governorate');
  const isCity = container.kind === 'city' || container.kind === 'sector' || container.kind === 'region';
  return isCity && governorate !== undefined && gazetteer.isWithin(place.id, governorate.id);
}

/** Reads the name as a place and what it lies in. Null when no reading has both; a place outside it is refused. */
function locateInContainer(
  gazetteer: Gazetteer,
  query: string,
  within: (h: NameHit) => boolean,
): Choice | null {
  let refused: Choice | null = null;
  for (const { head, container } of splits(query)) {
    const larger = choose(gazetteer.byName.get(foldName(container)) ?? []).place;
    const named = hitsOf(gazetteer, head).filter(within);
    if (!larger || named.length === 0) continue;
    const inside = named.filter((h) => holds(gazetteer, larger, h.place));
    const outside = named
      .filter((h) => !inside.includes(h))
      .map((h) => ({ place: h.place, why: `does not lie in ${label(larger)}` }));
    const choice = choose(inside);
    const candidates = [
      ...choice.candidates,
      ...outside,
      { place: larger, why: 'only says where the place lies' },
    ];
    if (inside.length > 0) return { ...choice, why: `${choice.why}, in ${label(larger)}`, candidates };
    refused ??= { ...choice, why: `no place of this name in ${label(larger)}`, candidates };
  }
  return refused;
}

/** Places with a Latin name that sounds the same; not for short names, ordinary words, or names that are such words. */
function sameSound(gazetteer: Gazetteer, name: string): readonly NameHit[] {
  const folded = foldName(name);
  if (!/[a-z]/.test(folded) || folded.length < 5 || ORDINARY_WORDS.has(folded)) return [];
  return (gazetteer.bySound.get(latinKey(name)) ?? []).filter(
    (h) => h.rule !== 'classifier' && h.place.kind !== 'country',
  );
}

const hitsOf = (gazetteer: Gazetteer, name: string): readonly NameHit[] =>
  ofKindSaid(name, gazetteer.byName.get(foldName(name)) ?? sameSound(gazetteer, name));

/**
 * The place a name means. `place` is null, with score 0, when nothing fits or nothing settles which of several;
 * `candidates` then says what was near and why it was refused.
 */
export function locate(gazetteer: Gazetteer, name: string, options: LocateOptions = {}): Located {
  const { within: bounds } = options;
  const within = (h: NameHit) => bounds === undefined || gazetteer.isWithin(h.place.id, bounds);
  const result = (score: number, choice: Omit<Choice, 'settledByRule'>): Located => ({
    query: name,
    place: choice.place,
    score: choice.place ? score : 0,
    why: choice.why,
    candidates: choice.candidates,
  });

  const folded = foldName(name);
  const exact = gazetteer.byName.get(folded)?.filter(within) ?? [];
  if (exact.length > 0) {
    const meant = ofKindSaid(name, exact);
    const choice = choose(meant);
    const others = exact
      .filter((h) => !meant.includes(h))
      .map((h) => ({ place: h.place, why: 'has this name too, but is another kind of place' }));
    return result(choice.settledByRule ? SCORE.settled : SCORE.name, {
      ...choice,
      candidates: [...choice.candidates, ...others],
    });
  }

  const contained = locateInContainer(gazetteer, name, within);
  if (contained) return result(SCORE.contained, contained);

  const sound = sameSound(gazetteer, name).filter(within);
  if (sound.length > 0) {
    const choice = choose(sound);
    return result(SCORE.sound, { ...choice, why: `another spelling of ${choice.why}` });
  }

  const near = options.fuzzy === false ? [] : nearNames(gazetteer, folded).filter((n) => within(n.hit));
  const open = near.find((n) => n.refused === null);
  return result(open && open.distance > 1 ? SCORE.fuzzyTwo : SCORE.fuzzy, {
    place: open?.hit.place ?? null,
    why: open ? `a misspelling of "${open.hit.name}"` : 'no place has this name',
    candidates: near
      .filter((n) => n !== open)
      .map((n) => ({
        place: n.hit.place,
        why: n.refused ? REFUSED[n.refused] : 'further from the spelling',
      })),
  });
}
