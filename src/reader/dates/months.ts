import { is, joins, type Reference } from './context';
import type { Item } from './items';
import { misspeltMonth } from './spelling';

/** Names of months, doubled and misspelt ones too: "نوفمبر/تشرين الثاني", "تشرين الثاني (نوفمبر)", "Setpember". */
export interface NamedMonth {
  /** 1–12. */
  readonly month: number;
  readonly next: number;
}

const UPPER_CASE = /^[A-Z]/;
const LATIN = /^[a-z]/;

/** English months begin with a capital: "may" and "march" are verbs without one. */
const isWritten = (item: Item, text: string): boolean =>
  !LATIN.test(item.folded) || UPPER_CASE.test(text[item.start] ?? '');

/**
 * The month named at item `i`. `beside` says that a day's number stands next to it, which is what weak names
 * (مارس, آب, May) and misspelt ones need.
 */
export function monthAt(
  items: readonly Item[],
  i: number,
  { text }: Reference,
  beside: boolean,
): NamedMonth | null {
  const item = items[i];
  if (is(item, 'month')) {
    if ((item.word.weak && !beside) || !isWritten(item, text)) return null;
    return { month: item.word.month, next: afterTwin(items, i + 1) };
  }
  const slip = beside && item && !item.word && !item.number ? misspeltMonth(item.folded) : null;
  return slip === null ? null : { month: slip, next: afterTwin(items, i + 1) };
}

/** The same month in the other systems, after a stroke or in brackets, is passed over: نيسان (أبريل - أفريل). */
function afterTwin(items: readonly Item[], i: number): number {
  let at = i;
  for (
    let twin = items[at];
    is(twin, 'month') && /[/(–-]/.test(twin.gap) && joins(twin, '/(–-');
    twin = items[at]
  )
    at++;
  return at;
}
