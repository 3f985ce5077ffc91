import { readFileSync } from 'node:fs';
import { expect, test } from './support/test';

/** The record: what the list says is what the window holds, and what the map cannot show stands there too. */

test.describe('the list', () => {
  test('states how many incidents the window holds, and lists each once', async ({ app, page }) => {
    await app.open('lang=en&from=2016-11-29&to=2016-12-02');
    const status = app.incidents.getByRole('status');
    const stated = Number(/(\d+) incidents? in the window/.exec((await status.textContent()) ?? '')?.[1]);
    const ids = await app.articles.evaluateAll((all) =>
      all.map((a) => ({ id: a.getAttribute('data-incident'), status: a.getAttribute('data-status') })),
    );
    expect(new Set(ids.map((i) => i.id)).size).toBe(ids.length);
    const listed = ids.filter((i) => i.status === 'asserted' || i.status === 'contested');
    expect(listed.length).toBeGreaterThan(3);
    // Undated ones are listed whatever the window, and stated apart.
    const undated = Number(/(\d+) undated/.exec((await status.textContent()) ?? '')?.[1] ?? 0);
    expect(listed.length).toBe(stated + undated);
    await expect(page.getByRole('article').first()).toHaveAttribute('data-kind', /.+/);
  });

  test('an empty window says so and offers the way out', async ({ app, page }) => {
    await app.open('lang=en&from=2016-07-01&to=2016-07-10');
    await expect(app.incidents.getByRole('status')).toContainText('No incidents in the window');
    await app.incidents.getByRole('button', { name: 'Whole period' }).click();
    await expect(app.incidents.getByRole('status')).not.toContainText('No incidents');
    await expect(page).not.toHaveURL(/from=/);
  });

  test('filters by kind, by side and by status, and clears them', async ({ app, page }) => {
    await app.open('lang=en');
    const before = await app.articles.count();
    await app.incidents.getByText('Filters', { exact: true }).click();
    await app.incidents.getByRole('button', { name: 'Clash', exact: true }).click();
    await expect(app.articles.first()).toHaveAttribute('data-kind', 'clash');
    const kinds = await app.articles.evaluateAll((all) => all.map((a) => a.getAttribute('data-kind')));
    expect(new Set(kinds)).toEqual(new Set(['clash']));
    await expect(page).toHaveURL(/kinds=clash/);
    await app.incidents.getByRole('button', { name: 'Show all' }).click();
    await expect(app.articles).toHaveCount(before);
    await app.incidents.getByRole('button', { name: 'Contested', exact: true }).click();
    await expect(app.articles.filter({ hasText: 'Sheikh Saeed' }).first()).toBeVisible();
  });

  test('what names no neighbourhood stands in the drawer, not on the map', async ({ app, page }) => {
    await app.open('lang=en&from=2016-12-12&to=2016-12-13');
    const drawer = page.getByRole('region', { name: 'Not on the map' });
    await expect(drawer.getByRole('article').filter({ hasText: 'United Nations' }).first()).toBeVisible();
    await page.getByRole('button', { name: /name no neighbourhood/ }).click();
    await expect(drawer.getByRole('heading', { name: 'Not on the map' })).toBeFocused();
  });
});

test('running totals are listed with who says them, and are no incidents', async ({ app, page }) => {
  await app.open('lang=en');
  const drawer = page.getByRole('region', { name: 'Not on the map' });
  const totals = drawer.getByRole('group').filter({ hasText: 'Running totals, not incidents' });
  await expect(totals).toContainText('1,071');
  await expect(totals).toContainText('at least 463');
  await expect(totals.getByRole('article')).toHaveCount(0);
});

test.describe('a neighbourhood dossier', () => {
  test('is found by any spelling in either script, and opens from the keyboard', async ({ app, page }) => {
    await app.open('lang=ar');
    for (const spelling of ['بستان القصر', 'Bostan al-Qaser', 'bustan']) {
      await app.search.fill(spelling);
      await expect(page.getByRole('option').first()).toContainText('بستان القصر');
    }
    await app.search.press('Enter');
    await expect(app.dossier).toHaveAccessibleName('بستان القصر');
    await expect(page).toHaveURL(/place=bustan-al-qasr/);
    await app.dossier.getByRole('button', { name: 'كل الوقائع' }).click();
    await expect(app.dossier).toHaveCount(0);
  });

  test('takes the keyboard along when it opens, and gives it back where it came from', async ({
    app,
    page,
  }) => {
    await app.open('lang=en');
    const name = 'Jamiat al-Zahraa';
    const link = app.articles.getByRole('button', { name }).first();
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(app.dossier.getByRole('heading', { name })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(app.dossier).toHaveCount(0);
    await expect(link).toBeFocused();
  });

  test('a name that fits nothing says so', async ({ app, page }) => {
    await app.open('lang=en');
    await app.search.fill('Atlantis');
    await expect(page.getByRole('alert').filter({ hasText: 'No place of that name' })).toBeVisible();
  });

  test('shows claims side by side, and says that a figure is not this place’s alone', async ({ app }) => {
    await app.open('lang=en&place=sakhour&from=2016-09-24&to=2016-09-24');
    const wave = app.dossier.getByRole('article').filter({ hasText: 'at least 53' }).first();
    await expect(wave).toContainText('unnamed sources');
    await expect(wave).toContainText('together, not for this one');
    await expect(wave).toContainText('Our summary, not the report’s words');
  });

  test('Tariq al-Bab holds the damage seen there, not the toll of eastern Aleppo', async ({ app }) => {
    await app.open('lang=en&place=tariq-al-bab');
    await expect(app.dossier.getByRole('article')).toHaveCount(1);
    await expect(app.dossier).not.toContainText('91');
  });

  test('three tolls of one bombardment stand together and compete', async ({ app }) => {
    await app.open('lang=en&place=east-aleppo&from=2016-09-23&to=2016-09-23');
    const bombardment = app.dossier.getByRole('article').filter({ hasText: 'Competing figures' }).first();
    for (const figure of ['91', 'more than 100', '47']) await expect(bombardment).toContainText(figure);
  });

  test('every incident explains how it was read', async ({ app }) => {
    await app.open('lang=en&place=jub-al-quba');
    const article = app.dossier.getByRole('article').first();
    await article.getByRole('button', { name: 'How this was read' }).click();
    await expect(article).toContainText(/Characters \d+–\d+/);
    await expect(article).toContainText('Known to within about');
    await expect(article).toContainText('Al Jazeera');
  });

  test('an incident is cited with its version and link, and an error in it becomes a letter', async ({
    app,
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await app.open('lang=en&place=jub-al-quba');
    const article = app.dossier.getByRole('article').first();
    await article.getByRole('button', { name: 'How this was read' }).click();
    await article.getByRole('button', { name: 'Copy the citation' }).click();
    await expect(article.getByText('Copied')).toBeVisible();
    const cited = await page.evaluate(() => navigator.clipboard.readText());
    expect(cited).toMatch(/Jub al-Quba.*2016.*Data version .*#lang=en&incident=/);

    const file = page.waitForEvent('download');
    await article.getByRole('button', { name: 'Report an error' }).click();
    const letter = readFileSync(await (await file).path(), 'utf8');
    expect(letter).toContain('What is wrong:');
    expect(letter).toMatch(/Link: http.*incident=/);
    expect(letter).toContain('Nothing has been sent.');
  });

  test('a place no report names says that', async ({ app }) => {
    await app.open('lang=en&place=new-aleppo');
    await expect(app.dossier).toContainText('No report here names this place');
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('a chosen place is named on the map, and leads to its dossier below', async ({ app, page }) => {
    await app.open('lang=en&place=sakhour');
    await page.getByRole('button', { name: /^al-Sakhour · 2 incidents/ }).click();
    const heading = app.dossier.getByRole('heading', { name: 'al-Sakhour' });
    await expect(heading).toBeFocused();
    await expect(heading).toBeInViewport();
  });
});

test('the language switches everything, and the address with it', async ({ app, page }) => {
  await app.open('lang=ar');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await app.english.click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible();
  await expect(page).toHaveURL(/lang=en/);
  await app.arabic.click();
  await expect(page.getByRole('region', { name: 'الوقائع' })).toBeVisible();
});

test('what the data are opens as a dialog and names the five reports', async ({ app, page }) => {
  await app.open('lang=en');
  await page.getByRole('button', { name: 'About the data' }).click();
  const dialog = page.getByRole('dialog', { name: 'About the data' });
  for (const id of ['000', '001', '002', '003', '004']) await expect(dialog).toContainText(`Report ${id}`);
  await expect(dialog).toContainText('OpenStreetMap');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toBeHidden();
});
