import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addMonths,
  civil,
  dayOf,
  epochDay,
  formatDay,
  lastOfMonth,
  parseDay,
  weekday,
} from '../../../src/domain/days';

describe('calendar days', () => {
  test('a day that the calendar lacks is no day', () => {
    expect(parseDay('2016-11-31')).toBeNull();
    expect(parseDay('2015-02-29')).toBeNull();
    expect(parseDay('2016-02-29')).not.toBeNull();
    expect(parseDay('23.9.2016')).toBeNull();
  });

  test('23 September 2016 was a Friday', () => {
    expect(weekday(parseDay('2016-09-23')!)).toBe(5);
  });

  test('a month later is held to the last day of a shorter month', () => {
    expect(formatDay(addMonths(parseDay('2016-01-31')!, 1))).toBe('2016-02-29');
    expect(formatDay(addMonths(parseDay('2016-12-13')!, -5))).toBe('2016-07-13');
    expect(formatDay(lastOfMonth(2016, 11))).toBe('2016-11-30');
  });

  test('writing and reading a day gives the same day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (n) => {
        const day = epochDay(n);
        const { year, month, date } = civil(day);
        expect(dayOf(year, month, date)).toBe(day);
        if (year >= 0 && year <= 9999) expect(parseDay(formatDay(day))).toBe(day);
      }),
    );
  });
});
