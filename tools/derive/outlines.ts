/**
 * Outlines of the city's places, from the reference polygons and our own drawings:
 *   node scripts/run.mjs tools/derive/outlines.ts REFERENCE_DIR
 * writes data/gazetteer/outlines.json and data/gazetteer/outline-notes.json.
 *
 * The reference polygons stop at the kerb, so neighbours stand a road's width apart, and some overlap. A raster of 3 m
 * settles whose each piece of ground is; roads between two quarters are parted down the middle; traced borders are
 * shared exactly and thinned together, so that none is drawn twice or crossed.
 */
import { writeFileSync } from 'node:fs';
import { topology } from 'topojson-server';
import type { GeometryObject, MultiPolygon } from 'topojson-specification';
import { roundCorners, thin } from './lib/lines';
import { thinTogether } from './lib/planar';
import { type Grid, planeToGrid, ringArea, toPlane, type XY } from './lib/plane';
import { absorbPatches, close, emptyRaster, fillPolygon, partGaps, type Raster, settle } from './lib/raster';
import { csrPolygons, ochaPolygons, outlineSources } from './lib/reference';
import { addArc, type Draft, finish, writeTopology } from './lib/topology';
import { cornerToPlane, trace } from './lib/trace';
import { OWN_OUTLINES } from './own-outlines';

const CELL_M = 3;
/** Gaps up to twice this wide are roads and belong half to each side; wider ones (river, orchards) stay open. */
const HALF_GAP_M = 38;
/** Enclosed gaps smaller than this are squares and junctions: parted among the quarters that meet there. */
const JUNCTION_M2 = 40_000;
const JUNCTION_REACH_M = 150;
/** Detached crumbs smaller than this come from polygons that overlap by a few metres. */
const CRUMB_M2 = 1_500;
const TOLERANCE_M = 4.5;
const FRAME = { southWest: toPlane([37.06, 36.12]), northEast: toPlane([37.32, 36.31]) };

interface Note {
  readonly source: string;
  readonly licence: string;
  readonly note: string;
}

const CSR_NOTE =
  'Polygons of the Center for Spatial Research, joined, snapped to their neighbours and generalised.';
const OCHA_NOTE =
  'Polygon of UN OCHA, cut into the partition and generalised; the other set lacks the place.';

function partition(folder: string): { raster: Raster; ids: string[]; notes: Record<string, Note> } {
  const sources = Object.entries(outlineSources());
  const ids = sources.map(([id]) => id);
  const notes: Record<string, Note> = {};
  const raster = emptyRaster(FRAME.southWest, FRAME.northEast, CELL_M);
  // Larger places first, so that a smaller one inside another keeps its ground; OCHA last: it cuts into the base.
  const drawn = sources.flatMap(([id, source], index) => {
    const polygons = 'csr' in source ? csrPolygons(folder, source) : ochaPolygons(folder, source.ocha);
    notes[id] =
      'csr' in source
        ? { source: source.csr.map((n) => `csr:${n}`).join(' '), licence: 'MIT', note: CSR_NOTE }
        : { source: `ocha:${source.ocha}`, licence: 'CC-BY-3.0-IGO', note: OCHA_NOTE };
    if (polygons.length === 0) throw new Error(`no reference polygon for ${id}`);
    return polygons.map((polygon) => ({
      polygon,
      value: index + 1,
      rank: 'csr' in source ? 0 : 1,
      area: Math.abs(ringArea(polygon[0]!)),
    }));
  });
  drawn.sort((a, b) => a.rank - b.rank || b.area - a.area);
  for (const { polygon, value } of drawn) fillPolygon(raster, polygon, value);
  const closed = partGaps(close(raster, HALF_GAP_M), JUNCTION_M2, JUNCTION_REACH_M);
  return { raster: absorbPatches(settle(settle(closed)), CRUMB_M2, 'filled'), ids, notes };
}

/** Adds the traced partition to the draft as one geometry a place. */
function addPartition(draft: Draft, raster: Raster, ids: readonly string[]): MultiPolygon[] {
  const traced = trace(raster);
  const shapes = Object.fromEntries(
    ids.map((id, index) => {
      const coordinates = traced.get(index + 1);
      if (!coordinates) throw new Error(`nothing is left of ${id}`);
      return [id, { type: 'MultiPolygon' as const, coordinates }];
    }),
  );
  const shared = topology(shapes);
  const corners = shared.arcs.map((arc) =>
    arc.map(([column, row]) => planeToGrid(cornerToPlane(raster, [column!, row!]))),
  );
  draft.arcs.push(...thinTogether(corners, TOLERANCE_M));
  return ids.map((id) => ({ ...(shared.objects[id] as MultiPolygon), id }));
}

function addOwn(draft: Draft): GeometryObject[] {
  return OWN_OUTLINES.map(({ id, edge }) => {
    const plane: XY[] = [...edge, edge[0]!].map(toPlane);
    const ring: Grid[] = thin(roundCorners(plane, 2), 3).map(planeToGrid);
    return { type: 'MultiPolygon', arcs: [[[addArc(draft, ring)]]], id };
  });
}

const folder = process.argv[2];
if (!folder) throw new Error('usage: outlines.ts REFERENCE_DIR');
const { raster, ids, notes } = partition(folder);
const draft: Draft = { arcs: [], objects: {} };
const geometries: GeometryObject[] = [...addPartition(draft, raster, ids), ...addOwn(draft)];
draft.objects.outlines = { type: 'GeometryCollection', geometries };
for (const { id, note } of OWN_OUTLINES) notes[id] = { source: 'own', licence: 'CC-BY-4.0', note };
writeTopology(
  'data/gazetteer/outlines.json',
  finish(draft, {
    licence: 'MIT AND CC-BY-3.0-IGO AND CC-BY-4.0',
    attribution: [
      '© 2019 Center for Spatial Research, Columbia University',
      'UN OCHA',
      'Aleppo Incident Map (outlines of our own)',
    ],
    overlays: OWN_OUTLINES.map(({ id }) => id),
  }),
);
writeFileSync('data/gazetteer/outline-notes.json', `${JSON.stringify(notes, null, 1)}\n`);
