import type { Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { type Outlines, placeAt } from '../../../src/gazetteer/where';

const square = (id: string, west: number, south: number, size: number): Outlines['features'][number] => ({
  type: 'Feature',
  id,
  properties: null,
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [west + size, south],
        [west + size, south + size],
        [west, south + size],
        [west, south],
      ],
    ],
  } satisfies Polygon,
});
const outlines: Outlines = {
  type: 'FeatureCollection',
  features: [square('city', 0, 0, 10), square('quarter', 2, 2, 2), square('elsewhere', 20, 20, 1)],
};

describe('what lies where', () => {
  test('the place whose outline holds the point', () => {
    expect(placeAt([9, 9], outlines)).toBe('city');
    expect(placeAt([20.5, 20.5], outlines)).toBe('elsewhere');
  });
  test('the smallest, where outlines lie in one another', () => {
    expect(placeAt([3, 3], outlines)).toBe('quarter');
  });
  test('nothing, where none holds it', () => {
    expect(placeAt([15, 15], outlines)).toBeNull();
    expect(placeAt([3, 3], { type: 'FeatureCollection', features: [] })).toBeNull();
  });
});
