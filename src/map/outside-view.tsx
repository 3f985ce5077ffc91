import type { Signal } from '@preact/signals';
import type { Columns } from '../dataset/columns';
import type { PlaceId } from '../domain/ids';
import type { Place } from '../domain/place';
import type { Store } from '../state/store';
import type { Rest } from './city-map';
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

/** Says that there is more than is in view, and leads back to all of it. */
export function OutsideView({
  store,
  rest,
  wholeCity,
}: {
  readonly store: Store;
  readonly rest: Signal<Rest | null>;
  readonly wholeCity: () => void;
}) {
  const { dataset, selection } = store;
  const f = store.format.value;
  if (!rest.value) return null;
  const n = countOutside(dataset.columns, selection.value.shown, dataset.places, rest.value.bounds);
  if (n === 0) return null;
  return (
    <button type="button" class="map-outside" onClick={wholeCity}>
      {f.plural(f.m.map.outsideView, n)}
    </button>
  );
}
