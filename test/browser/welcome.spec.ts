import AxeBuilder from '@axe-core/playwright';
import { appOn } from './support/app';
import { expect, test } from './support/test';

test.describe('a first look', () => {
  for (const [lang, name, close, parts] of [
    [
      'en',
      'What this is',
      'Understood',
      [/incidents of the battle for Aleppo/, /5 reports/, /claim/, /killed/],
    ],
    ['ar', 'ما هذا', 'فهمت', [/معركة حلب/, /5 تقارير/, /ادعاء/, /قتلى/]],
  ] as const) {
    test(`says what this is, from how many reports, and what it is not, until it is closed (${lang})`, async ({
      page,
      host,
    }) => {
      const app = appOn(page, host.url);
      await app.open(`lang=${lang}`);
      const words = page.getByRole('region', { name });
      for (const part of parts) await expect(words).toContainText(part);
      const { violations } = await new AxeBuilder({ page }).include('.welcome').analyze();
      expect(violations).toEqual([]);
      await words.getByRole('button', { name: close }).click();
      await expect(words).toBeHidden();
      await page.reload();
      await app.ready();
      await expect(words).toBeHidden();
    });
  }
});
