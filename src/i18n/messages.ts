import type { en } from './en';

/** A text that depends on a number, by CLDR plural category; `zero` may also be given where a language has no such form. */
export type Plural = { readonly [Category in Intl.LDMLPluralRule]?: string } & { readonly other: string };

type Shape<T> = T extends string
  ? string
  : T extends { other: string; one: string }
    ? Plural
    : { readonly [K in keyof T]: Shape<T[K]> };

/** What a language file holds: the same tree as English, so that the compiler names what a new language lacks. */
export type Messages = Omit<Shape<typeof en>, 'direction'> & { readonly direction: 'ltr' | 'rtl' };
