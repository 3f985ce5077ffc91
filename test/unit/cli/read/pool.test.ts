import { afterEach, describe, expect, test } from 'vitest';
import { PROJECT_ROOT } from '../../../../src/cli/data-files';
import { openPool, type Pool } from '../../../../src/cli/read/pool';

const FRAGILE = `${PROJECT_ROOT}test/fixtures/cli/fragile-worker.mjs`;
const open: Pool[] = [];
afterEach(() => {
  for (const pool of open.splice(0)) pool.close();
});

/** What becomes of each text, all handed over at once. */
async function outcomes(texts: readonly string[], jobs: number, argument = ''): Promise<string[]> {
  const pool = openPool(FRAGILE, [argument], jobs);
  open.push(pool);
  const all = texts.map((text, i) => pool.read({ number: i + 1, bytes: new TextEncoder().encode(text) }));
  return (await Promise.all(all)).map((o) => (o.kind === 'read' ? o.output : `${o.number}: ${o.why}`));
}

describe('lines read in several processes', { timeout: 30_000 }, () => {
  test('each line gets its own answer', async () => {
    const texts = Array.from({ length: 40 }, (_, i) => `line ${i}`);
    expect(await outcomes(texts, 3)).toEqual(texts.map((t) => t.toUpperCase()));
  });

  test('a process that dies costs the line it was on, and that line is named', async () => {
    const texts = ['a', 'b', 'kill', 'c', 'd', 'e', 'exit', 'f', 'g'];
    const found = await outcomes(texts, 2);
    expect(found).toEqual([
      'A',
      'B',
      '3: the process that read it died (SIGKILL)',
      'C',
      'D',
      'E',
      '7: the process that read it died (exit code 7)',
      'F',
      'G',
    ]);
  });

  test('where none can start, it says why instead of skipping every line', async () => {
    await expect(outcomes(['a', 'b', 'c'], 2, 'unable')).rejects.toThrow(
      'a process of --jobs could not start: Error: no gazetteer here',
    );
  });
});
