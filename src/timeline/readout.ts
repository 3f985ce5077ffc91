import type { Histogram, SpanBar } from '../dataset/histogram';
import type { EpochDay } from '../domain/days';
import { countTexts, type Report } from '../domain/report';
import { FAMILIES } from '../domain/tables';
import type { Stretch } from './scale';

/** What stands under the pointer: some days, or a silence that is folded. */
export type Reading =
  | {
      readonly about: 'days';
      /** Epoch days, both inclusive. */
      readonly from: number;
      readonly to: number;
      /** By family, index into FAMILIES. */
      readonly counts: readonly number[];
      readonly total: number;
      /** Incidents whose span touches these days. */
      readonly spans: readonly SpanBar[];
      /** Reports published, one text counted once. */
      readonly reports: number;
    }
  | { readonly about: 'silence'; readonly from: number; readonly to: number; readonly days: number };

/** Counts what the days `from` to `to` hold. */
export function readDays(
  from: number,
  to: number,
  histogram: Histogram,
  reportsByDay: ReadonlyMap<EpochDay, readonly Report[]>,
): Reading {
  const bars = histogram.bars.filter((b) => b.day >= from && b.day <= to);
  const counts = FAMILIES.map((_, family) => bars.reduce((sum, b) => sum + b.counts[family]!, 0));
  const published = [...reportsByDay].flatMap(([day, reports]) => (day >= from && day <= to ? reports : []));
  return {
    about: 'days',
    from,
    to,
    counts,
    total: bars.reduce((sum, b) => sum + b.total, 0),
    spans: histogram.spans.filter((s) => s.from <= to && s.to >= from),
    reports: countTexts(published),
  };
}

/** What a fold says when it is pointed at: the silence in words, both ends inclusive. */
export const readSilence = ({ silence }: Stretch): Reading => ({
  about: 'silence',
  from: silence.from,
  to: silence.to - 1,
  days: silence.to - silence.from,
});
