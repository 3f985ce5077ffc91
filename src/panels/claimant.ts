import type { SourcedClaim } from '../domain/incident';
import { type Formatter, isolate } from '../i18n/format';

/** Who says it, and through whom, in words: "Syrian Observatory for Human Rights", "hospital director, via Reuters". */
export function claimantText(claim: SourcedClaim, f: Formatter): string {
  const who = claim.claimant === null ? f.m.incident.itself : isolate(claim.claimant.name);
  const via = claim.via.map((name) => f.fill(f.m.incident.via, { via: isolate(name) }));
  return [who, ...via].join(f.m.comma);
}
