import type { Comparison } from './compare';
import type { Profile } from './telling';

/**
 * What speaks against two tellings being one event, whatever speaks for it. Besides these: two incidents of one
 * report are two events, for the reader told them apart; running totals are joined to nothing but their own reprint;
 * and what a person keeps apart stays apart.
 */
export interface Forbid {
  readonly id: string;
  readonly speaksAgainst: (a: Profile, b: Profile, c: Comparison) => boolean;
}

const shareNone = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((x) => b.includes(x));

export const FORBIDS = [
  /** No day in common: the same street may be hit again tomorrow. */
  { id: 'other-day', speaksAgainst: (_a, _b, c) => c.days === 'apart' },
  /** Each names a quarter, and not the other's. */
  { id: 'other-place', speaksAgainst: (_a, _b, c) => c.places === 'apart' },
  { id: 'other-kind', speaksAgainst: (_a, _b, c) => c.kinds === 'other' },
  /** A market and a hospital in one quarter on one day are two strikes. */
  { id: 'other-target', speaksAgainst: (a, b) => shareNone(a.targets, b.targets) },
  { id: 'other-road', speaksAgainst: (a, b) => a.line !== '' && b.line !== '' && a.line !== b.line },
  /** Weeks of bombardment are not one day's bombardment. */
  { id: 'campaign', speaksAgainst: (a, b) => a.campaign !== b.campaign },
  /** That a source saw nothing is said of what it saw, not of what another reports. */
  { id: 'unseen', speaksAgainst: (a, b) => (a.stance === 'absent') !== (b.stance === 'absent') },
  /** A denial answers the very thing it denies: the same kind of thing at the same place. */
  {
    id: 'denied-otherwise',
    speaksAgainst: (a, b, c) =>
      (a.stance === 'denied') !== (b.stance === 'denied') &&
      (c.kinds !== 'same' || (c.places !== 'same' && c.places !== 'wide')),
  },
  /** Laid to sides that fight each other. */
  { id: 'other-side', speaksAgainst: (a, b) => shareNone(a.camps, b.camps) },
] as const satisfies readonly Forbid[];

export type ForbidId = (typeof FORBIDS)[number]['id'];

/** Whether anything speaks against it, but for what a rule may overlook. */
export const isForbidden = (
  a: Profile,
  b: Profile,
  comparison: Comparison,
  overlooked: readonly ForbidId[],
): boolean => FORBIDS.some((f) => !overlooked.includes(f.id) && f.speaksAgainst(a, b, comparison));
