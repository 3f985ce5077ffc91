import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import type { Feature, LineString, MultiPolygon, Polygon, Position } from 'geojson';
import { type Bounds, boundsOf, outerPositions } from './geometry';

type Ground = Polygon | MultiPolygon;

/** How far to either side of a border one looks, degrees: about a metre and a half. */
const ASIDE = 1.5e-5;

/**
 * The border around some pieces of ground taken together. A stretch of outline belongs to it when one side lies in
 * some piece and the other in none: whether two pieces share a border or overlap, what is between them is left out.
 */
export function borderAround(pieces: readonly Ground[]): Feature<LineString>[] {
  const boxed = pieces.map((ground) => ({ ground, box: boundsOf(outerPositions(ground)) }));
  const inside = (p: Position): boolean =>
    boxed.some(({ ground, box }) => box !== null && within(p, box) && booleanPointInPolygon(p, ground));
  return pieces.flatMap((ground) =>
    ringsOf(ground).flatMap((ring) =>
      runs(ring, (a, b) => {
        const [left, right] = eitherSide(a, b);
        return inside(left) !== inside(right);
      }),
    ),
  );
}

const ringsOf = (ground: Ground): readonly Position[][] =>
  ground.type === 'Polygon' ? ground.coordinates : ground.coordinates.flat();

const within = ([x = 0, y = 0]: Position, b: Bounds): boolean =>
  x >= b.west && x <= b.east && y >= b.south && y <= b.north;

/** A point a little to the left and one a little to the right of the middle of a segment. */
function eitherSide([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position): [Position, Position] {
  const length = Math.hypot(bx - ax, by - ay) || 1;
  const [dx, dy] = [((by - ay) / length) * ASIDE, ((ax - bx) / length) * ASIDE];
  const [mx, my] = [(ax + bx) / 2, (ay + by) / 2];
  return [
    [mx - dx, my - dy],
    [mx + dx, my + dy],
  ];
}

/** The stretches of a closed ring whose segments are kept, each as one line, so that dashes run on. */
function runs(ring: readonly Position[], keep: (a: Position, b: Position) => boolean): Feature<LineString>[] {
  const kept = ring.slice(1).map((b, i) => keep(ring[i]!, b));
  // Begin after a gap, so that no stretch is cut where the ring happens to start.
  const gap = kept.indexOf(false);
  const order = kept.map((_, i) => (i + gap + 1) % kept.length);
  const lines: Position[][] = [];
  let open = false;
  for (const i of order) {
    if (kept[i] && open) lines.at(-1)!.push(ring[i + 1]!);
    else if (kept[i]) lines.push([ring[i]!, ring[i + 1]!]);
    open = kept[i]!;
  }
  return lines.map((coordinates) => ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'LineString', coordinates },
  }));
}
