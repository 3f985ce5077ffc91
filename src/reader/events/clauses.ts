import type { Marks } from '../lexicon/lexicon';
import { isSpace } from '../spans';
import type { Sentence, Token } from '../types';

/**
 * How far apart two words of a sentence are in sense: punctuation and words that open a clause count, and
 * distance a little. What belongs to an event is what is nearest to it in this measure.
 */
export interface Distances {
  readonly between: (a: number, b: number) => number;
  /** Whether a word opens a clause by what it means, whatever stands before it. */
  readonly opens: (token: number) => boolean;
  /** Whether something stronger than a comma parts two words. */
  readonly parted: (a: number, b: number) => boolean;
}

const COMMA = 2;
const SEMICOLON = 5;
const BRACKET = 1.5;
const STRONG = 7;
const WEAK = 1.5;
const NEW_VERB = 3;
const STEP = 0.12;
/** From here on two words are in different clauses. */
const CLAUSE = 5.5;

export function distancesIn(sentence: Sentence, source: string, marks: Marks): Distances {
  const { tokens } = sentence;
  const reached = new Float64Array(tokens.length + 1);
  const opens = new Map<number, number>();
  for (const m of marks.of('clause')) opens.set(m.from, m.value.weight === 'strong' ? STRONG : WEAK);
  for (const m of [...marks.of('event'), ...marks.of('carrier'), ...marks.of('result')]) {
    const verb = m.value.cat !== 'event' || m.value.part === 'verb';
    if (verb && m.form.conjunction) opens.set(m.from, Math.max(opens.get(m.from) ?? 0, NEW_VERB));
  }
  for (const m of marks.of('speech')) opens.set(m.from, Math.max(opens.get(m.from) ?? 0, NEW_VERB));
  for (let i = 1; i < tokens.length; i++) {
    const [before, token] = [tokens[i - 1] as Token, tokens[i] as Token];
    let cost = STEP;
    if (!isSpace(source, before, token)) cost += gapCost(source.slice(before.end, token.start));
    cost += opens.get(i) ?? 0;
    reached[i] = (reached[i - 1] ?? 0) + cost;
  }
  reached[tokens.length] = reached[tokens.length - 1] ?? 0;
  const at = (i: number): number => reached[Math.max(0, Math.min(i, tokens.length))] ?? 0;
  return {
    opens: (t) => opens.has(t),
    between: (a, b) => Math.abs(at(a) - at(b)),
    parted: (a, b) => Math.abs(at(a) - at(b)) >= CLAUSE,
  };
}

function gapCost(gap: string): number {
  if (gap === '، ' || gap === ', ') return COMMA;
  if (/[;؛]|\.\.|:/.test(gap)) return SEMICOLON;
  if (/[,،]/.test(gap)) return COMMA;
  return /[()«»“”"–—]|\s-|-\s/.test(gap) ? BRACKET : 0;
}
