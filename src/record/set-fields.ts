import { CORRECTIONS, type Correction } from '../domain/incident';
import type { Draft } from './draft';
import type { EditOf } from './edits';

/** The fields an edit gives; one it leaves out is not touched. */
export const fieldsOf = (to: EditOf<'set'>['to']): Partial<Draft> =>
  Object.fromEntries(Object.entries(to).filter(([, value]) => value !== undefined));

/** What a person set is no longer explained by the rules that read it otherwise. */
const unexplained = (readings: Draft['readings'], to: EditOf<'set'>['to']): Draft['readings'] =>
  readings.map((reading) => ({
    ...reading,
    because: {
      ...reading.because,
      ...(to.kind === undefined ? {} : { kind: [] }),
      ...(to.places === undefined ? {} : { location: [] }),
      ...(to.date === undefined ? {} : { dating: [] }),
    },
  }));

/** The draft with the given fields replaced, each noted as a correction. */
export function setFields(draft: Draft, { to, reason }: EditOf<'set'>): Draft {
  const corrections = CORRECTIONS.filter((field) => Object.hasOwn(to, field)).map(
    (what): Correction => ({ what, reason }),
  );
  const readings = unexplained(draft.readings, to);
  return { ...draft, ...fieldsOf(to), readings, corrections: [...draft.corrections, ...corrections] };
}
