import type { Theme } from './store';

const KEY = 'theme';

type Browser = Pick<typeof globalThis, 'localStorage' | 'matchMedia'>;

/** The theme the person chose before, else what their system asks for. */
export function wantedTheme(browser: Browser): Theme {
  const kept = stored(browser);
  if (kept === 'light' || kept === 'dark') return kept;
  return browser.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Keeps a choice that differs from the system's; where storage is refused the choice lasts for this visit. */
export function rememberTheme(browser: Browser, theme: Theme): void {
  if (theme === wantedTheme(browser)) return;
  try {
    browser.localStorage.setItem(KEY, theme);
  } catch (error) {
    // Private windows and blocked cookies refuse storage (DOMException): nothing else depends on it.
    console.info('theme not remembered', error);
  }
}

function stored(browser: Browser): string | null {
  try {
    return browser.localStorage.getItem(KEY);
  } catch {
    return null; // storage refused: the system's theme is used
  }
}
