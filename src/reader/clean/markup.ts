import type { Span } from '../../domain/reading';
import { SHORTCODES } from '../languages/boilerplate';
import type { CleanText } from '../types';

type Drop = CleanText['dropped'][number];

/** The longest tag, shortcode or link that is believed: a lone `<` or `[` must not swallow the report. */
const LONGEST = 4000;
/** Elements whose content is no text at all. */
const SILENT = /^<(script|style|noscript|template|svg)[\s>]/i;
const COMMENT = '<!--';
const TAG = /^<\/?[a-z!][^<>]*>$/i;
const CAPTION_TAG = /^<figcaption[\s>]/i;
const SHORTCODE = /^\[\/?([a-z][a-z0-9_-]*)([^\]]*)\]$/i;
const ATTRIBUTE = /\s[a-z][a-z0-9_-]*=/i;
const ENTITY = /^&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});/i;
const ADDRESS = /^(https?:\/\/|www\.)[^\s<>"'«»)\]]+/i;
const plainShortcodes: ReadonlySet<string> = new Set(SHORTCODES);

interface Markup {
  readonly dropped: readonly Drop[];
  /** Contents of elements and shortcodes that hold captions. */
  readonly captions: readonly Span[];
}

/** The end of the stretch from `start` to the next `close`, or -1 when it does not close soon. */
function closing(text: string, start: number, close: string): number {
  const at = text.slice(start, start + LONGEST).indexOf(close);
  return at < 0 ? -1 : start + at + close.length;
}

function tagAt(text: string, i: number): Span | null {
  if (text.startsWith(COMMENT, i)) {
    const end = closing(text, i, '-->');
    return end < 0 ? null : [i, end];
  }
  const end = closing(text, i, '>');
  if (end < 0) return null;
  const tag = text.slice(i, end);
  if (!TAG.test(tag)) return null;
  const silent = SILENT.exec(tag);
  return [i, silent ? silentEnd(text, end, silent[1] ?? '') : end];
}

/** The longest script or style that is believed. */
const LONGEST_SILENT = 100_000;

/** Where an element without text ends; its opening tag alone when it does not. */
function silentEnd(text: string, start: number, name: string): number {
  const rest = text.slice(start, start + LONGEST_SILENT).toLowerCase();
  const close = rest.indexOf(`</${name.toLowerCase()}`);
  const until = close < 0 ? -1 : rest.indexOf('>', close);
  return until < 0 ? start : start + until + 1;
}

function isShortcode(written: string): boolean {
  const match = SHORTCODE.exec(written);
  if (!match) return false;
  const name = (match[1] ?? '').toLowerCase();
  return written[1] === '/' || plainShortcodes.has(name) || ATTRIBUTE.test(match[2] ?? '');
}

/** `[name attribute=…]` is dropped whole; of `[text](address)` the brackets and the address. */
function bracketAt(text: string, i: number): readonly Drop[] {
  const end = closing(text, i, ']');
  if (end < 0) return [];
  if (isShortcode(text.slice(i, end))) return [{ span: [i, end], why: 'shortcode' }];
  if (text[end] !== '(') return [];
  const after = closing(text, end, ')');
  if (after < 0 || /\s/.test(text.slice(end + 1, after - 1).trim())) return [];
  return [
    { span: [i, i + 1], why: 'markup' },
    { span: [end - 1, after], why: 'markup' },
  ];
}

/** Content between an opening and its closing mark, when the next mark of that name closes it. */
function captionAfter(text: string, opening: Span): Span | null {
  const written = text.slice(...opening);
  const close = CAPTION_TAG.test(written) ? '</figcaption' : /^\[caption/i.test(written) ? '[/caption' : null;
  if (!close) return null;
  const end = closing(text, opening[1], close);
  return end < 0 ? null : [opening[1], end - close.length];
}

/** Markup of any kind, in one pass. */
export function findMarkup(text: string): Markup {
  const dropped: Drop[] = [];
  const captions: Span[] = [];
  const opener = /[<[&]|https?:\/\/|www\./gi;
  for (let match = opener.exec(text); match; match = opener.exec(text)) {
    const found = markupAt(text, match.index);
    for (const drop of found) {
      dropped.push(drop);
      const caption = captionAfter(text, drop.span);
      if (caption) captions.push(caption);
    }
    const first = found[0];
    if (first) opener.lastIndex = Math.max(opener.lastIndex, first.span[1]);
  }
  return { dropped, captions };
}

function markupAt(text: string, i: number): readonly Drop[] {
  const one = (span: Span | null): readonly Drop[] => (span ? [{ span, why: 'markup' }] : []);
  const character = text[i];
  if (character === '<') return one(tagAt(text, i));
  if (character === '[') return bracketAt(text, i);
  const match = (character === '&' ? ENTITY : ADDRESS).exec(text.slice(i, i + 2000));
  return one(match ? [i, i + match[0].length] : null);
}

const BLOCK =
  /^<\/?(p|br|hr|div|li|ul|ol|h[1-6]|tr|td|th|table|section|article|header|footer|figure|figcaption|blockquote|title|script|style)[\s/>]/i;

/** Whether a dropped stretch parts paragraphs: a block element or a shortcode does, bold type or the bracket of a link does not. */
export const partsParagraphs = (written: string): boolean =>
  BLOCK.test(written) || (written.startsWith('[') && written.length > 1);
