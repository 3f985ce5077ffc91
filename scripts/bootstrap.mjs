// Makes a fresh clone ready: the packages of the lock file, and with --browser a Chromium for the browser tests.
// Node built-ins only. Quick when there is nothing to do: every npm script that needs packages calls it.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findChromium, installChromium } from './chromium.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [MAJOR, MINOR] = [20, 19];

/** @param {string} line @returns {never} */
function stop(line) {
  console.error(line);
  process.exit(1);
}

/** When a file was last written, in ms; null where there is no such file. @param {string} file */
const writtenAt = (file) => statSync(`${root}${file}`, { throwIfNoEntry: false })?.mtimeMs ?? null;

function needsPackages() {
  // npm leaves its own copy of the lock file behind when an installation is complete.
  const installed = writtenAt('node_modules/.package-lock.json');
  const wanted = writtenAt('package-lock.json');
  return installed === null || (wanted !== null && installed < wanted);
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < MAJOR || (major === MAJOR && minor < MINOR)) {
  stop(`Node ${MAJOR}.${MINOR} or newer is needed; this is ${process.versions.node}.`);
}

if (needsPackages()) {
  console.log('Installing packages (npm ci) …');
  const done = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) stop('npm ci failed: see above. A network is needed this once.');
}

if (process.argv.includes('--browser') && findChromium() === null) {
  const named = process.env.CHROMIUM_PATH;
  if (named) stop(`CHROMIUM_PATH names ${named}, which cannot be run.`);
  console.log('Looking for Chromium: none found, trying apt-get …');
  if (!installChromium() || findChromium() === null) {
    stop(
      'The browser tests need Chromium: install it (Debian: apt-get install chromium) or set CHROMIUM_PATH.',
    );
  }
}
