import type { Dataset } from '../dataset/dataset';
import type { Incident } from '../domain/incident';
import { type Formatter, isolate } from '../i18n/format';
import { placeName, placesOf, reportName } from './words';

/** What a person passes on of an incident, in the language of the screen. Pure. */

/** What, where and when, as the card says it. */
function factsOf(incident: Incident, { places, reports }: Dataset, f: Formatter) {
  const { m } = f;
  const named = placesOf(incident, places).map((place) => placeName(place, f));
  const told = incident.mentions.flatMap(({ report }) => reports.get(report) ?? []);
  return {
    title: m.title,
    what: m.kinds[incident.kind],
    where: named.length > 0 ? named.join(m.comma) : m.drawer.unlocated,
    date: f.span(incident.date),
    status: m.statuses[incident.status],
    reports: told.map((report) => reportName(report, f)).join(m.semicolon),
  };
}

/** The address of an incident in the version of the data that was looked at; `base` is that of the page. */
export const incidentLink = (incident: Incident, { version }: Dataset, f: Formatter, base: string): string =>
  new URL(`#lang=${f.lang}&incident=${incident.id}&v=${version}`, base).href;

/** A reference for a paper or a page: whose claim it is, how it stands, which version of the data, where to find it. */
export const citationOf = (incident: Incident, dataset: Dataset, f: Formatter, base: string): string =>
  f.fill(f.m.incident.citation, {
    ...factsOf(incident, dataset, f),
    v: isolate(dataset.version),
    link: isolate(incidentLink(incident, dataset, f, base)),
  });

/** A letter to whoever publishes the map, with everything that finds the incident again and room for what is wrong. */
export const errorReportOf = (incident: Incident, dataset: Dataset, f: Formatter, base: string): string =>
  f.fill(f.m.incident.errorReport, {
    ...factsOf(incident, dataset, f),
    id: incident.id,
    v: dataset.version,
    link: incidentLink(incident, dataset, f, base),
  });
