// The reader's figures against their floors: the scorer's JSON on standard input, each figure with its floor on
// standard output, closing with how many passed and failed together with what `npm test` counted before.
import { existsSync, readFileSync } from 'node:fs';

/**
 * A figure is a share of 1, null where there was nothing to count; `2/7` reads two of seven.
 * @typedef {Record<string, any>} Figures
 * @typedef {{ what: string, of: (f: Figures) => number | string | null, least?: number }} Floor
 */

/** With `least`, no lower than that; without, not even once. @type {readonly Floor[]} */
const FLOORS = [
  { what: 'places, overlap F1', of: (f) => f.places.overlap.f1, least: 0.95 },
  { what: 'places, exact F1', of: (f) => f.places.exact.f1, least: 0.9 },
  { what: 'places, the right one', of: (f) => f.places.rightPlace, least: 0.95 },
  { what: 'places, within tolerance', of: (f) => f.places.withinTolerance, least: 0.95 },
  { what: 'dates, right value', of: (f) => f.dates.rightValue, least: 0.8 },
  { what: 'incidents F1', of: (f) => f.incidents.f1, least: 0.7 },
  { what: 'incidents, date exact', of: (f) => f.incidents.dateExact, least: 0.65 },
  { what: 'incidents, places F1', of: (f) => f.incidents.places.f1, least: 0.8 },
  { what: 'incidents, status', of: (f) => f.incidents.status, least: 0.8 },
  { what: 'claims F1', of: (f) => f.claims.f1, least: 0.6 },
  { what: 'denied events asserted', of: (f) => f.incidents.deniedAsserted },
  { what: 'reports that could not be read', of: (f) => f.failures },
];

const input = readFileSync(0, 'utf8').trim().split('\n').at(-1);
if (!input) {
  console.error('The scorer gave no figures.');
  process.exit(1);
}
/** @type {Figures} */
const figures = JSON.parse(input);

const count = { passed: 0, failed: 0 };
for (const { what, of, least } of FLOORS) {
  const figure = of(figures);
  const holds = least === undefined ? Number.parseInt(String(figure), 10) === 0 : Number(figure) >= least;
  count[holds ? 'passed' : 'failed']++;
  const bound = least === undefined ? 'none' : `≥ ${least.toFixed(2)}`;
  console.log(`${holds ? 'ok  ' : 'LOW '} ${what.padEnd(32)} ${String(figure).padStart(6)}  ${bound}`);
}

const summary = new URL('../test-results/summary.json', import.meta.url);
const before = existsSync(summary) ? JSON.parse(readFileSync(summary, 'utf8')) : { passed: 0, failed: 0 };
console.log(`\n${before.passed + count.passed} passed, ${before.failed + count.failed} failed`);
process.exitCode = count.failed > 0 ? 1 : 0;
