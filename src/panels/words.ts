import type { PlaceId } from '../domain/ids';
import type { Incident, SourcedClaim } from '../domain/incident';
import type { Place } from '../domain/place';
import type { Report } from '../domain/report';
import { CASUALTY_MEASURES } from '../domain/tables';
import type { Formatter } from '../i18n/format';
import type { Store } from '../state/store';

/** Small turns of phrase that several panels share. Pure. */

export const placeName = (place: Place, { lang }: Formatter): string => place.names[lang][0] ?? place.id;

const FINENESS: readonly Place['kind'][] = [
  'landmark',
  'road',
  'neighbourhood',
  'town',
  'sector',
  'city',
  'region',
  'governorate',
  'country',
];

/** The places of an incident, finest first; coarser containers are left out where a finer place is named. */
export function placesOf(incident: Incident, places: ReadonlyMap<PlaceId, Place>): readonly Place[] {
  const known = incident.places.flatMap((id) => places.get(id) ?? []);
  const sorted = known.sort((a, b) => FINENESS.indexOf(a.kind) - FINENESS.indexOf(b.kind));
  const fine = sorted.filter((p) => FINENESS.indexOf(p.kind) < FINENESS.indexOf('sector'));
  return fine.length > 0 ? fine : sorted;
}

export const isCasualty = (claim: SourcedClaim): boolean =>
  (CASUALTY_MEASURES as readonly string[]).includes(claim.measure);

/** "at least 53", "dozens", "20 to 25": the wording kept, never an average. */
export function figureText(claim: SourcedClaim, f: Formatter): string {
  return f.fill(f.m.qualifiers[claim.qualifier], {
    n: claim.value ?? claim.low ?? 0,
    low: claim.low ?? 0,
    high: claim.high ?? 0,
  });
}

/** The sentences of our digests that stand for an incident, in the language of the screen, report by report. */
export function summaryOf(
  incident: Incident,
  reports: Store['dataset']['reports'],
  { lang }: Formatter,
): readonly { readonly report: Report; readonly text: string }[] {
  return incident.mentions.flatMap(({ report: id, sentences }) => {
    const report = reports.get(id);
    if (!report) return [];
    const text = sentences.flatMap((i) => report.digest[i]?.[lang] ?? []).join(' ');
    return [{ report, text }];
  });
}

/** True when two claimants give different figures for the same measure: competing, not contested. */
export function competing(claims: readonly SourcedClaim[]): boolean {
  return CASUALTY_MEASURES.some((measure) => {
    const figures = claims.filter((c) => c.measure === measure && c.value !== null);
    return new Set(figures.map((c) => `${c.value}`)).size > 1;
  });
}
