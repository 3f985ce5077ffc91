import type { Span } from '../domain/reading';

/**
 * The first of some spans, in order and not overlapping, that ends after `at`; its index, or the number of spans
 * when none does. Binary search, so that a long text with many spans stays linear.
 */
export function firstEndingAfter(spans: readonly Span[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span)[1] > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether one of the spans holds the offset. */
export function holds(spans: readonly Span[], at: number): boolean {
  const span = spans[firstEndingAfter(spans, at)];
  return span !== undefined && span[0] <= at;
}

/** Whether one plain space parts two tokens, as between nine words in ten: then no pattern need look at the gap. */
export const isSpace = (text: string, before: Stretch, after: Stretch): boolean =>
  after.start - before.end === 1 && text.charCodeAt(before.end) === 0x20;

interface Stretch {
  readonly start: number;
  readonly end: number;
}
