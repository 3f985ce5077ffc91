import type { IncidentId, ReportId } from './ids';
import type { Claim, ReadIncident } from './reading';

/** A claim on a merged incident: as read, plus the report that carries it and the digest sentences that hold it. */
export interface SourcedClaim extends Claim {
  readonly report: ReportId;
  /** Indices into the report's digest. */
  readonly sentences: readonly number[];
}

/** Where an incident stands in one report. */
export interface Mention {
  readonly report: ReportId;
  /** Indices into the report's digest. */
  readonly sentences: readonly number[];
}

/** A change a person made over the reading, kept with its reason so that the screen can show it. */
export interface Correction {
  readonly what: string;
  readonly reason: string;
}

/** Something reported to have happened: one or more readings' incidents, after merging and corrections. */
export interface Incident extends Omit<ReadIncident, 'id' | 'claims' | 'spans'> {
  readonly id: IncidentId;
  readonly claims: readonly SourcedClaim[];
  readonly mentions: readonly Mention[];
  readonly corrections: readonly Correction[];
}
