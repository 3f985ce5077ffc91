import { describe, expect, test } from 'vitest';
import { formatDay, parseDay } from '../../../src/domain/days';
import { typedDay, typedWindow } from '../../../src/timeline/typed-day';

const day = (iso: string) => parseDay(iso)!;
const extent = { from: day('2016-05-01'), to: day('2016-12-14') };
const window = { from: day('2016-09-22'), to: day('2016-09-25') };

describe('a typed date', () => {
  test.each([
    ['2016-09-23'],
    ['  2016-09-23 '],
    ['٢٠١٦-٠٩-٢٣'],
    ['۲۰۱۶-۰۹-۲۳'],
    ['\u200f2016-09-23\u200e'],
    ['\u2068٢٠١٦-09-٢٣\u2069'],
  ])('%j is 23 September 2016', (text) => {
    expect(formatDay(typedDay(text)!)).toBe('2016-09-23');
  });

  test.each([
    ['2016-11-31'],
    ['2015-02-29'],
    ['2016-13-01'],
    ['2016-00-10'],
    ['2016-9-23'],
    ['23-09-2016'],
    ['2016/09/23'],
    ['yesterday'],
    [''],
  ])('%j is no day', (text) => {
    expect(typedDay(text)).toBeNull();
  });

  test('moves its end of the window', () => {
    expect(typedWindow('2016-05-02', 'from', window, extent)).toEqual({ ...window, from: day('2016-05-02') });
    expect(typedWindow('2016-12-01', 'to', window, extent)).toEqual({ ...window, to: day('2016-12-01') });
  });

  test('takes the other end along when it is typed past it', () => {
    const later = day('2016-11-30');
    expect(typedWindow('2016-11-30', 'from', window, extent)).toEqual({ from: later, to: later });
    const earlier = day('2016-05-03');
    expect(typedWindow('2016-05-03', 'to', window, extent)).toEqual({ from: earlier, to: earlier });
  });

  test('is refused when it does not exist or lies outside the period', () => {
    for (const text of ['2016-11-31', '2016-04-30', '2016-12-15', '2017-01-01', 'x'])
      expect(typedWindow(text, 'from', window, extent)).toBeNull();
  });
});
