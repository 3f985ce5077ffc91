import type { Claim } from './reading';
import type { Measure, Status } from './tables';

const AFFIRMS: readonly Measure[] = [
  'occurred',
  'killed',
  'injured',
  'captured',
  'missing',
  'displaced',
  'controls',
  'responsible',
];
const DENIES: readonly Measure[] = ['denies-occurred', 'denies-control', 'denies-responsibility'];

/**
 * The one rule (DESIGN.md, "status"): asserted when claims only affirm, contested when some affirm and others
 * deny that it happened, who did it or who holds the ground, denied when they only deny, absent when a source
 * says none was observed. Differing tolls are competing figures, not a contest.
 */
export function statusOf(claims: readonly Pick<Claim, 'measure'>[]): Status {
  const affirmed = claims.some((c) => AFFIRMS.includes(c.measure));
  const denied = claims.some((c) => DENIES.includes(c.measure));
  const unseen = claims.some((c) => c.measure === 'none-observed');
  if (affirmed) return denied || unseen ? 'contested' : 'asserted';
  if (denied) return 'denied';
  return unseen ? 'absent' : 'asserted';
}
