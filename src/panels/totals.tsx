import { parseDay } from '../domain/days';
import type { Incident } from '../domain/incident';
import type { Store } from '../state/store';
import { Claims } from './claims';
import { placeName, placesOf, reportName, summaryOf } from './words';

/** The totals to list. One is listed while its period and the window share a day; one without a known period always is. */
export const totalsIn = (store: Store): readonly Incident[] =>
  store.dataset.totals.filter((total) => inWindow(total, store));

const inWindow = ({ date }: Incident, store: Store): boolean => {
  const { from, to } = store.window.value;
  const first = date.from === null ? null : parseDay(date.from);
  const last = date.to === null ? null : parseDay(date.to);
  return (first === null || first <= to) && (last === null || last >= from);
};

/**
 * Running totals that reports give over a period. They hold incidents that stand elsewhere and incidents that stand
 * nowhere, so they are no incidents: listed with who says them, in no count, and never on the map.
 */
export function Totals({ store }: { readonly store: Store }) {
  const f = store.format.value;
  const { m } = f;
  const { places, reports, claimants } = store.dataset;
  const listed = totalsIn(store);
  if (listed.length === 0) return null;
  return (
    <details open>
      <summary>{m.drawer.totals}</summary>
      <p class="quiet">{m.drawer.totalsHint}</p>
      <ul>
        {listed.map((total) => (
          <li key={total.id} class="incident">
            <p class="quiet">
              {[f.span(total.date), ...placesOf(total, places).map((place) => placeName(place, f))].join(
                ' · ',
              )}
            </p>
            {summaryOf(total, reports, f).map(({ report, text }) => (
              <div key={report.id} class="summary">
                <p>{text}</p>
                <p class="quiet">{reportName(report, f)}</p>
              </div>
            ))}
            <Claims claims={total.claims} claimants={claimants} holders={[]} format={f} />
            <p class="quiet">{m.incident.ourSummary}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
