import type { PlaceName } from '../../gazetteer/gazetteer';
import { afterLetters } from '../lexicon/clitics';
import type { Token } from '../types';
import { ARTICLE_PREFIX, type NameIndex } from './names';
import type { Stream } from './stream';

/** A stretch of text spelled like a place's name, before anything is decided: tokens `[from, to)`. */
export interface Spot {
  readonly from: number;
  readonly to: number;
  /** UTF-16 offsets into the text as given: the name alone, without clitics. */
  readonly start: number;
  readonly end: number;
  /** Clitics before the name in its first word, folded: "", و, ب, وال … */
  readonly prefix: string;
  readonly names: readonly PlaceName[];
  /** Edits between the text and the name; 0 but for misspelt members of a list. */
  readonly edits: number;
}

/** Every name of the index in the stream; where several overlap, the leftmost of most words, then of fewest clitics. */
export function spotNames(stream: Stream, index: NameIndex, source: string): Spot[] {
  const { tokens } = stream;
  const found: Written[] = [];
  for (let from = 0; from < tokens.length; from++) {
    for (const { prefix, rest, names } of index.opens(tokens[from] as Token)) {
      if (goesOn(stream, from + 1, rest)) found.push({ from, to: from + 1 + rest.length, prefix, names });
    }
  }
  found.sort((a, b) => a.from - b.from || b.to - a.to || a.prefix.length - b.prefix.length);

  const spots: Spot[] = [];
  let next = 0;
  for (const [i, longest] of found.entries()) {
    if (longest.from < next) continue;
    const { from, to, prefix, names } = shortened(found, i) ?? longest;
    next = to;
    spots.push(spotAt(stream, source, from, to, prefix, names));
  }
  return spots;
}

const goesOn = ({ tokens, joined }: Stream, at: number, rest: readonly string[]): boolean =>
  rest.every((word, k) => tokens[at + k]?.folded === word && joined[at + k] === 1);

interface Written {
  readonly from: number;
  readonly to: number;
  readonly prefix: string;
  readonly names: readonly PlaceName[];
}

/**
 * الجامع الأموي في حلب القديمة: the long name would take the first word of another that goes on past it. The shorter
 * of its names that leaves that one whole; null where none does.
 */
function shortened(found: readonly Written[], i: number): Written | null {
  const long = found[i] as Written;
  let across: Written | null = null;
  for (let k = i + 1; k < found.length && (found[k] as Written).from < long.to; k++) {
    const other = found[k] as Written;
    if (other.from > long.from && other.to > long.to) across = other;
  }
  if (!across) return null;
  for (let k = i + 1; k < found.length && (found[k] as Written).from === long.from; k++) {
    const short = found[k] as Written;
    if (short.to <= across.from) return short;
  }
  return null;
}

export function spotAt(
  stream: Stream,
  source: string,
  from: number,
  to: number,
  prefix: string,
  names: readonly PlaceName[],
  edits = 0,
): Spot {
  const first = stream.tokens[from] as Token;
  // للأحياء is one word in which the article has melted; the span is then the whole word.
  const melted = prefix.endsWith('لل');
  const letters = melted ? 0 : ARTICLE_PREFIX.test(prefix) ? prefix.length - 2 : prefix.length;
  return {
    from,
    to,
    start: letters === 0 ? first.start : afterLetters(source, first.start, letters),
    end: (stream.tokens[to - 1] as Token).end,
    prefix,
    names,
    edits,
  };
}
