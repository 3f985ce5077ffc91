import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import pointInPolygon from '@turf/boolean-point-in-polygon';
import isValid from '@turf/boolean-valid';
import type { Feature, MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import type {
  GeometryCollection,
  MultiPolygon as SharedMultiPolygon,
  Topology,
} from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import { crossingArcs } from '../../tools/derive/lib/planar';
import type { Grid } from '../../tools/derive/lib/plane';

type Outlines = Topology<{ outlines: GeometryCollection }> & {
  licence: string;
  attribution: string[];
  overlays: string[];
};

const text = readFileSync('data/gazetteer/outlines.json', 'utf8');
const topology = JSON.parse(text) as Outlines;
const notes: Record<string, { source: string; licence: string; note: string }> = JSON.parse(
  readFileSync('data/gazetteer/outline-notes.json', 'utf8'),
);
const places = new Map(
  ['city', 'osm', 'syrian-archive', 'towns', 'world'].flatMap((file) => {
    const { places } = JSON.parse(readFileSync(`data/gazetteer/${file}.json`, 'utf8'));
    return (places as { id: string; point: [number, number] | null }[]).map(
      (place) => [place.id, place] as const,
    );
  }),
);

const outlines = feature(topology, topology.objects.outlines).features as Feature<MultiPolygon>[];
const ids = outlines.map(({ id }) => String(id));
const overlays = new Set(topology.overlays);
const partition = outlines.filter(({ id }) => !overlays.has(String(id)));

/** Arcs on the product grid, in whole steps. */
const arcs = topology.arcs.map((arc): Grid[] => {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => {
    x += dx!;
    y += dy!;
    return [x, y];
  });
});
const usedBy = new Map<number, string[]>();
for (const geometry of topology.objects.outlines.geometries as SharedMultiPolygon[])
  for (const arc of geometry.arcs.flat(2)) {
    const index = arc < 0 ? ~arc : arc;
    usedBy.set(index, [...(usedBy.get(index) ?? []), String(geometry.id)]);
  }
const lengthOf = (arc: readonly Grid[]): number =>
  arc.slice(1).reduce((sum, [x, y], i) => sum + Math.hypot((x - arc[i]![0]) * 0.807, y - arc[i]![1]), 0);

describe('the outlines', () => {
  test('name their licences and sources, together and one by one', () => {
    expect(topology.licence).toBe('MIT AND CC-BY-3.0-IGO AND CC-BY-4.0');
    expect(topology.attribution.join()).toMatch(/Columbia University.*UN OCHA/);
    expect(Object.keys(notes).sort()).toEqual([...ids].sort());
    for (const { source, licence, note } of Object.values(notes)) {
      const expected = { csr: 'MIT', ocha: 'CC-BY-3.0-IGO', own: 'CC-BY-4.0' }[source.split(':')[0]!];
      expect(licence).toBe(expected);
      expect(note).not.toBe('');
    }
  });

  test('weigh at most 90 KB gzipped', () => {
    expect(gzipSync(text).length).toBeLessThanOrEqual(90_000);
  });

  test('belong to a place of the gazetteer each, and to one only', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !places.has(id))).toEqual([]);
  });

  test('carry an id and nothing else', () => {
    for (const geometry of topology.objects.outlines.geometries)
      expect(Object.keys(geometry).sort()).toEqual(['arcs', 'id', 'type']);
  });

  test('are valid, without a crossing or a needle', () => {
    expect(ids.filter((_, i) => !isValid(outlines[i]!))).toEqual([]);
    expect(outlines.filter((outline) => sharpestCorner(outline) < 20).map(({ id }) => id)).toEqual([]);
  });

  test("hold their place's point", () => {
    const outside = outlines.filter((outline) => {
      const point = places.get(String(outline.id))?.point;
      return point && !pointInPolygon(point, outline);
    });
    expect(outside.map(({ id }) => id)).toEqual([]);
  });
});

describe('the partition of the city', () => {
  test('gives no ground to two quarters: its arcs meet at their ends alone, and none has more than two sides', () => {
    const own = new Set(
      [...usedBy].filter(([, users]) => users.some((id) => overlays.has(id))).map(([arc]) => arc),
    );
    expect([...crossingArcs(arcs.filter((_, i) => !own.has(i)))]).toEqual([]);
    expect(Math.max(...[...usedBy.values()].map((users) => users.length))).toBe(2);
  });

  test('gives any ground to one quarter at most, tried on a grid of points', () => {
    for (let lon = 37.08; lon < 37.25; lon += 0.0041)
      for (let lat = 36.14; lat < 36.25; lat += 0.0033) {
        const holders = partition.filter((outline) => pointInPolygon([lon, lat], outline));
        expect(holders.map(({ id }) => id).length).toBeLessThanOrEqual(1);
      }
  });

  test('draws a border between neighbours once: of 367 arcs, 300 stand between two places, half of all length', () => {
    const shared = [...usedBy].filter(([, users]) => users.length === 2).map(([arc]) => arc);
    expect(shared.length).toBeGreaterThanOrEqual(295);
    const total = arcs.reduce((sum, arc) => sum + lengthOf(arc), 0);
    expect(shared.reduce((sum, arc) => sum + lengthOf(arcs[arc]!), 0) / total).toBeGreaterThan(0.48);
  });

  test('holds the quarters the project is named for, and those a name could mistake for one another', () => {
    for (const id of [
      'bustan-al-qasr',
      'sakhour',
      'bustan-al-zahra',
      'jamiat-al-zahraa',
      'ansari',
      'ansari-sharqi',
    ])
      expect(partition.map((outline) => outline.id)).toContain(id);
  });
});

describe('outlines of our own', () => {
  test('are those of places no licensed set shows, lie over the partition and share no border', () => {
    expect([...overlays].sort()).toEqual(
      Object.keys(notes)
        .filter((id) => notes[id]!.source === 'own')
        .sort(),
    );
    expect([...overlays]).toEqual(
      expect.arrayContaining(['tariq-al-bab', 'jub-al-quba', 'maadi', 'mocambo']),
    );
    for (const users of usedBy.values())
      if (users.some((id) => overlays.has(id))) expect(users).toHaveLength(1);
  });
});

/** The smallest angle, in degrees, between two sides of an outline that meet. */
function sharpestCorner({ geometry }: Feature<MultiPolygon>): number {
  let sharpest = 180;
  for (const ring of geometry.coordinates.flat()) {
    for (let i = 1; i < ring.length; i++) {
      const [a, b, c] = [ring[i - 1]!, ring[i]!, ring[i + 1] ?? ring[1]!];
      const back = Math.atan2(a[1]! - b[1]!, (a[0]! - b[0]!) * 0.807);
      const on = Math.atan2(c[1]! - b[1]!, (c[0]! - b[0]!) * 0.807);
      const turn = Math.abs(back - on) % (2 * Math.PI);
      sharpest = Math.min(sharpest, (Math.min(turn, 2 * Math.PI - turn) * 180) / Math.PI);
    }
  }
  return sharpest;
}
