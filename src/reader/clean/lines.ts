import type { Span } from '../../domain/reading';
import type { CleanText } from '../types';
import { partsParagraphs } from './markup';

/** A line of the text: between two line breaks or block elements, without the space around it. */
export interface Line {
  readonly span: Span;
  readonly words: number;
  readonly arabic: number;
  readonly latin: number;
}

const isSpace = (code: number): boolean => code === 32 || code === 160 || code === 9 || code === 13;
const isArabic = (code: number): boolean => code >= 0x621 && code <= 0x64a;
const isLatin = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

function measured(text: string, start: number, end: number): Line | null {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  if (from === to) return null;
  let words = 1;
  let arabic = 0;
  let latin = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (isSpace(code)) words += isSpace(text.charCodeAt(i - 1)) ? 0 : 1;
    else if (isArabic(code)) arabic++;
    else if (isLatin(code)) latin++;
  }
  return { span: [from, to], words, arabic, latin };
}

/** The lines of a text outside what is already dropped, in order. Markup inside a line stays part of it. */
export function linesOf(text: string, dropped: CleanText['dropped']): readonly Line[] {
  const breaks: Span[] = [];
  const skip = dropped.filter(({ span }) => partsParagraphs(text.slice(span[0], span[1])));
  let next = 0;
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
    for (let drop = skip[next]; drop && drop.span[0] < i; drop = skip[++next]) breaks.push(drop.span);
    breaks.push([i, i + 1]);
  }
  for (const drop of skip.slice(next)) breaks.push(drop.span);

  const lines: Line[] = [];
  let start = 0;
  for (const [from, to] of [...breaks, [text.length, text.length] as Span]) {
    const line = from > start ? measured(text, start, from) : null;
    if (line) lines.push(line);
    start = Math.max(start, to);
  }
  return lines;
}
