import type { Language } from '../../domain/tables';
import { MESSAGES } from '../../i18n/format';
import type { Action } from './action';

/** Switches the language of the screen. */
export const setLanguage: Action<[lang: Language]> = {
  id: 'set-language',
  label: (m) => m.languageSwitch,
  enabled: () => Object.keys(MESSAGES).length > 1,
  perform: (store, lang) => {
    store.lang.value = lang;
  },
};
