import type { Marks } from '../lexicon/lexicon';
import type { Sense } from '../lexicon/words';
import type { Anchor } from './anchor';
import type { Distances } from './clauses';
import { SENSES } from './senses';

/** Words of one sentence that tell one event together. */

const JOIN = 8;
/** Between "regained" and "control" the day may stand between commas. */
const REGAINED = 6;

/** Senses that one event may be told with together: a strike verb with an air raid as its subject. */
const joins = (a: Sense, b: Sense): boolean => {
  const [x, y] = [SENSES[a], SENSES[b]];
  if (a === 'sniping' && b === 'gunfire') return true;
  if (a === 'control' && b === 'control') return true;
  if (x.family !== y.family) return false;
  if (a === 'repel' && (b === 'attack' || b === 'advance')) return true;
  return x.family === 'fire' && (a === 'strike' || b === 'strike' || a === b || x.generic || y.generic);
};

/** A verb of striking and the raid that is its subject or its explanation are one event. */
export function joined(anchors: readonly Anchor[], marks: Marks, distances: Distances): Anchor[] {
  const out: Anchor[] = [];
  for (const a of anchors) {
    const before = out.at(-1);
    const conjunct = marks.at('event', a.from)?.form.conjunction ?? false;
    if (
      before &&
      !(conjunct && a.part === 'verb') &&
      a.from - before.to <= JOIN &&
      joins(before.sense, a.sense) &&
      (JOINING.has(before.sense) ||
        a.sense === 'strike' ||
        isAlso(before, a) ||
        isRegained(before, a) ||
        isBeside(before, a)) &&
      distances.between(before.to - 1, a.from) < (isRegained(before, a) ? REGAINED : 3) &&
      !marks.of('clause').some((m) => m.from >= before.to && m.from < a.from) &&
      !marks.of('recalled').some((m) => m.from >= before.to && m.from < a.from)
    ) {
      out[out.length - 1] = united(before, a);
    } else out.push(a);
  }
  return out;
}

/** استعادت قوات النظام السيطرة على: verb and noun of one gain, with its party between. */
const isRegained = (before: Anchor, a: Anchor): boolean =>
  before.sense === 'control' && before.part === 'verb' && a.part === 'noun' && a.definite;

/** غارات وقصف بالبراميل: two nouns side by side that share all that follows. */
const isBeside = (before: Anchor, a: Anchor): boolean =>
  SENSES[before.sense].family === 'fire' &&
  before.part === 'noun' &&
  a.part === 'noun' &&
  !a.carried &&
  a.from - before.to <= 1;

/** After these the next word goes on telling of the same event. */
const JOINING: ReadonlySet<Sense> = new Set(['strike', 'repel', 'sniping']);

/** استهدف بثلاث غارات حي س وبغارتين حي ص: one verb governs both. */
const isAlso = (before: Anchor, a: Anchor): boolean =>
  before.senses.includes('strike') && before.sense === a.sense && a.part === 'noun' && !a.carried;

function united(a: Anchor, b: Anchor): Anchor {
  // An advance that was repelled is the fighting, not the gain.
  const main = a.sense === 'repel' ? a : SENSES[b.sense].rank > SENSES[a.sense].rank ? b : a;
  return {
    ...main,
    // What was regained stands after "control".
    head: isRegained(a, b) ? b.head : main.head,
    from: Math.min(a.from, b.from),
    lead: Math.min(a.lead, b.lead),
    to: Math.max(a.to, b.to),
    senses: [...a.senses, ...b.senses],
    definite: a.definite || b.definite,
    tense: a.part === 'verb' ? a.tense : b.tense,
    carried: a.carried || b.carried || a.part === 'verb' || b.part === 'verb',
    observed: a.observed || b.observed,
    undergone: a.undergone || b.undergone,
    phase: a.phase ?? b.phase,
    purpose: false,
  };
}
