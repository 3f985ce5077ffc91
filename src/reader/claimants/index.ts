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
  const c: Context = { tokens, gap, marks, lang, memory };
  const opening = headlineSpeaker(c);
  const found = lang === 'ar' ? arabicFrames(c, opening) : englishFrames(c, opening);
  const running = quotationGoesOn(c, found, quotingIn(source, sentence.start, until));
  return [...(running ? [running] : []), ...found].sort((a, b) => a.from - b.from);
}

/** Hours and minutes. */
const CLOCK = 2;

/** "Observatory: eleven killed": the speaker, a colon, what is said. */
function headlineSpeaker(c: Context): Attribution | null {
  // After the hour of a live report.
  let at = 0;
  while (at < CLOCK && /^\d{1,2}$/.test(c.tokens[at]?.folded ?? '')) at++;
  const first =
    c.marks.of('party').find((m) => m.from === at) ??
    c.marks.of('actor').find((m) => m.from === at && m.value.use === 'noun');
  if (!first || first.to >= c.tokens.length || !/^\s*:/.test(c.gap(first.to))) return null;
  const named = namedIn(c, at, first.to);
  settle(c, named);
  return attribution([first.to, c.tokens.length], [at, first.to], named);
}

/** A quotation opened in an earlier sentence of the paragraph goes on: the same speaker, until it closes. */
function quotationGoesOn(c: Context, found: readonly Attribution[], quoting: Quoting): Attribution | null {
  const { opened, closed, straight } = quoting;
  const was = c.memory.quoted;
  c.memory.quoted = opened !== closed ? opened > closed : straight % 2 === 1 ? !was : was;
  const end = found[0]?.subject[0] ?? c.tokens.length;
  if (!was || c.memory.last.length === 0 || end === 0) return null;
  return attribution([0, end], [0, 0], { claimants: c.memory.last, via: c.memory.lastVia });
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
