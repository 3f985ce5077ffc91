import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesOf } from '../../../../src/cli/read/lines';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function* inChunks(whole: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < whole.length; i += size) yield whole.subarray(i, i + size);
}

/** The lines of a text that comes in chunks of `size` bytes: `number:text`, `number:-` for a line that is too long. */
async function lines(text: string | Uint8Array, size = 7, limit = 100): Promise<string[]> {
  const found: string[] = [];
  for await (const line of linesOf(inChunks(typeof text === 'string' ? bytes(text) : text, size), limit))
    found.push(`${line.number}:${line.bytes ? new TextDecoder().decode(line.bytes) : '-'}`);
  return found;
}

describe('the lines of a corpus', () => {
  test.each([
    ['one without a newline', 'سطر', ['1:سطر']],
    ['the newline at the end opens no further line', 'a\nb\n', ['1:a', '2:b']],
    ['blank lines are counted and left out', '\na\n  \t\n\nb\n\n', ['2:a', '5:b']],
    ['CRLF', 'a\r\n\r\nb\r\n', ['1:a\r', '3:b\r']],
    ['nothing', '', []],
    ['nothing but newlines', '\n\n\n', []],
  ])('%s', async (_, text, expected) => {
    expect(await lines(text)).toEqual(expected);
  });

  test('one that is too long is passed over, and the next is whole again', async () => {
    const text = `a\n${'x'.repeat(500)}\nb\n${'y'.repeat(101)}`;
    expect(await lines(text)).toEqual(['1:a', '2:-', '3:b', '4:-']);
    expect(await lines('x'.repeat(100))).toEqual([`1:${'x'.repeat(100)}`]);
  });

  test('are the same however the bytes come', async () => {
    const text = fc
      .array(fc.constantFrom('\n', '\r\n', 'a', 'حي', ' ', '\ud83d\udd4a'))
      .map((p) => p.join(''));
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (whole, size) => {
        expect(await lines(whole, size)).toEqual(await lines(whole, 1000));
        expect((await lines(whole, size)).map((l) => l.replace(/^\d+:/, ''))).toEqual(
          whole.split('\n').filter((l) => l.trim() !== ''),
        );
      }),
    );
  });
});
