import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROJECT_ROOT } from '../../../src/cli/data-files';
import { toCsv, toGeoJson } from '../../../src/cli/read/formats';
import { reading } from '../reader/support';

const dir = mkdtempSync(join(tmpdir(), 'read-'));
const file = (name: string, text: string | Uint8Array): string => {
  const path = join(dir, name);
  writeFileSync(path, text);
  return path;
};
const command = join(PROJECT_ROOT, 'node_modules/.bin/tsx');
const run = (args: readonly string[], input = '') =>
  spawnSync(command, ['src/cli/read.ts', ...args], { cwd: PROJECT_ROOT, encoding: 'utf8', input });

const REPORT = 'قتل ستة مدنيين في غارة على حي الشعار يوم السبت، بحسب المرصد السوري.';

/** Each call starts a process of its own. */
const SLOW = 60_000;

describe('the command prints readings and nothing else', { timeout: SLOW }, () => {
  test('one file as JSON, several as a line each, - for standard input', () => {
    const [a, b] = [file('a.txt', REPORT), file('b.txt', 'لا أخبار.')];
    const one = JSON.parse(
      execFileSync(command, ['src/cli/read.ts', a, '--published', '2016-09-25'], {
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

  test.each([
    [['nowhere.txt'], 'nowhere.txt'],
    [[], 'at least one file'],
    [['-', '--published', '2016-02-31'], '2016-02-31'],
    [['-', '--lang', 'fr'], '--lang fr'],
    [['-', '--format', 'xml'], '--format xml'],
    [['-', '--wrong'], '--wrong'],
  ])('%j: exit 2 and one line that names the fault', (args, named) => {
    const { status, stdout, stderr } = run(args, REPORT);
    expect([status, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1]);
    expect(stderr).toContain(named);
  });

  test('bytes that are no text are refused', () => {
    expect(run([file('c.bin', new Uint8Array([0xff, 0xfe, 0x41]))]).status).toBe(2);
  });
});

describe('formats', () => {
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
