import type { Marks } from '../lexicon/lexicon';
import type { Mark } from '../lexicon/phrases';
import type { Entry } from '../lexicon/words';
import type { Token } from '../types';
import { isControl } from './senses';

export type EventMark = Mark<Extract<Entry, { cat: 'event' }>>;

/** Before a noun of control: whose ground it is, not what happened: تحت سيطرة, مناطق سيطرة. */
const GROUND = new Set([
  'تحت',
  'مناطق',
  'منطقه',
  'نطاق',
  'خارج',
  'مربع',
  'under',
  'in',
  'still',
  'share',
  'توسيع',
  'لتوسيع',
  'widen',
  'expand',
]);

/** "Which the opposition controls", "under the control of": a description of ground, not news. */
export function describesGround(m: EventMark, tokens: readonly Token[], marks: Marks): boolean {
  const before = tokens[m.from - 1]?.folded ?? '';
  // "Government-captured areas".
  const held = marks.of('actor').some((a) => a.to === m.from) && AREAS.test(tokens[m.to]?.folded ?? '');
  if (held && /^[a-z]/.test(tokens[m.from]?.folded ?? '')) return true;
  // "Areas controlled by", "which is controlled by".
  if (isParticiple(m, tokens)) {
    const second = tokens[m.from - 2]?.folded ?? '';
    return !AUXILIARY.has(before) || RELATIVE.has(second);
  }
  // "Areas of control."
  if (before === 'of' && AREAS.test(tokens[m.from - 2]?.folded ?? '')) return true;
  if (m.value.part === 'noun') return m.form.preposition === 'ل' || GROUND.has(before);
  return marks.of('relative').some((r) => r.to === m.from || r.to === m.from - 1);
}

/** "Controlled by", "held by". */
const isParticiple = (m: EventMark, tokens: readonly Token[]): boolean =>
  /^[a-z].*(ed|ld)$/.test(tokens[m.from]?.folded ?? '') && tokens[m.to]?.folded === 'by';
const AREAS =
  /^(areas?|districts?|territory|territories|parts?|neighbou?rhoods?|ground|towns?|villages?|suburbs?)$/;
const RELATIVE: ReadonlySet<string> = new Set(['which', 'that', 'who']);

const AUXILIARY = new Set(['was', 'were', 'been', 'is', 'are', 'be', 'had', 'have', 'has']);

/** Whether an event word only describes: who holds ground, who is besieged. */
export function isStatic(marks: Marks, m: EventMark, tokens: readonly Token[]): boolean {
  const { sense } = m.value;
  if (isControl(sense) || sense === 'hold') return describesGround(m, tokens, marks);
  if (sense !== 'siege') return false;
  // "Besieged eastern districts": an adjective, unless a verb to be stands before it.
  const word = tokens[m.from]?.folded ?? '';
  if (!/^[a-z].*ed$/.test(word)) return m.value.part === 'verb' && describesGround(m, tokens, marks);
  if (isParticiple(m, tokens)) return describesGround(m, tokens, marks);
  const before = tokens[m.from - 1]?.folded ?? '';
  return !AUXILIARY.has(before) && tokens[m.to]?.folded !== 'the';
}
