import { expect, test } from './support/test';

/** Calendar days, not instants: the same link opens the same view wherever the reader sits. */
for (const timezoneId of ['Asia/Damascus', 'America/Los_Angeles', 'Pacific/Kiritimati']) {
  test.describe(timezoneId, () => {
    test.use({ timezoneId });
    test('a permalink opens the same days, place and incidents', async ({ app, page }) => {
      await app.open('lang=en&from=2016-09-24&to=2016-09-24&place=bustan-al-qasr');
      await expect(page.getByLabel('From', { exact: true })).toHaveValue('2016-09-24');
      await expect(page.getByLabel('To', { exact: true })).toHaveValue('2016-09-24');
      await expect(app.windowStart).toHaveAttribute('aria-valuetext', /Saturday,? 24 September 2016/);
      await expect(app.dossier).toHaveAccessibleName('Bustan al-Qasr');
      await expect(app.dossier.getByRole('heading', { name: /Saturday,? 24 September 2016/ })).toBeVisible();
      await expect(page).toHaveURL(/from=2016-09-24&to=2016-09-24&place=bustan-al-qasr/);
    });
  });
}

const FAULTS: readonly (readonly [fragment: string, named: RegExp])[] = [
  ['from=2016-11-31', /from: “2016-11-31” is no such day/],
  ['place=atlantis', /place: “atlantis” is no place we know/],
  ['colour=red', /“colour” is not known/],
  ['kinds=earthquake', /kinds: “earthquake” is no kind of incident/],
];
for (const [fragment, named] of FAULTS) {
  test(`${fragment} falls back alone and is named in one line; the rest is honoured`, async ({
    app,
    page,
  }) => {
    await app.open(`lang=en&to=2016-12-01&${fragment}`);
    await expect(page.getByRole('alert')).toContainText(named);
    await expect(page.getByLabel('To', { exact: true })).toHaveValue('2016-12-01');
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
}

test('a fragment pasted into an open page is followed', async ({ app, page }) => {
  await app.open('lang=en');
  await page.evaluate(() => {
    location.hash = 'lang=ar&from=2016-09-23&to=2016-09-24&place=sakhour';
  });
  await expect(app.dossier).toHaveAccessibleName('الصاخور');
  await expect(page.getByLabel('من', { exact: true })).toHaveValue('2016-09-23');
});

test.describe('a browser that asks for neither language', () => {
  test.use({ locale: 'fr-FR' });
  test('gets Arabic', async ({ app, page }) => {
    await app.open();
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  });
});
