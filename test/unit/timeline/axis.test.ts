import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { epochDay, parseDay } from '../../../src/domain/days';
import { dayAt, foldedAxis, plainAxis, unitOf } from '../../../src/timeline/axis';

const day = (iso: string) => parseDay(iso)!;
const year2016 = { from: day('2016-05-01'), to: day('2016-12-14') };
/** Three weeks of reporting in eight months. */
const sparse = ['2016-05-03', '2016-09-22', '2016-09-24', '2016-11-30', '2016-12-12'].map(day);

/** Extents with the days on which something is known, from three days to ten years. */
const known = fc
  .record({ from: fc.integer({ min: 10_000, max: 20_000 }), length: fc.integer({ min: 2, max: 3650 }) })
  .chain(({ from, length }) =>
    fc.record({
      extent: fc.constant({ from: epochDay(from), to: epochDay(from + length) }),
      days: fc.array(fc.integer({ min: from - 5, max: from + length + 5 }), { maxLength: 40 }),
    }),
  );

describe('the main axis', () => {
  test('folds the long silences of a sparse year, so that most of it is given to days with reports', () => {
    const axis = foldedAxis(year2016, sparse);
    const folds = axis.pieces.filter((p) => p.folded);
    expect(folds).toHaveLength(3 - 1);
    expect(folds.reduce((sum, p) => sum + p.end - p.start, 0)).toBeLessThan(axis.length * 0.3);
    expect(axis.length).toBeLessThan(60);
  });

  test('keeps two days on either side of what is known', () => {
    const axis = foldedAxis(year2016, sparse);
    expect(axis.pieces[1]).toMatchObject({
      from: day('2016-05-06'),
      to: day('2016-09-20'),
      folded: true,
    });
  });

  test('folds nothing where something is known every few days', () => {
    const extent = { from: epochDay(15_000), to: epochDay(18_650) };
    const days = Array.from({ length: 365 }, (_, i) => 15_000 + i * 10);
    expect(foldedAxis(extent, days)).toEqual(plainAxis(extent));
  });

  test('folds nothing where that would give back little room', () => {
    const extent = { from: epochDay(15_000), to: epochDay(15_400) };
    const days = Array.from({ length: 400 }, (_, i) => 15_000 + i).filter((d) => d < 15_200 || d > 15_230);
    expect(foldedAxis(extent, days)).toEqual(plainAxis(extent));
  });

  test('leaves out no day and turns none over', () => {
    fc.assert(
      fc.property(known, ({ extent, days }) => {
        const axis = foldedAxis(extent, days);
        expect(axis.pieces[0]).toMatchObject({ from: extent.from, start: 0 });
        expect(axis.pieces.at(-1)).toMatchObject({ to: extent.to + 1, end: axis.length });
        for (const [i, piece] of axis.pieces.entries()) {
          expect(piece.end).toBeGreaterThan(piece.start);
          const next = axis.pieces[i + 1];
          if (next) expect([next.from, next.start]).toEqual([piece.to, piece.end]);
        }
      }),
    );
  });

  test('finds for every position the day that stands there', () => {
    fc.assert(
      fc.property(known, fc.double({ min: -0.1, max: 1.1, noNaN: true }), ({ extent, days }, share) => {
        const axis = foldedAxis(extent, days);
        const at = extent.from + share * (extent.to + 1 - extent.from);
        expect(dayAt(axis, unitOf(axis, at))).toBeCloseTo(at, 6);
      }),
    );
  });
});
