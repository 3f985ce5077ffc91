import type { IncidentId, PlaceId, ReportId } from './ids';
import type { Claim, IncidentBecause, ReadIncident } from './reading';
import type { Kind, Language, Measure, Target } from './tables';

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
  'kept-apart',
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
 * Why two reports are taken to tell one incident, strongest first. What each rule asks for stands in
 * `src/record/linking/rules.ts`.
 */
export const MERGE_RULES = [
  'same-text',
  'same-figures',
  'same-target',
  'same-place',
  'same-target-near-day',
  'same-figures-near-day',
  'same-place-near-day',
  'same-places',
  'same-period',
  'same-sector',
] as const;
export type MergeRule = (typeof MERGE_RULES)[number];

/** A telling in another report that became part of an incident: by which rule, and what the two have in common. */
export interface MergedTelling {
  /** The id the telling would have alone, and has again when it is kept apart; links to it lead to the incident. */
  readonly id: IncidentId;
  /** The telling it was joined to: the incident's own id, or another of those merged. */
  readonly into: IncidentId;
  readonly report: ReportId;
  readonly rule: MergeRule;
  readonly shared: readonly PlaceId[];
  /** The first and the last day that both may mean, `YYYY-MM-DD`; null when neither says. */
  readonly days: readonly [from: string | null, to: string | null];
  /** Figures that both give, where the rule asks for them. */
  readonly figures: readonly { readonly measure: Measure; readonly value: number }[];
  /** What both say was hit, where the rule asks for it. */
  readonly targets: readonly Target[];
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
  /** Tellings of other reports that rules joined to this one; a person can keep each apart. */
  readonly merged: readonly MergedTelling[];
  /** How each report was read on it, in the order of the merge; none where a person wrote it. */
  readonly readings: readonly ReadBecause[];
}

/** What the reader found and a person threw out: listed with its reason, never dropped silently. */
export interface Rejection extends Mention {
  readonly kind: Kind;
  readonly reason: Reason;
}
