import type { Action } from './action';

/** Whether playback and steps keep the start of the window and move its end alone. */
export const setCumulative: Action<[cumulative: boolean]> = {
  id: 'set-cumulative',
  label: (m) => m.window.cumulative,
  perform: (store, cumulative) => {
    store.cumulative.value = cumulative;
  },
};
