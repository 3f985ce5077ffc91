import table from '../../../data/claimants.json' with { type: 'json' };
import type { Party } from '../../domain/reading';
import { type Language, SIDES, type Side } from '../../domain/tables';

/** Who can say something or take part, as `data/claimants.json` has it: the name on screen and the side. */
export interface PartyRow {
  readonly id: string;
  readonly kind: 'organisation' | 'office' | 'role';
  readonly side: Side;
  readonly names: { readonly ar: string; readonly en: string };
}

const isSide = (side: string): side is Side => (SIDES as readonly string[]).includes(side);

const rows = new Map<string, PartyRow>(
  table.map((row): [string, PartyRow] => {
    if (!isSide(row.side))
      throw new Error(`data/claimants.json: ${row.id} has the unknown side "${row.side}"`);
    return [row.id, { ...row, kind: row.kind as PartyRow['kind'], side: row.side }];
  }),
);

/** The row of an id the word tables use. Throws when a table names one that is not there: a fault of the project. */
export function partyRow(id: string): PartyRow {
  const row = rows.get(id);
  if (!row) throw new Error(`data/claimants.json has no "${id}"`);
  return row;
}

export const sideOf = (id: string): Side => partyRow(id).side;

export function partyOf(id: string, lang: Language): Party {
  const row = partyRow(id);
  return { id, name: row.names[lang], side: row.side };
}

/** Carriers of what others say: named as `via` when another source stands with them. */
export const isOutlet = (id: string): boolean => {
  const { side } = partyRow(id);
  return side === 'media';
};
