import type { Incident, Rejection } from '../domain/incident';
import { statusOf } from '../domain/status';
import { applyEdits } from './apply-edits';
import type { ReadDigest } from './digest-text';
import { type Draft, draftsOf } from './draft';
import type { Edit } from './edits';
import { incidentIds } from './incident-id';

/** What the project says happened, from its readings and its corrections. */
export interface IncidentRecord {
  readonly incidents: readonly Incident[];
  /** Running totals over a period: shaped like an incident, never plotted as one. */
  readonly aggregates: readonly Incident[];
  readonly rejected: readonly Rejection[];
}

/** Ids and statuses follow from the rest, after every edit. */
function finish(drafts: readonly Draft[]): Incident[] {
  const ids = incidentIds(drafts);
  return drafts.map(({ origin: _, total: __, ...draft }, i) => ({
    ...draft,
    id: ids[i] as Incident['id'],
    status: statusOf(draft.claims),
  }));
}

/**
 * Readings of digests, all of one language, and edits into the record. Edits for another language are left out.
 * Throws one line for an edit that no longer fits.
 */
export function toIncidents(digests: readonly ReadDigest[], edits: readonly Edit[]): IncidentRecord {
  const langs = new Set(digests.map((d) => d.lang));
  const fitting = edits.filter((edit) => edit.lang === undefined || langs.has(edit.lang));
  const { drafts, rejected } = applyEdits(digests.flatMap(draftsOf), fitting);
  return {
    incidents: finish(drafts.filter((d) => !d.total)),
    aggregates: finish(drafts.filter((d) => d.total)),
    rejected,
  };
}
