/**
 * Folding: the form in which names and texts are compared.
 *
 * One character folds to nothing, to one character or to a few, whatever stands around it (one exception:
 * the English possessive), so that an offset map back to the original is cheap and exact, and composed (NFC)
 * and decomposed (NFD) input give the same result.
 */
import { unitTest } from './units';

/** A text folded, with the way back: `offsets[i]` is the UTF-16 offset in the original of what became `folded[i]`. */
export interface Folded {
  readonly folded: string;
  /** One longer than `folded`; the last element is the length of the original. */
  readonly offsets: Uint32Array;
}

/** Letters that are one letter to a reader, and digits of either script. What NFD takes apart is not listed. */
const SAME: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
  ی: 'ي',
  ک: 'ك',
  ە: 'ه',
  ı: 'i',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\t': ' ',
  '-': ' ',
  '\u2010': ' ',
  '\u2011': ' ',
};

/** Dropped: tatweel, and every sign used for ayn, hamza or an apostrophe. Marks and bidi controls go by class. */
const DROPPED = new Set("\u0640ʿʾʼʻʹ'’‘`´");
const MARK_OR_CONTROL = /[\p{M}\p{Cf}]/u;
const ARABIC_DIGIT = /[٠-٩۰-۹]/u;
/** Letters as a PDF keeps them, one code for each joining form; U+FE70–FE7F are marks on a blank. */
const PRESENTATION = /[\ufb50-\ufdff\ufe80-\ufefc]/u;

function foldCharacter(character: string): string {
  if (character >= '\ufe70' && character <= '\ufe7f') return '';
  const parts = character.normalize(PRESENTATION.test(character) ? 'NFKD' : 'NFD').toLowerCase();
  let out = '';
  // Lower-casing may leave a mark behind (İ), and a lower-case letter may still come apart.
  for (const part of parts.normalize('NFD')) {
    if (DROPPED.has(part) || MARK_OR_CONTROL.test(part)) continue;
    if (ARABIC_DIGIT.test(part)) out += String(part.charCodeAt(0) & 0xf);
    else out += SAME[part] ?? part;
  }
  return out;
}

/** What each code unit folds to, filled as they come up. */
const units = new Array<string | undefined>(0x10000);

function foldUnit(code: number): string {
  let folded = units[code];
  if (folded === undefined) {
    folded = foldCharacter(String.fromCharCode(code));
    units[code] = folded;
  }
  return folded;
}

const isMark = unitTest(/\p{M}/u);
const isLetter = unitTest(/\p{L}/u);
const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

/** "Aleppo's": the name ends before the apostrophe, so it folds to a space and not, as elsewhere, to nothing. */
function isPossessive(text: string, i: number): boolean {
  const s = text[i + 1];
  if (s !== 's' && s !== 'S') return false;
  let before = i - 1;
  while (before >= 0 && isMark(text.charCodeAt(before))) before--;
  const after = text.charCodeAt(i + 2);
  return isLetter(text.charCodeAt(before)) && !isLetter(after) && !isMark(after);
}

/** What becomes of a code unit that folds to one other whatever stands around it; 0 for the rest, and until asked. */
const singles = new Uint16Array(0x10000);

/**
 * Folds a text for comparing: harakat and other marks, tatweel, bidi controls and apostrophes dropped;
 * أ إ آ ٱ → ا, ى ئ → ي, ؤ → و, ة → ه; Latin lower case without diacritics; hyphen → space; Eastern digits → 0–9.
 * Offsets are UTF-16 code units into `text` as given.
 */
export function foldText(text: string): Folded {
  let n = 0;
  for (let i = 0; i < text.length; ) {
    const code = text.charCodeAt(i);
    const single = singles[code] as number;
    if (single !== 0) {
      if (n >= codes.length) widen(n);
      codes[n] = single;
      positions[n++] = i++;
      continue;
    }
    const isPair = code >= 0xd800 && code < 0xdc00 && (text.codePointAt(i) as number) > 0xffff;
    let out = isPair ? foldCharacter(text.slice(i, i + 2)) : foldUnit(code);
    if (isApostrophe(code)) out = isPossessive(text, i) ? ' ' : out;
    else if (!isPair && out.length === 1) singles[code] = out.charCodeAt(0);
    if (n + out.length > codes.length) widen(n + out.length);
    for (let k = 0; k < out.length; k++) {
      codes[n] = out.charCodeAt(k);
      positions[n++] = i;
    }
    i += isPair ? 2 : 1;
  }
  const offsets = positions.slice(0, n + 1);
  offsets[n] = text.length;
  return { folded: stringOf(n), offsets };
}

/** Where a text is folded before it is handed out: room for one of ordinary length, and wider after a longer one. */
let codes = new Uint16Array(1 << 14);
let positions = new Uint32Array((1 << 14) + 1);

function widen(needed: number): void {
  const room = 2 * Math.max(codes.length, needed);
  const [shorter, fewer] = [codes, positions];
  codes = new Uint16Array(room);
  positions = new Uint32Array(room + 1);
  codes.set(shorter);
  positions.set(fewer);
}

/** A call takes only so many arguments. */
const CHUNK = 8192;

function stringOf(length: number): string {
  let out = '';
  for (let i = 0; i < length; i += CHUNK)
    out += String.fromCharCode.apply(
      null,
      codes.subarray(i, Math.min(length, i + CHUNK)) as unknown as number[],
    );
  return out;
}

/** Marks and tatweel after the last letter belong to the word. */
export const isTrailing = unitTest(/[\p{M}\u0640]/u);

/**
 * The span of the original, `[start, end)` in UTF-16 units, that a stretch of the folded text stands for.
 * Marks on the last letter belong to it; a bidi control or an apostrophe after it does not.
 */
export function originalSpan(
  text: string,
  { offsets }: Folded,
  start: number,
  end: number,
): readonly [start: number, end: number] {
  const from = offsets[start] ?? text.length;
  if (end <= start) return [from, from];
  const last = offsets[end - 1] ?? text.length;
  let to = last + ((text.codePointAt(last) ?? 0) > 0xffff ? 2 : 1);
  while (to < text.length && isTrailing(text.charCodeAt(to))) to++;
  return [from, to];
}

/** `al-` and what it becomes before a sun letter, as the press writes it; never a word of its own in a name. */
const LATIN_ARTICLES = new Set(
  'al el ul l ash esh ach as es ad ed an en ar er az ez at et aj ej adh'.split(' '),
);
/** Words that say what a name is, and are no part of it. Compared after folding and before the article goes. */
const LEADING = new Set(['حي', 'حيي', 'منطقه', 'مدينه', 'بلده', 'قريه', 'the']);
const CLASSIFIERS = ['neighbourhood', 'neighborhood', 'district', 'quarter', 'area', 'town', 'village'];
const BEFORE_OF = new Set([...CLASSIFIERS, 'city']);
const AT_THE_END = new Set(CLASSIFIERS);
const NOT_A_WORD = /[^\p{L}\p{N}]+/u;
const ARABIC_ARTICLE = /^ال(?=..)/u;

const FINAL_HAMZA = /اء$/u;

/** Takes the article off a folded word: الصاخور → صاخور. Words too short to be one without it keep it. */
export const withoutArticle = (word: string): string => word.replace(ARABIC_ARTICLE, '');

/**
 * A name folded for comparing with other names: as `foldText`, then punctuation, the article of each word, the
 * hamza after a long a (الحمراء/الحمرا) and the words that only classify (حي, منطقة, مدينة, "neighbourhood",
 * "district of") dropped. Empty when nothing is left to compare.
 */
export function foldName(name: string): string {
  let words = foldText(name).folded.split(NOT_A_WORD).filter(Boolean);
  const shorter = (drop: number, from: 'start' | 'end') => {
    if (words.length > drop) words = from === 'start' ? words.slice(drop) : words.slice(0, -drop);
  };
  if (words.at(-1) === 's') shorter(1, 'end'); // Aleppo's
  if (LEADING.has(words[0] ?? '')) shorter(1, 'start');
  if (BEFORE_OF.has(words[0] ?? '') && words[1] === 'of') shorter(2, 'start');
  if (AT_THE_END.has(words.at(-1) ?? '')) shorter(1, 'end');
  const bare = words.filter((w) => !LATIN_ARTICLES.has(w));
  return (bare.length > 0 ? bare : words)
    .map((word) => withoutArticle(word).replace(FINAL_HAMZA, 'ا'))
    .join(' ');
}
