import type { Theme } from './store';

/** What a browser remembers of its person. Where storage is refused a choice lasts for this visit. */

type Browser = Pick<typeof globalThis, 'localStorage' | 'matchMedia'>;
type Key = 'theme' | 'welcome';

/** The theme the person chose before, else what their system asks for. */
export function wantedTheme(browser: Browser): Theme {
  const kept = read(browser, 'theme');
  if (kept === 'light' || kept === 'dark') return kept;
  return browser.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Keeps a choice that differs from the system's. */
export function rememberTheme(browser: Browser, theme: Theme): void {
  if (theme !== wantedTheme(browser)) keep(browser, 'theme', theme);
}

const READ = 'read';

/** Whether the opening words are still to be read. */
export const wantsWelcome = (browser: Browser): boolean => read(browser, 'welcome') !== READ;

export const rememberWelcome = (browser: Browser): void => keep(browser, 'welcome', READ);

function keep(browser: Browser, key: Key, value: string): void {
  try {
    browser.localStorage.setItem(key, value);
  } catch (error) {
    // Private windows and blocked cookies refuse storage (DOMException): nothing else depends on it.
    console.info(`${key} not remembered`, error);
  }
}

function read(browser: Browser, key: Key): string | null {
  try {
    return browser.localStorage.getItem(key);
  } catch {
    return null; // storage refused: as on a first visit
  }
}
