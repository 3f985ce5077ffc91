import { chromium } from './support/chromium';
import { expect, test } from './support/test';

test.use({ launchOptions: chromium('--disable-3d-apis') });

test('without WebGL list, timeline and dossiers work, and the page says why there is no map', async ({
  app,
  page,
}) => {
  await app.open('lang=en');
  await expect(app.map).toContainText('WebGL');
  await expect(app.articles.first()).toBeVisible();
  await app.windowStart.focus();
  await page.keyboard.press('Home');
  await app.search.fill('Bustan al-Qasr');
  await page.getByRole('option').first().click();
  await expect(app.dossier.filter({ hasText: 'Bustan al-Qasr' })).toBeVisible();
});
