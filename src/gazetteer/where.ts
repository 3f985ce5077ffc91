import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { type PlaceId, placeId } from '../domain/ids';
import type { LonLat } from '../domain/place';

/** Outlines as GeoJSON: the `id` of a feature is the id of its place. */
export type Outlines = FeatureCollection<Polygon | MultiPolygon>;

function extent(feature: Feature<Polygon | MultiPolygon>): number {
  const rings =
    feature.geometry.type === 'Polygon' ? [feature.geometry.coordinates] : feature.geometry.coordinates;
  let sum = 0;
  for (const [outer] of rings) {
    if (!outer) continue;
    for (let i = 1; i < outer.length; i++) {
      const [x0 = 0, y0 = 0] = outer[i - 1] ?? [];
      const [x1 = 0, y1 = 0] = outer[i] ?? [];
      sum += x0 * y1 - x1 * y0;
    }
  }
  return Math.abs(sum);
}

/**
 * The place whose outline holds a point, given as [longitude, latitude] in degrees; where outlines lie in one
 * another, the smallest. Null when none does. A point on a border belongs to one of its sides, always the same.
 */
export function placeAt(point: LonLat, outlines: Outlines): PlaceId | null {
  const holding = outlines.features.filter((f) => booleanPointInPolygon([point[0], point[1]], f));
  if (holding.length > 1) holding.sort((a, b) => extent(a) - extent(b));
  const id = holding[0]?.id;
  return id === undefined ? null : placeId(String(id));
}
