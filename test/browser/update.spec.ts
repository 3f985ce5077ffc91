import { appendFileSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { appOn } from './support/app';
import { startHost } from './support/host';
import { expect, test } from './support/test';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

test('a newer version waits until someone takes it, and the view stays', async ({ page, ends }, testInfo) => {
  const root = testInfo.outputPath('site');
  cpSync(DIST, root, { recursive: true });
  const host = ends(await startHost({ root }));
  const app = appOn(page, host.url);
  await app.open('lang=en');
  await app.kept();
  await expect(page.getByText('Works offline')).toBeVisible();

  appendFileSync(join(root, 'sw.js'), '\n// a newer version\n');
  await page.reload();
  await app.ready();
  const take = page.getByRole('button', { name: 'Load it' });
  await expect(take).toBeVisible();
  const address = page.url();

  await Promise.all([page.waitForEvent('load'), take.click()]);
  await app.ready();
  await expect(page.getByText('Works offline')).toBeVisible();
  await expect(take).toBeHidden();
  expect(page.url()).toBe(address);
});
