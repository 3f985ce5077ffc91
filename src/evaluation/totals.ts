import type { GoldReport } from './gold';
import { spanOf } from './incidents';
import type { Miss, Scored } from './miss';
import { type Share, share } from './tally';
import { happened, type Told } from './told';

export interface TotalScore {
  /** Of the running totals of the report: kept as such, and told as the toll of an incident. */
  readonly totalsKept: Share;
  readonly totalsPlotted: Share;
}

export function scoreTotals(
  gold: GoldReport,
  told: readonly Told[],
  totals: readonly Told[],
): Scored<TotalScore> {
  const misses: Miss[] = [];
  const gives = (t: Told, values: readonly number[]): boolean =>
    t.figures.some(({ value }) => value !== null && values.includes(value));
  const valuesOf = (total: GoldReport['aggregates'][number]): number[] =>
    total.casualties.flatMap(({ value }) => (value === null ? [] : [value]));

  const kept = gold.aggregates.map((total) => {
    const found = totals.some((t) => gives(t, valuesOf(total)));
    if (!found) misses.push({ what: 'total-not-kept', span: spanOf(total), about: total.id });
    return found;
  });
  const plotted = gold.aggregates.map((total) => {
    const found = told.find((t) => happened(t) && gives(t, valuesOf(total)));
    if (found)
      misses.push({ what: 'total-plotted', span: spanOf(total), about: `${total.id}: ${found.incident.id}` });
    return found !== undefined;
  });
  return { score: { totalsKept: share(kept), totalsPlotted: share(plotted) }, misses };
}
