import type { CorrectionKind, Reason, SourcedClaim } from '../domain/incident';
import type { Draft } from './draft';
import type { ClaimMatch, EditedClaim, EditOf } from './edits';
import { describeTarget } from './find-target';

type ClaimEdit = EditOf<'add-claim' | 'replace-claim' | 'drop-claim'>;

function matches(claim: SourcedClaim, match: ClaimMatch): boolean {
  return (
    claim.measure === match.measure &&
    (match.value === undefined || claim.value === match.value) &&
    (match.side === undefined || (claim.claimant?.side ?? null) === match.side)
  );
}

function findClaim(draft: Draft, edit: EditOf<'replace-claim' | 'drop-claim'>): SourcedClaim {
  const found = draft.claims.filter((claim) => matches(claim, edit.match));
  if (found.length === 1) return found[0] as SourcedClaim;
  const what = [edit.match.measure, edit.match.value, edit.match.side]
    .filter((x) => x !== undefined)
    .join(' ');
  throw new Error(`${found.length} claims are "${what}" on the ${describeTarget(edit.target)}`);
}

const noted = (
  draft: Draft,
  claims: readonly SourcedClaim[],
  what: CorrectionKind,
  reason: Reason,
): Draft => ({
  ...draft,
  claims,
  corrections: [...draft.corrections, { what, reason }],
});

/** A claim a person wrote, standing where `target` stands. */
export const sourced = (
  claim: EditedClaim,
  { report, sentences }: Pick<SourcedClaim, 'report' | 'sentences'>,
): SourcedClaim => ({ ...claim, spans: [], report, sentences, alsoIn: [] });

/** The draft with a claim added, replaced or dropped. Throws when the claim meant is not there, or not alone. */
export function editClaims(draft: Draft, edit: ClaimEdit): Draft {
  const { claims } = draft;
  switch (edit.op) {
    case 'add-claim':
      return noted(draft, [...claims, sourced(edit.claim, edit.target)], 'claim-added', edit.reason);
    case 'replace-claim': {
      const old = findClaim(draft, edit);
      const replaced = claims.map((c) => (c === old ? sourced(edit.claim, old) : c));
      return noted(draft, replaced, 'claim-replaced', edit.reason);
    }
    case 'drop-claim': {
      const old = findClaim(draft, edit);
      return noted(
        draft,
        claims.filter((c) => c !== old),
        'claim-dropped',
        edit.reason,
      );
    }
  }
}
