import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberAt } from '../../../src/reader/numbers';
import { tokenise } from '../../../src/reader/tokenise';
import { inArabicWords, inEnglishWords, type Style } from './number-words';

const read = (text: string) => numberAt(tokenise(text), 0);
/** The number a text begins with and how many of its words it took. */
const takenFrom = (text: string) => {
  const hit = read(text);
  return hit && [hit.value, hit.next];
};

const styles = fc.record<Style>({
  gender: fc.constantFrom('masculine', 'feminine'),
  nominative: fc.boolean(),
  hundred: fc.constantFrom('مئة', 'مائة'),
  fused: fc.boolean(),
});

describe('number words to 999,999', () => {
  test('Arabic words of every gender, case and spelling come back as the number they were written from', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), styles, (n, style) => {
        const words = inArabicWords(n, style);
        const hit = read(words);
        expect([words, hit?.value, hit?.next]).toEqual([words, n, tokenise(words).length]);
      }),
      { numRuns: 3000 },
    );
  });

  test('so does every number below 1,100, where most tolls lie', () => {
    for (let n = 1; n < 1100; n++) {
      for (const gender of ['masculine', 'feminine'] as const) {
        for (const nominative of [true, false]) {
          const words = inArabicWords(n, { gender, nominative, hundred: 'مئة', fused: true });
          expect([words, read(words)?.value]).toEqual([words, n]);
        }
      }
    }
  });

  test('English words come back too, with "and" or without', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), fc.boolean(), (n, and) => {
        const words = inEnglishWords(n, and);
        const hit = read(words);
        expect([words, hit?.value, hit?.next]).toEqual([words, n, tokenise(words).length]);
      }),
      { numRuns: 3000 },
    );
  });

  test('a clitic before the number and an article on it change nothing', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 999_999 }),
        styles,
        fc.constantFrom('و', 'ب', 'ل', 'ف', 'وب'),
        (n, style, clitic) => {
          const words = inArabicWords(n, style);
          expect(read(`${clitic}${words}`)?.value).toBe(n);
        },
      ),
    );
  });
});

test.each([
  ['ألف و65 شخصا', [1065, 3]],
  ['ألف و 65', [1065, 3]],
  ['ألفا مدني', [2000, 1]],
  ['3 آلاف و40', [3040, 4]],
  ['200 ألف نازح', [200_000, 2]],
  ['مئة وعشرون ألفا', [120_000, 3]],
  ['المائة', [100, 1]],
  ['الثلاثة والعشرين', [23, 2]],
  ['بخمسة عشر', [15, 2]],
  ['١٤ جريحا', [14, 1]],
  ['١٬٢٣٤', [1234, 1]],
  ['1,234', [1234, 1]],
  ['مئة وأحد عشر', [111, 3]],
  ['مئة وواحد', [101, 2]],
  ['ست نساء', [6, 1]],
  ['two dozen people', [24, 2]],
  ['a hundred families', [100, 2]],
  ['3 million', [3_000_000, 2]],
  ['twenty-three wounded', [23, 2]],
  ['four women and nine children', [4, 1]],
])('%s', (text, expected) => {
  expect(takenFrom(text)).toEqual(expected);
});

test.each(['أحد العمال', 'آلاف المدنيين', 'عشرات الجرحى', 'الأحياء', 'ألوان', 'a house', 'an hour', 'and'])(
  '%s is no number',
  (text) => {
    expect(read(text)).toBeNull();
  },
);
