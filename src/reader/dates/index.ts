import type { Language } from '../../domain/tables';
import type { DateMention, Published, Sentence } from '../types';

/** What a date is read against. */
export interface DateContext {
  readonly lang: Language;
  readonly published: Published;
}

/** The date expressions of a text, in order, not overlapping. */
export function findDates(
  _sentences: readonly Sentence[],
  _text: string,
  _context: DateContext,
): readonly DateMention[] {
  return [];
}
