import { describe, expect, test } from 'vitest';
import { epochDay } from '../../../src/domain/days';
import { keyed, reachOf } from '../../../src/timeline/keys';

const win = (from: number, to: number) => ({ from: epochDay(from), to: epochDay(to) });
const extent = win(0, 99);
const window = win(40, 60);

describe('keys on a handle', () => {
  test.each([
    // key, days in English, days in Arabic
    ['ArrowRight', 1, -1],
    ['ArrowLeft', -1, 1],
    ['ArrowUp', 1, 1],
    ['ArrowDown', -1, -1],
    ['PageUp', 7, 7],
    ['PageDown', -7, -7],
  ] as const)('%s moves by %i in English and by %i in Arabic', (key, ltr, rtl) => {
    expect(keyed(key, 'from', window, extent, false)).toEqual(win(40 + ltr, 60));
    expect(keyed(key, 'from', window, extent, true)).toEqual(win(40 + rtl, 60));
    expect(keyed(key, 'to', window, extent, false)).toEqual(win(40, 60 + ltr));
    expect(keyed(key, 'to', window, extent, true)).toEqual(win(40, 60 + rtl));
  });

  test('Home and End go as far as a handle may: to the end of time, or to the other handle', () => {
    expect(keyed('Home', 'from', window, extent, false)).toEqual(win(0, 60));
    expect(keyed('End', 'from', window, extent, false)).toEqual(win(60, 60));
    expect(keyed('Home', 'to', window, extent, true)).toEqual(win(40, 40));
    expect(keyed('End', 'to', window, extent, true)).toEqual(win(40, 99));
  });

  test('a handle stops at the other and at the end of time', () => {
    expect(keyed('PageUp', 'from', win(58, 60), extent, false)).toEqual(win(60, 60));
    expect(keyed('ArrowRight', 'to', win(40, 99), extent, false)).toEqual(win(40, 99));
    expect(reachOf('from', window, extent)).toEqual(win(0, 60));
    expect(reachOf('to', window, extent)).toEqual(win(40, 99));
  });

  test('other keys are left to the page', () => {
    for (const key of ['Tab', 'Enter', ' ', 'a', 'toString'])
      expect(keyed(key, 'from', window, extent, false)).toBeNull();
  });
});
