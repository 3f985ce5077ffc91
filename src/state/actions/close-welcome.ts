import type { Action } from './action';

/** Puts the opening words away; the browser remembers it. */
export const closeWelcome: Action = {
  id: 'close-welcome',
  label: (m) => m.welcome.close,
  perform: (store) => {
    store.welcome.value = false;
  },
};
