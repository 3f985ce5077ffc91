import type { PlaceId } from '../domain/ids';
import type { Place } from '../domain/place';

/** The neighbourhoods of a part of the city: those it holds, or those that stood on its side. Empty for any other place. */
export function placesOfSector(
  chosen: PlaceId | null,
  places: ReadonlyMap<PlaceId, Place>,
): ReadonlySet<PlaceId> {
  const sector = chosen === null ? undefined : places.get(chosen);
  if (sector?.kind !== 'sector') return new Set();
  const all = [...places.values()].filter((p) => p.kind === 'neighbourhood');
  const own = all.filter((p) => p.parent === sector.id);
  const held = all.filter((p) => sector.sector !== null && p.sector === sector.sector);
  return new Set((own.length > 0 ? own : held).map((p) => p.id));
}
