import { Fragment } from 'preact';
import type { Incident } from '../domain/incident';
import { KINDS } from '../domain/tables';
import { choosePlace } from '../state/actions/choose-place';
import { hoverPlace } from '../state/actions/hover-place';
import { openIncident } from '../state/actions/open-incident';
import type { Store } from '../state/store';
import { Claims } from './claims';
import { Explanation } from './explanation';
import { holdersOf } from './statements';
import { isCasualty, placeName, placesOf, reportName, summaryOf } from './words';

const FAMILY = new Map(KINDS.map((k) => [k.id, k.family]));

/** What was hit, in words the title can carry: "Air strike · market". */
function titleOf(incident: Incident, store: Store): string {
  const { m } = store.format.value;
  const target = incident.targets.flatMap((t) => (m.targets as Readonly<Record<string, string>>)[t] ?? []);
  return [m.kinds[incident.kind], ...target.slice(0, 1)].join(' · ');
}

/**
 * One incident: what, when, where, our summary, and every claim with who makes it. An open card also
 * says how it was read.
 */
export function IncidentCard({
  incident,
  store,
  dated = false,
}: {
  readonly incident: Incident;
  readonly store: Store;
  /** Says the date on the card, where no heading above does. */
  readonly dated?: boolean;
}) {
  const f = store.format.value;
  const { m } = f;
  const open = store.incident.value === incident.id;
  const places = placesOf(incident, store.dataset.places);
  const headingId = `incident-${incident.id}`;
  const along = incident.where.line !== null;
  const shared = places.length > 1 && !along && incident.claims.some(isCasualty);
  const across = store.place.value === null ? m.panel.across : m.panel.sharedFigure;
  return (
    <article
      class={`incident family-${FAMILY.get(incident.kind)}${open ? ' open' : ''}`}
      aria-labelledby={headingId}
      data-incident={incident.id}
      data-kind={incident.kind}
      data-status={incident.status}
    >
      <header>
        {dated && <p class="quiet">{f.span(incident.date)}</p>}
        <h4 id={headingId}>
          <span class="swatch" aria-hidden="true" />
          {titleOf(incident, store)}
          {incident.status !== 'asserted' && <span class="badge">{m.statuses[incident.status]}</span>}
        </h4>
        <p class="places">
          {incident.where.relation !== 'in' &&
            places.length > 0 &&
            `${m.incident.where[incident.where.relation]} `}
          {places.map((place, i) => (
            <Fragment key={place.id}>
              {i > 0 && (along ? m.and : m.comma)}
              <button
                type="button"
                class="place-link"
                data-place={place.id}
                onClick={() => choosePlace.perform(store, place.id)}
                onMouseEnter={() => hoverPlace.perform(store, place.id)}
                onMouseLeave={() => hoverPlace.perform(store, null)}
                onFocus={() => hoverPlace.perform(store, place.id)}
                onBlur={() => hoverPlace.perform(store, null)}
              >
                {placeName(place, f)}
              </button>
            </Fragment>
          ))}
          {places.length === 0 && m.drawer.unlocated}
        </p>
      </header>
      {summaryOf(incident, store.dataset.reports, f).map(({ report, text }) => (
        <div key={report.id} class="summary">
          <p>{text}</p>
          <p class="quiet">{reportName(report, f)}</p>
        </div>
      ))}
      <Claims
        claims={incident.claims}
        claimants={store.dataset.claimants}
        holders={holdersOf(incident)}
        format={f}
      />
      {shared && <p class="care">{f.plural(across, places.length)}</p>}
      <footer>
        <span class="quiet">{m.incident.ourSummary}</span>
        <button
          type="button"
          class="link unfold"
          aria-expanded={open}
          aria-describedby={headingId}
          onClick={() => openIncident.perform(store, open ? null : incident.id)}
        >
          {m.incident.explain}
        </button>
      </footer>
      {open && <Explanation incident={incident} store={store} />}
    </article>
  );
}
