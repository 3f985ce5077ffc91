// The reader's figures against their floors: the scorer's JSON on standard input, each figure with its floor on
// standard output, closing with how many passed and failed together with what `npm test` counted before.
import { existsSync, readFileSync } from 'node:fs';

/**
 * A figure is a share of 1, null where there was nothing to count, or a count; `2/7` is two of seven. `least` bounds a
 * share from below, also the share that `2/7` is; `most` bounds a share or, of `2/7`, the two.
 * @typedef {Record<string, any>} Figures
 * @typedef {{ what: string, of: (f: Figures) => number | string | null } & ({ least: number } | { most: number })} Floor
 */

/** @type {readonly Floor[]} */
const FLOORS = [
  { what: 'places, overlap F1', of: (f) => f.places.overlap.f1, least: 0.98 },
  { what: 'places, exact F1', of: (f) => f.places.exact.f1, least: 0.95 },
  { what: 'places, the right one', of: (f) => f.places.rightPlace, least: 0.98 },
  { what: 'places, role', of: (f) => f.places.role, least: 0.85 },
  { what: 'places, within tolerance', of: (f) => f.places.withinTolerance, least: 0.97 },
  { what: 'false friends taken for places', of: (f) => f.places.falseFriends, most: 1 },
  { what: 'dates F1', of: (f) => f.dates.f1, least: 0.95 },
  { what: 'dates, right value', of: (f) => f.dates.rightValue, least: 0.95 },
  { what: 'incidents F1', of: (f) => f.incidents.f1, least: 0.9 },
  { what: 'incidents invented', of: (f) => f.incidents.invented, most: 0.08 },
  { what: 'incidents, date exact', of: (f) => f.incidents.dateExact, least: 0.85 },
  { what: 'incidents, places F1', of: (f) => f.incidents.places.f1, least: 0.9 },
  { what: 'incidents, status', of: (f) => f.incidents.status, least: 0.9 },
  { what: 'incidents placed too precisely', of: (f) => f.incidents.overPrecise, most: 0 },
  { what: 'denials kept', of: (f) => f.incidents.deniedKept, least: 1 },
  { what: 'denied events asserted', of: (f) => f.incidents.deniedAsserted, most: 0 },
  { what: 'running totals kept', of: (f) => f.incidents.totalsKept, least: 0.75 },
  { what: 'running totals plotted', of: (f) => f.incidents.totalsPlotted, most: 0 },
  { what: 'claims F1', of: (f) => f.claims.f1, least: 0.9 },
  { what: 'claims, value', of: (f) => f.claims.value, least: 0.97 },
  { what: 'claims, qualifier', of: (f) => f.claims.qualifier, least: 0.92 },
  { what: 'claims, side', of: (f) => f.claims.side, least: 0.88 },
  { what: 'reports that could not be read', of: (f) => f.failures, most: 0 },
];

/**
 * The part and the whole of `2/7`; a plain figure is a part of one. NaN for anything else: it holds no bound.
 * @param {number | string} figure
 */
function partOf(figure) {
  const [part = Number.NaN, whole = 1] = String(figure).split('/').map(Number);
  return { part, whole };
}

/** @param {Floor} floor @param {number | string | null} figure */
function holds(floor, figure) {
  const { part, whole } = figure === null ? partOf('none') : partOf(figure);
  return 'least' in floor ? part / whole >= floor.least : part <= floor.most;
}

const input = readFileSync(0, 'utf8').trim().split('\n').at(-1);
if (!input) {
  console.error('The scorer gave no figures.');
  process.exit(1);
}
/** @type {Figures} */
const figures = JSON.parse(input);

const count = { passed: 0, failed: 0 };
for (const floor of FLOORS) {
  const figure = floor.of(figures);
  const held = holds(floor, figure);
  count[held ? 'passed' : 'failed']++;
  const bound = 'least' in floor ? `≥ ${floor.least.toFixed(2)}` : `≤ ${floor.most}`;
  console.log(`${held ? 'ok  ' : 'LOW '} ${floor.what.padEnd(32)} ${String(figure).padStart(6)}  ${bound}`);
}

const summary = new URL('../test-results/summary.json', import.meta.url);
const before = existsSync(summary) ? JSON.parse(readFileSync(summary, 'utf8')) : { passed: 0, failed: 0 };
console.log(`\n${before.passed + count.passed} passed, ${before.failed + count.failed} failed`);
process.exitCode = count.failed > 0 ? 1 : 0;
