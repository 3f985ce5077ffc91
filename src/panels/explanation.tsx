import { parseDay } from '../domain/days';
import type { Incident } from '../domain/incident';
import type { Store } from '../state/store';
import { claimantText } from './claimant';
import { placeName } from './words';

/**
 * How an incident was read: the digest sentence in its place, where the original says it (offsets only, for its words
 * are not ours to carry), the gazetteer entry chosen with its precision and source, and what a person corrected.
 */
export function Explanation({ incident, store }: { readonly incident: Incident; readonly store: Store }) {
  const f = store.format.value;
  const { m } = f;
  const { reports, places, claimants } = store.dataset;
  return (
    <div class="explanation">
      <dl>
        {incident.mentions.map(({ report: id, sentences }) => {
          const report = reports.get(id);
          if (!report) return null;
          const day = report.published.date === null ? null : parseDay(report.published.date);
          const cites = sentences
            .flatMap((i) => report.digest[i]?.cites ?? [])
            .map(([from, to]) => `${from}–${to}`);
          return (
            <div key={id}>
              <dt>
                {day === null
                  ? f.fill(m.incident.reportUndated, { id })
                  : f.fill(m.incident.report, { id, date: f.day(day) })}
              </dt>
              <dd dir="auto">{report.publisher?.[f.lang] ?? m.incident.noPublisher}</dd>
              {cites.length > 0 && (
                <dd class="quiet">{f.fill(m.incident.cites, { spans: cites.join(m.comma) })}</dd>
              )}
            </div>
          );
        })}
        <div>
          <dt>{m.incident.explainPlace}</dt>
          {incident.places.length === 0 && <dd>{m.drawer.unlocated}</dd>}
          {incident.places.map((id) => {
            const place = places.get(id);
            if (!place) return null;
            return (
              <dd key={id}>
                {placeName(place, f)} · {m.panel.kind[place.kind]}
                {place.precisionM !== null && (
                  <> · {f.fill(m.panel.precision, { metres: f.metres(place.precisionM) })}</>
                )}
                <span class="quiet">
                  {' '}
                  · {m.panel.source}: <bdi>{place.source.join(' ')}</bdi>
                </span>
              </dd>
            );
          })}
        </div>
        <div>
          <dt>{m.incident.explainDate}</dt>
          <dd>
            {f.span(incident.date)} · {m.precisions[incident.date.precision]}
          </dd>
        </div>
        {incident.actors.length > 0 && (
          <div>
            <dt>{m.incident.by}</dt>
            {incident.actors.map((actor) => (
              <dd key={`${actor.role}${actor.name}`}>
                {m.actorRoles[actor.role]}: {m.sides[actor.side]}
              </dd>
            ))}
          </div>
        )}
        <div>
          <dt>{m.incident.explainClaims}</dt>
          {incident.claims.map((claim) => (
            <dd key={`${claim.report}${claim.measure}${claim.value}${claim.claimant?.name}`}>
              {claimantText(claim, claimants, f)} ·{' '}
              {claim.claimant === null ? m.sides.unspecified : m.sides[claim.claimant.side]} ·{' '}
              {m.claimBases[claim.basis]} · <bdi>{claim.report}</bdi>
            </dd>
          ))}
        </div>
        {incident.corrections.length > 0 && (
          <div>
            <dt>{m.incident.corrected}</dt>
            {incident.corrections.map(({ what, reason }) => (
              <dd key={what + reason[f.lang]}>
                {m.corrections[what]}: {reason[f.lang]}
              </dd>
            ))}
          </div>
        )}
      </dl>
      <p class="quiet">
        <a class="link" href={`#incident=${incident.id}&lang=${f.lang}`}>
          {m.incident.link}
        </a>{' '}
        <bdi>{incident.id}</bdi>
      </p>
    </div>
  );
}
