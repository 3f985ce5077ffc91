import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { PROJECT_ROOT } from '../../../src/cli/data-files';

const run = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/run.mjs', 'src/cli/locate.ts', ...args], {
    cwd: PROJECT_ROOT,
    encoding: 'utf8',
  });

describe('npm run locate', { timeout: 60_000 }, () => {
  test('prints one JSON line for each name, null where nothing fits', () => {
    const { stdout, stderr, status } = run('حي بستان القصر', 'Bostan al-Qasr', 'الحصيلة', 'الأنصاري');
    expect([status, stderr]).toEqual([0, '']);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map((l) => l.place)).toEqual(['bustan-al-qasr', 'bustan-al-qasr', null, 'ansari-sharqi']);
    expect(lines[0]).toMatchObject({
      query: 'حي بستان القصر',
      names: { ar: ['بستان القصر'] },
      lat: expect.closeTo(36.1905, 2),
      lon: expect.closeTo(37.1443, 2),
      precisionM: expect.any(Number),
      score: 1,
    });
    expect(lines[2]).toMatchObject({ names: null, lat: null, lon: null, precisionM: null, score: 0 });
    expect(lines[3].candidates).toEqual([{ place: 'ansari', why: expect.any(String) }]);
  });
  test('says in one line what is wrong, and exits with 2', () => {
    for (const args of [[], ['--nearest', 'حلب'], ['حلب', ' ']]) {
      const { stdout, stderr, status } = run(...args);
      expect([stdout, status]).toEqual(['', 2]);
      expect(stderr).toMatch(/^locate: .+\n$/);
    }
  });
  test('--help says what it does', () => {
    const { stdout, status } = run('--help');
    expect(status).toBe(0);
    expect(stdout).toContain('usage: npm run --silent locate -- NAME');
  });
});
