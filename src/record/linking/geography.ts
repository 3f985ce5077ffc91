import type { PlaceId } from '../../domain/ids';
import type { PlaceKind } from '../../domain/tables';
import type { Gazetteer } from '../../gazetteer/gazetteer';

/** Which place lies in which, as far as the rules need it. */
export interface Geography {
  /** A quarter, landmark, road or town: an event there is somewhere, not in half the city. */
  readonly isFine: (place: PlaceId) => boolean;
  /** A part of the city. */
  readonly isSector: (place: PlaceId) => boolean;
  /** Whether `inner` is `outer` or lies in it. */
  readonly liesIn: (inner: PlaceId, outer: PlaceId) => boolean;
  /** Whether it is certain that the two share no ground. */
  readonly areApart: (a: PlaceId, b: PlaceId) => boolean;
}

const WIDE: ReadonlySet<PlaceKind> = new Set(['sector', 'governorate', 'region', 'country']);
const CITY = 'aleppo';
/** Parts of the city whose quarters the gazetteer knows: by who held them. */
const HELD: Readonly<Record<string, 'east' | 'west'>> = { 'east-aleppo': 'east', 'west-aleppo': 'west' };

/** The geography of a gazetteer. Places it does not know are fine, and lie in nothing but themselves. */
export function geographyOf(gazetteer: Pick<Gazetteer, 'byId' | 'ancestors'>): Geography {
  const { byId } = gazetteer;
  const holders = new Map<PlaceId, ReadonlySet<PlaceId>>();
  /** A place, and all that hold it; walked up once. */
  const holdersOf = (id: PlaceId): ReadonlySet<PlaceId> => {
    let all = holders.get(id);
    if (!all) {
      all = new Set([id, ...gazetteer.ancestors(id).map((p) => p.id)]);
      holders.set(id, all);
    }
    return all;
  };
  const isFine = (id: PlaceId): boolean => {
    const place = byId.get(id);
    return place === undefined || !(WIDE.has(place.kind) || place.id === CITY);
  };
  const isSector = (id: PlaceId): boolean => byId.get(id)?.kind === 'sector';
  const liesIn = (inner: PlaceId, outer: PlaceId): boolean => {
    if (inner === outer || holdersOf(inner).has(outer)) return true;
    const held = HELD[outer];
    return held !== undefined && byId.get(inner)?.sector === held;
  };
  const areApart = (a: PlaceId, b: PlaceId): boolean => {
    if (liesIn(a, b) || liesIn(b, a)) return false;
    if (isFine(a) && isFine(b)) return true;
    const [east, west] = [byId.get(a)?.sector, byId.get(b)?.sector];
    // "South Aleppo" may hold quarters of either half: only the two halves are surely apart.
    if (isSector(a) || isSector(b)) return Boolean(east && west && east !== west);
    return true;
  };
  return { isFine, isSector, liesIn, areApart };
}
