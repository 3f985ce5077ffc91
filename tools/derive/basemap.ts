/**
 * The basemap, from the reference files and our own lines:
 *   node scripts/run.mjs tools/derive/basemap.ts REFERENCE_DIR
 * writes data/basemap/roads.json, streets.json and ground.json. See data/basemap/README.md.
 */
import { addGround } from './ground';
import { type Draft, finish, writeTopology } from './lib/topology';
import { addRoads, addStreets } from './road-lines';

const OSM = '© OpenStreetMap contributors';
const CSR = '© 2019 Center for Spatial Research, Columbia University';
/** The approaches end at town points of GeoNames. */
const GEONAMES = 'GeoNames (CC BY 4.0)';
const OWN = 'Aleppo Incident Map (lines of our own)';

const PRODUCTS = [
  { file: 'roads.json', fill: addRoads, attribution: [OSM, CSR, GEONAMES, OWN] },
  { file: 'streets.json', fill: addStreets, attribution: [OSM, CSR] },
  { file: 'ground.json', fill: addGround, attribution: [CSR, OSM, OWN] },
];

const folder = process.argv[2];
if (!folder) throw new Error('usage: basemap.ts REFERENCE_DIR');
for (const { file, fill, attribution } of PRODUCTS) {
  const draft: Draft = { arcs: [], objects: {} };
  fill(draft, folder);
  writeTopology(`data/basemap/${file}`, finish(draft, { licence: 'ODbL-1.0', attribution }));
}
