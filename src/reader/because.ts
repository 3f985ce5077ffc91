import type { Because, Span } from '../domain/reading';
import type { RuleFamily, RuleId } from '../domain/rules';

/** A rule with the words it read, and the entry of a table or the gazetteer it went by. */
export function because<F extends RuleFamily>(
  rule: RuleId<F>,
  words: readonly Span[] = [],
  entry?: string,
): Because<F> {
  return entry === undefined ? { rule, words } : { rule, entry, words };
}

/** Reasons in one string, as the contract has `why`: rule, colon, entry, a space between. */
export const inShort = (reasons: readonly Because[]): string =>
  reasons.map(({ rule, entry }) => (entry === undefined ? rule : `${rule}:${entry}`)).join(' ');
