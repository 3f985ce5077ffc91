/** Generalising one line: thinning, softening, rounding of corners. */
import { distance, type XY } from './plane';

function distanceToSegment(p: XY, a: XY, b: XY): number {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const squared = dx * dx + dy * dy;
  if (squared === 0) return distance(p, a);
  const t = Math.max(0, Math.min(1, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / squared));
  return Math.hypot(p[0] - a[0] - t * dx, p[1] - a[1] - t * dy);
}

/**
 * Douglas–Peucker: which vertices to keep so that no dropped one lies farther than `tolerance` metres from the
 * thinned line. Both ends stay. A closed line is first cut at the vertex farthest from its start.
 */
export function keptVertices(line: readonly XY[], tolerance: number): number[] {
  const last = line.length - 1;
  if (last < 2) return line.map((_, i) => i);
  const keep = new Uint8Array(line.length);
  keep[0] = 1;
  keep[last] = 1;
  const spans: [number, number][] = [];
  if (distance(line[0]!, line[last]!) === 0) {
    let far = 0;
    for (let i = 1; i < last; i++) if (distance(line[i]!, line[0]!) > distance(line[far]!, line[0]!)) far = i;
    keep[far] = 1;
    spans.push([0, far], [far, last]);
  } else spans.push([0, last]);
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span;
    let worst = -1;
    let index = -1;
    for (let i = from + 1; i < to; i++) {
      const d = distanceToSegment(line[i]!, line[from]!, line[to]!);
      if (d > worst) {
        worst = d;
        index = i;
      }
    }
    if (index > 0 && worst > tolerance) {
      keep[index] = 1;
      spans.push([from, index], [index, to]);
    }
  }
  return [...keep.keys()].filter((i) => keep[i]);
}

/** A line thinned by Douglas–Peucker, `tolerance` in metres. */
export const thin = (line: readonly XY[], tolerance: number): XY[] =>
  keptVertices(line, tolerance).map((i) => line[i]!);

/**
 * Takes the steps out of a line whose vertices were rounded to a coarse grid: each inner vertex moves halfway
 * to the middle of its neighbours, where both are nearer than `reach` metres. Ends stay.
 */
export function soften(line: readonly XY[], reach: number): XY[] {
  return line.map((p, i) => {
    const before = line[i - 1];
    const after = line[i + 1];
    if (!before || !after || distance(before, p) > reach || distance(p, after) > reach) return p;
    return [p[0] / 2 + (before[0] + after[0]) / 4, p[1] / 2 + (before[1] + after[1]) / 4];
  });
}

/** Chaikin's corner cutting, `rounds` times. A closed line (first point repeated) stays closed. */
export function roundCorners(line: readonly XY[], rounds: number): XY[] {
  let points = [...line];
  const closed = points.length > 3 && distance(points[0]!, points[points.length - 1]!) === 0;
  for (let round = 0; round < rounds; round++) {
    const next: XY[] = closed ? [] : [points[0]!];
    for (let i = 0; i + 1 < points.length; i++) {
      const [a, b] = [points[i]!, points[i + 1]!];
      next.push([0.75 * a[0] + 0.25 * b[0], 0.75 * a[1] + 0.25 * b[1]]);
      next.push([0.25 * a[0] + 0.75 * b[0], 0.25 * a[1] + 0.75 * b[1]]);
    }
    next.push(closed ? next[0]! : points[points.length - 1]!);
    points = next;
  }
  return points;
}
