import { CORRECTIONS, type Correction } from '../domain/incident';
import type { Draft } from './draft';
import type { EditOf } from './edits';

/** The fields an edit gives; one it leaves out is not touched. */
export const fieldsOf = (to: EditOf<'set'>['to']): Partial<Draft> =>
  Object.fromEntries(Object.entries(to).filter(([, value]) => value !== undefined));

/** The draft with the given fields replaced, each noted as a correction. */
export function setFields(draft: Draft, { to, reason }: EditOf<'set'>): Draft {
  const corrections = CORRECTIONS.filter((field) => Object.hasOwn(to, field)).map(
    (what): Correction => ({ what, reason }),
  );
  return { ...draft, ...fieldsOf(to), corrections: [...draft.corrections, ...corrections] };
}
