import type { Signal } from '@preact/signals';
import type { CityMap, Rest } from './city-map';

/** `off`: the browser draws no WebGL; the list, the timeline and the dossiers do without. */
export type MapState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly map: CityMap }
  | { readonly kind: 'off' }
  | { readonly kind: 'failed' };

/** What the running map tells the region; signals, so that a moving map renders no more than what shows it. */
export interface MapReadings {
  readonly state: Signal<MapState>;
  readonly idle: Signal<boolean>;
  readonly metresPerPixel: Signal<number>;
  readonly rest: Signal<Rest | null>;
}
