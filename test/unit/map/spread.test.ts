import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Disc, spread } from '../../../src/map/spread';

const disc = (over: Partial<Disc> = {}): Disc => ({ x: 0, y: 0, radius: 14, fixed: false, ...over });
const settled = (discs: readonly Disc[]) => {
  const shifts = spread(discs);
  return discs.map((d, i) => ({ ...d, x: d.x + shifts[i]!.dx, y: d.y + shifts[i]!.dy }));
};
const gap = (a: Disc, b: Disc) => Math.hypot(a.x - b.x, a.y - b.y) - a.radius - b.radius;

const anyDisc = fc.record({
  x: fc.double({ min: 0, max: 200, noNaN: true }),
  y: fc.double({ min: 0, max: 200, noNaN: true }),
  radius: fc.double({ min: 4, max: 18, noNaN: true }),
  fixed: fc.boolean(),
});

describe('counts that would cover one another step aside', () => {
  test('two rings on one spot end up beside each other', () => {
    const [a, b] = settled([disc(), disc()]);
    expect(gap(a!, b!)).toBeGreaterThan(0);
  });

  test('a crowd of rings becomes legible', () => {
    const crowd = Array.from({ length: 12 }, (_, i) => disc({ x: (i % 4) * 14, y: Math.floor(i / 4) * 14 }));
    const there = settled(crowd);
    for (const [i, a] of there.entries())
      for (const b of there.slice(i + 1)) expect(gap(a, b)).toBeGreaterThan(-a.radius * 0.5);
  });

  test('rings that are apart already stay where they are', () => {
    expect(spread([disc(), disc({ x: 40 })])).toEqual([
      { dx: 0, dy: 0 },
      { dx: 0, dy: 0 },
    ]);
  });

  test('a point never moves: it is a place', () => {
    fc.assert(
      fc.property(fc.array(anyDisc, { maxLength: 25 }), (discs) => {
        for (const [i, { dx, dy }] of spread(discs).entries())
          if (discs[i]!.fixed) expect([dx, dy]).toEqual([0, 0]);
      }),
    );
  });

  test('no ring strays further from its place than a few of its own widths', () => {
    fc.assert(
      fc.property(fc.array(anyDisc, { maxLength: 25 }), (discs) => {
        for (const [i, { dx, dy }] of spread(discs).entries())
          expect(Math.hypot(dx, dy)).toBeLessThanOrEqual(discs[i]!.radius * 2.6 + 1e-6);
      }),
    );
  });

  test('the same rings always stand the same way', () => {
    fc.assert(
      fc.property(fc.array(anyDisc, { maxLength: 25 }), (discs) => {
        expect(spread(discs)).toEqual(spread(discs));
      }),
    );
  });
});
