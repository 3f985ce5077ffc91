import * as v from 'valibot';
import { claimantsSchema } from '../domain/claimant';
import type { IncidentId, ReportId } from '../domain/ids';
import { CORRECTIONS, type Incident, MERGE_RULES, type Rejection } from '../domain/incident';
import { placeSchema } from '../domain/place';
import { claimSchema, incidentBecauseSchema, readIncidentSchema } from '../domain/reading';
import { reportSchema } from '../domain/report';
import { KINDS, LANGUAGES, MEASURES, TARGETS } from '../domain/tables';
import { GAZETTEER_FILES } from '../gazetteer/files';

/**
 * The files the build writes to `.generated/` and the site ships: what the screen needs of `data/`, joined and small.
 * Outlines and basemap are copied as `data/` has them (GeoJSON or TopoJSON), without white space.
 */
export const GEO_FILES = ['outlines', 'roads', 'streets', 'ground'] as const;
export type GeoFile = (typeof GEO_FILES)[number];

const reportId = v.custom<ReportId>((x) => typeof x === 'string' && x.length > 0, 'a report id is due here');
const incidentId = v.custom<IncidentId>(
  (x) => typeof x === 'string' && x.length > 0,
  'an incident id is due here',
);
const reason = v.pipe(v.object({ ar: v.string(), en: v.string() }), v.readonly());
const mention = { report: reportId, sentences: v.pipe(v.array(v.number()), v.readonly()) };
const mentions = v.pipe(v.array(v.pipe(v.object(mention), v.readonly())), v.readonly());

const isoDay = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is written YYYY-MM-DD'));
const mergedSchema = v.pipe(
  v.object({
    id: incidentId,
    into: incidentId,
    report: reportId,
    rule: v.picklist(MERGE_RULES),
    shared: readIncidentSchema.entries.places,
    days: v.pipe(v.tuple([v.nullable(isoDay), v.nullable(isoDay)]), v.readonly()),
    figures: v.pipe(
      v.array(v.pipe(v.object({ measure: v.picklist(MEASURES), value: v.number() }), v.readonly())),
      v.readonly(),
    ),
    targets: v.pipe(v.array(v.picklist(TARGETS)), v.readonly()),
  }),
  v.readonly(),
);

const incidentSchema: v.GenericSchema<unknown, Incident> = v.pipe(
  v.object({
    ...v.omit(v.object(readIncidentSchema.entries), ['id', 'claims', 'spans', 'because']).entries,
    id: incidentId,
    claims: v.pipe(
      v.array(v.pipe(v.object({ ...claimSchema.entries, ...mention, alsoIn: mentions }), v.readonly())),
      v.readonly(),
    ),
    mentions,
    corrections: v.pipe(
      v.array(v.pipe(v.object({ what: v.picklist(CORRECTIONS), reason }), v.readonly())),
      v.readonly(),
    ),
    merged: v.pipe(v.array(mergedSchema), v.readonly()),
    readings: v.pipe(
      v.array(
        v.pipe(
          v.object({ report: reportId, lang: v.picklist(LANGUAGES), because: incidentBecauseSchema }),
          v.readonly(),
        ),
      ),
      v.readonly(),
    ),
  }),
  v.readonly(),
);

const rejectionSchema: v.GenericSchema<unknown, Rejection> = v.pipe(
  v.object({ ...mention, kind: v.picklist(KINDS.map((k) => k.id)), reason }),
  v.readonly(),
);

/** `dataset.json`. */
export const shippedDatasetSchema = v.pipe(
  v.object({
    /** The first 12 hex digits of the SHA-256 of the rest; stands in permalinks and exports. */
    version: v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/)),
    reports: v.pipe(v.array(reportSchema), v.readonly()),
    incidents: v.pipe(v.array(incidentSchema), v.readonly()),
    /** Running totals over a period; never plotted. */
    aggregates: v.pipe(v.array(incidentSchema), v.readonly()),
    rejected: v.pipe(v.array(rejectionSchema), v.readonly()),
    claimants: claimantsSchema,
  }),
  v.readonly(),
);
export type ShippedDataset = v.InferOutput<typeof shippedDatasetSchema>;

const { note: _, ...placeEntries } = placeSchema.entries;
/** A place as shipped: without the editors' notes, with the file it comes from, which says its licence. */
const shippedPlaceSchema = v.pipe(
  v.object({ ...placeEntries, file: v.picklist(GAZETTEER_FILES) }),
  v.readonly(),
);

/** `gazetteer.json`: all places joined; each names the file, and so the licence and the credit, it stands under. */
export const shippedGazetteerSchema = v.pipe(
  v.object({
    credits: v.pipe(
      v.array(
        v.pipe(
          v.object({
            file: v.picklist(GAZETTEER_FILES),
            licence: v.string(),
            attribution: v.pipe(v.array(v.string()), v.readonly()),
          }),
          v.readonly(),
        ),
      ),
      v.readonly(),
    ),
    places: v.pipe(v.array(shippedPlaceSchema), v.readonly()),
  }),
  v.readonly(),
);
export type ShippedGazetteer = v.InferOutput<typeof shippedGazetteerSchema>;
export type ShippedPlace = ShippedGazetteer['places'][number];
