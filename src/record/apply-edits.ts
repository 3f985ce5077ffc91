import type { Rejection } from '../domain/incident';
import type { Draft } from './draft';
import { editClaims, sourced } from './edit-claims';
import type { Edit, EditOf } from './edits';
import { findTarget } from './find-target';
import { mergeDrafts } from './merge';
import { setFields } from './set-fields';

export interface Edited {
  readonly drafts: readonly Draft[];
  readonly rejected: readonly Rejection[];
}

function added({ report, sentences, incident, reason }: EditOf<'add'>): Draft {
  const mention = { report, sentences };
  return {
    ...incident,
    claims: incident.claims.map((claim) => sourced(claim, mention)),
    mentions: [mention],
    corrections: [{ what: 'added', reason }],
    origin: null,
  };
}

/** The drafts with `old` replaced in its place, or taken out. */
const replace = (drafts: readonly Draft[], old: Draft, by: Draft | null): Draft[] =>
  drafts.flatMap((draft) => (draft === old ? (by ?? []) : draft));

function merge(drafts: readonly Draft[], { targets, reason }: EditOf<'merge'>): Draft[] {
  const found = [...new Set(targets.map((target) => findTarget(drafts, target)))];
  const [first, ...others] = found;
  if (!first || others.length === 0) throw new Error('edits: a merge aims at one incident only');
  return replace(
    drafts.filter((draft) => !others.includes(draft)),
    first,
    mergeDrafts([first, ...others], reason),
  );
}

/**
 * Applies edits to drafts: rejections and corrections of single incidents first, then merges, so that the order of
 * the list does not matter and every target means an incident as it was read. Throws one line for an edit that
 * finds nothing, or more than one thing, to change.
 */
export function applyEdits(drafts: readonly Draft[], edits: readonly Edit[]): Edited {
  const rejected: Rejection[] = [];
  let edited: readonly Draft[] = drafts;
  for (const edit of edits) {
    switch (edit.op) {
      case 'set': {
        const draft = findTarget(edited, edit.target);
        edited = replace(edited, draft, setFields(draft, edit));
        break;
      }
      case 'add-claim':
      case 'replace-claim':
      case 'drop-claim': {
        const draft = findTarget(edited, edit.target);
        edited = replace(edited, draft, editClaims(draft, edit));
        break;
      }
      case 'reject': {
        const draft = findTarget(edited, edit.target);
        const { report, sentences } = draft.origin ?? edit.target;
        rejected.push({ report, sentences, kind: draft.kind, reason: edit.reason });
        edited = replace(edited, draft, null);
        break;
      }
      case 'add':
      case 'merge':
        break;
    }
  }
  for (const edit of edits) {
    if (edit.op === 'merge') edited = merge(edited, edit);
    if (edit.op === 'add') edited = [...edited, added(edit)];
  }
  return { drafts: edited, rejected };
}
