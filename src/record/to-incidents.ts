import type { IncidentId, ReportId } from '../domain/ids';
import type { Incident, Rejection } from '../domain/incident';
import { statusOf } from '../domain/status';
import type { Gazetteer } from '../gazetteer/gazetteer';
import { applyEdits } from './apply-edits';
import type { ReadDigest } from './digest-text';
import { type Draft, draftsOf } from './draft';
import type { Edit } from './edits';
import { incidentIds } from './incident-id';
import { geographyOf } from './linking/geography';
import { RULES } from './linking/rules';
import { joinSameEvents, type LinkContext } from './same-event';

/** What the project says happened, from its readings and its corrections. */
export interface IncidentRecord {
  readonly incidents: readonly Incident[];
  /** Running totals over a period: shaped like an incident, never plotted as one. */
  readonly aggregates: readonly Incident[];
  readonly rejected: readonly Rejection[];
}

/** What the record needs to know to tell whether two reports tell one event. */
export interface RecordContext {
  readonly gazetteer: Pick<Gazetteer, 'byId' | 'ancestors'>;
  /** The first report of each report's text (`textGroups`); without it every report has a text of its own. */
  readonly texts?: ReadonlyMap<ReportId, ReportId>;
}

/** Drafts get their ids while each still stands alone, so that neither joining nor undoing it changes an id. */
function finish(drafts: readonly Draft[], context: LinkContext): Incident[] {
  const ids = incidentIds(drafts);
  const named = drafts.map((draft, i) => [ids[i] as IncidentId, draft] as const);
  return joinSameEvents(named, context).map(
    ([id, { origins: _, apartFrom: __, total: ___, ...draft }]): Incident => ({
      ...draft,
      id,
      status: statusOf(draft.claims),
    }),
  );
}

/** A running total is joined to nothing but its own reprint. */
const REPRINTS = RULES.filter((rule) => rule.shares === 'text');

/**
 * Readings of digests, all of one language, and edits into the record: corrections first, then what different
 * reports tell of one event becomes one incident. Edits for another language are left out.
 * Throws one line for an edit that no longer fits.
 */
export function toIncidents(
  digests: readonly ReadDigest[],
  edits: readonly Edit[],
  { gazetteer, texts = new Map() }: RecordContext,
): IncidentRecord {
  const langs = new Set(digests.map((d) => d.lang));
  const fitting = edits.filter((edit) => edit.lang === undefined || langs.has(edit.lang));
  const { drafts, rejected } = applyEdits(digests.flatMap(draftsOf), fitting);
  const geography = geographyOf(gazetteer);
  return {
    incidents: finish(
      drafts.filter((d) => !d.total),
      { geography, texts, rules: RULES },
    ),
    aggregates: finish(
      drafts.filter((d) => d.total),
      { geography, texts, rules: REPRINTS },
    ),
    rejected,
  };
}
