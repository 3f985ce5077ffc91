import { batch } from '@preact/signals';
import type { PlaceId } from '../../domain/ids';
import type { Action } from './action';

/** Opens a place's dossier, from the map, the search or the list; null closes it. */
export const choosePlace: Action<[place: PlaceId | null]> = {
  id: 'choose-place',
  label: (m) => m.search.label,
  perform: (store, place) => {
    batch(() => {
      store.place.value = place;
      store.incident.value = null;
    });
  },
};
