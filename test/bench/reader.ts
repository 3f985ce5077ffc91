import { AhoCorasick } from '@monyone/aho-corasick/fast';
import { readGazetteer } from '../../src/cli/data-files';
import { parseDay } from '../../src/domain/days';
import type { Language } from '../../src/domain/tables';
import { foldText } from '../../src/gazetteer/fold';
import { read } from '../../src/reader/read';
import type { ReadOptions } from '../../src/reader/types';
import { type Bench, type Figure, median, timed } from './bench';
import { backgroundOf, bytesOf, sentencesOf, textOf } from './corpus';

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
/** Rounds until the engine has compiled what is used most: a pile of thousands is read by such code. */
const WARM_UP = 8;
/** Bytes: the shortest and the longest ordinary report. */
const LENGTHS = [1000, 6000] as const;
const ROUNDS = 9;

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

/** Ordinary reports; `facts` alone, as the digests are, or with what the press writes around them. */
function reportsIn(lang: Language, facts = false): readonly string[] {
  const sentences = sentencesOf(lang);
  const background = facts ? [] : backgroundOf(lang);
  const [least, most] = LENGTHS;
  return Array.from({ length: REPORTS }, (_, i) =>
    textOf(sentences, least + ((most - least) * i) / REPORTS, i + 1, background),
  );
}

const megabytes = (texts: readonly string[]): number => texts.reduce((n, t) => n + bytesOf(t), 0) / 1e6;

function bareScan(): (folded: string) => number {
  const names = new Set([...gazetteer.names()].map((n) => n.folded).filter((n) => n.length > 1));
  const automaton = new AhoCorasick([...names]);
  return (folded) => automaton.matchInText(folded).length;
}

/** What is measured in each round once the engine is warm. */
const settled = <T>(round: () => T): readonly T[] =>
  Array.from({ length: WARM_UP + ROUNDS }, round).slice(WARM_UP);

/** Reader and scan take turns, so that what else the machine does falls on both. */
function arabicFigures(): readonly Figure[] {
  const texts = reportsIn('ar');
  const dense = reportsIn('ar', true);
  const folded = texts.map((t) => foldText(t).folded);
  const scan = bareScan();
  const rounds = settled(() => ({
    reader: timed(() => readAll(texts)),
    dense: timed(() => readAll(dense)),
    scan: timed(() => {
      for (const text of folded) scan(text);
    }),
  }));
  const seconds = median(rounds.map((r) => r.reader)) / 1000;
  return [
    {
      name: 'Arabic reports',
      value: megabytes(texts) / seconds,
      unit: 'MB/s',
      floor: { is: 'least', value: FLOORS.arabic },
    },
    { name: 'Arabic reports', value: texts.length / seconds, unit: 'reports/s' },
    {
      name: 'Arabic, nothing but facts',
      value: (1000 * megabytes(dense)) / median(rounds.map((r) => r.dense)),
      unit: 'MB/s',
    },
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
  const times = settled(() => timed(() => readAll(texts)));
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
