import * as v from 'valibot';
import type { PlaceId } from './ids';
import { RULES, type RuleFamily, type RuleId, WARNINGS } from './rules';
import {
  ACTOR_ROLES,
  BASES,
  CASUALTY_MEASURES,
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

/**
 * Why the reader decided as it did: the rule, the entry of its tables or of the gazetteer it went by, and the words
 * it read. Ids and offsets, no prose: `src/i18n/rules` has the words for each rule.
 */
export interface Because<F extends RuleFamily = RuleFamily> {
  readonly rule: RuleId<F>;
  readonly entry?: string;
  readonly words: readonly Span[];
}
const becauseSchema = <F extends RuleFamily>(family: F) =>
  v.pipe(
    v.array(
      v.pipe(
        v.object({
          rule: v.picklist(RULES[family] as readonly RuleId<F>[]),
          entry: v.exactOptional(v.string()),
          words: spans,
        }),
        v.readonly(),
      ),
    ),
    v.readonly(),
  );

/** Absent where a person wrote it, or another reader than ours. */
const explained = <F extends RuleFamily>(family: F) => v.exactOptional(becauseSchema(family));

/** Why an incident is one, and why this kind, there and then. `telling`: why each further stretch of words tells of it too. */
export const incidentBecauseSchema = v.pipe(
  v.object({
    trigger: becauseSchema('trigger'),
    kind: becauseSchema('kind'),
    location: becauseSchema('location'),
    dating: becauseSchema('dating'),
    telling: becauseSchema('telling'),
  }),
  v.readonly(),
);
export type IncidentBecause = v.InferOutput<typeof incidentBecauseSchema>;

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
    /** The rule that gave the figure, where there is one. */
    counted: explained('figure'),
    /** Why it is this claimant's. */
    because: explained('claimant'),
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
            because: explained('actor'),
          }),
          v.readonly(),
        ),
      ),
      v.readonly(),
    ),
    claims: v.pipe(v.array(claimSchema), v.readonly()),
    spans,
    because: v.exactOptional(incidentBecauseSchema),
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
            /** `because` in one string. */
            why: v.string(),
            because: explained('toponym'),
            candidates: v.pipe(
              v.array(
                v.pipe(
                  v.object({ place: placeIdSchema, why: v.string(), because: explained('toponym') }),
                  v.readonly(),
                ),
              ),
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
            because: explained('date'),
          }),
          v.readonly(),
        ),
      ),
      v.readonly(),
    ),
    /** Every count of people hurt, and of things, whether or not an incident claims it. */
    figures: v.exactOptional(
      v.pipe(
        v.array(
          v.pipe(
            v.object({
              start: v.number(),
              end: v.number(),
              text: v.string(),
              measure: v.nullable(v.picklist(CASUALTY_MEASURES)),
              value: v.nullable(v.number()),
              low: v.nullable(v.number()),
              high: v.nullable(v.number()),
              qualifier: v.picklist(QUALIFIERS),
              group: v.picklist(GROUPS),
              because: explained('figure'),
            }),
            v.readonly(),
          ),
        ),
        v.readonly(),
      ),
    ),
    incidents: v.pipe(v.array(readIncidentSchema), v.readonly()),
    aggregates: v.pipe(v.array(readIncidentSchema), v.readonly()),
    warnings: v.pipe(
      v.array(v.pipe(v.object({ code: v.picklist(WARNINGS), spans }), v.readonly())),
      v.readonly(),
    ),
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
