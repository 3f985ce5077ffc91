import type { Place, Sector } from '../../domain/place';
import type { Span } from '../../domain/reading';
import type { RuleId } from '../../domain/rules';
import type { Gazetteer, NameRule, PlaceName } from '../../gazetteer/gazetteer';
import { because } from '../because';
import type { Chain } from './chains';
import type { Evidence } from './evidence';
import type { Spot } from './spot';
import type { Reasons } from './types';
import type { PlaceWords } from './words';

/** One place a name may be, with what speaks for it. */
interface Option {
  readonly place: Place;
  readonly rule: NameRule | null;
  readonly score: number;
  readonly why: Reasons;
}

export interface Choice {
  readonly place: Place | null;
  readonly why: Reasons;
  readonly score: number;
  readonly candidates: readonly { readonly place: Place; readonly why: Reasons }[];
}

/** What the rest of the text says that may settle a name several places share. */
export interface Setting {
  readonly gazetteer: Gazetteer;
  /** The part of the city the sentence or the list speaks of, if it can be told. */
  readonly sector: Extract<Sector, 'east' | 'west'> | null;
  /** Whether the text names the place or something that holds it, elsewhere. */
  readonly speaksOf: (place: Place) => boolean;
  /** Where a token stands in the text. */
  readonly wordAt: (token: number) => Span;
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
const NAME_RULE: Readonly<Record<NameRule | 'none', RuleId<'toponym'>>> = {
  none: 'name',
  default: 'default',
  classifier: 'classifier-only',
  named: 'pointed-out',
};
/** Two places closer than this are not told apart. */
const MARGIN = 0.75;

/** Whether a name that is an ordinary word or somebody's is, here, a place at all. */
export function isPlace(spot: Spot, evidence: Evidence, words: PlaceWords, known: boolean): boolean {
  const { governed, quarter, sibling, located, added, tagged, against } = evidence;
  if (against !== null) return false;
  const unmarked = spot.names.some((n) => n.rule === null || n.rule === 'default');
  // "New areas" is no list of one quarter called New: a word without its article needs حي or neighbours.
  const bareStrong = quarter || sibling || tagged || spot.prefix.endsWith('لل');
  const strong = governed || sibling || added || tagged || spot.prefix.endsWith('لل');
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

function option(name: PlaceName, spot: Spot, chain: Chain, setting: Setting): Option {
  const { place, rule } = name;
  const written: readonly Span[] = [[spot.start, spot.end]];
  const why = [because<'toponym'>(NAME_RULE[rule ?? 'none'], written, name.name)];
  let score = RULE_SCORE[rule ?? 'none'];
  const { classifier } = chain;
  if (classifier) {
    const { of } = classifier;
    const fits = KINDS_OF[of]?.includes(place.kind) ?? false;
    score += fits ? 2 : -1;
    if (fits) why.push(because('classifier', [setting.wordAt(classifier.token)], of));
  }
  if (setting.sector && place.sector) {
    score += place.sector === setting.sector ? 3 : -3;
    if (place.sector === setting.sector) why.push(because('sector', [], setting.sector));
  }
  const twin = townBeside(place, spot, chain);
  if (twin) {
    score += 4;
    why.push(because('pointed-out', [[twin.start, twin.end]]));
  }
  if (place.parent && setting.gazetteer.isWithin(place.id, place.parent) && place.parent !== 'aleppo') {
    const parent = setting.gazetteer.byId.get(place.parent);
    if (parent && setting.speaksOf(parent)) {
      score += 1;
      why.push(because('parent', [], parent.id));
    }
  }
  return { place, rule, score, why };
}

/** "Nubl and Zahraa": a town listed right beside a town of the same countryside. */
const townBeside = (place: Place, spot: Spot, { spots, classifier }: Chain): Spot | undefined => {
  if (place.kind !== 'town' || classifier?.of === 'quarter') return undefined;
  const at = spots.indexOf(spot);
  return [spots[at - 1], spots[at + 1]].find((other) =>
    other?.names.every((n) => n.place.kind === 'town' && n.place.parent === place.parent),
  );
};

const spanOf = ({ start, end }: Spot): Span => [start, end];

/** The names right beside one in its list: enough to see the list, however long it is. */
function listed(spot: Spot, { spots }: Chain): readonly Span[] {
  const at = spots.indexOf(spot);
  return [spots[at - 1], spots[at + 1]].flatMap((s) => (s ? [spanOf(s)] : []));
}

/** The place a name means here, and those it was preferred to. */
export function choose(spot: Spot, chain: Chain, setting: Setting): Choice {
  const options = new Map<string, Option>();
  for (const name of spot.names) {
    const made = option(name, spot, chain, setting);
    const known = options.get(made.place.id);
    if (!known || made.score > known.score) options.set(made.place.id, made);
  }
  const [best, second, ...rest] = [...options.values()].sort(
    (a, b) => b.score - a.score || (a.place.id < b.place.id ? -1 : 1),
  );
  if (!best) return { place: null, why: [], score: 0, candidates: [] };
  const others = [second, ...rest].filter((o) => o !== undefined);
  const extra: Reasons = [
    ...(spot.edits > 0 ? [because<'toponym'>('misspelt', [spanOf(spot)])] : []),
    ...(chain.spots.length > 1 ? [because<'toponym'>('list', listed(spot, chain))] : []),
  ];
  if (second && best.score - second.score < MARGIN) {
    return {
      place: null,
      why: [because('undecided', [spanOf(spot)]), ...extra],
      score: 0.4,
      candidates: [best, ...others].map((o) => ({ place: o.place, why: o.why })),
    };
  }
  const confidence = (second ? 0.85 : 0.97) - spot.edits * 0.2;
  return {
    place: best.place,
    why: [...best.why, ...extra],
    score: confidence,
    candidates: others.map((o) => ({ place: o.place, why: [because('less-fit'), ...o.why] })),
  };
}
