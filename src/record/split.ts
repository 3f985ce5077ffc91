import type { SourcedClaim } from '../domain/incident';
import type { Draft } from './draft';
import { sourced } from './edit-claims';
import type { EditOf } from './edits';
import { fieldsOf } from './set-fields';

/** The part of a claim that stands in some sentences of a report; null when none of it does. */
function within(
  claim: SourcedClaim,
  report: string,
  keep: (sentence: number) => boolean,
): SourcedClaim | null {
  if (claim.report !== report) return null;
  const sentences = claim.sentences.filter(keep);
  return sentences.length > 0 ? { ...claim, sentences } : null;
}

/**
 * A draft as two: what is left of it, and the incident that the edit's sentences tell. Claims go with the sentences
 * they stand in. Throws when either part would be left without a claim.
 */
export function splitDraft(draft: Draft, edit: EditOf<'split'>): [rest: Draft, part: Draft] {
  const { target, sentences, to, claims, reason } = edit;
  const leaves = (s: number): boolean => sentences.includes(s);
  const taken = draft.claims.flatMap((c) => within(c, target.report, leaves) ?? []);
  const left = draft.claims.flatMap((c) => within(c, target.report, (s) => !leaves(s)) ?? []);
  const mention = { report: target.report, sentences };
  const part = {
    ...draft,
    ...fieldsOf(to),
    claims: [...taken, ...claims.map((claim) => sourced(claim, mention))],
    mentions: [mention],
    corrections: [{ what: 'split', reason } as const],
    origins: [],
    readings: [],
  };
  const rest = {
    ...draft,
    claims: left,
    mentions: draft.mentions.map((m) =>
      m.report === target.report ? { ...m, sentences: m.sentences.filter((s) => !leaves(s)) } : m,
    ),
    corrections: [...draft.corrections, { what: 'split', reason } as const],
  };
  if (part.claims.length === 0)
    throw new Error(`sentence ${sentences.join('+')} holds no claim to take along`);
  if (rest.claims.length === 0) throw new Error('nothing is left of the incident that was split');
  return [rest, part];
}
