// The reader's figures against their floors: scorer's JSON on standard input, each figure and its floor on standard
// output, closing with how many passed and failed together with what `npm test` counted before.
import { existsSync, readFileSync } from 'node:fs';

/** @typedef {Record<string, any>} Figures */
/** @type {readonly { what: string, of: (f: Figures) => number, floor: number }[]} */
const FLOORS = [
  { what: 'places, overlap F1', of: (f) => f.places.overlap.f1, floor: 0.95 },
  { what: 'places, exact F1', of: (f) => f.places.exact.f1, floor: 0.9 },
  { what: 'places, the right one', of: (f) => f.places.rightPlace, floor: 0.95 },
  { what: 'places, within tolerance', of: (f) => f.places.withinTolerance, floor: 0.95 },
  { what: 'dates, right value', of: (f) => f.dates.rightValue, floor: 0.8 },
  { what: 'incidents F1', of: (f) => f.incidents.f1, floor: 0.7 },
  { what: 'incidents, date exact', of: (f) => f.incidents.dateExact, floor: 0.65 },
  { what: 'incidents, places F1', of: (f) => f.incidents.places.f1, floor: 0.8 },
  { what: 'incidents, status', of: (f) => f.incidents.status, floor: 0.8 },
  { what: 'claims F1', of: (f) => f.claims.f1, floor: 0.6 },
];

/** What must not happen even once: `2/7` reads two of seven. */
/** @type {readonly { what: string, of: (f: Figures) => string }[]} */
const NEVER = [{ what: 'denied events asserted', of: (f) => f.incidents.deniedAsserted }];

const input = readFileSync(0, 'utf8').trim().split('\n').at(-1) ?? '';
/** @type {Figures} */
const figures = JSON.parse(input);

const rows = [
  ...FLOORS.map(({ what, of, floor }) => ({
    what,
    is: of(figures).toFixed(3),
    bound: `≥ ${floor}`,
    good: of(figures) >= floor,
  })),
  ...NEVER.map(({ what, of }) => ({
    what,
    is: of(figures),
    bound: 'none',
    good: of(figures).startsWith('0/'),
  })),
  {
    what: 'reports that could not be read',
    is: String(figures.failures),
    bound: 'none',
    good: figures.failures === 0,
  },
];
for (const { what, is, bound, good } of rows) {
  console.log(`${good ? 'ok  ' : 'LOW '} ${what.padEnd(32)} ${is.padStart(6)}  ${bound}`);
}

const summary = new URL('../test-results/summary.json', import.meta.url);
const before = existsSync(summary) ? JSON.parse(readFileSync(summary, 'utf8')) : { passed: 0, failed: 0 };
const passed = rows.filter(({ good }) => good).length;
const failed = rows.length - passed;
console.log(`\n${before.passed + passed} passed, ${before.failed + failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
