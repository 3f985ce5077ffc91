import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DayBar } from '../../../src/dataset/histogram';
import { epochDay } from '../../../src/domain/days';
import { bins, squares, stacking, tallestBin } from '../../../src/timeline/stack';

const bar = (day: number, counts: readonly number[], first = 0): DayBar => {
  const total = counts.reduce((a, b) => a + b, 0);
  return { day: epochDay(day), counts, total, rows: Array.from({ length: total }, (_, i) => first + i) };
};

describe('incidents of known days', () => {
  test('are one square each where there is room', () => {
    expect(stacking(25, 40, 3).form).toBe('squares');
    expect(stacking(5, 40, 4)).toEqual({ form: 'squares', columns: 1, pitch: 5 });
  });

  test('stand side by side within a wide day rather than shrink', () => {
    expect(stacking(60, 24, 4)).toEqual({ form: 'squares', columns: 2, pitch: 12 });
  });

  test('become bars of more and more days as the axis gets wider', () => {
    expect(stacking(3, 40, 30)).toEqual({ form: 'bars', days: 1 });
    expect(stacking(1.6, 40, 30)).toEqual({ form: 'bars', days: 2 });
    expect(stacking(0.36, 40, 30)).toEqual({ form: 'bars', days: 14 });
  });

  test('never grow out of the height or over the next day', () => {
    const cases = [
      fc.double({ min: 0.2, max: 400, noNaN: true }),
      fc.integer({ min: 15, max: 90 }),
      fc.integer({ min: 0, max: 60 }),
    ] as const;
    fc.assert(
      fc.property(...cases, (pxPerDay, height, tallest) => {
        const s = stacking(pxPerDay, height, tallest);
        if (s.form === 'bars') return;
        expect(s.columns * s.pitch).toBeLessThanOrEqual(pxPerDay);
        expect(Math.ceil(tallest / s.columns) * s.pitch).toBeLessThanOrEqual(height);
      }),
    );
  });

  test('every incident is one square, in order of family from the baseline up', () => {
    const found = squares([bar(5, [2, 1, 0, 0, 0, 1])], 2, null);
    expect(found.map((s) => [s.family, s.column, s.level])).toEqual([
      [0, 0, 0],
      [0, 1, 0],
      [1, 0, 1],
      [5, 1, 1],
    ]);
    expect(found.every((s) => s.bright)).toBe(true);
  });

  test('those of the chosen place stand at the baseline and the rest stays, dimmed', () => {
    const found = squares([bar(5, [2, 0, 0, 1, 0, 0], 10)], 1, new Set([12]));
    expect(found.map((s) => [s.row, s.level, s.bright, s.family])).toEqual([
      [12, 0, true, 3],
      [10, 1, false, 0],
      [11, 2, false, 0],
    ]);
  });

  test('bars add days up and lose nothing', () => {
    const days = [bar(100, [1, 0, 0, 0, 0, 0]), bar(103, [0, 2, 0, 0, 0, 0]), bar(107, [3, 0, 0, 0, 0, 0])];
    const found = bins(days, 7, 100, null);
    expect(found.map((b) => [b.from, b.to, b.total])).toEqual([
      [100, 106, 3],
      [107, 113, 3],
    ]);
    expect(tallestBin(found)).toBe(3);
  });

  test('bars tell the chosen place from the rest', () => {
    const own = new Map([[100, bar(100, [1, 0, 0, 0, 0, 0])]]);
    const [bin] = bins([bar(100, [3, 1, 0, 0, 0, 0])], 7, 100, own);
    expect(bin!.bright).toEqual([1, 0, 0, 0, 0, 0]);
    expect(bin!.dim).toEqual([2, 1, 0, 0, 0, 0]);
  });
});
