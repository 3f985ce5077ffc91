import { describe, expect, test } from 'vitest';
import { formatter } from '../../../src/i18n/format';
import { markOf, topOf } from '../../../src/panels/claim-scale';
import { competing, figureText } from '../../../src/panels/words';
import { claim } from '../../fixtures/incidents';

const exact = claim({ measure: 'killed', value: 47, low: 47, high: 47 });
const more = claim({ measure: 'killed', value: 100, low: 101, high: null, qualifier: 'more-than' });
const dozens = claim({ measure: 'injured', low: 10, high: 99, qualifier: 'tens' });
const possible = claim({ measure: 'killed', value: 100, qualifier: 'may-exceed' });

describe('claims side by side', () => {
  const top = topOf([exact, more, dozens]);
  test('share one scale: the higher figure lies further along', () => {
    expect(markOf(more, top)!.from).toBeGreaterThan(markOf(exact, top)!.from);
  });
  test('a lower bound stays open to more, a vague figure is a range, a thought one only a hint', () => {
    expect(markOf(more, top)).toMatchObject({ shape: 'from', to: 1 });
    expect(markOf(dozens, top)).toMatchObject({ shape: 'range' });
    expect(markOf(possible, top)).toMatchObject({ shape: 'hint' });
    expect(markOf(claim(), top)).toBeNull();
  });
  test('figures compete when two claimants cannot both be right about the same people', () => {
    const other = { claimant: { name: 'another hospital', side: 'unspecified' } } as const;
    const tens = claim({ ...other, measure: 'killed', low: 10, high: 99, qualifier: 'tens' });
    expect(competing([exact, { ...more, ...other }])).toBe(true);
    expect(competing([exact, tens]), '47 and "dozens" can both hold').toBe(false);
    expect(competing([exact, dozens]), 'killed and injured are not the same people').toBe(false);
    expect(competing([exact, more]), 'one claimant of one report gives a figure and its bound').toBe(false);
    expect(competing([exact, { ...possible, ...other }]), 'one only thought possible').toBe(false);
  });
  test('the wording of a figure is kept', () => {
    const en = formatter('en');
    expect([exact, more, dozens, possible].map((c) => figureText(c, en))).toEqual([
      '47',
      'more than 100',
      'dozens',
      'may exceed 100',
    ]);
  });
});
