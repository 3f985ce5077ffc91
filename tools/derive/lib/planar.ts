/** Thinning the arcs of a partition without letting any two of them cross. */
import { keptVertices } from './lines';
import { type Grid, gridToPlane } from './plane';
import { withoutRepeats } from './topology';

type Segment = readonly [a: Grid, b: Grid, arc: number];

/** Segments are looked up in squares of this many grid steps (about 200 m). */
const SQUARE = 200;
const ROUNDS = 8;

/**
 * Each arc thinned by Douglas–Peucker at `tolerance` metres. Arcs that would come to cross are thinned again at half
 * the tolerance, until none does. Throws when a crossing cannot be removed: then the arcs crossed before thinning.
 */
export function thinTogether(arcs: readonly (readonly Grid[])[], tolerance: number): Grid[][] {
  const tolerances = arcs.map(() => tolerance);
  const thinned = arcs.map((arc) => thinArc(arc, tolerance));
  for (let round = 0; round < ROUNDS; round++) {
    const crossed = crossingArcs(thinned);
    if (crossed.size === 0) return thinned;
    for (const index of crossed) {
      tolerances[index] = round === ROUNDS - 2 ? 0 : tolerances[index]! / 2;
      thinned[index] = thinArc(arcs[index]!, tolerances[index]!);
    }
  }
  throw new Error(`arcs still cross after thinning: ${[...crossingArcs(thinned)].join(', ')}`);
}

function thinArc(arc: readonly Grid[], tolerance: number): Grid[] {
  const kept = keptVertices(arc.map(gridToPlane), tolerance).map((i) => arc[i]!);
  return withoutRepeats(kept);
}

/** Numbers of the arcs that cross or touch another (or themselves) anywhere but at a shared end. */
export function crossingArcs(arcs: readonly (readonly Grid[])[]): Set<number> {
  const squares = new Map<string, Segment[]>();
  const crossed = new Set<number>();
  for (const [index, arc] of arcs.entries()) {
    for (let i = 1; i < arc.length; i++) {
      const segment: Segment = [arc[i - 1]!, arc[i]!, index];
      for (const key of squaresOf(segment)) {
        const others = squares.get(key) ?? [];
        for (const other of others) {
          if (!meetsBadly(segment, other)) continue;
          crossed.add(index);
          crossed.add(other[2]);
        }
        others.push(segment);
        squares.set(key, others);
      }
    }
  }
  return crossed;
}

function* squaresOf([a, b]: Segment): Generator<string> {
  const first = [
    Math.floor(Math.min(a[0], b[0]) / SQUARE),
    Math.floor(Math.min(a[1], b[1]) / SQUARE),
  ] as const;
  const last = [
    Math.floor(Math.max(a[0], b[0]) / SQUARE),
    Math.floor(Math.max(a[1], b[1]) / SQUARE),
  ] as const;
  for (let x = first[0]; x <= last[0]; x++) for (let y = first[1]; y <= last[1]; y++) yield `${x} ${y}`;
}

const same = (a: Grid, b: Grid): boolean => a[0] === b[0] && a[1] === b[1];

/** Twice the signed area of a triangle: exact, the grid being whole numbers. */
const turn = (a: Grid, b: Grid, c: Grid): number =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

const between = (a: Grid, b: Grid, p: Grid): boolean =>
  turn(a, b, p) === 0 &&
  p[0] >= Math.min(a[0], b[0]) &&
  p[0] <= Math.max(a[0], b[0]) &&
  p[1] >= Math.min(a[1], b[1]) &&
  p[1] <= Math.max(a[1], b[1]);

/** Two segments may share an end; they may not cross, overlap, or touch with an end on the other's inside. */
function meetsBadly([a, b]: Segment, [c, d]: Segment): boolean {
  const shared = [same(a, c) || same(a, d), same(b, c) || same(b, d)];
  if (shared[0] && shared[1]) return true;
  if (shared[0] || shared[1]) {
    const common = shared[0] ? a : b;
    const mine = shared[0] ? b : a;
    const theirs = same(c, common) ? d : c;
    return between(common, mine, theirs) || between(common, theirs, mine);
  }
  if (between(a, b, c) || between(a, b, d) || between(c, d, a) || between(c, d, b)) return true;
  return turn(a, b, c) > 0 !== turn(a, b, d) > 0 && turn(c, d, a) > 0 !== turn(c, d, b) > 0;
}
