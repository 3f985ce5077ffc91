import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { epochDay } from '../../../src/domain/days';
import { plainAxis, unitOf } from '../../../src/timeline/axis';
import { isWhole, panned, revealing, wholeView, zoomed } from '../../../src/timeline/view';

const extent = { from: epochDay(17_000), to: epochDay(17_229) };
const axis = plainAxis(extent);
const win = (from: number, to: number) => ({ from: epochDay(17_000 + from), to: epochDay(17_000 + to) });

describe('the view of the axis', () => {
  test('zooming keeps what is under the pointer under the pointer', () => {
    const before = { start: 50, end: 150 };
    const after = zoomed(axis, before, 75, 0.5);
    expect(after.end - after.start).toBe(50);
    expect((75 - after.start) / 50).toBeCloseTo((75 - 50) / 100);
  });

  test('comes no closer than three days and goes no wider than everything', () => {
    expect(zoomed(axis, wholeView(axis), 100, 1e-6)).toMatchObject({ start: expect.closeTo(98.7, 1) });
    const close = zoomed(axis, wholeView(axis), 100, 1e-6);
    expect(close.end - close.start).toBeCloseTo(3);
    expect(isWhole(axis, zoomed(axis, close, 100, 1e9))).toBe(true);
  });

  test('never leaves the axis', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            unit: fc.double({ min: 0, max: 230, noNaN: true }),
            factor: fc.double({ min: 0.05, max: 20, noNaN: true }),
            pan: fc.double({ min: -500, max: 500, noNaN: true }),
          }),
          { maxLength: 12 },
        ),
        (moves) => {
          let view = wholeView(axis);
          for (const { unit, factor, pan } of moves) {
            view = panned(axis, zoomed(axis, view, unit, factor), pan);
            expect(view.start).toBeGreaterThanOrEqual(-1e-9);
            expect(view.end).toBeLessThanOrEqual(axis.length + 1e-9);
            expect(view.end - view.start).toBeGreaterThan(2.99);
          }
        },
      ),
    );
  });

  test('stays where it is while both ends of the window are in sight', () => {
    const view = { start: 0, end: 100 };
    expect(revealing(axis, view, win(10, 20), win(11, 21))).toBe(view);
  });

  test('follows the end of the window that moved, by the least it can', () => {
    const view = { start: 0, end: 100 };
    expect(revealing(axis, view, win(90, 99), win(95, 104))).toEqual({ start: 5, end: 105 });
    expect(revealing(axis, { start: 100, end: 200 }, win(100, 120), win(80, 120))).toEqual({
      start: 80,
      end: 180,
    });
  });

  test('shows the moved end when the window is wider than the view', () => {
    const view = { start: 0, end: 20 };
    const after = revealing(axis, view, win(0, 60), win(5, 65));
    expect(after.end).toBe(unitOf(axis, 17_066));
  });
});
