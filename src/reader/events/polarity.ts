import type { Marks } from '../lexicon/lexicon';
import type { Sentence } from '../types';
import type { Anchor } from './anchor';
import type { Distances } from './clauses';
import { isControl, SENSES } from './senses';

/**
 * Whether the words report that the event happened. `denied` and `unseen` are kept and never plotted; `unreal`
 * (planned, feared, asked for) is no event at all; `recalled` brings an earlier one back to mind.
 */
export type Polarity = 'asserted' | 'denied' | 'unseen' | 'unreal' | 'recalled';

const NEAR = 2;
const UNREAL_REACH = 12;
/** Between "not" and a noun in English: "no new air strikes". */
const NOUN_REACH = 4;

export function polarityOf(
  anchor: Anchor,
  sentence: Sentence,
  marks: Marks,
  distances: Distances,
  english: boolean,
  dated: (token: number) => boolean,
): Polarity {
  if (isUntrue(anchor, marks, distances)) return 'denied';
  if (anchor.tense === 'future' || isUnreal(anchor, sentence, marks, distances, english, dated))
    return 'unreal';
  if (isNegated(anchor, marks, distances, english))
    return anchor.observed || anchor.undergone
      ? 'unseen'
      : english && anchor.part === 'noun' && !anchor.phase
        ? 'unseen'
        : 'denied';
  if (isRecalled(anchor, marks) || wasBefore(anchor, sentence)) return 'recalled';
  return 'asserted';
}

/** "There is no truth to", لا صحة: of all its clause goes on to tell; "are untrue": of what its clause has told. */
const isUntrue = (anchor: Anchor, marks: Marks, distances: Distances): boolean =>
  marks
    .of('untrue')
    .some(
      (u) =>
        (u.value.told === 'after' ? u.to <= anchor.head : u.from > anchor.head) &&
        !distances.parted(u.from, anchor.head),
    );

function isNegated(anchor: Anchor, marks: Marks, distances: Distances, english: boolean): boolean {
  return marks.of('negation').some((n) => {
    // لم يسفر القصف عن: what is denied is the harm.
    if (marks.at('result', n.to)) return false;
    if (n.to <= anchor.from && anchor.from - n.to < (english && anchor.part === 'noun' ? NOUN_REACH : NEAR)) {
      return distances.between(n.from, anchor.from) < 1.5;
    }
    // Inside what the carrier and the noun span: "there were no air strikes recorded".
    if (n.from > anchor.from && n.from < anchor.head) return true;
    // After the noun: العمليات البرية لم تبدأ, "operations have not begun".
    // What has not stopped goes on.
    const begun = marks.of('phase').filter((p) => p.value.phase !== 'end');
    const verb = [...begun, ...marks.of('carrier')].find((v) => v.from >= n.to && v.from - n.to <= 1);
    return (
      verb !== undefined &&
      anchor.part === 'noun' &&
      n.from >= anchor.to &&
      n.from - anchor.to <= 6 &&
      distances.between(anchor.head, n.from) < 2
    );
  });
}

function isUnreal(
  anchor: Anchor,
  sentence: Sentence,
  marks: Marks,
  distances: Distances,
  english: boolean,
  dated: (token: number) => boolean,
): boolean {
  const { sense, purpose, from, head } = anchor;
  const ground = SENSES[sense].family === 'ground' || sense === 'evacuation' || sense === 'rescue';
  if (purpose && (ground || (sense === 'strike' && !anchor.carried))) return true;
  if (!english && (followsPossibly(sentence, from) || isForetold(anchor, sentence))) return true;
  // "Had the shell landed …"
  if (english && sentence.tokens[0]?.folded === 'had') return true;
  if (mayFollow(anchor, sentence, marks, distances)) return true;
  return marks.of('unreal').some((u) => {
    // قتل طالب: a student, not "he demanded".
    if (u.value.kind === 'wanted' && u.from > 0 && !u.form.conjunction && marks.at('people', u.from))
      return false;
    // A bomb made safe: it never went off.
    if (u.value.kind === 'averted') return SENSES[sense].family === 'blast' && u.from < head;
    // Of those who flew: "jets believed to be Russian".
    if (u.value.kind === 'possible' && saysWho(u, marks)) return false;
    // The month of May, not the verb.
    if (dated(u.from) || u.value.kind === 'failed') return false;
    if (u.value.kind === 'condition') return u.from < from && !colonBetween(u.from, from, distances);
    // "The deal fell apart after shelling": what stands after "after" did happen.
    if (u.value.kind === 'wanted' && datesOnly(u.from, sentence)) return false;
    const told =
      u.value.kind === 'wanted' ||
      u.value.kind === 'asked' ||
      (u.value.kind === 'possible' && isFire(anchor));
    if (told && marks.of('recalled').some((r) => r.from >= u.to && r.to <= from)) return false;
    if (u.from >= head) return false;
    // "to take", "may strike": what governs the verb stands close before it in English.
    const asked = u.value.kind === 'asked' || u.value.kind === 'rumour';
    const reach = english && !asked ? 6 : UNREAL_REACH;
    return (
      head - u.to <= (asked ? 2 * reach : reach) && distances.between(u.to - 1, head) < (asked ? 5 : 3.4)
    );
  });
}

const FRONTED = /^[وف]?(قبل|قبيل|بعد|عقب|منذ|before|after|since)$/;
/** So many words may stand between "before" and what comes after it. */
const FRONTED_REACH = 5;

/** "Hours before the agreement took effect, jets …": the agreement only says when. */
function datesOnly(at: number, { tokens }: Sentence): boolean {
  for (let t = 0; t < Math.min(FRONTED_REACH, at); t++)
    if (FRONTED.test(tokens[t]?.folded ?? '') && at - t <= FRONTED_REACH) return true;
  return false;
}

/** يعتقد أنها روسية, "believed to be Russian": what is only believed is whose they were. */
const saysWho = ({ to }: { readonly to: number }, marks: Marks): boolean =>
  [to, to + 1, to + 2].some((t) => marks.at('actor', t)?.value.use === 'adjective');

/** "Twenty are feared dead after a raid": the raid is no fear. */
const isFire = ({ sense, part, carried }: Anchor): boolean =>
  part === 'noun' && !carried && ['fire', 'blast'].includes(SENSES[sense].family);

/** How far a word of failing may stand from what failed. */
const FAILED_REACH = 6;

/** "Failed to advance", أخفقت في اقتحام: there was fighting, and no ground was gained. */
export const isFailed = (anchor: Anchor, marks: Marks, distances: Distances): boolean =>
  SENSES[anchor.sense].family === 'ground' &&
  marks
    .of('unreal')
    .some(
      (u) =>
        u.value.kind === 'failed' &&
        u.to <= anchor.head &&
        anchor.head - u.to <= FAILED_REACH &&
        distances.between(u.from, anchor.head) < 2,
    );

/** A colon or semicolon weighs this much at least (`clauses.ts`). */
const COLON = 5;
function colonBetween(from: number, to: number, distances: Distances): boolean {
  for (let t = from + 1; t <= to; t++)
    if (distances.between(t - 1, t) >= COLON && !distances.opens(t)) return true;
  return false;
}

/** How far after its noun the verb that makes it only possible may stand: "an attack on Sukkari could displace". */
const AFTER_REACH = 6;

/** هجوم محتمل, "strikes that might last", ضربات قد تطول: of an event not spoken of before. */
function mayFollow(anchor: Anchor, sentence: Sentence, marks: Marks, distances: Distances): boolean {
  if (anchor.part !== 'noun' || anchor.carried) return false;
  const verb = [...marks.of('event'), ...marks.of('carrier')]
    .filter((m) => m.from >= anchor.to)
    .map((m) => m.from);
  const stop = Math.min(...verb, anchor.to + AFTER_REACH);
  for (let t = anchor.to; t <= Math.min(stop, sentence.tokens.length - 1); t++) {
    if (distances.between(anchor.head, t) > 2) return false;
    const kind = marks.at('unreal', t)?.value.kind;
    // "The evacuation was supposed to begin at dawn": spoken of before, and not yet.
    if (kind === 'to-come') return true;
    if (anchor.definite) continue;
    if (kind === 'possible' || followsPossibly(sentence, t)) return true;
  }
  return false;
}

/** ستؤدي السيطرة على: the verb right before the noun is of what is to come. */
const isForetold = ({ part, from }: Anchor, sentence: Sentence): boolean =>
  part === 'noun' && /^[وف]?س[تي]../.test(sentence.tokens[from - 1]?.folded ?? '');

/** How far before قد the "was" may stand that makes it "had". */
const WAS_REACH = 7;

/** قد with a verb in the present is "may"; with one in the past it is "has". */
function followsPossibly(sentence: Sentence, from: number): boolean {
  const word = sentence.tokens[from - 1]?.folded;
  if (word !== 'قد' && word !== 'وقد') return false;
  const verb = sentence.tokens[from]?.folded ?? '';
  // وكان الحي قد تعرض: "had been".
  for (let t = from - 2; t >= Math.max(0, from - WAS_REACH); t--)
    if (/^و?كان(ت|وا)?$/.test(sentence.tokens[t]?.folded ?? '')) return false;
  return verb.startsWith('ي') || (/^[تن]/.test(verb) && !verb.endsWith('ت'));
}

/** Words from "after" to what was so before: بعدما كانت القوات قد استولت في وقت سابق على. */
const HAD_BEEN_REACH = 10;

/** بعدما كانت القوات قد استولت, "after the army had taken": who held the ground before. */
function wasHeld({ sense, head }: Anchor, sentence: Sentence): boolean {
  if (!isControl(sense)) return false;
  const before = sentence.tokens.slice(Math.max(0, head - HAD_BEEN_REACH), head).map((t) => t.folded);
  const after = before.findLastIndex((word) => /^(بعدما|after)$/.test(word));
  return after >= 0 && before.slice(after).some((word) => /^(كان(ت|وا)?|had)$/.test(word));
}

/** وكان هؤلاء قد نزحوا, "these people had been displaced": how those spoken of came to be there. */
function wasBefore(anchor: Anchor, sentence: Sentence): boolean {
  if (wasHeld(anchor, sentence)) return true;
  if (anchor.sense !== 'displacement') return false;
  for (let t = anchor.head - 1; t >= Math.max(0, anchor.head - 4); t--) {
    const word = sentence.tokens[t]?.folded ?? '';
    if (word === 'had' || /^و?كان(ت|وا)?$/.test(word)) return true;
  }
  return false;
}

function isRecalled(anchor: Anchor, marks: Marks): boolean {
  if (anchor.part !== 'noun' || (anchor.carried && !anchor.undergone && !anchor.phase)) return false;
  const before = marks.of('recalled').filter((r) => r.to <= anchor.lead);
  if (before.some((r) => anchor.lead - r.to <= 2)) return true;
  return before.some(
    (r) => r.value.all && !marks.of('carrier').some((c) => c.from > r.to && c.from < anchor.lead),
  );
}
