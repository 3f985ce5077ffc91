import type { Span } from '../domain/reading';
import type { Language } from '../domain/tables';
import { foldText } from '../gazetteer/fold';
import { partsParagraphs } from './clean/markup';
import { ABBREVIATIONS, SENTENCE_OPENERS } from './languages/sentence';
import { firstEndingAfter, holds, isSpace } from './spans';
import { tokenise } from './tokenise';
import type { CleanText, Sentence, Token } from './types';

const abbreviations: ReadonlySet<string> = new Set(ABBREVIATIONS);
const openers: ReadonlySet<string> = new Set(SENTENCE_OPENERS.map((word) => foldText(word).folded));

/** What lies between two tokens parts them into sentences, into paragraphs, or not at all. */
type Cut = 'none' | 'sentence' | 'title' | 'paragraph';

/**
 * Cuts a text into sentences with their tokens, in order. What `clean` dropped has no tokens; captions and
 * repeated paragraphs are sentences with a role of their own.
 */
export function segment(text: CleanText, lang: Language): readonly Sentence[] {
  const tokens = outside(tokenise(text.text), text.dropped);
  const parting = partingSpans(text);
  const sentences: Sentence[] = [];
  let paragraph = 0;
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    const cut = i + 1 < tokens.length ? cutBetween(text, parting, tokens, i, lang) : 'paragraph';
    if (cut === 'none') continue;
    sentences.push(...withRunInTitle(text, tokens.slice(first, i + 1), paragraph, cut));
    if (cut === 'paragraph') paragraph++;
    first = i + 1;
  }
  return sentences;
}

function outside(tokens: readonly Token[], dropped: CleanText['dropped']): readonly Token[] {
  if (dropped.length === 0) return tokens;
  let next = 0;
  return tokens.filter((token) => {
    while ((dropped[next]?.span[1] ?? Number.POSITIVE_INFINITY) <= token.start) next++;
    return (dropped[next]?.span[0] ?? Number.POSITIVE_INFINITY) >= token.end;
  });
}

const LINE_BREAK = /\r?\n|\u2029/;
const BULLET = /[•●▪■◦|]|\s\*{2,}\s/;
const STOP = /[.!?؟]/;
/** Two or three dots, or a comma before them, go on. */
const ELLIPSIS = /\.{2,}|…/;
const ARABIC = /^[\u0621-\u064A]/;

function cutBetween(
  clean: CleanText,
  parting: readonly Span[],
  tokens: readonly Token[],
  i: number,
  lang: Language,
): Cut {
  const before = tokens[i] as Token;
  const after = tokens[i + 1] as Token;
  if (isSpace(clean.text, before, after)) return 'none';
  const written = clean.text.slice(before.end, after.start);
  const gap = written.length < SHORTEST_MARKUP ? written : withoutDropped(clean, before.end, after.start);
  if (partsAtDrop(parting, before.end, after.start)) return 'paragraph';
  if (LINE_BREAK.test(gap)) return isSoftBreak(gap, after, clean.text) ? 'none' : 'paragraph';
  if (BULLET.test(gap)) return 'title';
  if (!STOP.test(gap)) return 'none';
  return endsSentence(gap, before, after, lang) ? 'sentence' : 'none';
}

/** A tag, a link's address: shorter gaps hold none. */
const SHORTEST_MARKUP = 3;

/** What stands between two tokens but for what was dropped: the full stop in a link's address ends nothing. */
function withoutDropped({ text, dropped }: CleanText, start: number, end: number): string {
  let kept = '';
  let at = start;
  let low = 0;
  let high = dropped.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dropped[middle]?.span[1] ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  for (let k = low; k < dropped.length && (dropped[k]?.span[0] ?? end) < end; k++) {
    const [from, to] = dropped[k]?.span ?? [end, end];
    kept += text.slice(at, Math.max(at, from));
    at = Math.max(at, to);
  }
  return kept + text.slice(at, Math.max(at, end));
}

function partsAtDrop(parting: readonly Span[], start: number, end: number): boolean {
  const next = parting[firstEndingAfter(parting, start)];
  return next !== undefined && next[0] < end;
}

/** What was dropped as a line of its own or as a block element. */
const partingSpans = ({ text, dropped }: CleanText): readonly Span[] =>
  dropped
    .filter(({ span, why }) => why === 'credit' || why === 'masthead' || partsParagraphs(text.slice(...span)))
    .map(({ span }) => span);

/** A text wrapped by hand: the line ended in a comma, or the next begins with a small letter. */
function isSoftBreak(gap: string, after: Token, text: string): boolean {
  if (gap.split(LINE_BREAK).length > 2) return false;
  return /^[,،]/.test(gap) || /[a-z]/.test(text[after.start] ?? '');
}

function endsSentence(gap: string, before: Token, after: Token, lang: Language): boolean {
  if (ELLIPSIS.test(gap)) return false;
  if (!/\s/.test(gap)) {
    // A missing space after the stop is a slip where whole Arabic words meet; initials and decimals are not.
    return (
      ARABIC.test(before.folded) &&
      ARABIC.test(after.folded) &&
      before.folded.length > 2 &&
      after.folded.length > 2
    );
  }
  if (!gap.startsWith('.') || /[!?؟]/.test(gap)) return true;
  const initial = before.folded.length === 1 && before.end - before.start === 1;
  if (ARABIC.test(before.folded)) return !initial;
  return !(lang === 'en' || !ARABIC.test(after.folded)) || !(initial || abbreviations.has(before.folded));
}

const LONGEST_HEADING = 16;
const CLOSED = /^[^\p{L}\p{N}\n]*[.!?؟]/u;

function sentence(clean: CleanText, tokens: readonly Token[], paragraph: number, cut: Cut): Sentence {
  const start = tokens[0]?.start ?? 0;
  const end = tokens.at(-1)?.end ?? start;
  const role: Sentence['role'] = holds(clean.captions, start)
    ? 'caption'
    : holds(clean.repeats, start)
      ? 'repeat'
      : isHeading(clean.text, tokens, cut)
        ? 'heading'
        : 'body';
  return { start, end, paragraph, role, tokens };
}

const BULLETED = /(?:^|\n)[^\S\n]*(?:[-–—*•●▪■◦]|\p{Extended_Pictographic}\uFE0F?)\s*$/u;
const CLOCK = /^[\d٠-٩]{1,2}[:.][\d٠-٩]{2}\s/u;
/** Shorter points are titles of what stands under them. */
const SHORTEST_POINT = 4;

/** A point of a list or of a live report tells something, whether a full stop closes it or not. */
function isPoint(text: string, tokens: readonly Token[]): boolean {
  const start = tokens[0]?.start ?? 0;
  const end = tokens.at(-1)?.end ?? start;
  if (tokens.length < SHORTEST_POINT || /^\s*:/.test(text.slice(end, end + 4))) return false;
  return BULLETED.test(text.slice(Math.max(0, start - 8), start)) || CLOCK.test(text.slice(start, start + 6));
}

/** A few words that no full stop closes, on a line of their own or before a bullet or a stroke. */
function isHeading(text: string, tokens: readonly Token[], cut: Cut): boolean {
  if (tokens.length > LONGEST_HEADING || cut === 'sentence' || isPoint(text, tokens)) return false;
  const end = tokens.at(-1)?.end ?? 0;
  return !CLOSED.test(text.slice(end, end + 8));
}

/** Where no line ends this far around, the line breaks are lost, and section titles stand inside the text. */
const LOST_BREAKS = 1000;
const LONGEST_RUN_IN = 4;

/** Splits off the title that runs into a sentence: at most four words, then و and a verb that opens sentences. */
function withRunInTitle(
  clean: CleanText,
  tokens: readonly Token[],
  paragraph: number,
  cut: Cut,
): readonly Sentence[] {
  const opener = tokens.slice(1, LONGEST_RUN_IN + 1).findIndex((token) => openers.has(token.folded)) + 1;
  const start = tokens[0]?.start ?? 0;
  if (opener < 1 || !hasLostBreaks(clean.text, start)) return [sentence(clean, tokens, paragraph, cut)];
  const title = tokens.slice(0, opener);
  return [
    { start, end: title.at(-1)?.end ?? start, paragraph, role: 'heading', tokens: title },
    sentence(clean, tokens.slice(opener), paragraph, cut),
  ];
}

/** Looks no further than it must: the text may be one line of megabytes. */
const hasLostBreaks = (text: string, at: number): boolean =>
  text.length > LOST_BREAKS && !text.slice(Math.max(0, at - LOST_BREAKS), at + LOST_BREAKS).includes('\n');
