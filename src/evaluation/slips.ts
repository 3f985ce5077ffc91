import type { PlaceId } from '../domain/ids';
import { KINDS, QUALIFIERS, SIDES, TOPONYM_ROLES } from '../domain/tables';
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Gold, GoldReport } from './gold';

const kinds: ReadonlySet<string> = new Set(KINDS.map((k) => k.id));
const qualifiers: ReadonlySet<string> = new Set(QUALIFIERS);
const sides: ReadonlySet<string> = new Set(SIDES);
const roles: ReadonlySet<string> = new Set(TOPONYM_ROLES);

/**
 * What an annotator should look at again, a line each: spans that do not hold the words they should (a shifted text
 * makes every figure worthless), places that are nowhere, words of no vocabulary. The figures stand all the same.
 */
export function slipsOf(
  report: GoldReport,
  text: string,
  table: Gold['places'],
  gazetteer: Gazetteer,
): readonly string[] {
  const slips: string[] = [];
  const word = (where: string, key: string, value: string, allowed: ReadonlySet<string>): void => {
    if (!allowed.has(value)) slips.push(`${where}: ${key} "${value}" is none that a reading can have`);
  };
  const place = (where: string, id: string): void => {
    if (!table[id] && !gazetteer.byId.has(id as PlaceId))
      slips.push(`${where}: place "${id}" is neither in the table of places nor in the gazetteer`);
  };

  for (const s of [...report.toponyms, ...report.temporals, ...report.false_friends]) {
    const there = text.slice(s.start, s.end);
    if (s.end <= s.start || s.end > text.length) slips.push(`${s.start}-${s.end}: no stretch of the text`);
    else if (s.text !== undefined && s.text !== there)
      slips.push(`${s.start}-${s.end}: annotated "${s.text}", the text has "${there}"`);
  }
  for (const t of report.toponyms) {
    word(`${t.start}-${t.end}`, 'role', t.role, roles);
    if (t.role !== 'non-location' && t.place !== null) place(`${t.start}-${t.end}`, t.place);
  }
  for (const i of report.incidents) {
    for (const kind of [i.event_type, ...i.accept_event_types]) word(i.id, 'event_type', kind, kinds);
    for (const p of i.places) place(i.id, p.place);
  }
  for (const i of [...report.incidents, ...report.aggregates])
    for (const c of i.casualties) {
      word(i.id, 'qualifier', c.qualifier, qualifiers);
      if (c.claimant_side !== null) word(i.id, 'claimant_side', c.claimant_side, sides);
    }
  return slips;
}
