import type { Theme } from '../store';
import type { Action } from './action';

/** Light or dark. */
export const setTheme: Action<[theme: Theme]> = {
  id: 'set-theme',
  label: (m) => m.theme.dark,
  perform: (store, theme) => {
    store.theme.value = theme;
  },
};
