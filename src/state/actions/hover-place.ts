import type { PlaceId } from '../../domain/ids';
import type { Action } from './action';

/** Links list and map while the pointer or the focus rests on a place. */
export const hoverPlace: Action<[place: PlaceId | null]> = {
  id: 'hover-place',
  label: (m) => m.regions.map,
  perform: (store, place) => {
    store.hovered.value = place;
  },
};
