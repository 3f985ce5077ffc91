import type { Columns } from '../dataset/columns';
import type { PlaceId } from '../domain/ids';
import type { Place } from '../domain/place';
import type { Bounds } from './geometry';
import { formOf } from './tally';

/** How many of the shown incidents are drawn somewhere, and nowhere in these bounds. Each counts once. */
export function countOutside(
  columns: Columns,
  shown: readonly number[],
  places: ReadonlyMap<PlaceId, Place>,
  { west, south, east, north }: Bounds,
): number {
  return shown.filter((row) => {
    const drawn = columns.incidents[row]!.places.flatMap((id) => {
      const place = places.get(id);
      return place?.point && formOf(place) !== null ? [place.point] : [];
    });
    const seen = drawn.some(([lon, lat]) => lon >= west && lon <= east && lat >= south && lat <= north);
    return drawn.length > 0 && !seen;
  }).length;
}
