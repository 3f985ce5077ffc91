import type { Marks } from '../lexicon/lexicon';
import type { Mark } from '../lexicon/phrases';
import type { Entry, Sense } from '../lexicon/words';
import type { Token } from '../types';
import type { Anchor } from './anchor';
import type { Distances } from './clauses';
import { joined } from './joined';
import { type EventMark, isStatic } from './static';
import { weaponAnchors } from './weapons';

type CarrierMark = Mark<Extract<Entry, { cat: 'carrier' }>>;

/** How far a carrying verb may stand before its noun: شنت طائرات حربية موجة جديدة من الضربات. */
const CARRY = 14;
const PHASE_REACH = 7;
/** How far after its noun a carrying verb may stand. */
const ADJACENT = 4;

export function anchorsIn(
  tokens: readonly Token[],
  marks: Marks,
  distances: Distances,
  barred: (token: number) => boolean,
  named: (token: number) => boolean,
  inName: (token: number) => boolean,
  onPlace: (token: number) => boolean,
): Anchor[] {
  const words = marks.of('event');
  const anchors: Anchor[] = words.flatMap((m, k) =>
    barred(m.from) || isStatic(marks, m, tokens) ? [] : [ofEvent(m, tokens, named, words[k - 1])],
  );
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
  // للسيطرة على أ والسيطرة على ب: both are what is fought for.
  const alsoFor =
    m.form.conjunction && before?.form.preposition === 'ل' && before.value.sense === sense && part === 'noun';
  const purposeful = (m.form.preposition === 'ل' && (part === 'noun' || sense === 'strike')) || alsoFor;
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
