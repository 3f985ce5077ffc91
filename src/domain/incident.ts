import type { IncidentId, ReportId } from './ids';
import type { Claim, IncidentBecause, ReadIncident } from './reading';
import type { Kind, Language } from './tables';

/** Where an incident or a claim stands in one report. */
export interface Mention {
  readonly report: ReportId;
  /** Indices into the report's digest. */
  readonly sentences: readonly number[];
}

/**
 * A claim on a merged incident: as read, plus the report that carries it and the digest sentences that hold it.
 * `spans` point into the digest text it was read from (`digestText` in src/record).
 */
export interface SourcedClaim extends Claim, Mention {
  /** Further reports that carry the same claim by the same claimant: one claim, several outlets. */
  readonly alsoIn: readonly Mention[];
}

/** What a person changed in a reading. */
export const CORRECTIONS = [
  'kind',
  'date',
  'places',
  'where',
  'weapons',
  'targets',
  'actors',
  'claim-added',
  'claim-replaced',
  'claim-dropped',
  'merged',
  'split',
  'added',
] as const;
export type CorrectionKind = (typeof CORRECTIONS)[number];

/** A reason in each language of the screen. */
export type Reason = Readonly<Record<Language, string>>;

/** A change a person made over the reading, kept with its reason so that the screen can show it. */
export interface Correction {
  readonly what: CorrectionKind;
  readonly reason: Reason;
}

/**
 * Why one report was read as telling of an incident. Its words, like the spans of claims, point into the digest text
 * it was read from, in that language; what a person corrected has no rules any more.
 */
export interface ReadBecause {
  readonly report: ReportId;
  readonly lang: Language;
  readonly because: IncidentBecause;
}

/** Something reported to have happened: one or more readings' incidents, after merging and corrections. */
export interface Incident extends Omit<ReadIncident, 'id' | 'claims' | 'spans' | 'because'> {
  readonly id: IncidentId;
  readonly claims: readonly SourcedClaim[];
  readonly mentions: readonly Mention[];
  readonly corrections: readonly Correction[];
  /** How each report was read on it, in the order of the merge; none where a person wrote it. */
  readonly readings: readonly ReadBecause[];
}

/** What the reader found and a person threw out: listed with its reason, never dropped silently. */
export interface Rejection extends Mention {
  readonly kind: Kind;
  readonly reason: Reason;
}
