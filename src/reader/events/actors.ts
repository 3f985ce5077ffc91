import type { Span } from '../../domain/reading';
import type { RuleId } from '../../domain/rules';
import type { Marks } from '../lexicon/lexicon';
import type { Mark } from '../lexicon/phrases';
import type { Entry } from '../lexicon/words';
import type { Sentence } from '../types';
import type { Anchor } from './anchor';
import type { Distances } from './clauses';
import { isControl } from './senses';
import { describesGround } from './static';

/** A party and the part it plays in an event; ids as in `data/claimants.json`. */
export interface Part {
  readonly actor: string;
  readonly role: 'perpetrator' | 'target';
  readonly token: number;
  /** What gave it the part, and the words that name it. */
  readonly rule: RuleId<'actor'>;
  readonly words: Span | null;
}

type ActorMark = Mark<Extract<Entry, { cat: 'actor' }>>;

/** Before a party: what was done was done to it. */
const AGAINST = new Set(['علي', 'ضد', 'صفوف', 'against', 'on', 'at', 'targeting', 'ضدّ']);
/** People of a party who were killed or taken: عنصرا من قوات النظام. */
const OF = new Set(['من', 'of', 'from', 'لقوات']);
/** The party only holds or backs: its name describes ground, not the event. */
const HOLDING = new Set(
  'بيد يد نفوذ قبضه خاضعه خاضعا خاضع الخاضعه الخاضع الخاضعين المدعوم المدعومه راسهم مناطق لمناطق مواليه تابعه التابعه held controlled run backed hands'.split(
    ' ',
  ),
);
const HOLDING_REACH = 4;

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
    if (onlyHolds(actor, sentence, marks)) continue;
    const beside = besideAnother(actor, marks, parts);
    const owner = beside?.owner ?? ownerOf(actor, anchors, marks, distances);
    if (owner < 0) continue;
    const rule = beside ? 'beside' : ruleOf(actor, anchors[owner] as Anchor, sentence, marks);
    const role = beside?.role ?? (rule === 'does' ? 'perpetrator' : 'target');
    const words: Span = [
      sentence.tokens[actor.from]?.start ?? sentence.start,
      sentence.tokens[actor.to - 1]?.end ?? sentence.end,
    ];
    parts[owner]?.push({ actor: actor.value.actor, role, token: actor.from, rule, words });
  }
  return parts;
}

/** "Held by", "in the hands of", within a few words of the same clause; "rebel-held" in English. */
function onlyHolds(actor: ActorMark, sentence: Sentence, marks: Marks): boolean {
  const folded = (t: number) => sentence.tokens[t]?.folded ?? '';
  if (HOLDING.has(folded(actor.to))) return true;
  for (let t = actor.from - 1; t >= Math.max(0, actor.from - HOLDING_REACH); t--) {
    if (marks.at('that', t)) return false;
    const event = marks.at('event', t);
    if (event) return isControl(event.value.sense) && describesGround(event, sentence.tokens, marks);
    if (HOLDING.has(folded(t).replace(/^و/, ''))) return true;
  }
  return false;
}

/** An adjective with its noun left out: طائرات روسية وسورية, "Russian and Syrian aircraft": the part of its neighbour. */
function besideAnother(
  actor: ActorMark,
  marks: Marks,
  parts: readonly (readonly Part[])[],
): { readonly owner: number; readonly role: Part['role'] } | null {
  if (actor.value.use !== 'adjective' || !actor.form.conjunction) return null;
  const before = marks.of('actor').find((m) => m.to === actor.from);
  if (!before) return null;
  const owner = parts.findIndex((list) => list.some((p) => p.token === before.from));
  const role = parts[owner]?.find((p) => p.token === before.from)?.role;
  return role ? { owner, role } : null;
}

function ownerOf(actor: ActorMark, anchors: readonly Anchor[], marks: Marks, distances: Distances): number {
  let best = -1;
  let least = actor.value.use === 'adjective' ? 1.6 : 6;
  // وفرت الفصائل: the party right after a verb is that verb's.
  const own = marks
    .of('event')
    .find((e) => e.value.part === 'verb' && e.to === actor.from && e.form.conjunction);
  anchors.forEach((a, i) => {
    if (own && (own.from < a.from || own.from >= a.to)) return;
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

/** `does`, or what makes it the one it was done to. */
function ruleOf(actor: ActorMark, anchor: Anchor, sentence: Sentence, marks: Marks): Part['rule'] {
  const before = sentence.tokens[actor.from - 1]?.folded ?? '';
  const second = sentence.tokens[actor.from - 2]?.folded ?? '';
  // مقرات للفصائل: what was hit was theirs; قصف للفصائل: they did it.
  const own = marks.of('target').some((m) => m.to <= actor.from && actor.from - m.to <= 2);
  if (actor.form.preposition === 'ل' && own) return 'owns-target';
  if (AGAINST.has(before) || AGAINST.has(second)) return 'against';
  if (
    OF.has(before) &&
    marks.of('people').some((p) => p.value.fighters && actor.from - p.to <= 3 && p.to <= actor.from)
  ) {
    return 'members';
  }
  // The second party after a verb of driving out is the one driven out: طردت الفصائل جيش النظام.
  if (anchor.sense === 'expel' && actor.from > anchor.head) {
    const subject = marks.of('actor').some((m) => m.from < actor.from && m.from > anchor.head - REACH);
    if (subject) return 'driven-out';
  }
  return 'does';
}
