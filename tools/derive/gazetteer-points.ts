/**
 * Fills in what the gazetteer takes from the reference geodata: for a place with an outline, a point inside it and
 * how far the outline reaches from that point; for a road, its course. Names and everything else stay as they are.
 *
 *   node scripts/run.mjs tools/derive/gazetteer-points.ts REFERENCE-FOLDER
 *
 * The folder holds the files that `data/LICENSES.md` names. Running it twice changes nothing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { FeatureCollection, LineString, MultiPolygon, Polygon, Position } from 'geojson';
import { PROJECT_ROOT } from '../../src/cli/data-files';
import type { LonLat, Place } from '../../src/domain/place';
import { placesAsLines } from './gazetteer-format';
import { shortestCourse, simplify } from './roads';

interface OutlineSource {
  readonly csr?: readonly number[];
  /** Where one CSR Id serves two places: the `NAME` of the features meant. */
  readonly only?: string;
  readonly ocha?: string;
}
interface GazetteerFile {
  readonly licence: string;
  readonly attribution: readonly string[];
  readonly places: Place[];
}
type Properties = Readonly<Record<string, unknown>>;
type Ring = readonly Position[];

const METRES_PER_DEGREE = 111_195;
const AT_ALEPPO = Math.cos((36.2 * Math.PI) / 180);

const json = <T>(path: string | URL): T => JSON.parse(readFileSync(path, 'utf8')) as T;
const here = (name: string) => `${PROJECT_ROOT}tools/derive/${name}`;
const gazetteerFile = (name: string) => `${PROJECT_ROOT}data/gazetteer/${name}.json`;

const metres = (a: readonly number[], b: readonly number[]): number =>
  METRES_PER_DEGREE * Math.hypot(((a[0] ?? 0) - (b[0] ?? 0)) * AT_ALEPPO, (a[1] ?? 0) - (b[1] ?? 0));

function centroid(ring: Ring): { readonly point: Position; readonly area: number } {
  let [area, x, y] = [0, 0, 0];
  for (let i = 1; i < ring.length; i++) {
    const [x0 = 0, y0 = 0] = ring[i - 1] ?? [];
    const [x1 = 0, y1 = 0] = ring[i] ?? [];
    const cross = x0 * y1 - x1 * y0;
    area += cross;
    x += (x0 + x1) * cross;
    y += (y0 + y1) * cross;
  }
  return { point: [x / (3 * area), y / (3 * area)], area: Math.abs(area) };
}

function inside([px = 0, py = 0]: Position, ring: Ring): boolean {
  let within = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi = 0, yi = 0] = ring[i] ?? [];
    const [xj = 0, yj = 0] = ring[j] ?? [];
    if (yi > py !== yj > py && px < ((xj - xi) * (py - yi)) / (yj - yi) + xi) within = !within;
  }
  return within;
}

const edgeDistance = (point: Position, rings: readonly Ring[]): number =>
  Math.min(...rings.flatMap((ring) => ring.map((vertex) => metres(point, vertex))));

/** The centroid of all parts; where that lies outside, the centroid of the largest; else the grid point farthest from the edge. */
function pointInside(rings: readonly Ring[]): Position {
  const parts = rings.map((ring) => ({ ring, ...centroid(ring) })).sort((a, b) => b.area - a.area);
  const total = parts.reduce((sum, p) => sum + p.area, 0);
  const all: Position = [0, 1].map(
    (k) => parts.reduce((sum, p) => sum + (p.point[k] ?? 0) * p.area, 0) / total,
  );
  const isInside = (p: Position) => rings.some((ring) => inside(p, ring));
  for (const candidate of [all, ...parts.map((p) => p.point)]) if (isInside(candidate)) return candidate;
  const [largest] = parts;
  if (!largest) throw new Error('an outline without a ring');
  const xs = largest.ring.map((p) => p[0] ?? 0);
  const ys = largest.ring.map((p) => p[1] ?? 0);
  const grid = Array.from({ length: 400 }, (_, n): Position => {
    const [column, row] = [n % 20, Math.floor(n / 20)];
    const between = (v: number[], k: number) =>
      Math.min(...v) + ((k + 0.5) / 20) * (Math.max(...v) - Math.min(...v));
    return [between(xs, column), between(ys, row)];
  }).filter((p) => inside(p, largest.ring));
  return grid.sort(
    (a, b) => edgeDistance(b, [largest.ring]) - edgeDistance(a, [largest.ring]),
  )[0] as Position;
}

const rounded = (p: Position): LonLat => [Number((p[0] ?? 0).toFixed(4)), Number((p[1] ?? 0).toFixed(4))];

function outlineRings(
  source: OutlineSource,
  csr: FeatureCollection<Polygon | MultiPolygon, Properties>,
  ocha: FeatureCollection<Polygon | MultiPolygon, Properties>,
): Ring[] {
  const features = source.ocha
    ? ocha.features.filter((f) => f.properties.pCode === source.ocha)
    : csr.features.filter(
        (f) =>
          source.csr?.includes(f.properties.Id as number) &&
          (source.only === undefined || f.properties.NAME === source.only),
      );
  return features.flatMap(({ geometry }) => {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    return polygons.map((polygon) => polygon[0] ?? []);
  });
}

function main(folder: string | undefined): void {
  if (!folder) throw new Error('usage: gazetteer-points.ts REFERENCE-FOLDER');
  const csr = json<FeatureCollection<Polygon | MultiPolygon, Properties>>(
    `${folder}/csr-neighbourhoods.geojson`,
  );
  const ocha = json<FeatureCollection<Polygon | MultiPolygon, Properties>>(
    `${folder}/ocha-neighbourhoods.geojson`,
  );
  const outlines = json<Record<string, OutlineSource>>(here('outline-sources.json'));
  const city = json<GazetteerFile>(gazetteerFile('city'));
  const places = city.places.map((place): Place => {
    const source = outlines[place.id];
    if (!source) return place;
    const rings = outlineRings(source, csr, ocha);
    const point = rounded(pointInside(rings));
    const reach = Math.max(...rings.flatMap((ring) => ring.map((vertex) => metres(point, vertex))));
    return { ...place, point, precisionM: Math.ceil(reach / 50) * 50 };
  });
  writeFileSync(gazetteerFile('city'), placesAsLines({ ...city, places }));

  const primary = json<FeatureCollection<LineString>>(`${folder}/osm-roads-primary.geojson`);
  const roads = json<Record<string, { from: LonLat; to: LonLat }>>(here('road-sources.json'));
  const osm = json<GazetteerFile>(gazetteerFile('osm'));
  const withLines = osm.places.map((place): Place => {
    const road = roads[place.id];
    if (!road) return place;
    const course = simplify(
      shortestCourse(
        primary.features.map((f) => f.geometry.coordinates),
        [...road.from],
        [...road.to],
      ),
      25,
    );
    const line = course.map(rounded);
    const middle = line[Math.floor(line.length / 2)] as LonLat;
    const reach = Math.max(...line.map((p) => metres(p, middle)));
    return { ...place, point: middle, line: [...line], precisionM: Math.ceil(reach / 100) * 100 };
  });
  writeFileSync(gazetteerFile('osm'), placesAsLines({ ...osm, places: withLines }));
}

main(process.argv[2]);
