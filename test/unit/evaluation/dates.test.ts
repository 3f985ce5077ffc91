import { describe, expect, test } from 'vitest';
import { epochDay } from '../../../src/domain/days';
import { daysApart, matchesDate } from '../../../src/evaluation/match-date';
import { annotation, evaluate, temporal } from './support';

describe('expressions of time', () => {
  const TIMES = {
    temporals: [
      { start: 0, end: 5, from: '2016-09-24', to: '2016-09-24' },
      { start: 10, end: 15, from: '2016-09-20', to: null, accept_from: ['2016-09-21'] },
      { start: 20, end: 25, from: '2016-09-01', to: '2016-09-10', accept: [['2016-09-01', '2016-09-30']] },
      { start: 30, end: 35, from: null, to: null, optional: true },
    ],
  };

  test('found with the right days, with accepted ones, with wrong ones, and one where none is', () => {
    const { figures, misses } = evaluate(TIMES, {
      temporals: [
        temporal(0, 5, '2016-09-23', '2016-09-24'),
        temporal(10, 15, '2016-09-21', null),
        temporal(20, 25, '2016-09-01', '2016-09-30'),
        temporal(30, 35, '2016-09-01', '2016-09-01'),
        temporal(50, 55, '2016-09-01', '2016-09-01'),
      ],
    });
    // 3 right, 1 wrong (50-55), 0 missed: P 3/4, R 1, F1 6/7; the right days for 2 of 3
    expect(figures.dates).toEqual({ p: 0.75, r: 1, f1: 0.857, rightValue: 0.667 });
    expect(misses).toEqual([
      'wrong-date: 0-5: read as 2016-09-23..2016-09-24, is 2016-09-24',
      'not-a-date: 50-55',
    ]);
  });
});

describe('the days of an incident', () => {
  const days = (from: number | null, to: number | null) => ({
    from: from === null ? null : epochDay(from),
    to: to === null ? null : epochDay(to),
  });

  test.each([
    [days(10, 12), days(12, 14), 0],
    [days(10, 12), days(15, 15), 3],
    [days(15, 15), days(10, 12), 3],
    [days(10, null), days(8, 8), 2],
    [days(10, null), days(30, 30), 20],
    [days(null, null), days(30, 30), null],
  ])('%j and %j lie %s days apart', (a, b, apart) => {
    expect(daysApart(a, b)).toBe(apart);
  });

  const date = (from: string | null, to: string | null, precision: string, accept: object = []) => {
    const gold = annotation({
      incidents: [{ id: 'a', event_type: 'clash', date: { from, to, precision, accept }, places: [] }],
    });
    return gold.docs[0]?.incidents[0]?.date as NonNullable<(typeof gold.docs)[0]>['incidents'][0]['date'];
  };
  const read = (from: string | null, to: string | null) =>
    ({ from: from && temporalDay(from), to: to && temporalDay(to) }) as Parameters<typeof matchesDate>[1];
  const temporalDay = (iso: string) => epochDay(Date.parse(iso) / 86_400_000);

  test.each([
    ['the very day', 'day', '2016-09-24', '2016-09-24', true],
    ['the day after', 'day', '2016-09-25', '2016-09-25', false],
    ['the day after, where the report is not sure', 'approx_day', '2016-09-25', '2016-09-25', true],
    ['two days after', 'approx_day', '2016-09-26', '2016-09-26', false],
    ['two days after a day that is only the latest', 'on_or_before', '2016-09-26', '2016-09-26', true],
    ['four days that hold it', 'day', '2016-09-21', '2016-09-24', true],
    ['five days that hold it', 'day', '2016-09-20', '2016-09-24', false],
    ['an open span that holds it', 'day', null, '2016-09-24', false],
    ['no day', 'day', null, null, false],
    ['no day, where the report gives none', 'unknown', null, null, true],
  ])('%s', (_, precision, from, to, expected) => {
    expect(matchesDate(date('2016-09-24', '2016-09-24', precision), read(from, to))).toBe(expected);
  });

  test('an open span matches an open annotation; an accepted span counts like the annotated one', () => {
    expect(matchesDate(date('2016-09-24', null, 'day'), read('2016-09-24', null))).toBe(true);
    const accepted = date('2016-09-24', '2016-09-24', 'day', [['2016-09-01', '2016-09-10']]);
    expect(matchesDate(accepted, read('2016-09-02', '2016-09-12'))).toBe(true);
  });
});
