import type { Action } from './action';

/** Takes away the line that names what of the link could not be used. */
export const dismissFaults: Action = {
  id: 'dismiss-faults',
  label: (m) => m.faults.dismiss,
  perform: (store) => {
    store.faults.value = [];
  },
};
