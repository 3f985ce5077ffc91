import type { PlaceName } from '../../gazetteer/gazetteer';
import { afterLetters } from '../lexicon/clitics';
import type { Token } from '../types';
import type { NameIndex } from './names';
import { type Stream, tokenAt } from './stream';

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

/** What may be written in one word before a name. With لل the article of the name has gone into it. */
const PREFIXES = new Set([
  '',
  'و',
  'ف',
  'ب',
  'ل',
  'ك',
  'وب',
  'ول',
  'وك',
  'فب',
  'فل',
  'لل',
  'ولل',
  'فلل',
  'وبال',
  'بال',
  'وال',
  'ال',
  'فال',
  'كال',
]);
const ARTICLE_PREFIX = /ال$/;

function accepts(prefix: string, name: PlaceName): boolean {
  if (prefix === '') return true;
  if (name.lang === 'en' || !PREFIXES.has(prefix)) return false;
  // "ال" before a name that has none is part of another word (البابا); لل stands for ل and the article.
  return ARTICLE_PREFIX.test(prefix) ? name.bare || name.name.startsWith('ال') : true;
}

/** Every name of the index in the stream; where several overlap, the leftmost of most words, then of fewest clitics. */
export function spotNames(stream: Stream, index: NameIndex, source: string): Spot[] {
  const found: { from: number; to: number; prefix: string; names: PlaceName[] }[] = [];
  for (const { begin, end, keyword } of index.automaton.matchInText(stream.text)) {
    const from = tokenAt(stream, begin);
    const last = tokenAt(stream, end - 1);
    const lastToken = stream.tokens[last] as Token;
    if ((stream.starts[last] as number) + lastToken.folded.length !== end) continue;
    const prefix = stream.text.slice(stream.starts[from] as number, begin);
    const names = (index.byFolded.get(keyword) ?? []).filter((name) => accepts(prefix, name));
    if (names.length > 0) found.push({ from, to: last + 1, prefix, names });
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
