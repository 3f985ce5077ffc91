import type { Party } from '../../domain/reading';
import { mentionsIn, namedIn, PSEUDO } from './named';
import { partyOf, partyRow } from './table';
import type { Context, Gender, Named, Speech } from './types';

/** A name runs over this many words at most. */
const NAME_LENGTH = 4;
const STOPS = /[,،;؛:«»“”"()–—]/;
/** Words between a verb of saying and "that" which are nobody's name. */
const NO_NAME = new Set([
  'ايضا',
  'يوم',
  'امس',
  'اليوم',
  'نفسه',
  'نفسها',
  'اخر',
  'اخري',
  'في',
  'من',
  'علي',
  'الي',
  'مساء',
  'صباح',
  'قبل',
  'بعد',
  'خلال',
  'here',
  'also',
  'on',
  'in',
  'earlier',
  'later',
  // Kept as a name, "the" would give whatever "the" stands before to the one who spoke first.
  'the',
  'and',
  'that',
  'his',
  'her',
  'its',
  'their',
  'this',
  'two',
]);
const bare = (word: string): string => word.replace(/^[ول](?=ال)/, '').replace(/^ال/, '');

/** Words no table knows, before anything that is no part of a name: kept so that a surname alone is recognised later. */
function unknownNames(c: Context, from: number, to: number): string[] {
  const known = new Set<number>();
  for (const cat of ['party', 'actor', 'event', 'clause', 'that', 'speech', 'source', 'relative'] as const) {
    for (const m of c.marks.of(cat)) for (let t = m.from; t < m.to; t++) known.add(t);
  }
  const names: string[] = [];
  for (let t = from; t < Math.min(to, from + NAME_LENGTH); t++) {
    const token = c.tokens[t];
    if (!token || known.has(t) || (t > from && STOPS.test(c.gap(t)))) break;
    const word = bare(token.folded);
    if (NO_NAME.has(word)) break;
    if (word.length >= 3 && !/^\d/.test(word)) names.push(word);
  }
  return names;
}

function remember(c: Context, names: readonly string[], party: Party | undefined): void {
  if (party) for (const name of names) c.memory.names.set(name, party);
}

/** The speaker a surname named before: وقال الحلبي. */
export function recall(c: Context, from: number, to: number): Party | undefined {
  for (let t = from; t < Math.min(to, from + NAME_LENGTH); t++) {
    const folded = c.tokens[t]?.folded ?? '';
    const party = c.memory.names.get(bare(folded)) ?? c.memory.names.get(folded.replace(/^ل(?=.{4})/, ''));
    if (party) return party;
  }
  return undefined;
}

/** Who speaks in `[from, to)`: by the tables, by a surname, or, when nobody is named, whoever spoke last. */
export function speaker(c: Context, from: number, to: number, goesOn: boolean, gender: Gender): Named {
  const named = namedIn(c, from, to);
  if (named.self) return named;
  const [first] = named.claimants;
  if (first) {
    const mention = mentionsIn(c, from, to)[0];
    // "Hamza …, director of a hospital": what stands before a role or an office is its bearer's name.
    if (mention && !PSEUDO.has(mention.id) && partyRow(mention.id).kind !== 'organisation')
      remember(c, unknownNames(c, from, mention.from), first);
    if (mention) remember(c, unknownNames(c, mention.to, to), first);
    return named;
  }
  const byName = recall(c, from, to);
  if (byName) return { claimants: [byName], via: named.via };
  const names = unknownNames(c, from, to);
  if (goesOn || names.length === 0) {
    const before = c.memory.lastBy.get(gender) ?? c.memory.last;
    if (goesOn) remember(c, names, before[0]);
    return { claimants: before, via: c.memory.lastVia };
  }
  const person = partyOf('person', c.lang);
  remember(c, names, person);
  return { claimants: [person], via: [] };
}

export const genderOf = (speech: Speech): Gender => (speech.form.stem.endsWith('ت') ? 'f' : 'm');

/** Notes who spoke, for "he added" and surnames to come. */
export function settle(c: Context, named: Named, gender?: Gender): void {
  if (named.claimants.length === 0) return;
  if (gender) c.memory.lastBy.set(gender, named.claimants);
  c.memory.last = named.claimants;
  c.memory.lastVia = named.via;
}

export { remember, unknownNames };
