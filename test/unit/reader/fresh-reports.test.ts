import { describe, expect, test } from 'vitest';
import { EXPECTED } from '../../fixtures/fresh/expected';
import { f1, freshText, type Measured, measure, sum } from '../../fixtures/fresh/measure';
import { MORE } from '../../fixtures/fresh/more';
import { UNSEEN } from '../../fixtures/fresh/unseen';
import { reading } from './support';

/**
 * Sixty-one invented reports in the manner of as many desks. They showed faults that have been mended since, so they
 * hold what was won; they no longer say how the reader fares with a report it has never seen.
 */
const measured: readonly Measured[] = Object.entries({ ...EXPECTED, ...MORE, ...UNSEEN }).map(
  ([name, expected]) => measure(name, reading(freshText(name), expected.published), expected),
);
const all = (pick: (m: Measured) => readonly string[]): string => `\n${measured.flatMap(pick).join('\n')}`;

describe('reports in the manner of many desks', () => {
  test('its places are found, and are the right ones', () => {
    expect(
      f1(sum(measured.map((m) => m.places))),
      all((m) => m.placeMisses),
    ).toBeGreaterThanOrEqual(0.93);
  });

  test('no person, brigade or organisation becomes a place', () => {
    expect(measured.flatMap((m) => m.falseFriends)).toEqual([]);
  });

  test('its incidents are found, of the right kind, place and day', () => {
    expect(
      f1(sum(measured.map((m) => m.incidents))),
      all((m) => m.incidentMisses),
    ).toBeGreaterThanOrEqual(0.8);
  });

  test('hardly an incident is invented', () => {
    const told = measured.reduce((n, m) => n + m.told, 0);
    const invented = sum(measured.map((m) => m.incidents)).wrong;
    expect(
      invented / told,
      all((m) => m.inventions),
    ).toBeLessThanOrEqual(0.1);
  });

  test('nothing denied, unseen, planned, feared or conditional is told as if it had happened', () => {
    expect(measured.flatMap((m) => m.asserted)).toEqual([]);
  });

  test('a running total is kept as one, and is no incident', () => {
    expect(measured.flatMap((m) => m.totalMisses)).toEqual([]);
  });

  test('figures stand with the event and the side that gives them', () => {
    expect(
      f1(sum(measured.map((m) => m.claims))),
      all((m) => m.claimMisses),
    ).toBeGreaterThanOrEqual(0.8);
  });
});
