import { type EpochDay, epochDay } from '../domain/days';
import type { PlaceId } from '../domain/ids';
import { FAMILIES, KINDS, STATUSES } from '../domain/tables';
import { type Columns, UNDATED } from './columns';
import { type Filter, passes } from './select';

/** Incidents of one known day, by family of kind (index into FAMILIES). */
export interface DayBar {
  readonly day: EpochDay;
  readonly counts: readonly number[];
  readonly total: number;
  /** Rows of the bar, in order of family. */
  readonly rows: readonly number[];
}

/** An incident known only to lie in a span. */
export interface SpanBar {
  readonly row: number;
  readonly from: EpochDay;
  readonly to: EpochDay;
  /** Lane, counted from 0, in which it does not overlap another. */
  readonly lane: number;
}

/** bars + spans + undated = every asserted or contested incident that the filter leaves, each once. */
export interface Histogram {
  readonly bars: readonly DayBar[];
  readonly spans: readonly SpanBar[];
  readonly lanes: number;
  readonly undated: number;
  readonly tallest: number;
}

const FAMILY_OF_KIND = KINDS.map((k) => FAMILIES.indexOf(k.family));
const PLOTTED = new Set([STATUSES.indexOf('asserted'), STATUSES.indexOf('contested')]);

/**
 * Counts for the timeline. It ignores the window (a chart ignores its own filter) and may be held to one place.
 * Denied and absent incidents never make a bar.
 */
export function histogram(columns: Columns, filter: Filter, place: PlaceId | null = null): Histogram {
  const pass = passes(columns, filter);
  const rows =
    place === null
      ? Array.from({ length: columns.count }, (_, row) => row)
      : (columns.rowsOfPlace.get(place) ?? []);
  const byDay = new Map<number, number[]>();
  const spans: SpanBar[] = [];
  const laneEnds: number[] = [];
  let undated = 0;
  for (const row of rows) {
    if (!pass(row) || !PLOTTED.has(columns.status[row]!)) continue;
    const first = columns.first[row]!;
    const last = columns.last[row]!;
    if (first === UNDATED) undated++;
    else if (first === last) byDay.set(first, [...(byDay.get(first) ?? []), row]);
    else {
      const free = laneEnds.findIndex((end) => end < first);
      const lane = free === -1 ? laneEnds.length : free;
      laneEnds[lane] = last;
      spans.push({ row, from: epochDay(first), to: epochDay(last), lane });
    }
  }
  const family = (row: number): number => FAMILY_OF_KIND[columns.kind[row]!]!;
  const bars = [...byDay]
    .sort(([a], [b]) => a - b)
    .map(([day, dayRows]): DayBar => {
      const sorted = [...dayRows].sort((a, b) => family(a) - family(b));
      const counts = FAMILIES.map((_, i) => sorted.filter((row) => family(row) === i).length);
      return { day: epochDay(day), counts, total: sorted.length, rows: sorted };
    });
  return { bars, spans, lanes: laneEnds.length, undated, tallest: Math.max(0, ...bars.map((b) => b.total)) };
}
