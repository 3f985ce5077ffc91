import { describe, expect, test } from 'vitest';
import { parseDay } from '../../../src/domain/days';
import { formatter, MESSAGES } from '../../../src/i18n/format';
import { day } from '../../fixtures/incidents';

const ar = formatter('ar');
const en = formatter('en');
const friday = parseDay('2016-09-23')!;

describe('dates', () => {
  test('Arabic uses Levantine month names', () => {
    expect(ar.day(friday)).toContain('أيلول');
    expect(ar.longDay(friday)).toContain('الجمعة');
  });
  test('Eastern digits on request, Western otherwise', () => {
    expect(ar.day(friday)).toContain('23');
    expect(formatter('ar', 'arab').day(friday)).toContain('٢٣');
  });
  test('a span inside one month names the month once', () => {
    expect(en.span(day('2016-11-26', '2016-11-30'))).toBe('26–30 Nov 2016');
  });
  test('an open date says so', () => {
    expect(en.span({ from: null, to: null, precision: 'open', extent: 'within' })).toBe('date not given');
    expect(en.span({ from: null, to: '2016-12-01', precision: 'open', extent: 'within' })).toBe(
      'until 1 Dec 2016',
    );
  });
});

describe('plurals', () => {
  test('Arabic has six forms', () => {
    const forms = [0, 1, 2, 3, 11, 100].map((n) => ar.plural(MESSAGES.ar.incidentsCount, n));
    expect(forms).toEqual(['لا وقائع', 'واقعة واحدة', 'واقعتان', '3 وقائع', '11 واقعة', '100 واقعة']);
    expect(new Set(forms).size).toBe(6);
  });
  test('English has two, and a word for none', () => {
    expect([0, 1, 2].map((n) => en.plural(MESSAGES.en.incidentsCount, n))).toEqual([
      'no incidents',
      '1 incident',
      '2 incidents',
    ]);
  });
});

describe('every message', () => {
  const paths = (tree: object, at = ''): string[] =>
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [`${at}${key}:${[...value.matchAll(/\{\w+\}/g)].map(String).sort().join('')}`]
        : isPlural(value)
          ? []
          : paths(value, `${at}${key}.`),
    );
  const isPlural = (value: object): boolean => 'other' in value && 'one' in value;
  test('takes the same values in Arabic as in English', () => {
    expect(new Set(paths(MESSAGES.ar))).toEqual(new Set(paths(MESSAGES.en)));
  });
  test('a value that is missing leaves its name standing, so that it is noticed', () => {
    expect(en.fill('from {from}', {})).toBe('from {from}');
  });
});
