import * as v from 'valibot';
import type { PlaceId, ReportId } from '../domain/ids';
import { claimSchema, dateSpanSchema, readIncidentSchema } from '../domain/reading';
import { KINDS, LANGUAGES, MEASURES, SIDES } from '../domain/tables';

/**
 * Corrections as data: a list of edits over readings, kept in `data/reports/edits.json`. Each says which incident
 * of which reading it means, what becomes of it, and why, in both languages of the screen.
 *
 * An edit aims at an incident by its report, the digest sentences it was read from and its kind, never by an id:
 * so a better reader keeps the edits that are still needed, and one that finds nothing to mend is a fault.
 */
const kind = v.picklist(KINDS.map((k) => k.id));
const reason = v.pipe(v.strictObject({ ar: v.string(), en: v.string() }), v.readonly());
const report = v.custom<ReportId>((x) => typeof x === 'string' && x.length > 0, 'a report id is due here');
const place = v.custom<PlaceId>((x) => typeof x === 'string' && x.length > 0, 'a place id is due here');
const sentences = v.pipe(v.array(v.number()), v.minLength(1), v.readonly());

/** The one incident of a report, as read, that has this kind, was read from all these sentences and, if named, stands at this place. */
const targetSchema = v.pipe(
  v.strictObject({ report, sentences, kind, place: v.optional(place) }),
  v.readonly(),
);

const { entries: claim } = claimSchema;
/** A claim as an edit writes it: what it leaves out is unsaid. */
const editedClaimSchema = v.pipe(
  v.strictObject({
    measure: claim.measure,
    value: v.optional(claim.value, null),
    low: v.optional(claim.low, null),
    high: v.optional(claim.high, null),
    qualifier: v.optional(claim.qualifier, 'exact'),
    group: v.optional(claim.group, 'unknown'),
    breakdown: v.optional(claim.breakdown, []),
    claimant: v.optional(claim.claimant, null),
    basis: v.optional(claim.basis, 'attributed'),
    via: v.optional(claim.via, []),
  }),
  v.readonly(),
);

/** The one claim of an incident that has this measure and, where given, this value and this side. */
const claimMatchSchema = v.pipe(
  v.strictObject({
    measure: v.picklist(MEASURES),
    value: v.optional(v.nullable(v.number())),
    side: v.optional(v.nullable(v.picklist(SIDES))),
  }),
  v.readonly(),
);

const { entries: incident } = readIncidentSchema;
const fields = v.partial(
  v.strictObject({
    kind: incident.kind,
    date: dateSpanSchema,
    places: incident.places,
    where: incident.where,
    weapons: incident.weapons,
    targets: incident.targets,
    actors: incident.actors,
  }),
);

/** Holds for readings of one language only; both when it is left out. */
const lang = v.optional(v.picklist(LANGUAGES));
const base = { reason, lang };

const editSchema = v.variant('op', [
  v.strictObject({ op: v.literal('set'), target: targetSchema, to: v.pipe(fields, v.readonly()), ...base }),
  v.strictObject({ op: v.literal('add-claim'), target: targetSchema, claim: editedClaimSchema, ...base }),
  v.strictObject({
    op: v.literal('replace-claim'),
    target: targetSchema,
    match: claimMatchSchema,
    claim: editedClaimSchema,
    ...base,
  }),
  v.strictObject({ op: v.literal('drop-claim'), target: targetSchema, match: claimMatchSchema, ...base }),
  v.strictObject({ op: v.literal('reject'), target: targetSchema, ...base }),
  v.strictObject({
    op: v.literal('add'),
    report,
    sentences,
    incident: v.strictObject({
      kind: incident.kind,
      date: dateSpanSchema,
      places: incident.places,
      where: v.optional(incident.where, { relation: 'in', line: null }),
      weapons: v.optional(incident.weapons, []),
      targets: v.optional(incident.targets, []),
      actors: v.optional(incident.actors, []),
      claims: v.pipe(v.array(editedClaimSchema), v.minLength(1)),
    }),
    ...base,
  }),
  /** The given sentences leave the incident for one of their own, with their claims; `to` says how it differs. */
  v.strictObject({
    op: v.literal('split'),
    target: targetSchema,
    sentences,
    to: v.pipe(fields, v.readonly()),
    claims: v.optional(v.array(editedClaimSchema), []),
    ...base,
  }),
  /** The second and further targets become part of the first, which keeps its kind, date and places. */
  v.strictObject({
    op: v.literal('merge'),
    targets: v.pipe(v.array(targetSchema), v.minLength(2), v.readonly()),
    ...base,
  }),
  /**
   * The target is not the event that the others tell: no rule joins it to them. Undoes what a rule joined; to join it
   * all the same is what `merge` is for, and to undo this edit is to take it out of the list.
   */
  v.strictObject({
    op: v.literal('keep-apart'),
    target: targetSchema,
    from: v.pipe(v.array(targetSchema), v.minLength(1), v.readonly()),
    ...base,
  }),
]);

export const editsSchema = v.pipe(v.array(editSchema), v.readonly());

export type Edit = v.InferOutput<typeof editSchema>;
export type EditOf<Op extends Edit['op']> = Extract<Edit, { op: Op }>;
export type Target = v.InferOutput<typeof targetSchema>;
export type ClaimMatch = v.InferOutput<typeof claimMatchSchema>;
export type EditedClaim = v.InferOutput<typeof editedClaimSchema>;
