import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { epochDay } from '../../../src/domain/days';
import { dragged, gripAt } from '../../../src/timeline/brush';

const win = (from: number, to: number) => ({ from: epochDay(from), to: epochDay(to) });
const extent = win(0, 99);

describe('taking hold of the window', () => {
  test('inside it is moved, outside a new one is drawn', () => {
    expect(gripAt(win(20, 29), extent, 25, 0)).toBe('body');
    expect(gripAt(win(20, 29), extent, 50, 0)).toBe('new');
    expect(gripAt(win(20, 29), extent, 30, 0)).toBe('new');
  });

  test('near an end that end is taken, from outside too', () => {
    expect(gripAt(win(20, 29), extent, 18, 3)).toBe('from');
    expect(gripAt(win(20, 29), extent, 32, 3)).toBe('to');
  });

  test('the body of the narrowest window stays within reach', () => {
    expect(gripAt(win(20, 20), extent, 20.5, 8)).toBe('body');
    expect(gripAt(win(20, 20), extent, 20.1, 8)).toBe('from');
    expect(gripAt(win(20, 20), extent, 20.9, 8)).toBe('to');
  });

  test('a window over everything cannot be moved: a drag in it draws a new one', () => {
    expect(gripAt(extent, extent, 50, 0)).toBe('new');
  });
});

describe('dragging', () => {
  test('an end follows the pointer and stops at the other', () => {
    const drag = { grip: 'from' as const, anchor: 20, origin: win(20, 29) };
    expect(dragged(drag, 15.2, extent)).toEqual(win(15, 29));
    expect(dragged(drag, 60, extent)).toEqual(win(29, 29));
    expect(dragged({ ...drag, grip: 'to' }, 40.1, extent)).toEqual(win(20, 39));
    expect(dragged({ ...drag, grip: 'to' }, 3, extent)).toEqual(win(20, 20));
  });

  test('the body keeps its width and stops at either end of time', () => {
    const drag = { grip: 'body' as const, anchor: 25, origin: win(20, 29) };
    expect(dragged(drag, 28.4, extent)).toEqual(win(23, 32));
    expect(dragged(drag, -500, extent)).toEqual(win(0, 9));
    expect(dragged(drag, 500, extent)).toEqual(win(90, 99));
  });

  test('a new window holds the days the pointer went over, whichever way', () => {
    const drag = { grip: 'new' as const, anchor: 40.7, origin: win(20, 29) };
    expect(dragged(drag, 45.1, extent)).toEqual(win(40, 45));
    expect(dragged(drag, 38.9, extent)).toEqual(win(38, 40));
  });

  test('never leaves the extent, is never turned over, and only its ends change its width', () => {
    const cases = fc.record({
      a: fc.integer({ min: 0, max: 99 }),
      b: fc.integer({ min: 0, max: 99 }),
      anchor: fc.double({ min: -20, max: 120, noNaN: true }),
      to: fc.double({ min: -300, max: 400, noNaN: true }),
      grip: fc.constantFrom('from' as const, 'to' as const, 'body' as const, 'new' as const),
    });
    fc.assert(
      fc.property(cases, ({ a, b, anchor, to, grip }) => {
        const origin = win(Math.min(a, b), Math.max(a, b));
        const after = dragged({ grip, anchor, origin }, to, extent);
        expect(after.from).toBeGreaterThanOrEqual(extent.from);
        expect(after.to).toBeLessThanOrEqual(extent.to);
        expect(after.from).toBeLessThanOrEqual(after.to);
        expect(Number.isInteger(after.from) && Number.isInteger(after.to)).toBe(true);
        if (grip === 'body') expect(after.to - after.from).toBe(origin.to - origin.from);
        if (grip === 'from') expect(after.to).toBe(origin.to);
        if (grip === 'to') expect(after.from).toBe(origin.from);
      }),
    );
  });
});
