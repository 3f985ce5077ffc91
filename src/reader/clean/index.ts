import type { Span } from '../../domain/reading';
import type { CleanText } from '../types';
import { findBylines } from './bylines';
import { type Line, linesOf } from './lines';
import { findMarkup } from './markup';
import { verdictOn } from './verdicts';

type Drop = CleanText['dropped'][number];

/**
 * Marks out what is not report: shortcodes and markup, credits and mastheads, pictures' captions, paragraphs
 * that stand above word for word. Nothing is removed: every offset points into the text as given.
 */
export function clean(text: string): CleanText {
  const markup = findMarkup(text);
  const dropped: Drop[] = [...markup.dropped, ...findBylines(text)];
  const captions: Span[] = [...markup.captions];
  const repeats: Span[] = [];

  const lines = linesOf(text, markup.dropped);
  const isForeign = foreignLines(lines);
  const seen = new Set<string>();
  for (const line of lines) {
    const verdict = verdictOn(text, line, isForeign(line));
    if (verdict === 'credit' || verdict === 'masthead') dropped.push({ span: line.span, why: verdict });
    else if (verdict === 'caption') captions.push(line.span);
    else if (isRepeat(text, line, seen)) repeats.push(line.span);
  }
  return { text, dropped: inOrder(dropped), captions: merged(captions), repeats };
}

/** Below this share of a text's letters its second script is a guest. */
const GUEST = 0.25;

function foreignLines(lines: readonly Line[]): (line: Line) => boolean {
  const arabic = lines.reduce((sum, line) => sum + line.arabic, 0);
  const latin = lines.reduce((sum, line) => sum + line.latin, 0);
  const share = Math.min(arabic, latin) / Math.max(1, arabic + latin);
  if (share > GUEST) return () => false;
  return arabic >= latin ? (line) => line.latin > line.arabic : (line) => line.arabic > line.latin;
}

/** Shorter lines may well be said twice: a section title, a one-word quotation. */
const SHORTEST_REPEAT = 6;

function isRepeat(text: string, line: Line, seen: Set<string>): boolean {
  if (line.words < SHORTEST_REPEAT) return false;
  const key = text.slice(...line.span).replace(/\s+/g, ' ');
  if (seen.has(key)) return true;
  seen.add(key);
  return false;
}

const byStart = (a: Span, b: Span): number => a[0] - b[0];

/** In order, overlapping ones made one: a caption element may stand on a line that is a caption anyway. */
function merged(spans: readonly Span[]): readonly Span[] {
  const out: Span[] = [];
  for (const span of [...spans].sort(byStart)) {
    const last = out.at(-1);
    if (last && span[0] <= last[1]) out[out.length - 1] = [last[0], Math.max(last[1], span[1])];
    else if (span[0] < span[1]) out.push(span);
  }
  return out;
}

/** In order, and where two overlap the later one begins after the earlier. */
function inOrder(drops: readonly Drop[]): readonly Drop[] {
  const out: Drop[] = [];
  let end = 0;
  for (const drop of [...drops].sort((a, b) => byStart(a.span, b.span))) {
    const start = Math.max(drop.span[0], end);
    if (start >= drop.span[1]) continue;
    out.push({ ...drop, span: [start, drop.span[1]] });
    end = drop.span[1];
  }
  return out;
}
