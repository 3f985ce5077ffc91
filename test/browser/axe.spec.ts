import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './support/test';

/** What axe finds, one line each, so that a failure can be read. */
const violations = async (builder: AxeBuilder): Promise<string[]> =>
  (await builder.analyze()).violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
  );

const SCREENS = [
  { name: 'desktop', viewport: { width: 1200, height: 720 } },
  { name: 'phone', viewport: { width: 390, height: 844 } },
] as const;

for (const { name, viewport } of SCREENS) {
  test.describe(`axe, ${name}`, () => {
    test.use({ viewport });
    for (const lang of ['ar', 'en']) {
      test(`finds no violation in ${lang}: the map, and a dossier in the dark`, async ({ app, page }) => {
        await app.open(`lang=${lang}`);
        expect(await violations(new AxeBuilder({ page }))).toEqual([]);

        await page.emulateMedia({ colorScheme: 'dark' });
        await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
        await app.search.fill(lang === 'ar' ? 'بستان القصر' : 'Bustan al-Qasr');
        await page.getByRole('option').first().click();
        await expect(app.dossier).toBeVisible();
        expect(await violations(new AxeBuilder({ page }))).toEqual([]);
      });
    }
  });
}
