import * as v from 'valibot';
import type { ReportId } from './ids';
import { BASES, LANGUAGES } from './tables';

const isoDay = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is written YYYY-MM-DD'));
const reportIdSchema = v.custom<ReportId>(
  (x) => typeof x === 'string' && x.length > 0,
  'a report id is due here',
);

/** Words of ours that stand on screen, in each of its languages. */
const bilingual = v.pipe(v.object({ ar: v.string(), en: v.string() }), v.readonly());

/** One sentence of a digest: ours, in both languages, with the spans of the original it stands for (UTF-16, end exclusive). */
export const digestSentenceSchema = v.pipe(
  v.object({
    ar: v.string(),
    en: v.string(),
    cites: v.pipe(v.array(v.pipe(v.tuple([v.number(), v.number()]), v.readonly())), v.readonly()),
  }),
  v.readonly(),
);

export const reportSchema = v.pipe(
  v.object({
    id: reportIdSchema,
    /** SHA-256 of the original file, so that a reader who has it can open it and see the citations light up. */
    sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    file: v.string(),
    published: v.pipe(
      v.object({ date: v.nullable(isoDay), basis: v.picklist(BASES), evidence: v.optional(bilingual) }),
      v.readonly(),
    ),
    /** Null unless the text itself names it. */
    publisher: v.nullable(bilingual),
    language: v.picklist(LANGUAGES),
    /** The first report, by id, that prints this same text (syndication); absent where no other does. */
    text: v.optional(reportIdSchema),
    digest: v.pipe(v.array(digestSentenceSchema), v.readonly()),
  }),
  v.readonly(),
);

export type DigestSentence = v.InferOutput<typeof digestSentenceSchema>;
export type Report = v.InferOutput<typeof reportSchema>;

/** Of how many texts some reports are printings: one text in ten outlets counts once in every count of coverage. */
export const countTexts = (reports: Iterable<Pick<Report, 'id' | 'text'>>): number =>
  new Set(Array.from(reports, ({ id, text }) => text ?? id)).size;
