import { describe, expect, test } from 'vitest';
import { FAMILIES } from '../../../src/domain/tables';
import { rect, squareMark } from '../../../src/timeline/marks';

describe('the square of an incident', () => {
  test('has another shape in every family, so that colour is never alone', () => {
    const shapes = FAMILIES.map((_, family) => squareMark(family, 0, 0, 9));
    expect(new Set(shapes).size).toBe(FAMILIES.length);
  });

  test('stays inside its room', () => {
    for (const [family] of FAMILIES.entries())
      for (const size of [4, 6, 9, 11.5]) {
        const moves = squareMark(family, 0, 0, size).match(/M(-?[\d.]+) (-?[\d.]+)/g) ?? [];
        for (const move of moves) {
          const [x, y] = move.slice(1).split(' ').map(Number);
          expect(Math.min(x!, y!)).toBeGreaterThanOrEqual(0);
          expect(Math.max(x!, y!)).toBeLessThanOrEqual(size);
        }
      }
  });

  test('is whole where its openings would close up', () => {
    for (const [family] of FAMILIES.entries()) expect(squareMark(family, 3, 4, 4)).toBe(rect(3, 4, 4, 4));
  });
});
