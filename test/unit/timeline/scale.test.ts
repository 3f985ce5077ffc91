import { describe, expect, test } from 'vitest';
import { epochDay, parseDay } from '../../../src/domain/days';
import { foldedAxis, plainAxis } from '../../../src/timeline/axis';
import { makeScale, overviewScale } from '../../../src/timeline/scale';
import { wholeView } from '../../../src/timeline/view';

const extent = { from: epochDay(100), to: epochDay(199) };
const range = { left: 50, right: 1050 };

describe('the scale', () => {
  test('puts later days to the right in English and to the left in Arabic', () => {
    const axis = plainAxis(extent);
    const ltr = makeScale(axis, wholeView(axis), range, false);
    const rtl = makeScale(axis, wholeView(axis), range, true);
    expect([ltr.x(100), ltr.x(200)]).toEqual([50, 1050]);
    expect([rtl.x(100), rtl.x(200)]).toEqual([1050, 50]);
    expect(ltr.day(350)).toBeCloseTo(130);
    expect(rtl.day(750)).toBeCloseTo(130);
  });

  test('gives the days of a stretch of time their left and right in either direction', () => {
    const rtl = overviewScale(extent, range, true);
    expect(rtl.box(110, 119)).toEqual({ left: 850, right: 950 });
  });

  test('cuts the stretches at the edges of the view and leaves no gap between them', () => {
    const known = ['2016-05-03', '2016-09-22', '2016-12-12'].map((d) => parseDay(d)!);
    const all = { from: epochDay(known[0]! - 1), to: epochDay(known[2]! + 1) };
    const axis = foldedAxis(all, known);
    const { stretches } = makeScale(axis, { start: 3, end: axis.length - 1 }, range, false);
    expect(stretches.map((s) => s.folded)).toEqual([false, true, false, true, false]);
    expect(stretches[0]!.left).toBeCloseTo(50);
    expect(stretches.at(-1)!.right).toBeCloseTo(1050);
    for (const [i, s] of stretches.slice(1).entries()) expect(s.left).toBeCloseTo(stretches[i]!.right);
    expect(stretches[1]!.pxPerDay).toBeLessThan(stretches[0]!.pxPerDay);
  });
});
