import type { Polygon, Position } from 'geojson';
import type { LonLat } from '../domain/place';

const METRES_PER_DEGREE = 111_320;

/** Plane metres around a latitude: good to a part in a thousand over the city, which is far finer than any precision here. */
const scaleAt = (lat: number): readonly [x: number, y: number] => [
  METRES_PER_DEGREE * Math.cos((lat * Math.PI) / 180),
  METRES_PER_DEGREE,
];

/** A circle on the ground as a closed counter-clockwise polygon; `radius` in metres. */
export function circle([lon, lat]: LonLat, radius: number, corners = 64): Polygon {
  const [mx, my] = scaleAt(lat);
  const ring: Position[] = Array.from({ length: corners }, (_, i) => {
    const angle = (2 * Math.PI * i) / corners;
    return [lon + (Math.cos(angle) * radius) / mx, lat + (Math.sin(angle) * radius) / my];
  });
  return { type: 'Polygon', coordinates: [[...ring, ring[0]!]] };
}

export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** The box around some positions; null when there are none. */
export function boundsOf(positions: Iterable<Position | LonLat>): Bounds | null {
  let west = Number.POSITIVE_INFINITY;
  let south = Number.POSITIVE_INFINITY;
  let east = Number.NEGATIVE_INFINITY;
  let north = Number.NEGATIVE_INFINITY;
  for (const [lon = 0, lat = 0] of positions) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return west <= east ? { west, south, east, north } : null;
}

export const joinBounds = (a: Bounds, b: Bounds): Bounds => ({
  west: Math.min(a.west, b.west),
  south: Math.min(a.south, b.south),
  east: Math.max(a.east, b.east),
  north: Math.max(a.north, b.north),
});

/** Positions of a polygon's or multipolygon's outer rings. */
export function* outerPositions(
  geometry:
    | { type: 'Polygon'; coordinates: Position[][] }
    | { type: 'MultiPolygon'; coordinates: Position[][][] },
): Generator<Position> {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  for (const [outer = []] of polygons) yield* outer;
}

/** Area in square metres of a polygon or multipolygon; holes are not taken off. */
export function areaOf(
  geometry:
    | { type: 'Polygon'; coordinates: Position[][] }
    | { type: 'MultiPolygon'; coordinates: Position[][][] },
): number {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.reduce((sum, [outer = []]) => sum + ringArea(outer), 0);
}

function ringArea(ring: readonly Position[]): number {
  const [mx, my] = scaleAt(ring[0]?.[1] ?? 0);
  let twice = 0;
  for (let i = 1; i < ring.length; i++) {
    const [ax = 0, ay = 0] = ring[i - 1]!;
    const [bx = 0, by = 0] = ring[i]!;
    twice += ax * by - bx * ay;
  }
  return (Math.abs(twice) / 2) * mx * my;
}
