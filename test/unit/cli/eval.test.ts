import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROJECT_ROOT } from '../../../src/cli/data-files';
import { callOf } from '../../../src/cli/eval/call';
import { figureLines, missLine } from '../../../src/cli/eval/print';
import { parseGold } from '../../../src/evaluation/gold';
import { slipsOf } from '../../../src/evaluation/slips';
import { evaluate, gazetteer, toponym } from '../evaluation/support';

const dir = mkdtempSync(join(tmpdir(), 'eval-'));
const run = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/run.mjs', 'src/cli/eval.ts', ...args], {
    cwd: PROJECT_ROOT,
    encoding: 'utf8',
  });

/** The example a documenter is shown. */
const guide = readFileSync(join(PROJECT_ROOT, 'docs/evaluation.md'), 'utf8');
const EXAMPLE: unknown = JSON.parse(/```json\n([\s\S]+?)```/.exec(guide)?.[1] ?? '');

describe('the example of docs/evaluation.md', { timeout: 60_000 }, () => {
  test('has no slip', () => {
    const gold = parseGold(EXAMPLE);
    for (const report of gold.docs)
      expect(slipsOf(report, report.text ?? '', gold.places, gazetteer)).toEqual([]);
  });

  test('can be evaluated; a report that is not there counts as missed and is named', () => {
    const path = join(dir, 'gold.json');
    const { docs } = EXAMPLE as { docs: object[] };
    const missing = {
      id: 'gone',
      file: 'gone.txt',
      toponyms: [{ start: 0, end: 5, text: 'Shaar', place: 'shaar', role: 'incident' }],
    };
    writeFileSync(path, JSON.stringify({ docs: [...docs, missing] }));
    const { status, stdout, stderr } = run('--gold', path, '--verbose', '--json');
    expect(status).toBe(1);
    expect(stderr).toContain('gone was not read');
    const lines = stdout.trim().split('\n');
    expect(lines).toContain('gone.txt:0-5: place not found: Shaar');
    const figures = JSON.parse(lines.at(-1) ?? '');
    expect([figures.reports, figures.failures]).toEqual([2, 1]);
    expect(figures.places.overlap.r).toBeLessThan(1);
  });

  test('an annotation that breaks the format is a fault that names the entry', () => {
    const path = join(dir, 'bad.json');
    writeFileSync(
      path,
      JSON.stringify({ docs: [{ id: 'x', text: '', temporals: [{ start: 0, end: 1, from: '24.9.' }] }] }),
    );
    const { status, stdout, stderr } = run('--gold', path);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^eval: .*bad\.json: docs\.0\.temporals\.0\.from: a day .*\n$/);
  });
});

describe('what a call of eval asks for', () => {
  test('the annotation; the day of publication is given to the reader unless it is to find it', () => {
    const plain = { gold: 'g.json', texts: null, published: 'given', verbose: false, json: false };
    expect(callOf(['--gold', 'g.json'])).toEqual(plain);
    expect(
      callOf(['--gold', 'g.json', '--texts', 'd', '--published', 'found', '--json', '--verbose']),
    ).toEqual({
      gold: 'g.json',
      texts: 'd',
      published: 'found',
      verbose: true,
      json: true,
    });
    expect(() => callOf([])).toThrow('--gold FILE');
    expect(() => callOf(['--gold', 'g', '--published', 'no'])).toThrow('expected given, found');
  });
});

describe('what is printed', () => {
  test('a miss is one line with its file and span, whatever it quotes', () => {
    expect(missLine('a.txt', { what: 'wrong-place', span: [3, 9], about: 'two\nlines' })).toBe(
      'a.txt:3-9: wrong place: two lines',
    );
    expect(missLine('a.txt', { what: 'total-not-kept', span: null, about: 't' })).toBe(
      'a.txt: total not kept: t',
    );
  });

  test('a line a subject; a dash where there was nothing to count', () => {
    const { figures } = evaluate(
      { toponyms: [{ start: 0, end: 5, place: 'shaar', role: 'incident' }] },
      { toponyms: [toponym(0, 5, 'shaar')] },
    );
    const lines = figureLines(figures).trim().split('\n');
    expect(lines[0]).toBe('reports    1');
    expect(lines[1]).toContain('places     overlap 1 (P 1 R 1)');
    expect(lines[2]).toBe('dates      p –  r –  f1 –  right value –');
  });
});

describe('slips of an annotator', () => {
  test('are named: shifted spans, places that are nowhere, words of no vocabulary', () => {
    const gold = parseGold({
      docs: [
        {
          id: 'x',
          text: 'Shells fell on Shaar.',
          toponyms: [
            { start: 14, end: 19, text: 'Shaar', place: 'shaar', role: 'incident' },
            { start: 15, end: 20, place: 'atlantis', role: 'incidental' },
          ],
          false_friends: [{ start: 18, end: 99 }],
          incidents: [
            {
              id: 'x-1',
              event_type: 'shellfire',
              date: { from: '2016-09-24', to: '2016-09-24' },
              places: [{ place: 'shaar' }],
              casualties: [{ kind: 'killed', value: 1, qualifier: 'roughly', claimant_side: 'moon' }],
            },
          ],
        },
      ],
    });
    const [report] = gold.docs;
    if (!report) throw new Error('no report');
    expect(slipsOf(report, report.text ?? '', gold.places, gazetteer)).toEqual([
      '14-19: annotated "Shaar", the text has " Shaa"',
      '18-99: no stretch of the text',
      '15-20: role "incidental" is none that a reading can have',
      '15-20: place "atlantis" is neither in the table of places nor in the gazetteer',
      'x-1: event_type "shellfire" is none that a reading can have',
      'x-1: qualifier "roughly" is none that a reading can have',
      'x-1: claimant_side "moon" is none that a reading can have',
    ]);
  });
});
