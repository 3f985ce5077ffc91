import type { Sentence } from './types';

/** News sentences run to some eighty words; one of several hundred is a table or a text without full stops. */
const LONGEST = 240;
const COMMA = /[,،;؛]/;

/**
 * Cuts sentences that are too long to be one at the last comma that fits, so that the work of the later steps, which
 * compare the words of a sentence with each other, grows with the text and no faster.
 */
export function inPieces(sentences: readonly Sentence[], text: string): readonly Sentence[] {
  if (sentences.every((s) => s.tokens.length <= LONGEST)) return sentences;
  return sentences.flatMap((s) => (s.tokens.length <= LONGEST ? [s] : cut(s, text)));
}

function cut(sentence: Sentence, text: string): Sentence[] {
  const { tokens } = sentence;
  const pieces: Sentence[] = [];
  for (let from = 0; from < tokens.length; ) {
    const to =
      tokens.length - from <= LONGEST ? tokens.length : breakBefore(tokens, text, from, from + LONGEST);
    const start = from === 0 ? sentence.start : (tokens[from]?.start ?? sentence.end);
    const end = to === tokens.length ? sentence.end : (tokens[to - 1]?.end ?? sentence.end);
    pieces.push({ ...sentence, start, end, tokens: tokens.slice(from, to) });
    from = to;
  }
  return pieces;
}

function breakBefore(tokens: Sentence['tokens'], text: string, from: number, limit: number): number {
  for (let i = limit; i > from + LONGEST / 2; i--) {
    if (COMMA.test(text.slice(tokens[i - 1]?.end, tokens[i]?.start))) return i;
  }
  return limit;
}
