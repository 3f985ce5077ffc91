import type { Published, ReadOptions, Sentence, Warning } from './types';

/** The publication day: given, stated in the text, inferred from its evidence, or unknown. */
export function publicationDay(
  _text: string,
  _sentences: readonly Sentence[],
  options: ReadOptions,
): { readonly published: Published; readonly warnings: readonly Warning[] } {
  const published: Published =
    options.published === undefined
      ? { day: null, basis: 'unknown', evidence: [] }
      : { day: options.published, basis: 'given', evidence: [] };
  return { published, warnings: [] };
}
