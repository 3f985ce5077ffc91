import type { PlaceId } from '../domain/ids';
import type { Incident } from '../domain/incident';
import type { Place } from '../domain/place';

/** How finely a place is known (DESIGN.md, "precision of place"). */
export type PlacePrecision = 'point' | 'line' | 'neighbourhood' | 'area' | 'city' | 'outside';

/** Precision by the kind of gazetteer entry: only landmarks are points; a neighbourhood is its area. */
export function precisionOf(place: Place): PlacePrecision {
  switch (place.kind) {
    case 'landmark':
      return 'point';
    case 'road':
      return 'line';
    case 'neighbourhood':
      return 'neighbourhood';
    case 'sector':
      return 'area';
    case 'city':
      return place.id === 'aleppo' ? 'city' : 'outside';
    case 'town':
    case 'governorate':
    case 'region':
    case 'country':
      return 'outside';
  }
}

/** The drawer an incident without a drawable place goes to; null when at least one of its places is drawn. */
export type Drawer = 'city' | 'area' | 'outside' | 'unlocated';

export function drawerOf(incident: Incident, places: ReadonlyMap<PlaceId, Place>): Drawer | null {
  const precisions = incident.places.flatMap((id) => {
    const place = places.get(id);
    return place ? [precisionOf(place)] : [];
  });
  if (precisions.some((p) => p === 'point' || p === 'line' || p === 'neighbourhood')) return null;
  if (precisions.includes('area')) return 'area';
  if (precisions.includes('city')) return 'city';
  return precisions.includes('outside') ? 'outside' : 'unlocated';
}
