import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mapInOrder } from '../../../../src/cli/read/in-order';

const byCount = (items: number) => ({ items, weight: Number.POSITIVE_INFINITY, weightOf: () => 1 });
const turns = async (n: number): Promise<void> => {
  for (let i = 0; i < n; i++) await new Promise((resolve) => setImmediate(resolve));
};
async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** A source that counts what was drawn from it. */
function counted(n: number) {
  const drawn = { count: 0 };
  async function* source(): AsyncGenerator<number> {
    for (let i = 0; i < n; i++) {
      drawn.count++;
      yield i;
    }
  }
  return { drawn, source: source() };
}

describe('work done ahead, taken in order', () => {
  test('whatever takes longer, results come in the order of the items, each once', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 30 }),
        fc.integer({ min: 1, max: 6 }),
        async (times, ahead) => {
          const { source } = counted(times.length);
          let running = 0;
          let most = 0;
          const work = async (i: number): Promise<string> => {
            most = Math.max(most, ++running);
            await turns(times[i] ?? 0);
            running--;
            return `done ${i}`;
          };
          expect(await collect(mapInOrder(source, work, byCount(ahead)))).toEqual(
            times.map((_, i) => `done ${i}`),
          );
          expect(most).toBeLessThanOrEqual(ahead);
        },
      ),
      { numRuns: 50 },
    );
  });

  test('a consumer that takes nothing more stops the source: nothing piles up', async () => {
    const { drawn, source } = counted(20_000);
    const results = mapInOrder(source, async (i) => i, byCount(8));
    await results.next();
    await turns(50);
    expect(drawn.count).toBeLessThanOrEqual(9);
  });

  test('heavy items fill the window sooner; one alone always passes', async () => {
    const { drawn, source } = counted(100);
    const results = mapInOrder(source, async (i) => i, { items: 50, weight: 10, weightOf: () => 6 });
    await results.next();
    await turns(20);
    expect(drawn.count).toBeLessThanOrEqual(3);
    const heavy = mapInOrder(counted(3).source, async (i) => i, { items: 5, weight: 1, weightOf: () => 99 });
    expect(await collect(heavy)).toEqual([0, 1, 2]);
  });

  test('what is done does not wait for a source that is slow to give more', async () => {
    async function* slow(): AsyncGenerator<number> {
      yield 1;
      await new Promise(() => {}); // nothing more comes
    }
    const results = mapInOrder(slow(), async (i) => i * 10, byCount(8));
    expect(await results.next()).toEqual({ done: false, value: 10 });
  });

  test('a failure of the source or of the work ends it', async () => {
    async function* broken(): AsyncGenerator<number> {
      yield 1;
      throw new Error('the disk is gone');
    }
    await expect(collect(mapInOrder(broken(), async (i) => i, byCount(3)))).rejects.toThrow(
      'the disk is gone',
    );
    const failing = mapInOrder(
      counted(9).source,
      async (i) => {
        if (i === 4) throw new Error('four');
        return i;
      },
      byCount(3),
    );
    await expect(collect(failing)).rejects.toThrow('four');
  });
});
