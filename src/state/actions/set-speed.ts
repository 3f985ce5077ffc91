import type { Action } from './action';

/** Days a second that playback can run at. */
export const SPEEDS = [1, 3, 7, 14, 30] as const;

/** How fast playback runs, in days a second. */
export const setSpeed: Action<[speed: number]> = {
  id: 'set-speed',
  label: (m) => m.window.speed,
  perform: (store, speed) => {
    store.speed.value = speed;
  },
};
