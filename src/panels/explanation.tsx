import type { ReportId } from '../domain/ids';
import type { Incident, SourcedClaim } from '../domain/incident';
import type { IncidentBecause } from '../domain/reading';
import { type Formatter, isolate } from '../i18n/format';
import { explanationWords } from '../i18n/rules';
import type { Store } from '../state/store';
import { type Claimants, claimantText } from './claimant';
import { MergedTellings } from './merged-tellings';
import { PassOn } from './pass-on';
import { Reasons } from './reasons';
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
 * How an incident was read: where the original says it (offsets only, for its words are not ours to carry), the words
 * of our digest and the rules that gave its kind, place, date, figures and claimants, the gazetteer entry chosen with
 * its precision and source, and what a person corrected.
 */
export function Explanation({ incident, store }: { readonly incident: Incident; readonly store: Store }) {
  const f = store.format.value;
  const { m } = f;
  const { reports, places, claimants } = store.dataset;
  const sourceOf = (id: ReportId) => {
    const report = reports.get(id);
    const reading = incident.readings.find((r) => r.report === id);
    return report && reading ? { report, lang: reading.lang } : null;
  };
  const readBy = (family: keyof IncidentBecause) =>
    incident.readings.map(({ report, because }) => (
      <Reasons key={report} family={family} reasons={because[family]} source={sourceOf(report)} f={f} />
    ));
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
        {incident.readings.length > 0 && (
          <div>
            <dt>{explanationWords(f.lang).decides.trigger}</dt>
            <dd>
              {m.kinds[incident.kind]}
              {readBy('trigger')}
              {readBy('kind')}
              {readBy('telling')}
            </dd>
          </div>
        )}
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
          {incident.readings.length > 0 && <dd>{readBy('location')}</dd>}
        </div>
        <div>
          <dt>{m.incident.explainDate}</dt>
          <dd>
            {f.span(incident.date)} · {m.precisions[incident.date.precision]}
            {readBy('dating')}
          </dd>
        </div>
        {incident.actors.length > 0 && (
          <div>
            <dt>{m.incident.explainActors}</dt>
            {incident.actors.map((actor) => (
              <dd key={`${actor.role}${actor.name}`}>
                {m.actorRoles[actor.role]}: {m.sides[actor.side]}
                <Reasons family="actor" reasons={actor.because ?? []} source={null} f={f} />
              </dd>
            ))}
          </div>
        )}
        <div>
          <dt>{m.incident.explainClaims}</dt>
          {incident.claims.map((claim) => (
            <dd key={`${claim.report}${claim.measure}${claim.value}${claim.claimant?.name}`}>
              {claimLine(claim, claimants, f)}
              <Reasons family="figure" reasons={claim.counted ?? []} source={sourceOf(claim.report)} f={f} />
              <Reasons
                family="claimant"
                reasons={claim.because ?? []}
                source={sourceOf(claim.report)}
                f={f}
              />
            </dd>
          ))}
        </div>
        <MergedTellings incident={incident} store={store} />
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
      <PassOn incident={incident} store={store} />
    </div>
  );
}
