import type { Camera } from '../store';
import type { Action } from './action';

/** Records where the map looks, so that the permalink can say it; null is the whole city. */
export const moveMap: Action<[camera: Camera | null]> = {
  id: 'move-map',
  label: (m) => m.map.wholeCity,
  perform: (store, camera) => {
    store.camera.value = camera;
  },
};
