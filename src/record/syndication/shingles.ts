import { foldText } from '../../gazetteer/fold';

/** So many words in a row make a shingle: short enough for a text of three sentences, long enough to be its own. */
const WORDS = 3;
const WORD = /[\p{L}\p{N}]+/gu;
const NUMBER = /^\d+$/;

/** A text as a bag of short runs of words, and the numbers written in it. */
export interface Shingled {
  /** Hashes of every run of three folded words, each once, ascending. */
  readonly shingles: Uint32Array;
  /** Numbers in digits, as written, folded to 0–9. */
  readonly numbers: ReadonlySet<string>;
}

/** FNV-1a over UTF-16 code units. */
function hashWord(word: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** The last step of MurmurHash3: spreads every bit of the input over the output. */
function mix(h: number): number {
  let x = h;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}

function distinct(runs: Uint32Array): Uint32Array {
  runs.sort();
  let n = 0;
  for (let i = 0; i < runs.length; i++) {
    if (i === 0 || runs[i] !== runs[i - 1]) runs[n++] = runs[i] as number;
  }
  return runs.slice(0, n);
}

/** Breaks a text into shingles (Broder 1997) of folded words: spelling, marks and punctuation do not count. */
export function shingle(text: string): Shingled {
  const words = foldText(text).folded.match(WORD) ?? [];
  const hashes = words.map(hashWord);
  const runs = new Uint32Array(Math.max(0, hashes.length - WORDS + 1));
  for (let i = 0; i < runs.length; i++) {
    let run = 0;
    for (let k = i; k < i + WORDS; k++) run = mix(Math.imul(run, 31) + (hashes[k] as number));
    runs[i] = run;
  }
  return { shingles: distinct(runs), numbers: new Set(words.filter((word) => NUMBER.test(word))) };
}
