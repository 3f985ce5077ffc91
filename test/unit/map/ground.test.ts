import type { FeatureCollection } from 'geojson';
import { topology } from 'topojson-server';
import { describe, expect, test } from 'vitest';
import { placeId } from '../../../src/domain/ids';
import { borderAround } from '../../../src/map/border';
import { cityBounds, roomIn, sameView } from '../../../src/map/camera';
import { areaOf, boundsOf, circle } from '../../../src/map/geometry';
import { layOut } from '../../../src/map/layout-marks';
import { iconId } from '../../../src/map/marks/icons';
import { roundLength } from '../../../src/map/scale';
import { placesOfSector } from '../../../src/map/sector';
import { collect, type MapFile, readOutlines } from '../../../src/map/topology';
import { place } from '../../fixtures/incidents';

const box = (id: string, west: number, south: number, side = 0.01) => ({
  type: 'Feature' as const,
  id,
  properties: {},
  geometry: {
    type: 'Polygon' as const,
    coordinates: [
      [
        [west, south],
        [west + side, south],
        [west + side, south + side],
        [west, south + side],
        [west, south],
      ],
    ],
  },
});
const file = (features: ReturnType<typeof box>[]): MapFile => {
  const outlines: FeatureCollection = { type: 'FeatureCollection', features };
  return topology({ outlines }, 1e5) as unknown as MapFile;
};
const outlines = readOutlines(file([box('a', 37.15, 36.2), box('b', 37.16, 36.2), box('c', 37.17, 36.2)]));
/** Every corner of some lines, each once, as text. */
const spots = (geometry: unknown): Set<string> =>
  new Set(
    (geometry as { coordinates: number[][][] }).coordinates
      .flat()
      .map((p) => p.map((v) => v.toFixed(3)).join(' ')),
  );

describe('outlines', () => {
  test('each has its place, and a shared border is drawn once', () => {
    expect(outlines.outlines.map((o) => o.id)).toEqual(['a', 'b', 'c']);
    const [inner] = outlines.edges.features;
    expect(inner?.properties).toEqual({ what: 'inner' });
    expect(spots(inner?.geometry)).toEqual(
      new Set(['37.160 36.200', '37.160 36.210', '37.170 36.200', '37.170 36.210']),
    );
  });
  test('a file without them is named', () => {
    expect(() => readOutlines({ ...file([]), objects: {} })).toThrow(/outlines/);
  });
  test('every object of the base map says what it is', () => {
    const features = collect(file([box('a', 37.15, 36.2)])).features;
    expect(features.map((f) => f.properties)).toEqual([{ what: 'outlines' }]);
  });
});

describe('the border around a part of the city', () => {
  const [a, b, c] = outlines.outlines.map((o) => o.geometry);
  const length = (pieces: NonNullable<typeof a>[]) =>
    borderAround(pieces)
      .flatMap(({ geometry: { coordinates: line } }) => line.slice(1).map((p, i) => [line[i]!, p] as const))
      .reduce((sum, [[ax, ay], [bx, by]]) => sum + Math.hypot(bx! - ax!, by! - ay!), 0);

  test('goes once around neighbours, and not between them', () => {
    expect(length([a!])).toBeCloseTo(0.04, 4);
    expect(length([a!, b!])).toBeCloseTo(0.06, 4);
    expect(length([a!, b!, c!])).toBeCloseTo(0.08, 4);
  });
  test('goes around both where they lie apart', () => {
    expect(length([a!, c!])).toBeCloseTo(0.08, 4);
  });
  test('leaves out what lies within another', () => {
    const inner = box('inner', 37.152, 36.202, 0.004).geometry;
    expect(length([a!, inner])).toBeCloseTo(0.04, 4);
  });
  test('is one line where it can be, so that dashes run on', () => {
    expect(borderAround([a!])).toHaveLength(1);
    expect(borderAround([a!, b!])).toHaveLength(2);
  });
});

describe('the whole city', () => {
  const body = [box('a', 37.15, 36.2), box('b', 37.16, 36.2), box('c', 37.17, 36.2)];
  const far = box('far', 37.25, 36.25);
  const bounds = (inView: [number, number][]) =>
    cityBounds(readOutlines(file([...body, far])).outlines, inView);

  test('a far-flung outline does not make a small map of the rest', () => {
    expect(bounds([])?.east).toBeCloseTo(37.18, 3);
  });
  test('unless something was reported there', () => {
    expect(bounds([[37.255, 36.255]])?.east).toBeCloseTo(37.255, 3);
  });
  test('a town an hour away is not the city', () => {
    expect(bounds([[36.6, 35.9]])?.west).toBeCloseTo(37.15, 3);
  });
  test('there is room about it on any screen', () => {
    for (const [width, height] of [
      [320, 240],
      [390, 420],
      [1440, 900],
      [3000, 1600],
    ] as const) {
      const { top, left } = roomIn(width, height);
      expect(Number(top) + Number(left)).toBeLessThan(Math.min(width, height) / 2);
    }
  });
});

test('a view and its permalink are the same view', () => {
  const view = { zoom: 12.3456, lat: 36.201234, lon: 37.161234 };
  const written = { zoom: 12.35, lat: 36.20123, lon: 37.16123 };
  expect(sameView(view, written)).toBe(true);
  expect(sameView(view, { ...view, lon: 37.1613 })).toBe(false);
});

test('a circle on the ground is as wide as it says, in metres', () => {
  const round = circle([37.16, 36.2], 700);
  expect(Math.sqrt(areaOf(round) / Math.PI)).toBeCloseTo(700, -1);
  const { west, east } = boundsOf(round.coordinates[0]!)!;
  expect((east - west) * 111_320 * Math.cos((36.2 * Math.PI) / 180)).toBeCloseTo(1400, 0);
});

describe('signs at a zoom', () => {
  const sign = (id: string, lon: number, icon: string) => ({
    type: 'Feature' as const,
    properties: { place: placeId(id), icon, name: id, sub: '', east: false, sort: 0 },
    geometry: { type: 'Point' as const, coordinates: [lon, 36.2] },
  });
  const ring = iconId({ kind: 'ring', tone: 'plain', text: '1' });
  const signs = [sign('a', 37.16, ring), sign('b', 37.1605, ring), sign('named', 37.16, '')];

  test('from afar rings on neighbouring ground stand apart, each with a line home', () => {
    const { marks, leaders } = layOut(signs, 11);
    const [a, b] = marks.features.map((f) => (f.geometry as { coordinates: number[] }).coordinates);
    expect(Math.hypot(a![0]! - b![0]!, a![1]! - b![1]!)).toBeGreaterThan(0.003);
    expect(leaders.features.filter((f) => f.geometry.type === 'LineString')).toHaveLength(2);
  });
  test('close up they stand where they belong', () => {
    const { marks, leaders } = layOut(signs, 17);
    expect(marks.features).toEqual(signs);
    expect(leaders.features).toEqual([]);
  });
  test('a name alone is not moved, and none is lost', () => {
    const { marks } = layOut(signs, 11);
    expect(marks.features).toHaveLength(3);
    expect(marks.features.at(-1)).toEqual(signs[2]);
  });
});

describe('the scale bar', () => {
  test('is a round length that fits', () => {
    expect([0.5, 1, 3, 15.4, 61].map((scale) => roundLength(scale, 96))).toEqual([20, 50, 200, 1000, 5000]);
  });
  test('is not there before there is a scale', () => {
    expect(roundLength(0, 96)).toBe(0);
  });
});

describe('a part of the city', () => {
  const places = new Map(
    [
      place('east', { kind: 'sector', sector: 'east', point: null }),
      place('old', { kind: 'sector', point: null }),
      place('a', { sector: 'east' }),
      place('b', { sector: 'west' }),
      place('c', { parent: placeId('old') }),
      place('m', { kind: 'landmark', sector: 'east' }),
    ].map((p) => [p.id, p]),
  );
  const of = (id: string | null) => [...placesOfSector(id === null ? null : placeId(id), places)];
  test('is the neighbourhoods it holds, or those that stood on its side', () => {
    expect([of('east'), of('old')]).toEqual([['a'], ['c']]);
  });
  test('no other place is one', () => {
    expect([of(null), of('a'), of('nowhere')]).toEqual([[], [], []]);
  });
});
