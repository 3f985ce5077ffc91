import type { Marks } from '../lexicon/lexicon';
import type { Mark } from '../lexicon/phrases';
import type { Entry, Sense } from '../lexicon/words';
import type { Token } from '../types';
import type { Anchor } from './anchor';
import type { Distances } from './clauses';
import { SENSES } from './senses';
import { type EventMark, isStatic } from './static';
import { weaponAnchors } from './weapons';

type CarrierMark = Mark<Extract<Entry, { cat: 'carrier' }>>;

/** How far a carrying verb may stand before its noun: شنت طائرات حربية موجة جديدة من الضربات. */
const CARRY = 14;
const PHASE_REACH = 7;
/** How far after its noun a carrying verb may stand. */
const ADJACENT = 4;
const JOIN = 8;

/** Senses that one event may be told with together: a strike verb with an air raid as its subject. */
const joins = (a: Sense, b: Sense): boolean => {
  const [x, y] = [SENSES[a], SENSES[b]];
  if (a === 'sniping' && b === 'gunfire') return true;
  if (a === 'control' && b === 'control') return true;
  if (x.family !== y.family) return false;
  if (a === 'repel' && (b === 'attack' || b === 'advance')) return true;
  return x.family === 'fire' && (a === 'strike' || b === 'strike' || a === b || x.generic || y.generic);
};

export function anchorsIn(
  tokens: readonly Token[],
  marks: Marks,
  distances: Distances,
  barred: (token: number) => boolean,
  named: (token: number) => boolean,
  inName: (token: number) => boolean,
  onPlace: (token: number) => boolean,
): Anchor[] {
  const events = marks.of('event').filter((m) => !barred(m.from) && !isStatic(marks, m, tokens));
  const anchors: Anchor[] = events.map((m, k) => ofEvent(m, tokens, named, events[k - 1]));
  dropGeneral(anchors);
  dropBodies(anchors);
  addCarriers(anchors, marks, distances);
  addPhases(anchors, marks, distances);
  return [...joined(anchors, marks, distances), ...weaponAnchors(anchors, marks, inName, onPlace)].sort(
    (a, b) => a.from - b.from,
  );
}

const ARTICLES = new Set(['the', 'this', 'that', 'these', 'those', 'same']);

/**
 * An event spoken of before: القصف, "the recent shelling", and, since annexation makes definite, قصف شرق حلب,
 * قصف الجمعة.
 */
function isDefinite(m: EventMark, tokens: readonly Token[], named: (token: number) => boolean): boolean {
  const word = tokens[m.from]?.folded ?? '';
  if (m.value.part !== 'noun' && !isNounAfter(m, tokens[m.from - 1]?.folded ?? '')) return false;
  if (m.form.article) return true;
  if (/^[a-z]/.test(word)) {
    const [near, next] = [tokens[m.from - 1]?.folded ?? '', tokens[m.from - 2]?.folded ?? ''];
    return ARTICLES.has(near) || (ARTICLES.has(next) && !/^(of|in|on|by)$/.test(near));
  }
  return m.form.pronoun !== '' || named(m.to);
}

/** After these no verb stands: قصف is then "shelling", not "shelled" (لم يسجل أي قصف). */
const ANNEXES = new Set(['اي', 'دون', 'بلا', 'جراء', 'اثر', 'نتيجه', 'بسبب', 'عقب', 'خلال', 'وسط', 'تحت']);

/** After these an English word spelled like a verb is the noun: the assault, their advance, under attack. */
const NOUN_LEADS = new Set(
  'the a an this that these those same its their his any no every each another second third new fresh of during after under amid heavy major ground big failed recent'.split(
    ' ',
  ),
);

const isNounAfter = (m: EventMark, before: string): boolean =>
  ANNEXES.has(before) || (m.value.part === 'verb' && m.value.tense === 'present' && NOUN_LEADS.has(before));

function ofEvent(
  m: EventMark,
  tokens: readonly Token[],
  named: (token: number) => boolean,
  before: EventMark | undefined,
): Anchor {
  const { sense } = m.value;
  // غارات وقصف: beside a noun, the noun.
  const beside = m.form.conjunction && before?.to === m.from && before.value.part === 'noun';
  const verb =
    m.value.part === 'verb' &&
    !isNounAfter(m, tokens[m.from - 1]?.folded ?? '') &&
    !(beside && sense === 'bombardment');
  const part = verb ? 'verb' : 'noun';
  const tense = verb ? m.value.tense : null;
  // ل before what is spelled like a past verb: لضرب is "to strike".
  const purposeful = m.form.preposition === 'ل' && (part === 'noun' || sense === 'strike');
  return {
    from: m.from,
    to: m.to,
    head: m.from,
    sense,
    senses: [sense],
    part,
    definite: isDefinite(m, tokens, named),
    tense,
    observed: false,
    carried: false,
    undergone: false,
    phase: null,
    purpose: purposeful,
    lead: m.from,
  };
}

/** عملية إجلاء is an evacuation, not an operation. */
function dropGeneral(anchors: Anchor[]): void {
  for (let i = anchors.length - 2; i >= 0; i--) {
    const [a, next] = [anchors[i], anchors[i + 1]];
    if (a?.sense === 'operation' && next && next.from === a.to && next.sense !== 'operation')
      anchors.splice(i, 1);
  }
}

/** انتشلوا ثماني جثث: the bodies are what was recovered, no event of their own. */
function dropBodies(anchors: Anchor[]): void {
  for (let i = anchors.length - 1; i > 0; i--) {
    const [before, a] = [anchors[i - 1], anchors[i]];
    if (a?.sense !== 'bodies' || !before || !RECOVERING.has(before.sense)) continue;
    if (a.from - before.to <= ADJACENT) anchors.splice(i, 1);
  }
}
const RECOVERING: ReadonlySet<Sense> = new Set(['rescue', 'extract']);

/** Gives each carrying verb its noun: the one right before it (غارات شنتها, "fighting raged"), else the next after it. */
function addCarriers(anchors: Anchor[], marks: Marks, distances: Distances): void {
  const carriers = marks.of('carrier');
  for (const carrier of carriers) {
    const before = anchors.findLastIndex(
      (a) => a.to <= carrier.from && carrier.from - a.to <= ADJACENT && a.part === 'noun' && !a.carried,
    );
    const i = before >= 0 && isBeside(carrier, before) ? before : after(carrier);
    const noun = anchors[i];
    if (!noun) continue;
    const ahead = noun.from > carrier.from;
    anchors[i] = {
      ...noun,
      from: ahead ? carrier.from : noun.from,
      to: Math.max(noun.to, carrier.to),
      lead: Math.min(noun.lead, carrier.from),
      tense: carrier.value.tense,
      observed: carrier.value.use === 'observe',
      carried: true,
      undergone: carrier.value.use === 'undergo',
      purpose: ahead ? false : noun.purpose,
    };
  }

  function isBeside(carrier: CarrierMark, i: number): boolean {
    const noun = anchors[i] as Anchor;
    return !carrier.form.conjunction && distances.between(noun.head, carrier.from) < 2;
  }

  function after(carrier: CarrierMark): number {
    const i = anchors.findIndex(
      (a) =>
        a.from >= carrier.to &&
        a.from - carrier.to <= CARRY &&
        a.part === 'noun' &&
        !a.carried &&
        !distances.parted(carrier.from, a.from),
    );
    const noun = anchors[i];
    if (!noun) return -1;
    const other =
      carriers.some((c) => c.from > carrier.from && c.from < noun.from) ||
      anchors.some((a) => a.part === 'verb' && a.from > carrier.from && a.from < noun.from);
    return other ? -1 : i;
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
    const earliest = Math.min(
      a.lead,
      ...near.filter((p) => distances.between(p.from, a.head) < 4).map((p) => p.from),
    );
    if (phase) anchors[i] = { ...a, phase, lead: earliest };
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
      (JOINING.has(before.sense) ||
        a.sense === 'strike' ||
        isAlso(before, a) ||
        isRegained(before, a) ||
        isBeside(before, a)) &&
      distances.between(before.to - 1, a.from) < 3 &&
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
