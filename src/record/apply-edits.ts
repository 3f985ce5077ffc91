import type { Rejection } from '../domain/incident';
import type { Draft } from './draft';
import { editClaims, sourced } from './edit-claims';
import { EditError } from './edit-error';
import type { Edit, EditOf } from './edits';
import { findTarget, findTelling } from './find-target';
import { mergeDrafts } from './merge';
import { setFields } from './set-fields';
import { splitDraft } from './split';

export interface Edited {
  readonly drafts: readonly Draft[];
  readonly rejected: readonly Rejection[];
}

/** The drafts with `old` replaced in its place by none, one or more. */
const replace = (drafts: readonly Draft[], old: Draft, ...by: readonly Draft[]): Draft[] =>
  drafts.flatMap((draft) => (draft === old ? by : draft));

function added({ report, sentences, incident, reason }: EditOf<'add'>): Draft {
  const mention = { report, sentences };
  return {
    ...incident,
    claims: incident.claims.map((claim) => sourced(claim, mention)),
    mentions: [mention],
    corrections: [{ what: 'added', reason }],
    merged: [],
    readings: [],
    total: false,
    origins: [],
    apartFrom: [],
  };
}

function merged(drafts: readonly Draft[], { targets, reason }: EditOf<'merge'>): Draft[] {
  const [first, ...others] = [...new Set(targets.map((target) => findTarget(drafts, target)))];
  if (!first || others.length === 0) throw new Error('a merge that aims at one incident only');
  const kept = drafts.filter((draft) => !others.includes(draft));
  return replace(kept, first, mergeDrafts([first, ...others], reason));
}

function keptApart(drafts: readonly Draft[], { target, from, reason }: EditOf<'keep-apart'>): Draft[] {
  const draft = findTelling(drafts, target);
  if (from.some((other) => findTelling(drafts, other) === draft))
    throw new Error('an incident cannot be kept apart from itself');
  return replace(drafts, draft, {
    ...draft,
    apartFrom: [...draft.apartFrom, ...from],
    corrections: [...draft.corrections, { what: 'kept-apart', reason }],
  });
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
      return { drafts: replace(drafts, draft), rejected: [...rejected, rejection] };
    }
    case 'split': {
      const draft = findTarget(drafts, edit.target);
      return { drafts: replace(drafts, draft, ...splitDraft(draft, edit)), rejected };
    }
    case 'merge':
      return { drafts: merged(drafts, edit), rejected };
    case 'add':
      return { drafts: [...drafts, added(edit)], rejected };
    case 'keep-apart':
      return { drafts: keptApart(drafts, edit), rejected };
  }
}

/** What is split is split as read; single incidents are corrected before they are merged, and merged before rules join them. */
const ORDER: readonly (readonly Edit['op'][])[] = [
  ['split'],
  ['set', 'add-claim', 'replace-claim', 'drop-claim', 'reject'],
  ['merge'],
  ['add'],
  ['keep-apart'],
];

/** Applies edits to drafts. Throws an `EditError` for one that finds nothing, or more than one thing, to change. */
export function applyEdits(drafts: readonly Draft[], edits: readonly Edit[]): Edited {
  const inOrder = ORDER.flatMap((ops) => edits.filter((edit) => ops.includes(edit.op)));
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
