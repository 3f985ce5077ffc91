/** Ground, green, water and the airport. */
import type { GeometryObject } from 'topojson-specification';
import { roundCorners, thin } from './lib/lines';
import { planeToGrid, toPlane, type XY } from './lib/plane';
import {
  absorbPatches,
  close,
  emptyRaster,
  fillLine,
  fillPolygon,
  grow,
  open,
  type Polygon,
  type Raster,
  settle,
  shrink,
  withCells,
} from './lib/raster';
import { allCsrPolygons, csrPolygons, roadLines } from './lib/reference';
import { addArc, type Draft } from './lib/topology';
import { cornerToPlane, trace } from './lib/trace';
import { QUEIQ } from './own-lines';

const CELL_M = 6;
/** The city's ground fills gaps between its quarters up to twice this wide, and reaches a kerb's width beyond them. */
const GROUND_GAP_M = 180;
const GROUND_MARGIN_M = 12;
/** Where streets lie closer than twice this, people live. */
const STREET_REACH_M = 90;
const OUTSKIRT_OPEN_M = 100;
const OUTSKIRT_MIN_M2 = 60_000;
const HOLLOW_M2 = 400_000;
/** Outskirts reach this far under the city's ground, so that no seam shows between them. */
const OVERLAP_M = 60;
/** Built-up edges are soft, the edge of the quarters is not. */
const SOFT_EDGE_M = 12;
const HARD_EDGE_M = 10;
const FRAME = { southWest: toPlane([37.03, 36.11]), northEast: toPlane([37.34, 36.32]) };

const CSR_PARKS = [{ csr: [120], only: 'The Public Park' }, { csr: [74] }] as const;
const CSR_CEMETERIES = { csr: [40, 85, 91] } as const;
const CSR_CITADEL = { csr: [16] } as const;
const CSR_AIRPORT = { csr: [17] } as const;

/** Aleppo's one runway, 09/27, 2.9 km: its ends read off the long axis of the airport's ground. */
const RUNWAY = [
  [37.2083, 36.1823],
  [37.2405, 36.1792],
] as const;

/** Parks and cemeteries lie near the centre; a path between two parts of one is not worth a gap. */
const CENTRE = { southWest: toPlane([37.13, 36.19]), northEast: toPlane([37.19, 36.22]) };
const FINE_CELL_M = 2;
const PATH_M = 12;
const CRUMB_M2 = 500;

const blank = (): Raster => emptyRaster(FRAME.southWest, FRAME.northEast, CELL_M);

function cityGround(folder: string): Raster {
  const raster = blank();
  for (const polygon of allCsrPolygons(folder)) fillPolygon(raster, polygon, 1);
  const whole = absorbPatches(close(raster, GROUND_GAP_M), 2_000_000, 'empty');
  return grow(whole, GROUND_MARGIN_M);
}

/**
 * Built-up ground outside the quarters, from how dense the streets are. Small open patches between it and the city
 * belong to it: a hollow with a round edge would be an artefact of the method, not a thing on the ground.
 */
function outskirts(folder: string, city: Raster): Raster {
  const streets = blank();
  for (const line of roadLines(folder, 'residential')) fillLine(streets, line, 1);
  const dense = open(close(grow(streets, STREET_REACH_M / 2), STREET_REACH_M), OUTSKIRT_OPEN_M);
  const builtUp = withCells(
    dense,
    dense.cells.map((value, i) => value || city.cells[i]!),
  );
  const whole = absorbPatches(close(builtUp, STREET_REACH_M), HOLLOW_M2, 'empty');
  const inner = shrink(city, OVERLAP_M);
  const outside = withCells(
    whole,
    whole.cells.map((value, i) => (inner.cells[i] === 0 ? value : 0)),
  );
  return absorbPatches(
    absorbPatches(open(outside, OVERLAP_M / 2 + CELL_M), OUTSKIRT_MIN_M2, 'filled'),
    OUTSKIRT_MIN_M2,
    'empty',
  );
}

/** A rounded edge from a ring of cell corners. */
const rounded = (ring: readonly XY[]): XY[] =>
  thin(roundCorners(thin(ring, SOFT_EDGE_M), 2), SOFT_EDGE_M / 3);
const straight = (ring: readonly XY[]): XY[] => thin(ring, HARD_EDGE_M);

function addArea(draft: Draft, name: string, polygons: readonly Polygon[]): void {
  const arcs = polygons.map((polygon) => polygon.map((ring) => [addArc(draft, ring.map(planeToGrid))]));
  draft.objects[name] = { type: 'MultiPolygon', arcs };
}

function addRaster(draft: Draft, name: string, raster: Raster, edge: (ring: readonly XY[]) => XY[]): void {
  const polygons = trace(raster).get(1) ?? [];
  addArea(
    draft,
    name,
    polygons.map((polygon) =>
      polygon.map((ring) => edge(ring.map((corner) => cornerToPlane(raster, corner)))),
    ),
  );
}

/** Reference polygons near the centre, their parts joined across paths. */
function addJoined(draft: Draft, name: string, polygons: readonly Polygon[]): void {
  const raster = emptyRaster(CENTRE.southWest, CENTRE.northEast, FINE_CELL_M);
  for (const polygon of polygons) fillPolygon(raster, polygon, 1);
  const joined = absorbPatches(settle(close(raster, PATH_M)), CRUMB_M2, 'empty');
  addRaster(draft, name, absorbPatches(joined, CRUMB_M2, 'filled'), (ring) => thin(ring, 2 * FINE_CELL_M));
}

const thinned = (polygons: readonly Polygon[], tolerance: number): Polygon[] =>
  polygons.map((polygon) => polygon.map((ring) => thin(ring, tolerance)));

/** All objects of ground.json. */
export function addGround(draft: Draft, folder: string): void {
  const city = cityGround(folder);
  addRaster(draft, 'ground', city, straight);
  addRaster(draft, 'outskirts', outskirts(folder, city), rounded);
  addJoined(
    draft,
    'green',
    CSR_PARKS.flatMap((source) => csrPolygons(folder, source)),
  );
  addJoined(draft, 'cemetery', csrPolygons(folder, CSR_CEMETERIES));
  addArea(draft, 'citadel', thinned(csrPolygons(folder, CSR_CITADEL), 2));
  addArea(draft, 'airport', thinned(csrPolygons(folder, CSR_AIRPORT), 4));
  draft.objects.runway = {
    type: 'LineString',
    arcs: [
      addArc(
        draft,
        RUNWAY.map((p) => planeToGrid(toPlane(p))),
      ),
    ],
  };
  const river: GeometryObject[] = QUEIQ.map(({ course, line }) => ({
    type: 'LineString',
    arcs: [addArc(draft, thin(roundCorners(line.map(toPlane), 2), 3).map(planeToGrid))],
    properties: { course },
  }));
  draft.objects.river = { type: 'GeometryCollection', geometries: river };
}
