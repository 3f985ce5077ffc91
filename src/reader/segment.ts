import type { Language } from '../domain/tables';
import type { CleanText, Sentence } from './types';

/** Cuts a text into sentences with their tokens, in order. */
export function segment(_clean: CleanText, _lang: Language): readonly Sentence[] {
  return [];
}
