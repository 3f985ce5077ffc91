import { isSpace } from '../spans';
import type { Sentence, Token } from '../types';

/** All tokens of a text in a row: names are looked for in it, and never across the end of a sentence. */
export interface Stream {
  readonly tokens: readonly Token[];
  /** 1 where nothing but space or a hyphen parts a token from the one before it in its sentence. */
  readonly joined: Uint8Array;
  /** Index of the sentence a token belongs to. */
  readonly sentence: Int32Array;
  /** First token of each sentence; one longer than there are sentences. */
  readonly first: Int32Array;
}

/** A stray vowel sign between two words parts them no more than a space does. */
const JOINS = /^[\s\u00a0\u202f\u200e\u200f_\-\u2010-\u2013'’\p{M}]*$/u;

/** A comma or a stop, as in most gaps that are no space, settles it. */
const joins = (source: string, from: number, to: number): boolean =>
  !PARTS.has(source.charCodeAt(from)) && JOINS.test(source.slice(from, to));
const PARTS: ReadonlySet<number> = new Set([...'،,.:؛;'].map((c) => c.charCodeAt(0)));

export function streamOf(sentences: readonly Sentence[], source: string): Stream {
  const tokens: Token[] = [];
  const first = new Int32Array(sentences.length + 1);
  sentences.forEach((s, i) => {
    first[i] = tokens.length;
    for (const t of s.tokens) tokens.push(t);
  });
  first[sentences.length] = tokens.length;

  const joined = new Uint8Array(tokens.length);
  const sentence = new Int32Array(tokens.length);
  for (let s = 0; s < sentences.length; s++) {
    const begin = first[s] as number;
    const end = first[s + 1] as number;
    sentence.fill(s, begin, end);
    for (let i = begin + 1; i < end; i++) {
      const before = tokens[i - 1] as Token;
      const token = tokens[i] as Token;
      joined[i] = isSpace(source, before, token) || joins(source, before.end, token.start) ? 1 : 0;
    }
  }
  return { tokens, joined, sentence, first };
}
