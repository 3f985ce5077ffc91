import { AhoCorasick } from '@monyone/aho-corasick/fast';
import { readGazetteer } from '../../src/cli/data-files';
import { parseDay } from '../../src/domain/days';
import type { Language } from '../../src/domain/tables';
import { foldText } from '../../src/gazetteer/fold';
import { read } from '../../src/reader/read';
import type { ReadOptions } from '../../src/reader/types';
import { type Bench, type Figure, median, timed } from './bench';
import { bytesOf, sentencesOf, textOf } from './corpus';

/**
 * How fast the reader reads: many ordinary reports, as a pile of them is dropped in, and one long text that doubles.
 * A bare scan of the same text for the names of the gazetteer, and nothing else, says what the machine can do.
 */
const FLOORS = {
  /** MB of Arabic text a second on one core. */
  arabic: 2,
  /** Time for twice the text, as a multiple. */
  growth: 2.3,
} as const;

const REPORTS = 240;
/** Bytes: the shortest and the longest ordinary report. */
const LENGTHS = [1000, 6000] as const;
const ROUNDS = 7;

/** Bytes of the long text: from here on doubled, up to 10 MB and a little. */
const SMALLEST = 10_000;
const DOUBLINGS = 10;
/** A short text is read so often that a round takes about as long as one of this many bytes. */
const ROUND_BYTES = 160_000;
const roundsOf = (bytes: number): number => (bytes < 1_000_000 ? 7 : 3);

const { gazetteer } = readGazetteer();
const published = parseDay('2016-09-25');
const options: ReadOptions = published === null ? {} : { published };
const readAll = (texts: readonly string[]): void => {
  for (const text of texts) read(text, gazetteer, options);
};

function reportsIn(lang: Language): readonly string[] {
  const sentences = sentencesOf(lang);
  const [least, most] = LENGTHS;
  return Array.from({ length: REPORTS }, (_, i) =>
    textOf(sentences, least + ((most - least) * i) / REPORTS, i + 1),
  );
}

const megabytes = (texts: readonly string[]): number => texts.reduce((n, t) => n + bytesOf(t), 0) / 1e6;

function bareScan(): (folded: string) => number {
  const names = new Set([...gazetteer.names()].map((n) => n.folded).filter((n) => n.length > 1));
  const automaton = new AhoCorasick([...names]);
  return (folded) => automaton.matchInText(folded).length;
}

/** Reader and scan take turns, so that what else the machine does falls on both. */
function arabicFigures(): readonly Figure[] {
  const texts = reportsIn('ar');
  const folded = texts.map((t) => foldText(t).folded);
  const scan = bareScan();
  const rounds = Array.from({ length: ROUNDS + 1 }, () => ({
    reader: timed(() => readAll(texts)),
    scan: timed(() => {
      for (const text of folded) scan(text);
    }),
  })).slice(1); // The first warms up.
  const seconds = median(rounds.map((r) => r.reader)) / 1000;
  return [
    {
      name: 'Arabic reports',
      value: megabytes(texts) / seconds,
      unit: 'MB/s',
      floor: { is: 'least', value: FLOORS.arabic },
    },
    { name: 'Arabic reports', value: texts.length / seconds, unit: 'reports/s' },
    { name: 'bare scan', value: (1000 * megabytes(texts)) / median(rounds.map((r) => r.scan)), unit: 'MB/s' },
    {
      name: 'reader to bare scan',
      value: median(rounds.map((r) => r.scan / r.reader)),
      unit: 'of its speed',
    },
  ];
}

function englishFigures(): readonly Figure[] {
  const texts = reportsIn('en');
  const times = Array.from({ length: ROUNDS + 1 }, () => timed(() => readAll(texts))).slice(1);
  return [{ name: 'English reports', value: (1000 * megabytes(texts)) / median(times), unit: 'MB/s' }];
}

/** Each size against its double, one after the other in every round. */
function growthFigures(): readonly Figure[] {
  const sentences = sentencesOf('ar');
  return Array.from({ length: DOUBLINGS }, (_, k) => {
    const bytes = SMALLEST * 2 ** k;
    const [text, twice] = [textOf(sentences, bytes, k + 1), textOf(sentences, 2 * bytes, k + 1)];
    const times = Math.max(1, Math.round(ROUND_BYTES / bytes));
    const time = (of: string): number => timed(() => readAll(Array.from({ length: times }, () => of)));
    const ratios = Array.from({ length: roundsOf(bytes) }, () => {
      const once = time(text);
      return time(twice) / once;
    });
    return {
      name: `growth ${bytes / 1000} to ${(2 * bytes) / 1000} KB`,
      value: median(ratios),
      unit: 'times',
      floor: { is: 'most', value: FLOORS.growth },
    } as const;
  });
}

export const reader: Bench = {
  name: 'reader',
  about: 'speed of the reader, and how its time grows with the text',
  run: () => [...arabicFigures(), ...englishFigures(), ...growthFigures()],
};
