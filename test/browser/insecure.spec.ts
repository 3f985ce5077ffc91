import { appOn } from './support/app';
import { chromium } from './support/chromium';
import { expect, test } from './support/test';

test.use({ launchOptions: chromium('--host-resolver-rules=MAP aleppo.test 127.0.0.1') });

test('from neither https nor localhost the app works and says why it cannot keep itself', async ({
  page,
  host,
}) => {
  const app = appOn(page, `http://aleppo.test:${host.port}/`);
  await app.open('lang=en');
  await expect(app.articles.first()).toBeVisible();
  await expect(page.getByText('Offline use needs https or localhost')).toBeVisible();
});
