import type { Language } from '../domain/tables';

const ARABIC = /[\u0621-\u064A\u0671]/g;
const LATIN = /[A-Za-z]/g;
/** A page of text settles it; more would only cost time. */
const SAMPLE = 20_000;

/**
 * The language a text is written in, guessed from its script: Arabic when it holds at least as many Arabic
 * letters as Latin ones. A text without letters is taken for Arabic.
 */
export function languageOf(text: string): Language {
  const sample = text.slice(0, SAMPLE);
  const arabic = sample.match(ARABIC)?.length ?? 0;
  const latin = sample.match(LATIN)?.length ?? 0;
  return latin > arabic ? 'en' : 'ar';
}
