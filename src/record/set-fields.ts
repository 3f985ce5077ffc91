import { CORRECTIONS, type Correction } from '../domain/incident';
import type { Draft } from './draft';
import type { EditOf } from './edits';

/** The draft with the given fields replaced, each noted as a correction. */
export function setFields(draft: Draft, { to, reason }: EditOf<'set'>): Draft {
  const corrections = CORRECTIONS.filter((field) => Object.hasOwn(to, field)).map(
    (what): Correction => ({ what, reason }),
  );
  const set = Object.fromEntries(Object.entries(to).filter(([, value]) => value !== undefined));
  return { ...draft, ...set, corrections: [...draft.corrections, ...corrections] };
}
