import type { Marks } from '../lexicon/lexicon';
import type { Mark } from '../lexicon/phrases';
import type { Entry, Sense } from '../lexicon/words';
import type { Distances } from './clauses';
import { SENSES } from './senses';

/** The words of one sentence that report one event: its noun or verb with what carries it. Tokens `[from, to)`. */
export interface Anchor {
  readonly from: number;
  readonly to: number;
  /** The word that says what happened. */
  readonly head: number;
  readonly sense: Sense;
  readonly senses: readonly Sense[];
  readonly part: 'verb' | 'noun';
  /** القصف: an event spoken of before. */
  readonly definite: boolean;
  readonly tense: 'past' | 'present' | 'future' | null;
  /** Carried by a verb of observing (لم تسجل غارات). */
  readonly observed: boolean;
  readonly carried: boolean;
  readonly undergone: boolean;
  readonly phase: 'begin' | 'end' | 'announce' | 'go-on' | null;
  /** Governed by a preposition of purpose: للسيطرة. */
  readonly purpose: boolean;
}

type EventMark = Mark<Extract<Entry, { cat: 'event' }>>;

/** How far a carrying verb may stand before its noun: شنت طائرات حربية موجة جديدة من الضربات. */
const CARRY = 14;
const PHASE_REACH = 7;
const JOIN = 8;

/** Senses that one event may be told with together: a strike verb with an air raid as its subject. */
const joins = (a: Sense, b: Sense): boolean => {
  const [x, y] = [SENSES[a], SENSES[b]];
  if (x.family !== y.family) return false;
  if (a === 'repel' && (b === 'attack' || b === 'advance')) return true;
  return x.family === 'fire' && (a === 'strike' || b === 'strike' || a === b || x.generic || y.generic);
};

export function anchorsIn(marks: Marks, distances: Distances, barred: (token: number) => boolean): Anchor[] {
  const events = marks.of('event').filter((m) => !barred(m.from) && !isStatic(marks, m));
  const anchors: Anchor[] = events.map((m) => ofEvent(m));
  addCarriers(anchors, marks, distances);
  addPhases(anchors, marks, distances);
  return [...joined(anchors, marks, distances), ...weaponAnchors(anchors, marks)].sort(
    (a, b) => a.from - b.from,
  );
}

/** "Which the opposition controls": a description of ground, not news. */
function isStatic(marks: Marks, m: EventMark): boolean {
  if (m.value.sense !== 'control' && m.value.sense !== 'hold' && m.value.sense !== 'siege') return false;
  const relative = marks.of('relative').some((r) => r.to === m.from || r.to === m.from - 1);
  return relative && m.value.part === 'verb';
}

function ofEvent(m: EventMark): Anchor {
  const { sense, part, tense } = m.value;
  const purposeful = m.form.preposition === 'ل' && part === 'noun';
  return {
    from: m.from,
    to: m.to,
    head: m.from,
    sense,
    senses: [sense],
    part,
    definite: part === 'noun' && m.form.article,
    tense,
    observed: false,
    carried: false,
    undergone: false,
    phase: null,
    purpose: purposeful,
  };
}

function addCarriers(anchors: Anchor[], marks: Marks, distances: Distances): void {
  for (const carrier of marks.of('carrier')) {
    const i = anchors.findIndex(
      (a) =>
        a.from >= carrier.to &&
        a.from - carrier.to <= CARRY &&
        a.part === 'noun' &&
        !a.carried &&
        !distances.parted(carrier.from, a.from),
    );
    const noun = anchors[i];
    if (!noun || marks.of('carrier').some((c) => c.from > carrier.from && c.from < noun.from)) continue;
    if (anchors.some((a) => a.part === 'verb' && a.from > carrier.from && a.from < noun.from)) continue;
    anchors[i] = {
      ...noun,
      from: carrier.from,
      tense: carrier.value.tense,
      observed: carrier.value.use === 'observe',
      carried: true,
      undergone: carrier.value.use === 'undergo',
      purpose: false,
    };
  }
  // The noun may come first: "fighting broke out", الاشتباكات تواصلت.
  for (const carrier of marks.of('carrier')) {
    const i = anchors.findLastIndex(
      (a) => a.to <= carrier.from && carrier.from - a.to <= 4 && a.part === 'noun' && !a.carried,
    );
    const noun = anchors[i];
    if (!noun || distances.between(noun.head, carrier.from) > 2) continue;
    if (anchors.some((a) => a.from === carrier.from)) continue;
    anchors[i] = {
      ...noun,
      to: Math.max(noun.to, carrier.to),
      tense: carrier.value.tense,
      observed: carrier.value.use === 'observe',
      carried: true,
    };
  }
}

function addPhases(anchors: Anchor[], marks: Marks, distances: Distances): void {
  const phases = marks.of('phase');
  anchors.forEach((a, i) => {
    const near = phases.filter(
      (p) =>
        (p.to <= a.head && a.head - p.to <= PHASE_REACH) || (p.from >= a.to && p.from - a.to <= PHASE_REACH),
    );
    const [first] = near.filter((p) => distances.between(p.from, a.head) < 4);
    const begin = near.find((p) => p.value.phase === 'begin' && distances.between(p.from, a.head) < 6);
    const phase = (begin ?? first)?.value.phase;
    if (phase) anchors[i] = { ...a, phase };
  });
}

/** A verb of striking and the raid that is its subject or its explanation are one event. */
function joined(anchors: readonly Anchor[], marks: Marks, distances: Distances): Anchor[] {
  const out: Anchor[] = [];
  for (const a of anchors) {
    const before = out.at(-1);
    const conjunct = marks.at('event', a.from)?.form.conjunction ?? false;
    if (
      before &&
      !(conjunct && a.part === 'verb') &&
      a.from - before.to <= JOIN &&
      joins(before.sense, a.sense) &&
      (before.sense === 'strike' || a.sense === 'strike' || before.sense === 'repel') &&
      distances.between(before.to - 1, a.from) < 3 &&
      !marks.of('clause').some((m) => m.from >= before.to && m.from < a.from)
    ) {
      out[out.length - 1] = united(before, a);
    } else out.push(a);
  }
  return out;
}

function united(a: Anchor, b: Anchor): Anchor {
  const main = SENSES[b.sense].rank > SENSES[a.sense].rank ? b : a;
  return {
    ...main,
    from: Math.min(a.from, b.from),
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

/** Shells that fall or kill report an event without a word for it: سقطت قذائف على, جراء قذائف الفصائل. */
function weaponAnchors(anchors: readonly Anchor[], marks: Marks): Anchor[] {
  const out: Anchor[] = [];
  for (const weapon of marks.of('weapon')) {
    const { implies } = weapon.value;
    if (!implies || anchors.some((a) => Math.abs(a.head - weapon.from) <= 10)) continue;
    const carrier = marks.of('carrier').find((c) => c.to <= weapon.from && weapon.from - c.to <= 3);
    const cause = marks.of('cause').some((c) => c.to === weapon.from || c.to === weapon.from - 1);
    if (!carrier && !cause) continue;
    out.push({
      from: carrier?.from ?? weapon.from,
      to: weapon.to,
      head: weapon.from,
      sense: implies,
      senses: [implies],
      part: 'noun',
      definite: weapon.form.article,
      tense: carrier?.value.tense ?? null,
      observed: false,
      carried: carrier !== undefined,
      undergone: false,
      phase: null,
      purpose: false,
    });
  }
  return out;
}
