import type { Sentence, Token } from '../types';

/**
 * All tokens of a text in a row, and the string they make: folded words parted by a space where nothing but
 * space or a hyphen parts them in the text, by a line break elsewhere. Names are looked for in that string.
 */
export interface Stream {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Where each token begins in `text`; one longer than `tokens`. */
  readonly starts: Int32Array;
  /** Index of the sentence a token belongs to. */
  readonly sentence: Int32Array;
  /** First token of each sentence; one longer than there are sentences. */
  readonly first: Int32Array;
}

/** A stray vowel sign between two words parts them no more than a space does. */
const JOINS = /^[\s\u00a0\u202f\u200e\u200f_\-\u2010-\u2013'’\p{M}]*$/u;

export function streamOf(sentences: readonly Sentence[], source: string): Stream {
  const tokens: Token[] = [];
  const first = new Int32Array(sentences.length + 1);
  sentences.forEach((s, i) => {
    first[i] = tokens.length;
    for (const t of s.tokens) tokens.push(t);
  });
  first[sentences.length] = tokens.length;

  const starts = new Int32Array(tokens.length + 1);
  const sentence = new Int32Array(tokens.length);
  const parts: string[] = [];
  let at = 0;
  let s = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    while (i >= (first[s + 1] as number)) s++;
    sentence[i] = s;
    if (i > 0) {
      const before = tokens[i - 1] as Token;
      const joined = sentence[i - 1] === s && JOINS.test(source.slice(before.end, token.start));
      parts.push(joined ? ' ' : '\n');
      at++;
    }
    starts[i] = at;
    parts.push(token.folded);
    at += token.folded.length;
  }
  starts[tokens.length] = at + 1;
  return { text: parts.join(''), tokens, starts, sentence, first };
}

/** The token that holds a position of the stream's text. */
export function tokenAt(stream: Stream, position: number): number {
  let low = 0;
  let high = stream.tokens.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((stream.starts[middle] as number) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}
