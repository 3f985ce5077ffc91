import { parseDay } from '../domain/days';
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

/** What a window does not plot, named apart: "1 denied, 2 where a source saw none, not drawn", "1 undated". */
export function setApart(
  counts: { readonly denied: number; readonly absent: number; readonly undated: number },
  { m, plural }: Formatter,
): readonly string[] {
  const notDrawn = [
    ...(counts.denied > 0 ? [plural(m.status.denied, counts.denied)] : []),
    ...(counts.absent > 0 ? [plural(m.status.absent, counts.absent)] : []),
  ];
  return [
    ...(notDrawn.length > 0 ? [[...notDrawn, m.status.notDrawn].join(m.comma)] : []),
    ...(counts.undated > 0 ? [plural(m.status.undated, counts.undated)] : []),
  ];
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

/** "Report 004, 25 Sept 2016", with its publisher where the text states one. */
export function reportName({ id, published, publisher }: Report, f: Formatter): string {
  const day = published.date === null ? null : parseDay(published.date);
  const name =
    day === null
      ? f.fill(f.m.incident.reportUndated, { id })
      : f.fill(f.m.incident.report, { id, date: f.day(day) });
  return publisher === null ? name : [name, publisher[f.lang]].join(f.m.comma);
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

/** The least and the most a figure can mean; null where it is no figure, or one only thought possible. */
function meant({ value, low, high, qualifier }: SourcedClaim): readonly [number, number] | null {
  if (qualifier === 'may-exceed') return null;
  if (value !== null && qualifier === 'about') return [value * 0.9, value * 1.1];
  if (value !== null && qualifier === 'exact') return [value, value];
  const least = low ?? value;
  return least === null ? null : [least, high ?? Number.POSITIVE_INFINITY];
}

/**
 * True when two claimants give figures for the same people that cannot both hold: 47 beside "more than 100", but not 47
 * beside "dozens". Competing, not contested.
 */
export function competing(claims: readonly SourcedClaim[]): boolean {
  const counted = (c: SourcedClaim) => (c.group === 'civilian' || c.group === 'combatant' ? c.group : null);
  const collide = (a: SourcedClaim, b: SourcedClaim): boolean => {
    if (a.measure !== b.measure || (a.claimant?.name === b.claimant?.name && a.report === b.report))
      return false;
    if (counted(a) !== null && counted(b) !== null && counted(a) !== counted(b)) return false;
    const [x, y] = [meant(a), meant(b)];
    return x !== null && y !== null && (x[1] < y[0] || y[1] < x[0]);
  };
  const figures = claims.filter(isCasualty);
  return figures.some((a, i) => figures.slice(i + 1).some((b) => collide(a, b)));
}
