import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const KB = 1000;

/** Parts of the first visit, each file in the first that fits. */
const PARTS: readonly { readonly name: string; readonly fits: RegExp }[] = [
  { name: 'map library', fits: /maplibre/ },
  { name: 'basemap', fits: /(roads|streets|ground).*\.json$/ },
  { name: 'outlines', fits: /outlines.*\.json$/ },
  { name: 'fonts', fits: /\.woff2$/ },
  { name: 'the rest', fits: /./ },
];

const filesIn = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [relative(DIST, path).split(sep).join('/')];
  });

/** What the service worker keeps, as the build wrote it into the script. */
const precached = (): string[] =>
  [...readFileSync(join(DIST, 'sw.js'), 'utf8').matchAll(/"revision":(?:null|"[^"]*"),"url":"([^"]+)"/g)].map(
    ([, url]) => url ?? '',
  );

const weigh = (file: string): number => gzipSync(readFileSync(join(DIST, file))).length;

test('everything that was built is kept, and nothing is kept twice', () => {
  const kept = precached();
  expect(kept.length).toBe(new Set(kept).size);
  expect([...kept].sort()).toEqual(
    filesIn(DIST)
      .filter((file) => file !== 'sw.js')
      .sort(),
  );
});

test('a first visit weighs at most 1.3 MB, gzipped', () => {
  const files = [...new Set(['index.html', ...precached()])].map((file) => ({ file, bytes: weigh(file) }));
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const part = (name: string) =>
    files.filter(({ file }) => PARTS.find(({ fits }) => fits.test(file))?.name === name);

  const lines = PARTS.map(({ name }) => {
    const of = part(name);
    const bytes = of.reduce((sum, file) => sum + file.bytes, 0);
    return `  ${name.padEnd(12)} ${(bytes / KB).toFixed(1).padStart(7)} kB  ${of.length} files`;
  });
  console.log(
    `first visit, gzipped\n${lines.join('\n')}\n  ${'in all'.padEnd(12)} ${(total / KB).toFixed(1).padStart(7)} kB`,
  );

  expect(total).toBeLessThanOrEqual(1300 * KB);
  const sum = (name: string): number => part(name).reduce((bytes, file) => bytes + file.bytes, 0);
  expect(sum('basemap')).toBeLessThanOrEqual(260 * KB);
  expect(sum('outlines')).toBeLessThanOrEqual(90 * KB);
});
