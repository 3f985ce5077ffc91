import type { Page } from '@playwright/test';
import { type App, appOn } from './support/app';
import { type Host, startHost, startPython } from './support/host';
import { expect, test } from './support/test';

/** What must work with the server process dead, after one visit. */
async function worksWithoutServer(page: Page, app: App, host: Host): Promise<void> {
  await app.open();
  await app.kept();
  await host.kill();
  await expect(fetch(host.url), 'the server is gone').rejects.toThrow();

  await page.reload();
  await app.ready();
  await expect(app.articles.first()).toBeVisible();

  // scrub
  const before = await app.windowStart.getAttribute('aria-valuetext');
  await app.windowStart.focus();
  await page.keyboard.press('ArrowUp');
  await expect(app.windowStart).not.toHaveAttribute('aria-valuetext', before ?? '');

  // a place, found and opened
  await app.search.fill('بستان القصر');
  await page.getByRole('option').first().click();
  await expect(app.dossier.filter({ hasText: 'بستان القصر' })).toBeVisible();

  // the other language, and back
  await app.english.click();
  await expect(page.getByRole('region', { name: 'Timeline', exact: true })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  await app.arabic.click();
  await expect(page.getByRole('region', { name: 'الخط الزمني', exact: true })).toBeVisible();

  // and a link opened cold
  const cold = await page.context().newPage();
  const other = appOn(cold, host.url);
  await other.open('lang=en');
  await expect(other.articles.first()).toBeVisible();
}

test('after one visit everything works with the server process dead', async ({ page, ends }) => {
  const host = ends(await startHost());
  await worksWithoutServer(page, appOn(page, host.url), host);
});

test('also under a sub-path of a host that gzips everything and refuses requests for part of a file', async ({
  page,
  ends,
}) => {
  const host = ends(await startHost({ base: '/archive/aleppo/', gzip: 'always', ranges: 'refused' }));
  await worksWithoutServer(page, appOn(page, host.url), host);
  expect(host.served.filter(({ ranged }) => ranged)).toEqual([]);
  expect(host.served.filter(({ status }) => status >= 400)).toEqual([]);
});

test("also on python3's http.server", async ({ page, ends }) => {
  const host = ends(await startPython());
  test.skip(host === null, 'no python3 on this machine');
  if (!host) return;
  await worksWithoutServer(page, appOn(page, host.url), host);
});

test('opened as …/index.html, with a query, it is kept just the same', async ({ page, ends }) => {
  const host = ends(await startHost());
  const app = appOn(page, `${host.url}index.html?from=a-newsletter`);
  await app.open();
  await app.kept();
  await host.kill();
  await page.reload();
  await app.ready();
  await page.goto(host.url);
  await app.ready();
});

test('an address that is not there leads to the map when the server is dead', async ({ page, ends }) => {
  const host = ends(await startHost());
  const app = appOn(page, host.url);
  await app.open();
  await app.kept();
  await host.kill();
  await page.goto(`${host.url}no-such-page`);
  await app.ready();
  expect(new URL(page.url()).pathname).toBe('/');
});
