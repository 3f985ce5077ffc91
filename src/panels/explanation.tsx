import type { Incident, SourcedClaim } from '../domain/incident';
import { type Formatter, isolate } from '../i18n/format';
import type { Store } from '../state/store';
import { type Claimants, claimantText } from './claimant';
import { figureText, isCasualty, placeName, reportName } from './words';

/** "UN OCHA N0171": whose list a place rests on, and its number there. */
function sourceName(source: string, f: Formatter): string {
  const [list = '', number] = source.split(':');
  const name = (f.m.sources as Readonly<Record<string, string>>)[list] ?? list;
  return isolate(number === undefined ? name : `${name} ${number}`);
}

/** One claim in full: what, who and of which side, how it is put, and every report that carries it. */
function claimLine(claim: SourcedClaim, claimants: Claimants, f: Formatter): string {
  const { m } = f;
  const what = isCasualty(claim)
    ? `${m.measures[claim.measure]} (${figureText(claim, f)})`
    : m.measures[claim.measure];
  const carriers = [claim, ...claim.alsoIn].map(({ report }) => report);
  return [
    `${what}: ${claimantText(claim, claimants, f)}`,
    // A report that speaks for itself has no side, and its basis says that it is its own word.
    ...(claim.claimant === null ? [] : [m.sides[claim.claimant.side]]),
    m.claimBases[claim.basis],
    f.fill(m.incident.reportUndated, { id: f.list([...new Set(carriers)]) }),
  ].join(' · ');
}

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
          const cites = sentences
            .flatMap((i) => report.digest[i]?.cites ?? [])
            .map(([from, to]) => `${from}–${to}`);
          return (
            <div key={id}>
              <dt>{reportName(report, f)}</dt>
              {report.publisher === null && <dd>{m.incident.noPublisher}</dd>}
              <dd>
                {m.bases[report.published.basis]}
                <span class="quiet block">{report.published.evidence?.[f.lang]}</span>
              </dd>
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
                  · {m.panel.source}: {f.list(place.source.map((source) => sourceName(source, f)))}
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
            <dt>{m.incident.explainActors}</dt>
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
              {claimLine(claim, claimants, f)}
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
