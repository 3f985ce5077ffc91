import type { Span } from '../../domain/reading';
import type { Language } from '../../domain/tables';
import type { Marks } from '../lexicon/lexicon';
import type { Sentence } from '../types';
import { arabicFrames } from './arabic';
import { englishFrames } from './english';
import { settle } from './memory';
import { namedIn } from './named';
import { type Attribution, attribution, type Context, type Memory } from './types';

export { type Attribution, type Memory, newMemory } from './types';

/**
 * Who says what in one sentence, in order. `until` is where the next sentence begins (offset into `source`): the
 * quotation mark that closes a sentence stands after it. `memory` is brought up to date.
 */
export function attributionsIn(
  sentence: Sentence,
  until: number,
  source: string,
  marks: Marks,
  lang: Language,
  memory: Memory,
): readonly Attribution[] {
  const { tokens } = sentence;
  const gap = (i: number): string => {
    const before = i <= 0 ? sentence.start : (tokens[i - 1]?.end ?? sentence.end);
    return source.slice(before, tokens[i]?.start ?? sentence.end);
  };
  if (sentence.paragraph !== memory.paragraph) memory.quoted = false;
  memory.paragraph = sentence.paragraph;
  const after = source.slice(tokens.at(-1)?.end ?? sentence.end, until);
  const c: Context = { tokens, gap, after, marks, lang, memory };
  const opening = headlineSpeaker(c);
  const found = [...(lang === 'ar' ? arabicFrames(c, opening) : englishFrames(c, opening))];
  const closing = found.length === 0 ? bracketedSource(c) : null;
  if (closing) found.push(closing);
  const running = quotationGoesOn(c, found, quotingIn(source, sentence.start, until));
  if (running) found.unshift(running);
  return found.sort((a, b) => a.from - b.from).map((a) => ({ ...a, words: spanOf(sentence, a.subject) }));
}

/** The offsets of tokens `[from, to)`; null where there are none. */
function spanOf({ tokens }: Sentence, [from, to]: readonly [number, number]): Span | null {
  const [first, last] = [tokens[from], tokens[Math.min(to, tokens.length) - 1]];
  return first && last && to > from ? [first.start, last.end] : null;
}

/** Hours and minutes. */
const CLOCK = 2;

/** How many words may tell more of the speaker before the colon. */
const TOLD_MORE = 6;

/** The token before which the colon of a headline's speaker stands; -1 where something else comes first. */
function colonAfter(c: Context, from: number): number {
  for (let t = from; t < Math.min(c.tokens.length, from + TOLD_MORE); t++) {
    if (/^\s*:/.test(c.gap(t))) return t;
    if (/[.،,؛;()]/.test(c.gap(t))) return -1;
    if (c.marks.at('event', t) || c.marks.at('speech', t) || c.marks.at('carrier', t)) return -1;
  }
  return -1;
}

/** "Observatory: eleven killed": the speaker, a colon, what is said. */
function headlineSpeaker(c: Context): Attribution | null {
  // After the hour of a live report.
  let at = 0;
  while (at < CLOCK && /^\d{1,2}$/.test(c.tokens[at]?.folded ?? '')) at++;
  const first =
    c.marks.of('party').find((m) => m.from === at) ??
    c.marks.of('actor').find((m) => m.from === at && m.value.use === 'noun');
  if (!first) return null;
  // "A medical source in a hospital, to an agency: …"
  const end = colonAfter(c, first.to);
  if (end < 0) return null;
  const named = namedIn(c, at, end);
  settle(c, named);
  return attribution([end, c.tokens.length], [at, end], named, 'headline');
}

/** "… two children killed (Civil Defence).", "(source: police)": the source in brackets at the end. */
function bracketedSource(c: Context): Attribution | null {
  const end = c.tokens.length;
  if (!/^\s*[)\]]/.test(c.after)) return null;
  const mark = [...c.marks.of('party')].reverse().find((m) => m.to === end);
  if (!mark) return null;
  let from = mark.from;
  for (; from > 0 && mark.from - from <= 2; from--) if (/[([]/.test(c.gap(from))) break;
  if (from === 0 || !/[([]/.test(c.gap(from))) return null;
  const named = namedIn(c, mark.from, end);
  settle(c, named);
  return attribution([0, from], [from, end], named, 'bracketed');
}

/** A quotation opened in an earlier sentence of the paragraph goes on: the same speaker, until it closes. */
function quotationGoesOn(c: Context, found: readonly Attribution[], quoting: Quoting): Attribution | null {
  const { opened, closed, straight } = quoting;
  const was = c.memory.quoted;
  c.memory.quoted = opened !== closed ? opened > closed : straight % 2 === 1 ? !was : was;
  const end = found[0]?.subject[0] ?? c.tokens.length;
  if (!was || c.memory.last.length === 0 || end === 0) return null;
  return attribution(
    [0, end],
    [0, 0],
    { claimants: c.memory.last, via: c.memory.lastVia },
    'quotation-goes-on',
  );
}

interface Quoting {
  readonly opened: number;
  readonly closed: number;
  readonly straight: number;
}

/** The quotation marks of a stretch of text, counted. */
function quotingIn(source: string, start: number, end: number): Quoting {
  let [opened, closed, straight] = [0, 0, 0];
  for (let i = start; i < end; i++) {
    const code = source.charCodeAt(i);
    if (code === 0x22) straight++;
    else if (code === 0xab || code === 0x201c) opened++;
    else if (code === 0xbb || code === 0x201d) closed++;
  }
  return { opened, closed, straight };
}

/** The attribution that covers a token; the innermost, which is the last to begin. */
export function attributionAt(list: readonly Attribution[], token: number): Attribution | null {
  let found: Attribution | null = null;
  for (const a of list) if (a.from <= token && token < a.to && (!found || a.from >= found.from)) found = a;
  return found;
}
