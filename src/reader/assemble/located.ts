import { type PlaceId, placeId } from '../../domain/ids';
import type { Place } from '../../domain/place';
import type { Relation } from '../../domain/tables';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import type { Frame } from '../events/frames';
import { type FoundPlace, isFine } from '../places';

/** Where one frame says its event was: fine places (quarters, landmarks, towns), or what holds them. */
export interface Located {
  readonly fine: readonly PlaceId[];
  readonly coarse: readonly PlaceId[];
  readonly relation: Relation;
  readonly line: readonly PlaceId[] | null;
}

const SYRIA = placeId('syria');

const LEAVING: ReadonlySet<Frame['sense']> = new Set(['displacement', 'evacuation', 'withdraw']);

const unique = (places: readonly Place[]): PlaceId[] =>
  places.length < 2 ? places.map((p) => p.id) : [...new Set(places.map((p) => p.id))];

/** The mentions of a frame that say where: not where people came from, unless nothing else does. */
export function mentionsOf(frame: Frame): readonly FoundPlace[] {
  const stated = frame.places.filter((p) => p.place !== null && !p.container);
  // Flight and evacuation happened where people left from.
  const left = LEAVING.has(frame.sense) ? stated.filter((p) => p.origin && p.place && isFine(p.place)) : [];
  if (left.length > 0) return left;
  const there = stated.filter((p) => !p.origin && p.relation !== 'toward');
  const reached = stated.filter((p) => !p.origin);
  return there.length > 0 ? there : reached.length > 0 ? reached : stated;
}

export function locate(frame: Frame, gazetteer: Gazetteer): Located {
  const all = mentionsOf(frame);
  // Datelines and capitals that stand by: what is told happened in the country.
  const home = all.filter((m) => m.place && gazetteer.isWithin(m.place.id, SYRIA));
  const mentions = home.length > 0 ? home : all;
  const places = mentions.flatMap((m) => (m.place ? [m.place] : []));
  const fine = places.filter(isFine);
  const wide = places.filter((p) => !isFine(p));
  const coarse = wide.length < 2 ? wide : outermostOff(wide, gazetteer);
  const first = mentions.find((m) => m.place && (fine.length === 0 || isFine(m.place)));
  const course = mentions.filter((m) => m.course && m.place);
  const line = course.length === 2 ? course.map((m) => (m.place as Place).id) : null;
  return {
    fine: unique(fine),
    coarse:
      fine.length > 0
        ? unique(coarse.filter((c) => !fine.some((p) => gazetteer.isWithin(p.id, c.id))))
        : unique(coarse),
    relation: line ? 'along' : (first?.relation ?? 'in'),
    line,
  };
}

/** Of places that hold one another only the inner: "the eastern districts of Aleppo" is the eastern districts. */
function outermostOff(places: readonly Place[], gazetteer: Gazetteer): Place[] {
  return places.filter((p) => !places.some((q) => q.id !== p.id && gazetteer.isWithin(q.id, p.id)));
}

/** Whether every place of `inner` is one of `outer` or lies in one. */
export const liesIn = (inner: readonly PlaceId[], outer: readonly PlaceId[], gazetteer: Gazetteer): boolean =>
  inner.every((p) => outer.some((q) => gazetteer.isWithin(p, q) || sectorHolds(p, q, gazetteer)));

/** A quarter's parent is the city; which part of the city it lies in stands in its sector. */
function sectorHolds(p: PlaceId, q: PlaceId, gazetteer: Gazetteer): boolean {
  const sector = gazetteer.byId.get(p)?.sector;
  return (q === 'east-aleppo' && sector === 'east') || (q === 'west-aleppo' && sector === 'west');
}
