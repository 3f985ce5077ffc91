import type { Score } from './score';
import { f1, precision, ratio, recall, type Share, type Tally } from './tally';

/** Precision, recall and their harmonic mean, from 0 to 1; null where there was nothing to count. */
export interface Accuracy {
  readonly p: number | null;
  readonly r: number | null;
  readonly f1: number | null;
}

const rounded = (n: number | null, digits = 3): number | null =>
  n === null ? null : Number(n.toFixed(digits));
const accuracy = (t: Tally): Accuracy => ({
  p: rounded(precision(t)),
  r: rounded(recall(t)),
  f1: rounded(f1(t)),
});
const part = ({ held, of }: Share): number | null => rounded(ratio(held, of));
/** Where few are counted, or none should be, a share is told as "2/7". */
const few = ({ held, of }: Share): string => `${held}/${of}`;

/** The value below which the given share of a list lies. */
function quantile(list: readonly number[], q: number): number | null {
  const sorted = [...list].sort((a, b) => a - b);
  return rounded(sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? null, 2);
}

/** The figures of a score, rounded as they are printed: what `npm run eval -- --json` gives. */
export function figuresOf({ reports, places, dates, incidents, claims }: Score) {
  return {
    reports,
    places: {
      overlap: accuracy(places.overlap),
      exact: accuracy(places.exact),
      rightPlace: part(places.rightPlace),
      role: part(places.role),
      withinTolerance: part(places.withinTolerance),
      medianKm: quantile(places.offByKm, 0.5),
      p90Km: quantile(places.offByKm, 0.9),
      falseFriends: few(places.falseFriends),
    },
    dates: { ...accuracy(dates.found), rightValue: part(dates.rightValue) },
    incidents: {
      ...accuracy(incidents.found),
      invented: part(incidents.invented),
      dateExact: part(incidents.dateExact),
      places: accuracy(incidents.places),
      status: part(incidents.status),
      deniedKept: few(incidents.deniedKept),
      deniedAsserted: few(incidents.deniedAsserted),
      totalsKept: few(incidents.totalsKept),
      totalsPlotted: few(incidents.totalsPlotted),
      overPrecise: incidents.overPrecise,
    },
    claims: {
      ...accuracy(claims.found),
      value: part(claims.value),
      qualifier: part(claims.qualifier),
      side: part(claims.side),
    },
  };
}

export type Figures = ReturnType<typeof figuresOf>;
