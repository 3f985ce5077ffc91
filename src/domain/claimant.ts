import * as v from 'valibot';
import { SIDES } from './tables';

const bilingual = v.pipe(v.object({ ar: v.string(), en: v.string() }), v.readonly());

/**
 * Someone whose words reports carry: an organisation, a public office, or a role ("eyewitness"). Never a private
 * person's name.
 */
const claimantSchema = v.pipe(
  v.object({
    id: v.pipe(
      v.string(),
      v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens'),
    ),
    kind: v.picklist(['organisation', 'office', 'role']),
    side: v.picklist(SIDES),
    names: bilingual,
    /** For narrow places: "SOHR". */
    short: v.optional(bilingual),
  }),
  v.readonly(),
);

export const claimantsSchema = v.pipe(v.array(claimantSchema), v.readonly());

export type Claimant = v.InferOutput<typeof claimantSchema>;
