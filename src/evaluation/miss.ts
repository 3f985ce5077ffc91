import type { Span } from '../domain/reading';

/** What went wrong, as a code. */
export const MISSES = [
  'place-not-found',
  'span-off',
  'wrong-place',
  'wrong-role',
  'far-off',
  'not-a-place',
  'false-friend',
  'date-not-found',
  'wrong-date',
  'not-a-date',
  'incident-missed',
  'incident-invented',
  'incident-over-precise',
  'incident-lacks-place',
  'incident-has-wrong-place',
  'incident-date',
  'incident-status',
  'claim-missed',
  'claim-invented',
  'claim-differs',
  'denial-not-kept',
  'denied-event-asserted',
  'total-not-kept',
  'total-plotted',
] as const;
export type MissCode = (typeof MISSES)[number];

/** One thing a reading gets wrong, where it stands in the report, and what it is about. */
export interface Miss {
  readonly what: MissCode;
  /** Null where the annotation names no words for it. */
  readonly span: Span | null;
  readonly about: string;
}

/** What one step of the evaluation found out: counts that add up, and what stands behind them. */
export interface Scored<S> {
  readonly score: S;
  readonly misses: readonly Miss[];
}
