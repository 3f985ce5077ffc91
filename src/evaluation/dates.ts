import { type EpochDay, formatDay, parseDay } from '../domain/days';
import type { Reading } from '../domain/reading';
import type { GoldReport } from './gold';
import type { Miss, Scored } from './miss';
import { overlap, pairSpans } from './pair-spans';
import { type Share, share, type Tally, tally } from './tally';

/** From a day to a day, both inclusive; null is an open end. */
export interface Period {
  readonly from: EpochDay | null;
  readonly to: EpochDay | null;
}

const dayOrOpen = (iso: string | null): EpochDay | null => (iso === null ? null : parseDay(iso));
export const period = (from: string | null, to: string | null): Period => ({
  from: dayOrOpen(from),
  to: dayOrOpen(to),
});
export const samePeriod = (a: Period, b: Period): boolean => a.from === b.from && a.to === b.to;
const written = (day: EpochDay | null): string => (day === null ? 'open' : formatDay(day));
export const periodWords = ({ from, to }: Period): string =>
  from === to ? written(from) : `${written(from)}..${written(to)}`;

export interface DateScore {
  readonly found: Tally;
  /** Of the dates found, those with the right first and last day. */
  readonly rightValue: Share;
}

type GoldTemporal = GoldReport['temporals'][number];

const rightDays = (w: GoldTemporal, read: Period): boolean =>
  ([w.from, ...w.accept_from].includes(read.from) && [w.to, ...w.accept_to].includes(read.to)) ||
  w.accept.some(([from, to]) => samePeriod({ from, to }, read));

/** Every expression of time must be found, but those the annotation holds optional. */
export function scoreDates(gold: GoldReport, reading: Reading): Scored<DateScore> {
  const misses: Miss[] = [];
  const { pairs, spare } = pairSpans(
    gold.temporals.filter((t) => !t.optional),
    reading.temporals,
  );
  const right: boolean[] = [];
  for (const [w, f] of pairs) {
    const span = [w.start, w.end] as const;
    if (!f) {
      misses.push({ what: 'date-not-found', span, about: w.text ?? periodWords(w) });
      continue;
    }
    const read = period(f.from, f.to);
    const isRight = rightDays(w, read);
    right.push(isRight);
    if (!isRight)
      misses.push({
        what: 'wrong-date',
        span,
        about: `${f.text}: read as ${periodWords(read)}, is ${periodWords(w)}`,
      });
  }
  const noDates = spare.filter((f) => !gold.temporals.some((t) => overlap(t, f)));
  for (const f of noDates) misses.push({ what: 'not-a-date', span: [f.start, f.end], about: f.text });
  return {
    score: {
      found: tally(right.length, noDates.length, pairs.length - right.length),
      rightValue: share(right),
    },
    misses,
  };
}
