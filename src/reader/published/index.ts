import type { EpochDay } from '../../domain/days';
import type { Span } from '../../domain/reading';
import { languageOf } from '../language';
import type { Published, ReadOptions, Sentence, Warning } from '../types';
import { statedInHeader } from './header';
import { agreeing } from './hypothesis';

/**
 * The day a report is of. Given by the user wins; else the text states it (a dateline, a label, or a full date that
 * its own "today, Friday" agrees with); else it follows from what the text says of yesterday; else it is unknown,
 * and never guessed. The evidence is the words it rests on.
 */
export function publicationDay(
  text: string,
  sentences: readonly Sentence[],
  options: ReadOptions,
): { readonly published: Published; readonly warnings: readonly Warning[] } {
  const lang = options.lang ?? languageOf(text);
  const header = statedInHeader(text, sentences, lang);
  if (options.published !== undefined) {
    const published: Published = { day: options.published, basis: 'given', evidence: [] };
    return { published, warnings: header ? disagreement(options.published, header) : [] };
  }
  if (header) return known(header.day, 'stated', [header.span]);
  const followed = agreeing(text, sentences, lang);
  if (followed) return known(followed.day, followed.basis, followed.evidence);
  return { published: { day: null, basis: 'unknown', evidence: [] }, warnings: [] };
}

const known = (day: EpochDay, basis: 'stated' | 'inferred', evidence: readonly Span[]) => ({
  published: { day, basis, evidence },
  warnings: [],
});

/** The day given is kept, but the user should see that the text's own header says another. */
const disagreement = (
  given: EpochDay,
  header: { readonly day: EpochDay; readonly span: Span },
): readonly Warning[] =>
  given === header.day ? [] : [{ code: 'published-differs-from-text', spans: [header.span] }];
