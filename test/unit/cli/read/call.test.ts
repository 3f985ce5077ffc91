import { describe, expect, test } from 'vitest';
import { callOf } from '../../../../src/cli/read/call';
import { parseDay } from '../../../../src/domain/days';

const corpus = { kind: 'corpus', options: {}, format: 'ndjson', jobs: 1, strict: false };

describe('what a call of read asks for', () => {
  test.each([
    [['a.txt'], { kind: 'reports', files: ['a.txt'], options: {}, format: 'json' }],
    [['a.txt', 'b.txt'], { kind: 'reports', files: ['a.txt', 'b.txt'], options: {}, format: 'ndjson' }],
    [['-'], { kind: 'reports', files: ['-'], options: {}, format: 'json' }],
    [['a.ndjson', 'B.JSONL'], { ...corpus, files: ['a.ndjson', 'B.JSONL'] }],
    [['--corpus', '-', '--jobs', '8', '--strict'], { ...corpus, files: ['-'], jobs: 8, strict: true }],
    [['--corpus', 'a.txt', '--format', 'csv'], { ...corpus, files: ['a.txt'], format: 'csv' }],
    [
      ['a.ndjson', '--published', '2016-09-25', '--lang', 'en'],
      { ...corpus, files: ['a.ndjson'], options: { published: parseDay('2016-09-25'), lang: 'en' } },
    ],
    [['--help', '--jobs', 'x'], null],
  ])('%j', (args, expected) => {
    expect(callOf(args)).toEqual(expected);
  });

  test.each([
    [[], 'at least one file'],
    [['-', '--published', '2016-02-31'], '2016-02-31'],
    [['-', '--lang', 'fr'], '--lang fr'],
    [['-', '--format', 'xml'], '--format xml'],
    [['-', '--wrong'], '--wrong'],
    [['a.txt', 'b.txt', '--format', 'geojson'], 'one file at a time'],
    [['a.ndjson', 'b.txt'], 'b.txt among corpora'],
    [['a.txt', '--jobs', '2'], '--jobs is for a corpus; a.txt is not one'],
    [['a.txt', '--strict'], '--strict is for a corpus'],
    [['a.ndjson', '--jobs', '0'], '--jobs 0: a number from 1 to 256'],
    [['a.ndjson', '--jobs', '2.5'], '--jobs 2.5'],
    [['a.ndjson', '--jobs', '1000'], '--jobs 1000'],
  ])('%j is refused: %s', (args, why) => {
    expect(() => callOf(args)).toThrow(why);
  });
});
