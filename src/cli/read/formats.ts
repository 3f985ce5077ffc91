import type { ReadIncident, Reading } from '../../domain/reading';

/** The forms a reading is printed in. */
export const FORMATS = ['json', 'ndjson', 'geojson', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

export const toNdjson = (reading: Reading): string => `${JSON.stringify(reading)}\n`;
export const toJson = (reading: Reading): string => `${JSON.stringify(reading, null, 2)}\n`;

type Geometry =
  | { type: 'Point'; coordinates: [number, number] }
  | { type: 'MultiPoint'; coordinates: [number, number][] }
  | { type: 'LineString'; coordinates: [number, number][] };

function geometryOf(reading: Reading, incident: ReadIncident): Geometry | null {
  const pointOf = (id: string): [number, number][] => {
    const place = reading.places[id];
    return place && place.lat !== null && place.lon !== null ? [[place.lon, place.lat]] : [];
  };
  const line = (incident.where.line ?? []).flatMap(pointOf);
  if (line.length === 2) return { type: 'LineString', coordinates: line };
  const points = incident.places.flatMap(pointOf);
  const [first] = points;
  if (!first) return null;
  return points.length === 1
    ? { type: 'Point', coordinates: first }
    : { type: 'MultiPoint', coordinates: points };
}

/**
 * RFC 7946. A denied event and one that was not seen have no geometry: they are listed, never plotted. A place
 * that is an area keeps its precision in metres among the properties.
 */
export const toGeoJson = (reading: Reading): string => `${JSON.stringify(featuresOf(reading), null, 2)}\n`;

function featuresOf(reading: Reading) {
  const features = reading.incidents.map((incident) => {
    const plotted = incident.status === 'asserted' || incident.status === 'contested';
    const precision = incident.places.map((id) => reading.places[id]?.precisionM ?? null);
    const { id, ...properties } = incident;
    return {
      type: 'Feature',
      id,
      geometry: plotted ? geometryOf(reading, incident) : null,
      properties: { ...properties, precisionM: precision },
    };
  });
  return { type: 'FeatureCollection', report: reading.report, features };
}

const COLUMNS = [
  'report',
  'incident',
  'kind',
  'status',
  'from',
  'to',
  'precision',
  'places',
  'relation',
  'weapons',
  'targets',
  'measure',
  'value',
  'low',
  'high',
  'qualifier',
  'group',
  'claimant',
  'side',
  'basis',
  'via',
] as const;

/** A field as RFC 4180 has it; a leading = + - @ is defused, since spreadsheets would run it. */
function csvField(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export const csvHeader = (): string => `${COLUMNS.join(',')}\r\n`;
/** In a corpus its own id for the report comes first. */
export const corpusCsvHeader = (): string => `id,${csvHeader()}`;

/** One line a claim. */
export const toCsv = (reading: Reading): string => csvLines(reading, []);

function csvLines(reading: Reading, first: readonly (string | number | null)[]): string {
  const lines = reading.incidents.flatMap((incident) =>
    incident.claims.map((claim) =>
      [
        ...first,
        reading.report.sha256.slice(0, 12),
        incident.id,
        incident.kind,
        incident.status,
        incident.date.from,
        incident.date.to,
        incident.date.precision,
        incident.places.join(' '),
        incident.where.relation,
        incident.weapons.join(' '),
        incident.targets.join(' '),
        claim.measure,
        claim.value,
        claim.low,
        claim.high,
        claim.qualifier,
        claim.group,
        claim.claimant?.name ?? null,
        claim.claimant?.side ?? null,
        claim.basis,
        claim.via.join('; '),
      ]
        .map(csvField)
        .join(','),
    ),
  );
  return lines.map((line) => `${line}\r\n`).join('');
}

type EntryId = string | number | null;
const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

const ENTRY_WRITERS: Readonly<Record<Format, (id: EntryId, reading: Reading) => string>> = {
  json: (id, reading) => line({ id, ...reading }),
  ndjson: (id, reading) => line({ id, ...reading }),
  geojson: (id, reading) => line({ id, ...featuresOf(reading) }),
  csv: (id, reading) => csvLines(reading, [id]),
};

/** A report of a corpus with its id there: one line, but in CSV one a claim. */
export const writeEntry = (format: Format, id: EntryId, reading: Reading): string =>
  ENTRY_WRITERS[format](id, reading);
