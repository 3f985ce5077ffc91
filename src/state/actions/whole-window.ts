import type { Action } from './action';

/** Opens the window over the whole timeline. */
export const wholeWindow: Action = {
  id: 'whole-window',
  label: (m) => m.window.whole,
  enabled: ({ window, dataset }) =>
    window.value.from !== dataset.extent.from || window.value.to !== dataset.extent.to,
  perform: (store) => {
    store.window.value = store.dataset.extent;
  },
};
