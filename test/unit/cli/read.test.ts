import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROJECT_ROOT } from '../../../src/cli/data-files';
import { toCsv, toGeoJson, writeEntry } from '../../../src/cli/read/formats';
import { reading } from '../reader/support';

const dir = mkdtempSync(join(tmpdir(), 'read-'));
const file = (name: string, text: string | Uint8Array): string => {
  const path = join(dir, name);
  writeFileSync(path, text);
  return path;
};
const command = ['scripts/run.mjs', 'src/cli/read.ts'] as const;
const run = (args: readonly string[], input = '') =>
  spawnSync(process.execPath, [...command, ...args], { cwd: PROJECT_ROOT, encoding: 'utf8', input });

const REPORT = 'قتل ستة مدنيين في غارة على حي الشعار يوم السبت، بحسب المرصد السوري.';

/** Each call starts a process of its own. */
const SLOW = 60_000;

describe('the command prints readings and nothing else', { timeout: SLOW }, () => {
  test('one file as JSON, several as a line each, - for standard input', () => {
    const [a, b] = [file('a.txt', REPORT), file('b.txt', 'لا أخبار.')];
    const one = JSON.parse(
      execFileSync(process.execPath, [...command, a, '--published', '2016-09-25'], {
        cwd: PROJECT_ROOT,
        encoding: 'utf8',
      }),
    );
    expect(one.incidents.map((i: { id: string }) => i.id)).toEqual(['air-strike.shaar.2016-09-24']);
    expect(one.report.published).toEqual({ date: '2016-09-25', basis: 'given' });
    const lines = run([a, b]).stdout.trim().split('\n');
    expect(lines.map((l) => JSON.parse(l).incidents.length)).toEqual([1, 0]);
    expect(JSON.parse(run(['-'], REPORT).stdout).report.lang).toBe('ar');
  });

  test('a fault of the call: exit 2 and one line that names it', () => {
    const { status, stdout, stderr } = run(['nowhere.txt']);
    expect([status, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1]);
    expect(stderr).toContain('nowhere.txt');
  });

  test('bytes that are no text are refused', () => {
    expect(run([file('c.bin', new Uint8Array([0xff, 0xfe, 0x41]))]).status).toBe(2);
  });
});

describe('a corpus, one report a line', { timeout: SLOW }, () => {
  const entry = (id: string, text: string): string => JSON.stringify({ id, text, published: '2016-09-25' });
  /** Reports of different lengths, bad lines among them. */
  const MIXED = [
    `\ufeff${entry('a', REPORT.repeat(60))}`,
    '{"id":"no text"}',
    entry('b', 'لا أخبار.'),
    '',
    '{"id":"c","text":"x","published":"2016-13-01"}',
    entry('d', REPORT),
    'not JSON',
    entry('e', REPORT),
  ].join('\r\n');

  test('comes back in order with its ids, bad lines named and skipped, whatever the number of processes', () => {
    const path = file('mixed.ndjson', MIXED);
    const one = run([path]);
    const lines = one.stdout
      .trim()
      .split('\n')
      .map((l) => JSON.parse(l));
    expect(lines.map((l) => [l.id, l.incidents.map((i: { id: string }) => i.id)])).toEqual([
      ['a', ['air-strike.shaar.2016-09-24']],
      ['b', []],
      ['d', ['air-strike.shaar.2016-09-24']],
      ['e', ['air-strike.shaar.2016-09-24']],
    ]);
    expect(one.stderr.trim().split('\n')).toEqual([
      `${path}:2: no text`,
      `${path}:5: published "2016-13-01": not a day of the calendar written YYYY-MM-DD`,
      `${path}:7: not JSON`,
      'read: 4 read, 3 skipped',
    ]);
    expect(one.status).toBe(0);
    const two = run([path, '--jobs', '2', '--strict']);
    expect([two.stdout, two.stderr]).toEqual([one.stdout, one.stderr]);
    expect(two.status).toBe(1);
  });

  test('streams: a report is answered before the next is there', async () => {
    const child = spawn(process.execPath, [...command, '--corpus', '-'], { cwd: PROJECT_ROOT });
    child.stdout.setEncoding('utf8');
    for (const id of ['first', 'second']) {
      child.stdin.write(`${entry(id, 'لا أخبار.')}\n`);
      const [answer] = await once(child.stdout, 'data');
      expect(JSON.parse(answer).id).toBe(id);
    }
    child.stdin.end();
    const [status] = await once(child, 'close');
    expect(status).toBe(0);
  });

  test('ends quietly when its reader has seen enough', () => {
    const path = file('long.ndjson', `${entry('x', REPORT)}\n`.repeat(300));
    const { stdout, stderr } = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" ${command.join(' ')} "${path}" | head -n 1`],
      {
        cwd: PROJECT_ROOT,
        encoding: 'utf8',
      },
    );
    expect(JSON.parse(stdout).id).toBe('x');
    expect(stderr).toBe('');
  });

  test('a corpus that cannot be read is a fault of the call', () => {
    const { status, stderr } = run(['nowhere.ndjson', '--jobs', '2']);
    expect([status, stderr.trim().split('\n').length]).toEqual([2, 1]);
    expect(stderr).toContain('nowhere.ndjson');
  });
});

describe('formats', () => {
  test('in a corpus each report has its id, also in CSV and GeoJSON', () => {
    expect(writeEntry('csv', 'a,1', reading(REPORT))).toMatch(/^"a,1",[0-9a-f]{12},air-strike\.shaar/);
    expect(JSON.parse(writeEntry('geojson', 7, reading(REPORT)))).toMatchObject({
      type: 'FeatureCollection',
      id: 7,
    });
    expect(writeEntry('json', null, reading(REPORT)).trim()).not.toContain('\n');
  });
  test('what is denied or was not seen has no geometry', () => {
    const text = `${REPORT} ولم تسجل أي غارات على حي الصاخور.`;
    const { features } = JSON.parse(toGeoJson(reading(text)));
    expect(
      features.map((f: { geometry: unknown; properties: { status: string } }) => [
        f.properties.status,
        f.geometry !== null,
      ]),
    ).toEqual([
      ['asserted', true],
      ['absent', false],
    ]);
  });
  test('one line a claim', () => {
    const line = toCsv(reading(REPORT)).trim();
    expect(line.split('\r\n')).toHaveLength(1);
    expect(line).toContain('air-strike.shaar.2016-09-24,air-strike,asserted,2016-09-24,2016-09-24');
  });
});
