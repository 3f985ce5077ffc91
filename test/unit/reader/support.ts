import { readGazetteer } from '../../../src/cli/data-files';
import { parseDay } from '../../../src/domain/days';
import type { Claim, ReadIncident, Reading } from '../../../src/domain/reading';
import { read } from '../../../src/reader/read';

export const { gazetteer } = readGazetteer();

/** A Sunday: yesterday is Saturday 24 September 2016. */
export const SUNDAY = '2016-09-25';

export function reading(text: string, published: string | null = SUNDAY): Reading {
  const day = published === null ? null : parseDay(published);
  return read(text, gazetteer, day === null ? {} : { published: day });
}

/** A claim in one line: `killed 4 monitor`, `injured tens media`, `denies-control regime`. */
export const claimLine = (c: Claim): string =>
  [c.measure, c.value ?? (c.qualifier === 'exact' ? null : c.qualifier), c.claimant?.side ?? 'report']
    .filter((x) => x !== null)
    .join(' ');

/** An incident in one line: `air-strike sakhour+shaar 2016-09-24 asserted`. */
export const incidentLine = (i: ReadIncident): string =>
  [
    i.kind,
    i.places.join('+') || 'unlocated',
    i.date.from === i.date.to ? (i.date.from ?? 'undated') : `${i.date.from}..${i.date.to}`,
    i.status,
  ].join(' ');

export const incidentsOf = (text: string, published?: string | null): string[] =>
  reading(text, published).incidents.map(incidentLine);

export const placesOf = (text: string): string[] =>
  reading(text)
    .toponyms.filter((t) => t.role !== 'non-location')
    .map((t) => `${t.text}=${t.place}`);
