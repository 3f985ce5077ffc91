import { isFine } from '../places';
import type { Draft, SentenceFindings } from './types';

/** The first sentences of a report tell its news; what goes on all the time is set down after them. */
export const NEWS = 3;
/** Words from the event to "on a daily basis". */
const TRAILING = 10;
/** Words from "is exposed to" to what it is exposed to. */
const REACH = 24;

/**
 * وتتعرض الأحياء الخاضعة للمعارضة لقصف, "rebel areas are regularly shelled": how things stand, at the end of a report,
 * without a day or a quarter. No event of its own; with a count it is a running total.
 */
export function goesOn(f: SentenceFindings, { anchor, dates, places, bare }: Draft): boolean {
  if (f.index < NEWS || bare !== 'no') return false;
  if (dates.some(({ date }) => date?.from != null && date.from === date.to)) return false;
  if (places.some((p) => p.place && !p.container && isFine(p.place))) return false;
  const opens = f.marks
    .of('clause')
    .filter((c) => c.value.weight === 'strong' && c.from <= anchor.head)
    .at(-1);
  return f.marks.of('habit').some(
    (h) =>
      h.from >= (opens?.from ?? 0) &&
      // The verb stands before; المجازر اليومية, "daily raids": the adjective beside it.
      (h.from <= anchor.head
        ? anchor.head - h.from <= REACH
        : h.from - anchor.to <= (h.to - h.from > 1 ? TRAILING : 0)),
  );
}
