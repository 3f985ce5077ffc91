import { describe, expect, test } from 'vitest';
import { evaluate, toponym } from './support';

const NAMES = {
  toponyms: [
    { start: 10, end: 16, text: 'Shaar', place: 'shaar', role: 'incident' },
    { start: 30, end: 37, text: 'Sakhour', place: 'sakhour', role: 'incident', start_with_classifier: 27 },
    { start: 50, end: 56, text: 'Aleppo', place: 'aleppo', role: 'container', accept: ['east-aleppo'] },
  ],
};

describe('places', () => {
  test('two of three found, one of them with a wrong span, one read where none is', () => {
    const { figures, misses } = evaluate(NAMES, {
      toponyms: [toponym(10, 16, 'shaar'), toponym(26, 37, 'sakhour'), toponym(70, 75, 'kallaseh')],
    });
    // overlap: 2 right, 1 wrong, 1 missed; exact: 1 right, 2 wrong, 2 missed
    expect(figures.places.overlap).toEqual({ p: 0.667, r: 0.667, f1: 0.667 });
    expect(figures.places.exact).toEqual({ p: 0.333, r: 0.333, f1: 0.333 });
    expect(figures.places.rightPlace).toBe(1);
    expect(misses).toEqual([
      'span-off: Sakhour: read as 26-37',
      'place-not-found: Aleppo',
      'not-a-place: 70-75: read as kallaseh',
    ]);
  });

  test('a span may begin with the word that says what the name is', () => {
    const { score } = evaluate(NAMES, { toponyms: [toponym(27, 37, 'sakhour')] });
    expect(score.places.exact).toEqual({ right: 1, wrong: 0, missed: 2 });
  });

  test('another place is wrong, one the annotation accepts is right; so with roles', () => {
    const { score, misses } = evaluate(
      {
        toponyms: [{ ...NAMES.toponyms[0], accept_roles: ['context'] }, NAMES.toponyms[1], NAMES.toponyms[2]],
      },
      {
        toponyms: [
          toponym(10, 16, 'kallaseh', { role: 'context' }),
          toponym(30, 37, null),
          toponym(50, 56, 'east-aleppo', { role: 'context' }),
        ],
      },
    );
    expect(score.places.rightPlace).toEqual({ held: 1, of: 3 });
    expect(score.places.role).toEqual({ held: 2, of: 3 });
    expect(misses).toContain('wrong-place: Sakhour: read as open, is sakhour');
  });

  test('where nobody can tell which place is meant, leaving it open is right and choosing is wrong', () => {
    const open = { start: 0, end: 5, place: null, role: 'context' };
    const { score } = evaluate(
      { toponyms: [open, { ...open, start: 10, end: 15 }] },
      { toponyms: [toponym(0, 5, null), toponym(10, 15, 'shaar')] },
    );
    expect(score.places.rightPlace).toEqual({ held: 1, of: 2 });
  });

  test('descriptors cost nothing, found or not; what is read as no place does not count as found', () => {
    const { score } = evaluate(
      { toponyms: [{ start: 0, end: 9, place: 'east-aleppo', role: 'incident', kind: 'descriptor' }] },
      { toponyms: [toponym(0, 9, 'aleppo'), toponym(20, 25, 'kallaseh', { role: 'non-location' })] },
    );
    expect(score.places.overlap).toEqual({ right: 0, wrong: 0, missed: 0 });
  });

  test('a person who bears a place’s name is counted as a false friend', () => {
    const { figures } = evaluate(
      {
        false_friends: [
          { start: 5, end: 20 },
          { start: 40, end: 44 },
        ],
      },
      { toponyms: [toponym(12, 20, 'ansari')] },
    );
    expect(figures.places.falseFriends).toBe('1/2');
  });

  test('a place of the annotation’s own table is known by its names, however spelt, and has its own point', () => {
    const table = {
      one: { ar: 'الشعّار', type: 'neighbourhood', lat: 36.2, lon: 37.1, toleranceM: 100 },
      two: { en: 'Sakhur', type: 'neighbourhood' },
    };
    const { score } = evaluate(
      {
        toponyms: [
          { start: 0, end: 4, place: 'one', role: 'incident' },
          { start: 9, end: 12, place: 'two', role: 'incident' },
          { start: 20, end: 24, place: 'one', role: 'incident' },
        ],
      },
      { toponyms: [toponym(0, 4, 'shaar'), toponym(9, 12, 'sakhour'), toponym(20, 24, null)] },
      table,
    );
    expect(score.places.rightPlace).toEqual({ held: 2, of: 3 });
    expect(score.places.withinTolerance).toEqual({ held: 0, of: 2 });
    expect(score.places.offByKm[1]).toBe(20); // no point at all: as far off as the city is wide
  });
});
