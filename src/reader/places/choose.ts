import type { Place, Sector } from '../../domain/place';
import type { Gazetteer, NameRule, PlaceName } from '../../gazetteer/gazetteer';
import type { Chain } from './chains';
import type { Evidence } from './evidence';
import type { Spot } from './spot';
import type { PlaceWords } from './words';

/** One place a name may be, with what speaks for it. */
interface Option {
  readonly place: Place;
  readonly rule: NameRule | null;
  readonly score: number;
  readonly why: readonly string[];
}

export interface Choice {
  readonly place: Place | null;
  readonly why: readonly string[];
  readonly score: number;
  readonly candidates: readonly { readonly place: Place; readonly why: string }[];
}

/** What the rest of the text says that may settle a name several places share. */
export interface Setting {
  readonly gazetteer: Gazetteer;
  /** The part of the city the sentence or the list speaks of, if it can be told. */
  readonly sector: Extract<Sector, 'east' | 'west'> | null;
  /** Whether the text names the place or something that holds it, elsewhere. */
  readonly speaksOf: (place: Place) => boolean;
}

const KINDS_OF: Readonly<Record<string, readonly Place['kind'][]>> = {
  quarter: ['neighbourhood'],
  area: ['neighbourhood', 'landmark', 'region', 'town', 'sector'],
  town: ['town'],
  city: ['city', 'town', 'sector'],
  governorate: ['governorate', 'city'],
  street: ['road', 'landmark'],
};

const RULE_SCORE: Readonly<Record<NameRule | 'none', number>> = {
  none: 3,
  default: 3,
  classifier: 2,
  named: 0.5,
};
/** Two places closer than this are not told apart. */
const MARGIN = 0.75;

/** Whether a name that is an ordinary word or somebody's is, here, a place at all. */
export function isPlace(spot: Spot, evidence: Evidence, words: PlaceWords, known: boolean): boolean {
  const { governed, quarter, sibling, located, added, against } = evidence;
  if (against !== null) return false;
  const unmarked = spot.names.some((n) => n.rule === null || n.rule === 'default');
  // "New areas" is no list of one quarter called New: a word without its article needs حي or neighbours.
  const bareStrong = quarter || sibling || spot.prefix.endsWith('لل');
  const strong = governed || sibling || added || spot.prefix.endsWith('لل');
  if (spot.names.every((n) => n.bare)) return bareStrong;
  if (strong) return true;
  const everyday = spot.names.some((n) => words.everyday.has(n.folded));
  if (everyday) return false;
  if (unmarked) return true;
  // مشفى القدس: the name says itself what it is.
  if (
    spot.to - spot.from > 1 &&
    spot.names.some((n) => n.place.kind === 'landmark' && words.kindWord(n.folded))
  )
    return true;
  return located || known;
}

function option(name: PlaceName, chain: Chain, setting: Setting): Option {
  const { place, rule } = name;
  const why: string[] = [rule ? `name:${rule}` : 'name'];
  let score = RULE_SCORE[rule ?? 'none'];
  const of = chain.classifier?.of;
  if (of) {
    const fits = KINDS_OF[of]?.includes(place.kind) ?? false;
    score += fits ? 2 : -1;
    if (fits) why.push(`classifier:${of}`);
  }
  if (setting.sector && place.sector) {
    score += place.sector === setting.sector ? 3 : -3;
    if (place.sector === setting.sector) why.push(`sector:${setting.sector}`);
  }
  if (place.parent && setting.gazetteer.isWithin(place.id, place.parent) && place.parent !== 'aleppo') {
    const parent = setting.gazetteer.byId.get(place.parent);
    if (parent && setting.speaksOf(parent)) {
      score += 1;
      why.push(`parent:${parent.id}`);
    }
  }
  return { place, rule, score, why };
}

/** The place a name means here, and those it was preferred to. */
export function choose(spot: Spot, chain: Chain, setting: Setting): Choice {
  const options = new Map<string, Option>();
  for (const name of spot.names) {
    const made = option(name, chain, setting);
    const known = options.get(made.place.id);
    if (!known || made.score > known.score) options.set(made.place.id, made);
  }
  const [best, second, ...rest] = [...options.values()].sort(
    (a, b) => b.score - a.score || (a.place.id < b.place.id ? -1 : 1),
  );
  if (!best) return { place: null, why: [], score: 0, candidates: [] };
  const others = [second, ...rest].filter((o) => o !== undefined);
  const extra = [
    ...(spot.edits > 0 ? [`misspelt-in-list:${spot.edits}`] : []),
    ...(chain.spots.length > 1 ? ['list'] : []),
  ];
  if (second && best.score - second.score < MARGIN) {
    return {
      place: null,
      why: ['undecided', ...extra],
      score: 0.4,
      candidates: [best, ...others].map((o) => ({ place: o.place, why: o.why.join(' ') })),
    };
  }
  const confidence = (second ? 0.85 : 0.97) - spot.edits * 0.2;
  return {
    place: best.place,
    why: [...best.why, ...extra],
    score: confidence,
    candidates: others.map((o) => ({ place: o.place, why: `less fit: ${o.why.join(' ')}` })),
  };
}
