/** The plane all deriving happens in, and the grid all products are rounded to. */

/** Metres east and north of the origin. */
export type XY = readonly [east: number, north: number];
/** Degrees, WGS84. */
export type LonLat = readonly [lon: number, lat: number];
/** Hundred-thousandths of a degree: about a metre. What the products store. */
export type Grid = readonly [x: number, y: number];

const ORIGIN: LonLat = [37.16, 36.2];
const METRES_PER_DEGREE = 111_132;
/** One parallel serves the whole map: over its 20 km of latitude the error of scale stays below 0.2 %. */
const EAST = METRES_PER_DEGREE * Math.cos((ORIGIN[1] * Math.PI) / 180);

/** Steps of the product grid in one degree. */
export const GRID_PER_DEGREE = 100_000;

/** Degrees to metres on the plane. */
export const toPlane = ([lon, lat]: LonLat): XY => [
  (lon - ORIGIN[0]) * EAST,
  (lat - ORIGIN[1]) * METRES_PER_DEGREE,
];

/** Metres on the plane to degrees. */
const toLonLat = ([x, y]: XY): LonLat => [ORIGIN[0] + x / EAST, ORIGIN[1] + y / METRES_PER_DEGREE];

/** Degrees to the nearest point of the product grid. */
const toGrid = ([lon, lat]: LonLat): Grid => [
  Math.round(lon * GRID_PER_DEGREE),
  Math.round(lat * GRID_PER_DEGREE),
];

/** A point of the product grid in metres on the plane. */
export const gridToPlane = ([x, y]: Grid): XY => toPlane([x / GRID_PER_DEGREE, y / GRID_PER_DEGREE]);

/** Metres on the plane to the nearest point of the product grid. */
export const planeToGrid = (p: XY): Grid => toGrid(toLonLat(p));

/** Metres between two points of the plane. */
export const distance = (a: XY, b: XY): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** Metres along a line. */
export function lengthOf(line: readonly XY[]): number {
  let sum = 0;
  for (let i = 1; i < line.length; i++) sum += distance(line[i - 1]!, line[i]!);
  return sum;
}

/** Signed area of a ring in square metres, positive when it runs counter-clockwise. The ring may repeat its first point. */
export function ringArea(ring: readonly XY[]): number {
  let twice = 0;
  for (let i = 0; i < ring.length; i++) {
    const a = ring[i]!;
    const b = ring[(i + 1) % ring.length]!;
    twice += a[0] * b[1] - b[0] * a[1];
  }
  return twice / 2;
}

/** Whether a ring holds a point (even-odd rule). */
export function ringHolds(ring: readonly XY[], [x, y]: XY): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [ax, ay] = ring[i]!;
    const [bx, by] = ring[j]!;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}
