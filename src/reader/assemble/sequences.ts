import type { Sentence, Token } from '../types';
import { perWord } from '../vocabulary';

/** Words in a sequence. */
export const GRAM = 4;

const MIX = 0x9e3779b1;
const hashOf = perWord((folded) => {
  let hash = 0;
  for (let i = 0; i < folded.length; i++) hash = Math.imul(hash ^ folded.charCodeAt(i), MIX);
  return hash;
});

/**
 * The sequences of a text's words, each with the sentence it came up in first. A table of places in the text and not
 * a map of strings: there are as many sequences as words, and most come up once.
 */
export class Sequences {
  /** By hash, with the next free slot taken where two meet: one more than the number of the sequence, 0 where free. */
  private readonly slots: Int32Array;
  private readonly sentence: Int32Array;
  private readonly start: Int32Array;
  private count = 0;

  constructor(private readonly sentences: readonly Sentence[]) {
    const words = sentences.reduce((n, s) => n + s.tokens.length, 0);
    this.slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * words + 2)));
    this.sentence = new Int32Array(words);
    this.start = new Int32Array(words);
  }

  /** The sentence the sequence from token `at` came up in first; `sentence`, which the tokens are of, when here. */
  add(tokens: readonly Token[], at: number, sentence: number): number {
    const last = this.slots.length - 1;
    let hash = 0;
    for (let k = 0; k < GRAM; k++) hash = Math.imul(hash ^ hashOf(tokens[at + k] as Token), MIX);
    // The high bits are the ones well mixed.
    for (let slot = (hash ^ (hash >>> 15)) & last; ; slot = (slot + 1) & last) {
      const known = (this.slots[slot] as number) - 1;
      if (known < 0) {
        this.sentence[this.count] = sentence;
        this.start[this.count] = at;
        this.slots[slot] = ++this.count;
        return sentence;
      }
      if (this.isSame(known, tokens, at)) return this.sentence[known] as number;
    }
  }

  private isSame(known: number, tokens: readonly Token[], at: number): boolean {
    const others = this.sentences[this.sentence[known] as number]?.tokens;
    const start = this.start[known] as number;
    for (let k = 0; k < GRAM; k++) if (others?.[start + k]?.folded !== tokens[at + k]?.folded) return false;
    return true;
  }
}
