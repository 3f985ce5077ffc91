import type { Mark } from '../lexicon/phrases';
import { isOutlet, partyOf, partyRow } from './table';
import type { Context, Named } from './types';

interface Mention {
  readonly from: number;
  readonly to: number;
  readonly id: string;
  readonly conjunction: boolean;
  readonly preposition: string;
}

/** Organisations, offices, roles and parties to the fighting named in tokens `[from, to)`, in order. */
export function mentionsIn(c: Context, from: number, to: number, actors = true): readonly Mention[] {
  const found: Mention[] = [];
  const add = (m: Pick<Mark<unknown>, 'from' | 'to' | 'form'>, id: string): void => {
    const { conjunction, preposition } = m.form;
    found.push({ from: m.from, to: m.to, id, conjunction, preposition });
  };
  for (const m of c.marks.of('party')) if (m.from >= from && m.to <= to) add(m, m.value.party);
  if (!actors) return found;
  const parties = found.length;
  for (const m of c.marks.of('actor')) {
    if (m.from < from || m.to > to || m.value.use !== 'noun') continue;
    const isParty = found.findIndex((p) => p.from < m.to && m.from < p.to);
    if (isParty < 0 || isParty >= parties) add(m, m.value.actor);
  }
  return found.sort((a, b) => a.from - b.from);
}

/**
 * Who speaks in `[from, to)`, and the outlets that carry them: "a military source to AFP". Of an office and the
 * body it belongs to the office speaks; speakers joined by "and" all do.
 */
export function namedIn(c: Context, from: number, to: number, actors = true): Named {
  const speakers: string[] = [];
  const via: string[] = [];
  let correspondent = false;
  for (const mention of mentionsIn(c, from, to, actors)) {
    if (mention.id === 'report' && speakers.length === 0) return { claimants: [], via: [], self: true };
    const id = mention.id === 'same-source' ? sameSource(c, mention) : mention.id;
    if (id === 'report') continue;
    if (id === 'correspondent') correspondent = true;
    else if (isOutlet(id) && speakers.length > 0 && !correspondent && isCarrier(c, mention)) via.push(id);
    else if (!speakers.includes(id) && (speakers.length === 0 || isBeside(c, mention))) speakers.push(id);
  }
  if (speakers.length === 0 && correspondent) speakers.push('correspondent');
  return {
    claimants: speakers.map((id) => partyOf(id, c.lang)),
    via: via.map((id) => partyRow(id).names[c.lang]),
  };
}

/** "The organisation": the one this sentence names before it, else whoever spoke last. */
function sameSource(c: Context, m: Mention): string {
  const named = c.marks
    .of('party')
    .filter((p) => p.to <= m.from && !PSEUDO.has(p.value.party))
    .map((p) => p.value.party)
    .filter((id) => partyRow(id).kind === 'organisation' && !isOutlet(id));
  return named.at(-1) ?? c.memory.last[0]?.id ?? 'unnamed-sources';
}

/** Ids of the word tables that stand for no row of the claimants. */
export const PSEUDO: ReadonlySet<string> = new Set(['report', 'same-source']);

/** Set beside the speaker before it: والمرصد السوري, "and the Observatory". */
function isBeside(c: Context, m: Mention): boolean {
  const before = c.tokens[m.from - 1]?.folded;
  const article = before === 'the' ? c.tokens[m.from - 2]?.folded : before;
  return m.conjunction || article === 'and' || article === 'و';
}

/** Told to: لوكالة رويترز, لـ«رويترز», "told Reuters", "to AFP". */
function isCarrier(c: Context, m: Mention): boolean {
  if (m.preposition === 'ل') return true;
  const before = c.tokens[m.from - 1]?.folded ?? '';
  const second = c.tokens[m.from - 2]?.folded ?? '';
  const carriers = ['ل', 'الي', 'عنها', 'told', 'to', 'by'];
  return carriers.includes(before) || (before === 'the' && carriers.includes(second));
}
