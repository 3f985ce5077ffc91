import type { Position } from 'geojson';

/** Reading the course of a road out of a layer of unnamed lines. Coordinates are [longitude, latitude] in degrees. */

const AT_ALEPPO = Math.cos((36.2 * Math.PI) / 180);
const METRES_PER_DEGREE = 111_195;
const metres = (a: Position, b: Position): number =>
  METRES_PER_DEGREE * Math.hypot(((a[0] ?? 0) - (b[0] ?? 0)) * AT_ALEPPO, (a[1] ?? 0) - (b[1] ?? 0));

/** Ends of lines that lie closer than this, in metres, are taken to meet. */
const SNAP = 30;

/**
 * The shortest way along the lines between the vertices nearest `from` and `to`. Lines meet where they share a
 * vertex or where their ends nearly touch. Throws when there is no way.
 */
export function shortestCourse(lines: readonly Position[][], from: Position, to: Position): Position[] {
  const vertices: Position[] = [];
  const index = new Map<string, number>();
  const neighbours: Map<number, number>[] = [];
  const vertex = (p: Position): number => {
    const key = p.join(',');
    const known = index.get(key);
    if (known !== undefined) return known;
    index.set(key, vertices.length);
    neighbours.push(new Map());
    return vertices.push(p) - 1;
  };
  const join = (a: number, b: number) => {
    const length = metres(vertices[a] as Position, vertices[b] as Position);
    neighbours[a]?.set(b, length);
    neighbours[b]?.set(a, length);
  };
  const ends: number[] = [];
  for (const line of lines) {
    const ids = line.map(vertex);
    for (let i = 1; i < ids.length; i++) join(ids[i - 1] as number, ids[i] as number);
    ends.push(ids[0] as number, ids.at(-1) as number);
  }
  for (const a of ends)
    for (const b of ends)
      if (a < b && metres(vertices[a] as Position, vertices[b] as Position) < SNAP) join(a, b);

  const nearest = (p: Position): number =>
    vertices.reduce((best, v, i) => (metres(v, p) < metres(vertices[best] as Position, p) ? i : best), 0);
  const [start, goal] = [nearest(from), nearest(to)];
  const distance = new Map<number, number>([[start, 0]]);
  const before = new Map<number, number>();
  const open = new Set([start]);
  while (open.size > 0) {
    const at = [...open].reduce((a, b) => ((distance.get(a) ?? 0) <= (distance.get(b) ?? 0) ? a : b));
    open.delete(at);
    if (at === goal) break;
    for (const [next, length] of neighbours[at] ?? []) {
      const d = (distance.get(at) ?? 0) + length;
      if (d >= (distance.get(next) ?? Number.POSITIVE_INFINITY)) continue;
      distance.set(next, d);
      before.set(next, at);
      open.add(next);
    }
  }
  if (!distance.has(goal)) throw new Error(`no way along the roads from ${from} to ${to}`);
  const course = [goal];
  while (course[0] !== start) course.unshift(before.get(course[0] as number) as number);
  return course.map((i) => vertices[i] as Position);
}

/** Douglas–Peucker: the vertices needed for a line that strays at most `tolerance` metres. */
export function simplify(line: Position[], tolerance: number): Position[] {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last || line.length < 3) return line;
  const offLine = (p: Position): number => {
    const [ax, ay] = [((last[0] ?? 0) - (first[0] ?? 0)) * AT_ALEPPO, (last[1] ?? 0) - (first[1] ?? 0)];
    const [bx, by] = [((p[0] ?? 0) - (first[0] ?? 0)) * AT_ALEPPO, (p[1] ?? 0) - (first[1] ?? 0)];
    const t = Math.max(0, Math.min(1, (ax * bx + ay * by) / (ax * ax + ay * ay || 1)));
    return METRES_PER_DEGREE * Math.hypot(bx - t * ax, by - t * ay);
  };
  let farthest = 0;
  let at = 0;
  line.forEach((p, i) => {
    const d = offLine(p);
    if (d > farthest) [farthest, at] = [d, i];
  });
  if (farthest <= tolerance) return [first, last];
  return [...simplify(line.slice(0, at + 1), tolerance).slice(0, -1), ...simplify(line.slice(at), tolerance)];
}
