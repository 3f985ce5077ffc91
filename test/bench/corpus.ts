import { readdirSync, readFileSync } from 'node:fs';
import { PROJECT_ROOT } from '../../src/cli/data-files';
import { parseReportFile } from '../../src/dataset/formats/report-file';
import type { Language } from '../../src/domain/tables';
import { freshText } from '../fixtures/fresh/measure';
import { BACKGROUND } from './background';

/**
 * Texts to measure with, made of our own words: the digests and the invented reports, their sentences in ever new
 * order, with other numbers and other words in them. No paragraph comes up twice, for the reader spares itself what
 * it has read before.
 */
const DIGESTS = `${PROJECT_ROOT}data/reports/`;
const FRESH = `${PROJECT_ROOT}test/fixtures/fresh/`;

const files = (folder: string, ending: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort();

/** The sentences of the digests and of the invented reports in one language. */
export function sentencesOf(lang: Language): readonly string[] {
  const digests = files(DIGESTS, '.md').flatMap((name) =>
    parseReportFile(readFileSync(DIGESTS + name, 'utf8'), name).digest.map((s) => s[lang]),
  );
  const fresh = files(FRESH, '.txt')
    .filter((name) => name.startsWith(lang))
    .flatMap((name) => freshText(name.replace(/\.txt$/, '')).split(/\n+|(?<=[.؟!])\s+/));
  return [...digests, ...fresh].filter((s) => s.trim() !== '');
}

/** The same numbers from 0 to 1 each time: a linear congruential generator. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The sentences that stand around the facts in a report. */
export const backgroundOf = (lang: Language): readonly string[] =>
  BACKGROUND[lang].split('\n').filter((s) => s.trim() !== '');

/** Of the sentences of a text made to measure with, those that tell of no event. */
const BETWEEN = 0.4;

const CHANGED_WORDS = 2;
const LARGEST_NUMBER = 300;
/** Sentences to a paragraph, on average. */
const PARAGRAPH = 3;

export const bytesOf = (text: string): number => Buffer.byteLength(text, 'utf8');

/**
 * A text of about so many bytes of UTF-8, up to the end of a sentence; a seed gives the same text each time. With
 * `background` it is as dense as a report of the press, without it nothing but facts.
 */
export function textOf(
  sentences: readonly string[],
  bytes: number,
  seed: number,
  background: readonly string[] = [],
): string {
  const random = randomFrom(seed);
  const any = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const parts: string[] = [];
  for (let size = 0; size < bytes; ) {
    const words = any(background.length > 0 && random() < BETWEEN ? background : sentences)
      .replace(/\d+/g, () => String(Math.floor(random() * LARGEST_NUMBER)))
      .split(' ');
    for (let k = 0; k < CHANGED_WORDS; k++)
      words[Math.floor(random() * words.length)] = any(any(sentences).split(' '));
    const sentence = words.join(' ') + (random() < 1 / PARAGRAPH ? '\n\n' : ' ');
    parts.push(sentence);
    size += bytesOf(sentence);
  }
  return parts.join('');
}
