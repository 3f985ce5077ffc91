import type { Signal } from '@preact/signals';
import type { Store } from '../state/store';
import type { Rest } from './city-map';
import { countOutside } from './outside';

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
