import { appOn } from './support/app';
import { startHost } from './support/host';
import { expect, test } from './support/test';

test('on a first visit nothing is transferred twice', async ({ page, ends }) => {
  const host = ends(await startHost());
  const app = appOn(page, host.url);
  await app.open();
  await app.kept();

  const whole = host.served.filter(({ status, bytes }) => status === 200 && bytes > 0);
  // The page is asked for as `…/` and kept as index.html: one file.
  const files = whole.map(({ path }) => (path === '' ? 'index.html' : path));
  const twice = files.filter((file, at) => files.indexOf(file) !== at);
  expect(twice).toEqual([]);
  expect(host.served.filter(({ status }) => status >= 400)).toEqual([]);
  expect(host.served.filter(({ ranged }) => ranged)).toEqual([]);

  const bytes = whole.reduce((sum, served) => sum + served.bytes, 0);
  console.log(`first visit: ${whole.length} files, ${(bytes / 1000).toFixed(0)} kB as sent`);
});

test('a second visit transfers nothing but questions whether something changed', async ({ page, ends }) => {
  const host = ends(await startHost());
  const app = appOn(page, host.url);
  await app.open();
  await app.kept();
  const before = host.served.length;
  await page.reload();
  await app.ready();
  const later = host.served.slice(before).filter(({ bytes, path }) => bytes > 0 && path !== 'sw.js');
  expect(later).toEqual([]);
});

test('list and timeline are there before the map library has arrived', async ({ page, ends }) => {
  const host = ends(await startHost({ held: 'maplibre' }));
  const app = appOn(page, host.url);
  await page.goto(host.url);
  await expect(app.timeline).toBeVisible();
  await expect(app.articles.first()).toBeVisible();
  await expect(app.map).not.toHaveAttribute('data-idle', 'true');
  expect(host.served.filter(({ path }) => path.includes('maplibre'))).toEqual([]);
});
