/** A road network from loose lines: cut at its junctions, cleared of stubs, joined again into long strokes. */
import { distance, lengthOf, type XY } from './plane';

/** Vertices nearer than this are one: the source is rounded to steps of about five metres. */
const SAME_VERTEX_M = 1;
/** Two stretches that turn less than this at a junction are one road. */
const STRAIGHT_ON = (50 * Math.PI) / 180;

type NodeKey = string;
const keyOf = ([x, y]: XY): NodeKey => `${Math.round(x / SAME_VERTEX_M)},${Math.round(y / SAME_VERTEX_M)}`;

/** Neighbours of each vertex. */
export interface Network {
  readonly at: Map<NodeKey, XY>;
  readonly links: Map<NodeKey, Set<NodeKey>>;
}

/** A stretch between two junctions (or ends): its vertices and the keys of both ends. */
export interface Stretch {
  readonly line: readonly XY[];
  readonly from: NodeKey;
  readonly to: NodeKey;
}

/** The network the lines make; a segment drawn twice is there once. */
export function networkOf(lines: readonly (readonly XY[])[]): Network {
  const network: Network = { at: new Map(), links: new Map() };
  for (const line of lines) for (let i = 1; i < line.length; i++) link(network, line[i - 1]!, line[i]!);
  return network;
}

/** Adds one segment. */
export function link(network: Network, a: XY, b: XY): void {
  const [ka, kb] = [keyOf(a), keyOf(b)];
  if (ka === kb) return;
  for (const [key, other, p] of [
    [ka, kb, a],
    [kb, ka, b],
  ] as const) {
    if (!network.at.has(key)) network.at.set(key, p);
    const links = network.links.get(key);
    if (links) links.add(other);
    else network.links.set(key, new Set([other]));
  }
}

/** Takes the segments of a line out again. */
function unlink(network: Network, line: readonly XY[]): void {
  for (let i = 1; i < line.length; i++) {
    const [ka, kb] = [keyOf(line[i - 1]!), keyOf(line[i]!)];
    network.links.get(ka)?.delete(kb);
    network.links.get(kb)?.delete(ka);
  }
}

const degree = (network: Network, key: NodeKey): number => network.links.get(key)?.size ?? 0;

/** Whether nothing else meets here. */
const isFree = (network: Network, key: NodeKey): boolean => degree(network, key) === 1;

/** Every stretch between junctions, loops without a junction included. `alsoAt` cuts at further vertices. */
export function stretches(network: Network, alsoAt: (p: XY) => boolean = () => false): Stretch[] {
  const isNode = (key: NodeKey) => degree(network, key) !== 2 || alsoAt(network.at.get(key)!);
  const done = new Set<string>();
  const found: Stretch[] = [];
  const walk = (start: NodeKey, first: NodeKey) => {
    const keys = [start, first];
    done.add(`${start} ${first}`);
    for (let here = first; here !== start && !isNode(here); ) {
      const next = [...network.links.get(here)!].find((key) => key !== keys[keys.length - 2])!;
      keys.push(next);
      here = next;
    }
    done.add(`${keys[keys.length - 1]} ${keys[keys.length - 2]}`);
    for (let i = 1; i < keys.length; i++)
      done.add(`${keys[i - 1]} ${keys[i]}`).add(`${keys[i]} ${keys[i - 1]}`);
    found.push({ line: keys.map((key) => network.at.get(key)!), from: start, to: keys[keys.length - 1]! });
  };
  const nodes = [...network.links.keys()].filter(isNode);
  for (const start of nodes)
    for (const first of network.links.get(start)!) if (!done.has(`${start} ${first}`)) walk(start, first);
  for (const [start, links] of network.links)
    for (const first of links) if (!done.has(`${start} ${first}`)) walk(start, first);
  return found;
}

/**
 * Drops dead ends for which `isStub` holds, and again those that become dead ends by it. `isTied` says which free
 * vertices touch something outside this network and are no dead ends.
 */
export function prune(
  network: Network,
  isStub: (stretch: Stretch, end: XY) => boolean,
  isTied: (p: XY) => boolean = () => false,
): void {
  for (let dropped = 1; dropped > 0; ) {
    dropped = 0;
    for (const stretch of stretches(network)) {
      const ends = [stretch.from, stretch.to]
        .filter((key) => isFree(network, key))
        .map((key) => network.at.get(key)!)
        .filter((p) => !isTied(p));
      if (!ends.some((end) => isStub(stretch, end))) continue;
      unlink(network, stretch.line);
      dropped++;
    }
  }
}

/** Ties each free end to the nearest vertex of another stretch within `reach` metres, and gives the segments added. */
export function tieLooseEnds(network: Network, reach: number): [XY, XY][] {
  const ties: [XY, XY][] = [];
  const vertices = [...network.at];
  const own = new Map<NodeKey, Set<NodeKey>>();
  for (const { line, from, to } of stretches(network))
    for (const key of [from, to]) if (isFree(network, key)) own.set(key, new Set(line.map(keyOf)));
  for (const [key, mine] of own) {
    const end = network.at.get(key)!;
    const near = vertices
      .filter(([other, p]) => !mine.has(other) && degree(network, other) > 0 && distance(p, end) <= reach)
      .sort((a, b) => distance(a[1], end) - distance(b[1], end))[0];
    if (!near) continue;
    link(network, end, near[1]);
    ties.push([end, near[1]]);
  }
  return ties;
}

/** Joins stretches across junctions into long lines, each going straight on as far as it can. */
export function strokes(parts: readonly Stretch[]): XY[][] {
  // Each stretch has two ends: 2i its start, 2i+1 its finish. `mate` pairs the ends that run into one another.
  const mate = new Map<number, number>();
  const meeting = new Map<NodeKey, number[]>();
  parts.forEach(({ from, to }, i) => {
    meeting.set(from, [...(meeting.get(from) ?? []), 2 * i]);
    meeting.set(to, [...(meeting.get(to) ?? []), 2 * i + 1]);
  });
  for (const ends of meeting.values()) {
    const pairs = ends.flatMap((a, i) =>
      ends.slice(i + 1).map((b) => ({ a, b, turn: deflection(parts, a, b) })),
    );
    pairs.sort((p, q) => p.turn - q.turn);
    for (const { a, b, turn } of pairs) {
      if ((turn > STRAIGHT_ON && ends.length > 2) || mate.has(a) || mate.has(b) || a >> 1 === b >> 1)
        continue;
      mate.set(a, b);
      mate.set(b, a);
    }
  }
  const used = new Set<number>();
  const lines: XY[][] = [];
  const follow = (entry: number): XY[] => {
    const line: XY[] = [];
    for (
      let end: number | undefined = entry;
      end !== undefined && !used.has(end >> 1);
      end = mate.get(end ^ 1)
    ) {
      used.add(end >> 1);
      const part = end % 2 === 0 ? parts[end >> 1]!.line : [...parts[end >> 1]!.line].reverse();
      line.push(...(line.length === 0 ? part : part.slice(1)));
    }
    return line;
  };
  for (let end = 0; end < 2 * parts.length; end++)
    if (!mate.has(end) && !used.has(end >> 1)) lines.push(follow(end));
  for (let end = 0; end < 2 * parts.length; end += 2) if (!used.has(end >> 1)) lines.push(follow(end));
  return lines.filter((line) => lengthOf(line) > 0);
}

/** How far, in radians, the road turns when it leaves end `a` and goes on from end `b`. */
function deflection(parts: readonly Stretch[], a: number, b: number): number {
  const out = heading(parts, b);
  const back = heading(parts, a);
  const turn = Math.abs(out - (back + Math.PI)) % (2 * Math.PI);
  return Math.min(turn, 2 * Math.PI - turn);
}

/** Direction in which a stretch leaves one of its ends, taken over its first 25 metres. */
function heading(parts: readonly Stretch[], end: number): number {
  const line = end % 2 === 0 ? parts[end >> 1]!.line : [...parts[end >> 1]!.line].reverse();
  const origin = line[0]!;
  const ahead = line.find((p) => distance(p, origin) >= 25) ?? line[line.length - 1]!;
  return Math.atan2(ahead[1] - origin[1], ahead[0] - origin[0]);
}
