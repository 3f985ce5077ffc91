import type { SourcedClaim } from '../domain/incident';

/**
 * One scale for all the figures of an incident, so that claims can be compared at a glance. Logarithmic, since four
 * and ninety-one must both be legible; a figure of one stands at the start.
 */
export interface Mark {
  /** 0 … 1 along the scale. */
  readonly from: number;
  readonly to: number;
  /** `dot` a stated figure, `from` a lower bound (open to more), `range` a vague one (dozens), `hint` one only thought possible. */
  readonly shape: 'dot' | 'from' | 'range' | 'hint';
}

/** The scale's end: the highest figure that any claim can mean, at least ten. */
export const topOf = (claims: readonly SourcedClaim[]): number =>
  Math.max(10, ...claims.map((c) => Math.max(c.value ?? 0, c.high ?? 0, c.low ?? 0))) * 1.15;

/** Where a claim lies on a scale that ends at `top`; null when it has no figure at all. */
export function markOf(claim: SourcedClaim, top: number): Mark | null {
  const at = (n: number): number => Math.min(1, Math.log(Math.max(1, n)) / Math.log(top));
  const { value, low, high } = claim;
  if (value !== null) {
    if (claim.qualifier === 'may-exceed') return { from: at(value), to: 1, shape: 'hint' };
    const open = claim.qualifier === 'at-least' || claim.qualifier === 'more-than';
    return open
      ? { from: at(value), to: 1, shape: 'from' }
      : { from: at(value), to: at(value), shape: 'dot' };
  }
  if (low !== null && high !== null) return { from: at(low), to: at(high), shape: 'range' };
  return low === null ? null : { from: at(low), to: 1, shape: 'hint' };
}
