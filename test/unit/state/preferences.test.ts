import { describe, expect, test } from 'vitest';
import { rememberTheme, rememberWelcome, wantedTheme, wantsWelcome } from '../../../src/state/preferences';

function browser({ dark = false, refuses = false } = {}) {
  const kept = new Map<string, string>();
  const refuse = () => {
    throw new DOMException('refused', 'SecurityError');
  };
  const localStorage = {
    getItem: (key: string) => (refuses ? refuse() : (kept.get(key) ?? null)),
    setItem: (key: string, value: string) => (refuses ? refuse() : void kept.set(key, value)),
  };
  return { localStorage, matchMedia: () => ({ matches: dark }), kept } as unknown as Window & {
    kept: Map<string, string>;
  };
}

describe('what a browser remembers', () => {
  test('the theme is the system’s until another is chosen', () => {
    const b = browser({ dark: true });
    expect(wantedTheme(b)).toBe('dark');
    rememberTheme(b, 'light');
    expect(wantedTheme(b)).toBe('light');
  });

  test('a choice that is the system’s own is not kept', () => {
    const b = browser({ dark: true });
    rememberTheme(b, 'dark');
    expect(b.kept.size).toBe(0);
  });

  test('the opening words are wanted until they have been read', () => {
    const b = browser();
    expect(wantsWelcome(b)).toBe(true);
    rememberWelcome(b);
    expect(wantsWelcome(b)).toBe(false);
  });

  test('where storage is refused everything is as on a first visit, and nothing throws', () => {
    const b = browser({ refuses: true });
    rememberWelcome(b);
    rememberTheme(b, 'dark');
    expect([wantsWelcome(b), wantedTheme(b)]).toEqual([true, 'light']);
  });
});
