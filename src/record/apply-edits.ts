import type { Rejection } from '../domain/incident';
import type { Draft } from './draft';
import { editClaims, sourced } from './edit-claims';
import { EditError } from './edit-error';
import type { Edit, EditOf } from './edits';
import { findTarget } from './find-target';
import { mergeDrafts } from './merge';
import { setFields } from './set-fields';

export interface Edited {
  readonly drafts: readonly Draft[];
  readonly rejected: readonly Rejection[];
}

/** The drafts with `old` replaced in its place, or taken out. */
const replace = (drafts: readonly Draft[], old: Draft, by: Draft | null): Draft[] =>
  drafts.flatMap((draft) => (draft === old ? (by ?? []) : draft));

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

function merged(drafts: readonly Draft[], { targets, reason }: EditOf<'merge'>): Draft[] {
  const [first, ...others] = [...new Set(targets.map((target) => findTarget(drafts, target)))];
  if (!first || others.length === 0) throw new Error('a merge that aims at one incident only');
  const kept = drafts.filter((draft) => !others.includes(draft));
  return replace(kept, first, mergeDrafts([first, ...others], reason));
}

function applied({ drafts, rejected }: Edited, edit: Edit): Edited {
  switch (edit.op) {
    case 'set': {
      const draft = findTarget(drafts, edit.target);
      return { drafts: replace(drafts, draft, setFields(draft, edit)), rejected };
    }
    case 'add-claim':
    case 'replace-claim':
    case 'drop-claim': {
      const draft = findTarget(drafts, edit.target);
      return { drafts: replace(drafts, draft, editClaims(draft, edit)), rejected };
    }
    case 'reject': {
      const draft = findTarget(drafts, edit.target);
      const { report, sentences } = draft.mentions[0] ?? edit.target;
      const rejection = { report, sentences, kind: draft.kind, reason: edit.reason };
      return { drafts: replace(drafts, draft, null), rejected: [...rejected, rejection] };
    }
    case 'merge':
      return { drafts: merged(drafts, edit), rejected };
    case 'add':
      return { drafts: [...drafts, added(edit)], rejected };
  }
}

/** Corrections of single incidents go before merges, so that each means an incident as it was read. */
const isLate = (edit: Edit): boolean => edit.op === 'merge' || edit.op === 'add';

/** Applies edits to drafts. Throws an `EditError` for one that finds nothing, or more than one thing, to change. */
export function applyEdits(drafts: readonly Draft[], edits: readonly Edit[]): Edited {
  const inOrder = [...edits.filter((e) => !isLate(e)), ...edits.filter(isLate)];
  return inOrder.reduce<Edited>(
    (edited, edit) => {
      try {
        return applied(edited, edit);
      } catch (error) {
        throw new EditError(edit, error instanceof Error ? error.message : String(error));
      }
    },
    { drafts, rejected: [] },
  );
}
