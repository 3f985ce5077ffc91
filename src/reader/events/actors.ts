import type { Marks } from '../lexicon/lexicon';
import type { Mark } from '../lexicon/phrases';
import type { Entry } from '../lexicon/words';
import type { Sentence } from '../types';
import type { Anchor } from './anchors';
import type { Distances } from './clauses';

/** A party and the part it plays in an event; ids as in `data/claimants.json`. */
export interface Part {
  readonly actor: string;
  readonly role: 'perpetrator' | 'target';
  readonly token: number;
}

type ActorMark = Mark<Extract<Entry, { cat: 'actor' }>>;

/** Before a party: what was done was done to it. */
const AGAINST = new Set(['علي', 'ضد', 'صفوف', 'against', 'on', 'at', 'targeting', 'ضدّ']);
/** People of a party who were killed or taken: عنصرا من قوات النظام. */
const OF = new Set(['من', 'of', 'from', 'لقوات']);
/** The party only holds or backs: its name describes ground, not the event. */
const HOLDING = new Set([
  'سيطره',
  'لسيطره',
  'بيد',
  'نفوذ',
  'قبضه',
  'عليها',
  'عليه',
  'held',
  'backed',
  'controlled',
  'المدعوم',
  'المدعومه',
  'راسهم',
]);

const REACH = 9;

/** Assigns the parties of a sentence to its events, each to the nearest it can belong to. */
export function partsIn(
  anchors: readonly Anchor[],
  sentence: Sentence,
  marks: Marks,
  distances: Distances,
  barred: (token: number) => boolean,
): readonly (readonly Part[])[] {
  const parts: Part[][] = anchors.map(() => []);
  for (const actor of marks.of('actor')) {
    if (barred(actor.from)) continue;
    const before = sentence.tokens[actor.from - 1]?.folded ?? '';
    const second = sentence.tokens[actor.from - 2]?.folded ?? '';
    if (HOLDING.has(before) || HOLDING.has(second)) continue;
    const owner = ownerOf(actor, anchors, marks, distances);
    if (owner < 0) continue;
    const anchor = anchors[owner] as Anchor;
    const role = roleOf(actor, anchor, before, second, marks);
    parts[owner]?.push({ actor: actor.value.actor, role, token: actor.from });
  }
  return parts;
}

function ownerOf(actor: ActorMark, anchors: readonly Anchor[], marks: Marks, distances: Distances): number {
  let best = -1;
  let least = actor.value.use === 'adjective' ? 1.6 : 6;
  anchors.forEach((a, i) => {
    // An adjective belongs to the noun before it: غارات روسية وسورية; in English to the noun after it.
    const near = actor.from < a.from ? a.from - actor.to : actor.from - a.to;
    if (actor.value.use === 'adjective' && near > 4) return;
    if (near > REACH * 2) return;
    let cost = distances.between(actor.from, actor.from < a.from ? a.from : Math.max(a.head, a.from));
    if (a.from <= actor.from && actor.from < a.to) cost = 0;
    // A verb between them is somebody else's.
    if (marks.of('event').some((e) => e.value.part === 'verb' && between(e.from, actor.from, a.head)))
      cost += 1;
    if (cost < least) {
      least = cost;
      best = i;
    }
  });
  return best;
}

const between = (x: number, a: number, b: number): boolean => x > Math.min(a, b) && x < Math.max(a, b);

function roleOf(
  actor: ActorMark,
  anchor: Anchor,
  before: string,
  second: string,
  marks: Marks,
): Part['role'] {
  if (AGAINST.has(before) || AGAINST.has(second)) return 'target';
  if (
    OF.has(before) &&
    marks.of('people').some((p) => p.value.fighters && actor.from - p.to <= 3 && p.to <= actor.from)
  ) {
    return 'target';
  }
  // The second party after a verb of driving out is the one driven out: طردت الفصائل جيش النظام.
  if (anchor.sense === 'expel' && actor.from > anchor.head) {
    const subject = marks.of('actor').some((m) => m.from < actor.from && m.from > anchor.head - REACH);
    if (subject) return 'target';
  }
  return 'perpetrator';
}
