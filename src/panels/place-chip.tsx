import type { Store } from '../state/store';
import { goToDossier } from './dossier-focus';
import { placeName } from './words';

/** On the map of a phone, where the record lies below the fold: which place is chosen, and the way to its dossier. */
export function PlaceChip({ store }: { readonly store: Store }) {
  const f = store.format.value;
  const { dataset, selection } = store;
  const place = store.place.value === null ? undefined : dataset.places.get(store.place.value);
  if (!place) return null;
  const n = selection.value.byPlace.get(place.id) ?? 0;
  return (
    <button type="button" class="button drawer-chip place-chip" onClick={goToDossier}>
      {placeName(place, f)} · {f.plural(f.m.incidentsCount, n)} <span aria-hidden="true">↓</span>
    </button>
  );
}
