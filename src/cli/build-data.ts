import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { parseReportFile } from '../dataset/formats/report-file';
import {
  GEO_FILES,
  type GeoFile,
  type ShippedDataset,
  type ShippedGazetteer,
  type ShippedPlace,
  shippedDatasetSchema,
} from '../dataset/shipped';
import { type Claimant, claimantsSchema } from '../domain/claimant';
import { parseDay } from '../domain/days';
import type { ReportId } from '../domain/ids';
import type { Place } from '../domain/place';
import type { Report } from '../domain/report';
import type { GazetteerFile, JoinedGazetteer } from '../gazetteer/files';
import { digestText, type ReadDigest } from '../record/digest-text';
import { EditError } from '../record/edit-error';
import { type Edit, editsSchema } from '../record/edits';
import { readDigest } from '../record/read-digest';
import { textGroups } from '../record/syndication';
import { type IncidentRecord, type RecordContext, toIncidents } from '../record/to-incidents';
import { PROJECT_ROOT, readDataFile, readGazetteer } from './data-files';

/**
 * Joins `data/` into the few small files the site ships, in `.generated/`: reads the digests with the project's own
 * reader, applies the corrections, and copies gazetteer, outlines and basemap without white space.
 * Exit 0 when written, 1 with one line that names the file and the fault.
 */
const EDITS = 'reports/edits.json';
const OUT = `${PROJECT_ROOT}.generated/`;

/** Where each geographic file comes from, under `data/`. */
const GEO_SOURCES: Readonly<Record<GeoFile, string>> = {
  outlines: 'gazetteer/outlines.json',
  roads: 'basemap/roads.json',
  streets: 'basemap/streets.json',
  ground: 'basemap/ground.json',
};

/** A data file that must follow a schema; the error names the file, the entry and the fault. */
function readChecked<T>(name: string, schema: v.GenericSchema<unknown, T>): T {
  const parsed = v.safeParse(schema, readDataFile(name));
  if (parsed.success) return parsed.output;
  const issue = parsed.issues[0];
  throw new Error(`data/${name}: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
}

function readReports(): readonly Report[] {
  const folder = `${PROJECT_ROOT}data/reports/`;
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => parseReportFile(readFileSync(folder + name, 'utf8'), `data/reports/${name}`));
}

/** The record, with the line of the file for an edit that does not fit. */
function recordOf(
  digests: readonly ReadDigest[],
  edits: readonly Edit[],
  context: RecordContext,
): IncidentRecord {
  try {
    return toIncidents(digests, edits, context);
  } catch (error) {
    if (!(error instanceof EditError)) throw error;
    const lines = readFileSync(`${PROJECT_ROOT}data/${EDITS}`, 'utf8').split('\n');
    const starts = [...lines.keys()].filter((i) => /^\s*"op":/.test(lines[i] ?? ''));
    const line = starts[edits.indexOf(error.edit)] ?? 0;
    throw new Error(`data/${EDITS}:${line + 1}: ${error.message}`);
  }
}

/** Which digests stand for one text, as far as our own words tell. */
const textsOf = (reports: readonly Report[]): ReadonlyMap<ReportId, ReportId> =>
  textGroups(
    reports.map((report) => ({
      id: report.id,
      text: digestText(report, 'ar').text,
      published: report.published.date === null ? null : parseDay(report.published.date),
    })),
  );

/** The report, naming its text where another prints the same. */
function withText(report: Report, texts: ReadonlyMap<ReportId, ReportId>): Report {
  const text = texts.get(report.id);
  const alone = [...texts.values()].filter((t) => t === text).length < 2;
  return text === undefined || alone ? report : { ...report, text };
}

function buildDataset(
  reports: readonly Report[],
  edits: readonly Edit[],
  claimants: readonly Claimant[],
  { gazetteer }: JoinedGazetteer,
): ShippedDataset {
  const digests = reports.map((report) => readDigest(report, 'ar', gazetteer));
  const texts = textsOf(reports);
  const content = {
    reports: reports.map((report) => withText(report, texts)),
    ...recordOf(digests, edits, { gazetteer, texts }),
    claimants,
  };
  const version = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12);
  return v.parse(shippedDatasetSchema, { version, ...content });
}

function shipPlace({ note: _, ...place }: Place, file: GazetteerFile): ShippedPlace {
  return { ...place, file };
}

function shipGazetteer({ gazetteer, credits, fileOf }: JoinedGazetteer): ShippedGazetteer {
  const places = gazetteer.places.map((place) => shipPlace(place, fileOf.get(place.id) as GazetteerFile));
  return { credits, places };
}

function write(name: string, content: unknown): void {
  writeFileSync(`${OUT}${name}.json`, JSON.stringify(content));
}

function main(): void {
  const joined = readGazetteer();
  const reports = readReports();
  const edits = readChecked(EDITS, editsSchema);
  const claimants = readChecked('claimants.json', claimantsSchema);
  const dataset = buildDataset(reports, edits, claimants, joined);

  mkdirSync(OUT, { recursive: true });
  write('dataset', dataset);
  write('gazetteer', shipGazetteer(joined));
  for (const file of GEO_FILES) write(file, readDataFile(GEO_SOURCES[file]));
}

try {
  main();
} catch (error) {
  process.stderr.write(`build-data: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
