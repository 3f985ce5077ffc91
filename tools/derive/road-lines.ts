/** Roads and streets from the reference lines, and our own approaches. */
import type { MultiLineString } from 'topojson-specification';
import { roundCorners, soften, thin } from './lib/lines';
import {
  link,
  type Network,
  networkOf,
  prune,
  type Stretch,
  stretches,
  strokes,
  tieLooseEnds,
} from './lib/network';
import { distance, lengthOf, planeToGrid, toPlane, type XY } from './lib/plane';
import { emptyRaster, fillLine, grow, type Raster } from './lib/raster';
import { roadLines } from './lib/reference';
import { addArc, type Draft } from './lib/topology';
import { APPROACHES } from './own-lines';

/** The reference roads are rounded to about 5 m; nearer vertices than this belong to one bend and may be softened. */
const BEND_M = 60;
const ROAD_TOLERANCE_M = 4;
const STREET_TOLERANCE_M = 6;
const APPROACH_TOLERANCE_M = 12;
/** Ends of links and slip roads that stop this short of the carriageway are tied to it. */
const LOOSE_END_M = 30;
const ROAD_STUB_M = 60;
const STREET_STUB_M = 45;
/** Streets that hang together with no road and with less than this of other streets say nothing. */
const LONELY_STREET_M = 250;

/** Where the reference was cut: a straight edge no road on the ground knows. */
const CUT = { southWest: toPlane([37.0583, 36.14]), northEast: toPlane([37.2418, 36.2815]) };
const atCut = ([x, y]: XY): boolean =>
  x < CUT.southWest[0] || y < CUT.southWest[1] || x > CUT.northEast[0] || y > CUT.northEast[1];

const startsOfApproaches = APPROACHES.map(({ line }) => toPlane(line[0]!));
const goesOn = (p: XY): boolean => startsOfApproaches.some((start) => distance(start, p) < 15);

/** Adds one MultiLineString of long lines to the draft. */
function addLines(draft: Draft, name: string, lines: readonly (readonly XY[])[], properties?: object): void {
  const arcs = lines.map((line) => [addArc(draft, line.map(planeToGrid))]);
  const geometry: MultiLineString = { type: 'MultiLineString', arcs, ...(properties && { properties }) };
  draft.objects[name] = geometry;
}

const generalise = (parts: readonly Stretch[], tolerance: number): Stretch[] =>
  parts.map((part) => ({ ...part, line: thin(soften(part.line, BEND_M), tolerance) }));

/** Primary and secondary roads, each class as long lines, and the approaches that carry them on. */
export function addRoads(draft: Draft, folder: string): void {
  const primary = networkOf(roadLines(folder, 'primary'));
  const both = networkOf([...roadLines(folder, 'primary'), ...roadLines(folder, 'secondary')]);
  for (const [end, onto] of tieLooseEnds(both, LOOSE_END_M))
    if (primary.at.has(key(end))) link(primary, end, onto);
  prune(both, (stretch, end) => (atCut(end) && !goesOn(end)) || lengthOf(stretch.line) < ROAD_STUB_M, goesOn);
  const isPrimary = ({ line }: Stretch) => hasLink(primary, line[0]!, line[1]!);
  // Cut wherever the class changes too, so that each stretch is of one class.
  const parts = generalise(
    stretches(both, (p) => classesAt(both, primary, p) > 1),
    ROAD_TOLERANCE_M,
  );
  const raw = stretches(both, (p) => classesAt(both, primary, p) > 1);
  const split = (wanted: boolean) => parts.filter((_, i) => isPrimary(raw[i]!) === wanted);
  addLines(draft, 'primary', strokes(split(true)), { class: 'primary' });
  addLines(draft, 'secondary', strokes(split(false)), { class: 'secondary' });
  addApproaches(draft);
}

function addApproaches(draft: Draft): void {
  const geometries = APPROACHES.map(({ line, rank }) => {
    const smooth = thin(roundCorners(line.map(toPlane), 3), APPROACH_TOLERANCE_M);
    return {
      type: 'LineString' as const,
      arcs: [addArc(draft, smooth.map(planeToGrid))],
      properties: { class: 'approach', rank },
    };
  });
  draft.objects.approach = { type: 'GeometryCollection', geometries };
}

const key = ([x, y]: XY) => `${Math.round(x)},${Math.round(y)}`;
const hasLink = (network: Network, a: XY, b: XY): boolean => network.links.get(key(a))?.has(key(b)) ?? false;

/** How many road classes meet at a vertex. */
function classesAt(both: Network, primary: Network, p: XY): number {
  const all = both.links.get(key(p)) ?? new Set();
  const ofPrimary = [...all].filter((other) => primary.links.get(key(p))?.has(other)).length;
  return Number(ofPrimary > 0) + Number(ofPrimary < all.size);
}

/** Residential streets, thinned harder, without stubs and lonely scraps. */
export function addStreets(draft: Draft, folder: string): void {
  const roads = [...roadLines(folder, 'primary'), ...roadLines(folder, 'secondary')];
  const nearRoad = maskOf(roads, 12);
  const network = networkOf(roadLines(folder, 'residential'));
  prune(
    network,
    (stretch, end) => atCut(end) || lengthOf(stretch.line) < STREET_STUB_M,
    (p) => nearRoad(p),
  );
  dropLonely(network, nearRoad);
  addLines(draft, 'streets', strokes(generalise(stretches(network), STREET_TOLERANCE_M)), {
    class: 'street',
  });
}

/** A test for "within `reach` metres of one of these lines". */
function maskOf(lines: readonly (readonly XY[])[], reach: number): (p: XY) => boolean {
  const blank = emptyRaster(toPlane([37.05, 36.13]), toPlane([37.25, 36.29]), 4);
  for (const line of lines) fillLine(blank, line, 1);
  const mask: Raster = grow(blank, reach);
  return ([x, y]) => {
    const column = Math.floor((x - mask.west) / mask.cell);
    const row = Math.floor((y - mask.south) / mask.cell);
    return mask.cells[row * mask.columns + column] === 1;
  };
}

function dropLonely(network: Network, nearRoad: (p: XY) => boolean): void {
  const seen = new Set<string>();
  for (const start of network.links.keys()) {
    if (seen.has(start)) continue;
    const group = [start];
    seen.add(start);
    let length = 0;
    for (let i = 0; i < group.length; i++)
      for (const next of network.links.get(group[i]!)!) {
        length += distance(network.at.get(group[i]!)!, network.at.get(next)!) / 2;
        if (!seen.has(next)) {
          seen.add(next);
          group.push(next);
        }
      }
    if (length < LONELY_STREET_M && !group.some((k) => nearRoad(network.at.get(k)!)))
      for (const k of group) network.links.delete(k);
  }
}
