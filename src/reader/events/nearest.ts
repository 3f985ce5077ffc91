import type { Sentence } from '../types';
import type { Distances } from './clauses';
import type { Draft } from './types';

/** The token of a sentence an offset into the text lies in, or the next one. */
export const tokenAt = (sentence: Sentence, offset: number): number => {
  let low = 0;
  let high = sentence.tokens.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentence.tokens[middle] as { end: number }).end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** The draft nearest to a token, within reach; what stands ahead of its event word pays `before` more. */
export function nearest(
  drafts: readonly Draft[],
  at: number,
  reach: number,
  distances: Distances,
  before: number,
  extra: (d: Draft, ahead: boolean) => number = () => 0,
): { readonly draft: Draft; readonly cost: number } | null {
  let found: Draft | null = null;
  let least = reach;
  for (const d of drafts) {
    const within = at >= d.anchor.from && at < d.anchor.to;
    const head = at < d.anchor.from ? d.anchor.from : d.anchor.head;
    const ahead = at < d.anchor.from;
    const cost = within ? 0 : distances.between(at, head) + (ahead ? before : 0) + extra(d, ahead);
    if (cost < least) {
      least = cost;
      found = d;
    }
  }
  return found ? { draft: found, cost: least } : null;
}
