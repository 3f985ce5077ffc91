// `npm test`: every check, one after the other, from the quickest to the slowest. Stops at the first that fails.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const RESULTS = `${root}test-results/`;

/**
 * `run`: the npm script and what follows it. `counts`: where its runner writes how many tests passed and failed;
 * a step without counts as one check.
 * @typedef {{ name: string, run: string[], counts?: () => Count }} Step
 * @typedef {{ passed: number, failed: number }} Count
 */

/** @param {string} file */
const result = (file) => JSON.parse(readFileSync(`${RESULTS}${file}`, 'utf8'));

/** @type {readonly Step[]} */
const STEPS = [
  { name: 'data', run: ['build-data'] },
  { name: 'types', run: ['types'] },
  { name: 'lint', run: ['lint'] },
  { name: 'arrows', run: ['arrows'] },
  { name: 'unused code', run: ['unused'] },
  {
    name: 'unit tests',
    run: ['unit', '--', '--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}unit.json`],
    counts: () => {
      const { numPassedTests, numFailedTests } = result('unit.json');
      return { passed: numPassedTests, failed: numFailedTests };
    },
  },
  { name: 'build', run: ['build', '--ignore-scripts'] }, // the data stand already
  {
    name: 'browser tests',
    run: ['browser'],
    counts: () => {
      const { expected, unexpected, flaky } = result('browser.json').stats;
      return { passed: expected + flaky, failed: unexpected }; // flaky: passed when tried again, and named as such
    },
  },
];

/** @param {Step} step @returns {Count} */
function take({ name, run, counts }) {
  console.log(`\n── ${name}`);
  const { status } = spawnSync('npm', ['run', '--silent', ...run], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const green = status === 0;
  if (!counts) return { passed: Number(green), failed: Number(!green) };
  try {
    const { passed, failed } = counts();
    return { passed, failed: green ? failed : Math.max(failed, 1) };
  } catch {
    return { passed: 0, failed: 1 }; // the runner fell before it could write anything
  }
}

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS);
const total = { passed: 0, failed: 0 };
let red = '';
for (const step of STEPS) {
  const { passed, failed } = take(step);
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) {
    red = step.name;
    break;
  }
}
writeFileSync(`${RESULTS}summary.json`, JSON.stringify(total));
if (red) console.log(`\nStopped at: ${red}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = red ? 1 : 0;
