import * as v from 'valibot';
import type { PlaceId } from './ids';
import {
  ACTOR_ROLES,
  BASES,
  CLAIM_BASES,
  DATE_PRECISIONS,
  EXTENTS,
  GROUPS,
  KINDS,
  LANGUAGES,
  MEASURES,
  PLACE_KINDS,
  QUALIFIERS,
  RELATIONS,
  SIDES,
  STATUSES,
  TOPONYM_ROLES,
} from './tables';

/**
 * What one text says, as read: the shape that `npm run read` prints and that the rest of the project lives on.
 * Offsets are UTF-16 code units into the text as given, end exclusive. Dates are calendar days in Damascus,
 * both ends inclusive; an open end is null.
 */
const isoDay = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is written YYYY-MM-DD'));
const span = v.pipe(v.tuple([v.number(), v.number()]), v.readonly());
const spans = v.pipe(v.array(span), v.readonly());
const placeIdSchema = v.custom<PlaceId>(
  (x) => typeof x === 'string' && x.length > 0,
  'a place id is due here',
);

export const dateSpanSchema = v.pipe(
  v.object({
    from: v.nullable(isoDay),
    to: v.nullable(isoDay),
    precision: v.picklist(DATE_PRECISIONS),
    extent: v.optional(v.picklist(EXTENTS), 'within'),
  }),
  v.readonly(),
);

const partySchema = v.pipe(
  v.object({ id: v.optional(v.string()), name: v.string(), side: v.picklist(SIDES) }),
  v.readonly(),
);

export const claimSchema = v.pipe(
  v.object({
    measure: v.picklist(MEASURES),
    value: v.nullable(v.number()),
    low: v.nullable(v.number()),
    high: v.nullable(v.number()),
    qualifier: v.picklist(QUALIFIERS),
    group: v.picklist(GROUPS),
    breakdown: v.pipe(
      v.array(
        v.pipe(
          v.object({ group: v.string(), value: v.nullable(v.number()), qualifier: v.picklist(QUALIFIERS) }),
          v.readonly(),
        ),
      ),
      v.readonly(),
    ),
    claimant: v.nullable(partySchema),
    basis: v.picklist(CLAIM_BASES),
    via: v.pipe(v.array(v.string()), v.readonly()),
    spans,
  }),
  v.readonly(),
);

export const readIncidentSchema = v.pipe(
  v.object({
    id: v.string(),
    kind: v.picklist(KINDS.map((k) => k.id)),
    status: v.picklist(STATUSES),
    date: dateSpanSchema,
    places: v.pipe(v.array(placeIdSchema), v.readonly()),
    where: v.pipe(
      v.object({
        relation: v.picklist(RELATIONS),
        line: v.nullable(v.pipe(v.array(placeIdSchema), v.readonly())),
      }),
      v.readonly(),
    ),
    weapons: v.pipe(v.array(v.string()), v.readonly()),
    targets: v.pipe(v.array(v.string()), v.readonly()),
    actors: v.pipe(
      v.array(
        v.pipe(
          v.object({
            role: v.picklist(ACTOR_ROLES),
            id: v.optional(v.string()),
            name: v.string(),
            side: v.picklist(SIDES),
          }),
          v.readonly(),
        ),
      ),
      v.readonly(),
    ),
    claims: v.pipe(v.array(claimSchema), v.readonly()),
    spans,
  }),
  v.readonly(),
);

export const readingSchema = v.pipe(
  v.object({
    report: v.pipe(
      v.object({
        sha256: v.string(),
        lang: v.picklist(LANGUAGES),
        published: v.pipe(v.object({ date: v.nullable(isoDay), basis: v.picklist(BASES) }), v.readonly()),
      }),
      v.readonly(),
    ),
    places: v.record(
      v.string(),
      v.pipe(
        v.object({
          names: v.object({ ar: v.array(v.string()), en: v.array(v.string()) }),
          kind: v.picklist(PLACE_KINDS),
          parent: v.nullable(placeIdSchema),
          lat: v.nullable(v.number()),
          lon: v.nullable(v.number()),
          precisionM: v.nullable(v.number()),
        }),
        v.readonly(),
      ),
    ),
    toponyms: v.pipe(
      v.array(
        v.pipe(
          v.object({
            start: v.number(),
            end: v.number(),
            text: v.string(),
            place: v.nullable(placeIdSchema),
            role: v.picklist(TOPONYM_ROLES),
            score: v.number(),
            why: v.string(),
            candidates: v.pipe(
              v.array(v.pipe(v.object({ place: placeIdSchema, why: v.string() }), v.readonly())),
              v.readonly(),
            ),
          }),
          v.readonly(),
        ),
      ),
      v.readonly(),
    ),
    temporals: v.pipe(
      v.array(
        v.pipe(
          v.object({
            start: v.number(),
            end: v.number(),
            text: v.string(),
            from: v.nullable(isoDay),
            to: v.nullable(isoDay),
            precision: v.picklist(DATE_PRECISIONS),
          }),
          v.readonly(),
        ),
      ),
      v.readonly(),
    ),
    incidents: v.pipe(v.array(readIncidentSchema), v.readonly()),
    aggregates: v.pipe(v.array(readIncidentSchema), v.readonly()),
    warnings: v.pipe(v.array(v.pipe(v.object({ code: v.string(), spans }), v.readonly())), v.readonly()),
  }),
  v.readonly(),
);

export type Span = readonly [start: number, end: number];
export type DateSpan = v.InferOutput<typeof dateSpanSchema>;
export type Party = v.InferOutput<typeof partySchema>;
export type Claim = v.InferOutput<typeof claimSchema>;
export type ReadIncident = v.InferOutput<typeof readIncidentSchema>;
export type Reading = v.InferOutput<typeof readingSchema>;
export type Actor = ReadIncident['actors'][number];
