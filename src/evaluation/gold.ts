import * as v from 'valibot';
import { type EpochDay, parseDay } from '../domain/days';

/**
 * An annotation: what a careful reader finds in some reports, written by hand. `docs/evaluation.md` explains each key
 * with an example. Further keys are the annotator's own. Words of a vocabulary may be written with `_` or `-`.
 * Offsets are UTF-16 units into the text of the report, end exclusive; days are inclusive, null is an open end.
 */
const word = v.pipe(
  v.string(),
  v.transform((s) => s.replaceAll('_', '-')),
);
const day = v.pipe(
  v.string(),
  v.check((s) => parseDay(s) !== null, 'a day of the calendar is due here, written YYYY-MM-DD'),
  v.transform((s) => parseDay(s) as EpochDay),
);
const end = v.optional(v.nullable(day), null);
const list = <T extends v.GenericSchema>(item: T) => v.optional(v.array(item), []);
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const stretch = { start: offset, end: offset, text: v.optional(v.string()) };
const period = v.tuple([v.nullable(day), v.nullable(day)]);

const placeSchema = v.object({
  ar: v.optional(v.nullable(v.string())),
  en: v.optional(v.nullable(v.string())),
  aliases: list(v.string()),
  type: v.optional(word),
  lat: v.optional(v.nullable(v.number())),
  lon: v.optional(v.nullable(v.number())),
  toleranceM: v.optional(v.nullable(v.number())),
});

const toponymSchema = v.object({
  ...stretch,
  start_with_classifier: v.optional(offset),
  /** Null where a careful reader cannot tell which place is meant: then a reading is right to leave it open. */
  place: v.optional(v.nullable(v.string()), null),
  accept: list(v.string()),
  role: word,
  accept_roles: list(word),
  /** A name must be found; a descriptor ("the eastern districts") may be. */
  kind: v.optional(v.picklist(['name', 'descriptor']), 'name'),
});

const temporalSchema = v.object({
  ...stretch,
  from: end,
  to: end,
  accept_from: list(v.nullable(day)),
  accept_to: list(v.nullable(day)),
  accept: list(period),
  optional: v.optional(v.boolean(), false),
});

const casualtySchema = v.object({
  kind: word,
  value: v.optional(v.nullable(v.number()), null),
  qualifier: word,
  claimant_side: v.optional(v.nullable(word), null),
});

const evidence = list(v.object(stretch));

/** How exactly the report gives the day; wider ones forgive a reading that is a day or two beside. */
const DAY_PRECISIONS = [
  'day',
  'night',
  'night-to-morning',
  'approx-day',
  'interval',
  'on-or-before',
  'unknown',
] as const;

const incidentSchema = v.object({
  id: v.string(),
  title: v.optional(v.string(), ''),
  event_type: word,
  accept_event_types: list(word),
  date: v.object({
    from: end,
    to: end,
    precision: v.optional(v.pipe(word, v.picklist(DAY_PRECISIONS)), 'day'),
    accept: list(period),
  }),
  places: list(v.object({ place: v.string(), accept: list(v.string()) })),
  status: v.optional(word, 'asserted'),
  accept_status: list(word),
  polarity: v.optional(v.picklist(['positive', 'negative', 'contested']), 'positive'),
  /** `yes` must be found, `optional` may be, `no` must not be told as something that happened. */
  plot: v.optional(v.picklist(['yes', 'optional', 'no']), 'yes'),
  /** May be told as part of another incident of the same kind, place and day. */
  merge_ok: v.optional(v.boolean(), false),
  casualties: list(casualtySchema),
  evidence,
});

const totalSchema = v.object({ id: v.string(), casualties: list(casualtySchema), evidence });

const publication = v.optional(
  v.nullable(
    v.union([
      day,
      v.pipe(
        v.object({ iso: v.optional(v.nullable(day), null) }),
        v.transform(({ iso }) => iso),
      ),
    ]),
  ),
  null,
);

const reportSchema = v.pipe(
  v.object({
    id: v.string(),
    file: v.optional(v.string()),
    text: v.optional(v.string()),
    publication_date: publication,
    toponyms: list(toponymSchema),
    temporals: list(temporalSchema),
    false_friends: list(v.object(stretch)),
    incidents: list(incidentSchema),
    aggregates: list(totalSchema),
  }),
  v.check((r) => r.file !== undefined || r.text !== undefined, 'a report needs its "file" or its "text"'),
);

export const goldSchema = v.object({
  places: v.optional(v.record(v.string(), placeSchema), {}),
  docs: v.array(reportSchema),
});

export type Gold = v.InferOutput<typeof goldSchema>;
export type GoldReport = Gold['docs'][number];
export type GoldPlace = Gold['places'][string];
export type GoldIncident = GoldReport['incidents'][number];
export type GoldCasualty = GoldIncident['casualties'][number];
export type GoldDate = GoldIncident['date'];

/** Reads an annotation. Throws an Error that names the entry and the fault (`docs.0.incidents.2.date.from: …`). */
export function parseGold(data: unknown): Gold {
  const parsed = v.safeParse(goldSchema, data);
  if (parsed.success) return parsed.output;
  const issue = parsed.issues[0];
  throw new Error(`${v.getDotPath(issue) ?? 'the annotation'}: ${issue.message}`);
}
