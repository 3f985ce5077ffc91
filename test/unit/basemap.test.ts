import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import pointInPolygon from '@turf/boolean-point-in-polygon';
import isValid from '@turf/boolean-valid';
import distance from '@turf/distance';
import length from '@turf/length';
import type {
  Feature,
  FeatureCollection,
  LineString,
  MultiLineString,
  MultiPolygon,
  Position,
} from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';

type Named = Topology<Record<string, GeometryObject>> & { licence: string; attribution: string[] };

const FILES = {
  'roads.json': ['primary', 'secondary', 'approach'],
  'streets.json': ['streets'],
  'ground.json': ['ground', 'outskirts', 'green', 'cemetery', 'citadel', 'airport', 'runway', 'river'],
} as const;
type File = keyof typeof FILES;
const NAMES = Object.keys(FILES) as File[];

const text = (file: File): string => readFileSync(`data/basemap/${file}`, 'utf8');
const topologies = new Map(NAMES.map((file) => [file, JSON.parse(text(file)) as Named]));
const gzipped = (file: File): number => gzipSync(text(file)).length;

function featuresOf(file: File, name: string): Feature[] {
  const topology = topologies.get(file)!;
  const made = feature(topology, topology.objects[name]!) as Feature | FeatureCollection;
  return made.type === 'FeatureCollection' ? made.features : [made];
}
const area = (name: string) => featuresOf('ground.json', name)[0] as Feature<MultiPolygon>;
const linesOf = (file: File, name: string): Position[][] =>
  featuresOf(file, name).flatMap(({ geometry }) => {
    const line = geometry as LineString | MultiLineString;
    return line.type === 'LineString' ? [line.coordinates] : line.coordinates;
  });
const metres = (a: Position, b: Position): number => distance(a, b, { units: 'meters' });

describe('the files of the basemap', () => {
  test.each(NAMES)('%s names its licence and whom to credit', (file) => {
    const { licence, attribution } = topologies.get(file)!;
    expect(licence).toBe('ODbL-1.0');
    expect(attribution).toContain('© OpenStreetMap contributors');
    expect(attribution).toContain('© 2019 Center for Spatial Research, Columbia University');
  });

  test.each(NAMES)('%s holds the objects the map asks for, and no others', (file) => {
    expect(Object.keys(topologies.get(file)!.objects).sort()).toEqual([...FILES[file]].sort());
  });

  test('weigh at most 260 KB gzipped together, 150 of them the streets', () => {
    expect(gzipped('streets.json')).toBeLessThanOrEqual(150_000);
    expect(NAMES.reduce((sum, file) => sum + gzipped(file), 0)).toBeLessThanOrEqual(260_000);
  });

  test.each(NAMES)('%s keeps to the country around Aleppo', (file) => {
    for (const name of FILES[file])
      for (const { geometry } of featuresOf(file, name)) {
        const numbers = JSON.stringify(geometry)
          .match(/-?\d+\.\d+/g)!
          .map(Number);
        const outside = numbers.filter((n) => !((n > 36.6 && n < 37.75) || (n > 35.8 && n < 36.6)));
        expect(outside).toEqual([]);
      }
  });
});

describe('areas', () => {
  test.each(['ground', 'outskirts', 'green', 'cemetery', 'citadel', 'airport'])('%s is valid', (name) => {
    expect(isValid(area(name))).toBe(true);
  });

  test('the city holds its citadel, its park and its airport', () => {
    for (const name of ['citadel', 'green', 'cemetery', 'airport'])
      for (const [ring] of area(name).geometry.coordinates)
        for (const p of ring!) expect(pointInPolygon(p, area('ground'))).toBe(true);
    expect(pointInPolygon([37.1627, 36.1992], area('citadel'))).toBe(true);
    expect(pointInPolygon([37.147, 36.2095], area('green'))).toBe(true);
  });

  test('the runway lies on the ground of the airport and is 2.9 km long', () => {
    const [runway] = linesOf('ground.json', 'runway');
    for (const p of runway!) expect(pointInPolygon(p, area('airport'))).toBe(true);
    expect(Math.abs(metres(runway![0]!, runway![1]!) - 2900)).toBeLessThan(60);
  });
});

describe('the Queiq', () => {
  const pieces = featuresOf('ground.json', 'river') as Feature<LineString>[];
  const course = pieces.flatMap(({ geometry }) => geometry.coordinates);

  test('runs unbroken from north of the city to south of it', () => {
    for (const [i, { geometry }] of pieces.entries()) {
      const next = pieces[i + 1];
      if (next) expect(geometry.coordinates.at(-1)).toEqual(next.geometry.coordinates[0]);
    }
    expect(course[0]![1]).toBeGreaterThan(36.4);
    expect(course.at(-1)![1]).toBeLessThan(36);
  });

  test('passes the Public Park in the open and goes under ground before Bustan al-Qasr', () => {
    expect(pieces.map(({ properties }) => properties?.course)).toEqual(['open', 'covered', 'open']);
    expect(pieces[0]!.geometry.coordinates.some((p) => pointInPolygon(p, area('green')))).toBe(true);
  });

  test('comes within 60 m of the point reference works give for it', () => {
    expect(Math.min(...course.map((p) => metres(p, [37.14014, 36.18778])))).toBeLessThan(60);
  });
});

describe('roads', () => {
  const primary = linesOf('roads.json', 'primary');
  const roads = [...primary, ...linesOf('roads.json', 'secondary')];

  test('say their class, approaches also what they continue', () => {
    for (const name of FILES['roads.json'])
      for (const { properties } of featuresOf('roads.json', name)) expect(properties?.class).toBe(name);
    for (const { properties } of featuresOf('roads.json', 'approach'))
      expect([1, 2]).toContain(properties?.rank);
    expect(featuresOf('streets.json', 'streets')[0]!.properties?.class).toBe('street');
  });

  test('hold no line without length', () => {
    for (const line of [
      ...roads,
      ...linesOf('roads.json', 'approach'),
      ...linesOf('streets.json', 'streets'),
    ]) {
      expect(line.length).toBeGreaterThanOrEqual(2);
      for (let i = 1; i < line.length; i++) expect(line[i]).not.toEqual(line[i - 1]);
    }
  });

  test('hang together: nearly all of their length is one network', () => {
    const network = new Map<string, number[]>();
    for (const [i, line] of roads.entries())
      for (const p of line) network.set(p.join(), [...(network.get(p.join()) ?? []), i]);
    const seen = new Set([0]);
    for (const i of seen)
      for (const p of roads[i]!) for (const other of network.get(p.join())!) seen.add(other);
    const long = (lines: Position[][]) =>
      length({ type: 'Feature', properties: {}, geometry: { type: 'MultiLineString', coordinates: lines } });
    expect(long(roads.filter((_, i) => seen.has(i))) / long(roads)).toBeGreaterThan(0.97);
  });

  test('do not stop at the edge of the reference: each goes on as an approach', () => {
    // Two carriageways that reach the edge are joined there, so the approach starts from the middle of their bend.
    const vertices = roads.flat();
    const ends = roads.flatMap((line) => [line[0]!, line.at(-1)!]);
    const starts = linesOf('roads.json', 'approach').map((line) => line[0]!);
    for (const start of starts) expect(Math.min(...vertices.map((p) => metres(p, start)))).toBeLessThan(15);
    const cut = ends.filter(([x, y]) => x! < 37.0583 || x! > 37.2418 || y! < 36.14 || y! > 36.2815);
    for (const end of cut) expect(Math.min(...starts.map((p) => metres(p, end)))).toBeLessThan(15);
  });
});
