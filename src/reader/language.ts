import type { Language } from '../domain/tables';

/** A page of text settles it; more would only cost time. */
const SAMPLE = 20_000;

const isArabic = (code: number): boolean => (code >= 0x621 && code <= 0x64a) || code === 0x671;
const isLatin = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);

/**
 * The language the stretch `[start, end)` of a text is written in, guessed from its script: Arabic when it holds at
 * least as many Arabic letters as Latin ones. One without letters is taken for Arabic.
 */
export function languageOf(text: string, start = 0, end = text.length): Language {
  let lead = 0;
  for (let i = start; i < Math.min(end, start + SAMPLE); i++) {
    const code = text.charCodeAt(i);
    if (isArabic(code)) lead++;
    else if (isLatin(code)) lead--;
  }
  return lead < 0 ? 'en' : 'ar';
}
