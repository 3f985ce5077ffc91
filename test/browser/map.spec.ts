import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test';

interface Named {
  readonly id: string;
  readonly names: { readonly en: readonly [string] };
  readonly point: readonly [lon: number, lat: number];
}
const { places } = JSON.parse(
  readFileSync(new URL('../../data/gazetteer/city.json', import.meta.url), 'utf8'),
) as { places: Named[] };
const place = (id: string): Named => places.find((p) => p.id === id)!;

/** A permalink that puts a place in the middle of the map. */
const over = ({ point: [lon, lat] }: Named, zoom: number): string => `lang=en&map=${zoom}/${lat}/${lon}`;

/** The middle of the map pane, in the page. */
async function middle(page: Page): Promise<{ x: number; y: number }> {
  const box = (await page.getByRole('application').boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The colour at a point of the page, as `r,g,b`. */
async function colourAt(page: Page, { x, y }: { x: number; y: number }): Promise<string> {
  const shot = await page.screenshot({ clip: { x: Math.round(x), y: Math.round(y), width: 1, height: 1 } });
  return page.evaluate(
    async (bytes) => {
      const image = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }));
      const pen = new OffscreenCanvas(1, 1).getContext('2d')!;
      pen.drawImage(image, 0, 0);
      return pen.getImageData(0, 0, 1, 1).data.slice(0, 3).join();
    },
    [...shot],
  );
}

const rest = { timeout: 60_000 };

// A smaller screen is drawn sooner by software, and shows the same.
test.use({ viewport: { width: 1000, height: 720 } });

test('the map is one region, and a keyboard reaches what it can do', async ({ app }) => {
  await app.open('lang=en');
  await expect(app.map).toHaveCount(1);
  for (const name of ['Zoom in', 'Zoom out', 'Whole city'])
    await expect(app.map.getByRole('button', { name })).toBeVisible();
  await expect(app.map).toHaveAccessibleDescription(/can be chosen there too/);
  await expect(app.map.getByText('© OpenStreetMap ·')).toBeVisible();
});

test('a click on a neighbourhood opens its dossier; a click on bare paper closes it', async ({
  app,
  page,
}) => {
  const hanano = place('masaken-hanano');
  await app.open(over(hanano, 14));
  const { x, y } = await middle(page);
  // Beside the ring: the ground itself is what can be chosen.
  await page.mouse.click(x - 90, y - 60);
  await expect(app.dossier).toHaveAccessibleName(hanano.names.en[0]);
  await expect(page).toHaveURL(/place=masaken-hanano/);

  await page.evaluate(() => {
    location.hash = 'lang=en&place=masaken-hanano&map=12/36.32/37.32';
  });
  await expect(app.map).toHaveAttribute('data-view', /^12\.0/);
  await expect(app.map).toHaveAttribute('data-idle', 'true', rest);
  await page.mouse.click(x, y);
  await expect(page).not.toHaveURL(/place=/);
});

test('a place chosen in the search is brought into view', async ({ app, page }) => {
  const hanano = place('masaken-hanano');
  await app.open('lang=en&map=15/36.17/37.09');
  await app.search.fill('Masaken Hanano');
  await page.getByRole('option').first().click();
  await expect(app.map).toHaveAttribute('data-view', new RegExp(`/${hanano.point[1].toFixed(1)}`), rest);
});

test('the permalink says where the map looks, and opens it there', async ({ app, page }) => {
  await app.open('lang=en');
  await expect(page).not.toHaveURL(/map=/);
  const wholeCity = (await app.map.getAttribute('data-view'))!;
  await app.map.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page).toHaveURL(/map=/, rest);
  await expect(app.map).toHaveAttribute('data-idle', 'true', rest);
  const closer = (await app.map.getAttribute('data-view'))!;
  expect(Number.parseFloat(closer)).toBeCloseTo(Number.parseFloat(wholeCity) + 1, 1);

  await page.reload();
  await app.ready();
  expect(Number.parseFloat((await app.map.getAttribute('data-view'))!)).toBeCloseTo(
    Number.parseFloat(closer),
    1,
  );

  await app.map.getByRole('button', { name: 'Whole city' }).click();
  await expect(page).not.toHaveURL(/map=/, rest);
  await expect(app.map).toHaveAttribute('data-view', wholeCity, rest);
});

test('a window of another size still shows the whole city, and the permalink stays', async ({
  app,
  page,
}) => {
  await app.open('lang=en');
  const zoom = async () => Number.parseFloat((await app.map.getAttribute('data-view'))!);
  const before = await zoom();
  const size = page.viewportSize()!;
  await page.setViewportSize({ width: 800, height: 560 });
  await expect.poll(zoom).toBeLessThan(before - 0.2);
  await page.setViewportSize(size);
  await expect.poll(zoom).toBeCloseTo(before, 1);
  await expect(page).not.toHaveURL(/map=/);
});

test('the arrow keys move the map', async ({ app, page }) => {
  await app.open('lang=en');
  const before = await app.map.getAttribute('data-view');
  await page.getByRole('application').focus();
  await page.keyboard.press('ArrowRight');
  await expect(app.map).not.toHaveAttribute('data-view', before!, rest);
});

test('another theme recolours the map and fetches nothing', async ({ app, page }) => {
  await app.open('lang=en&map=13/36.32/37.32');
  const spot = await middle(page);
  const paper = await colourAt(page, spot);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.getByRole('button', { name: 'Switch to Dark' }).click();
  await expect.poll(() => colourAt(page, spot), rest).not.toBe(paper);
  await expect(app.map).toHaveAttribute('data-idle', 'true', rest);
  expect(asked).toEqual([]);
});

test('a lost drawing context comes back with everything that was drawn', async ({ app, page, watch }) => {
  watch.allow(/context/i);
  await app.open(over(place('masaken-hanano'), 14));
  const { x, y } = await middle(page);
  const ground = { x: x - 90, y: y - 60 };
  const fill = await colourAt(page, ground);
  await page.getByRole('application').evaluate(async (canvas: HTMLCanvasElement) => {
    const loss = canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!;
    const lost = new Promise((resolve) =>
      canvas.addEventListener('webglcontextlost', resolve, { once: true }),
    );
    loss.loseContext();
    await lost;
    setTimeout(() => loss.restoreContext(), 50);
  });
  await expect(app.map).toHaveAttribute('data-idle', 'false');
  await expect(app.map).toHaveAttribute('data-idle', 'true', rest);
  expect(await colourAt(page, ground)).toBe(fill);
});

test('when the map cannot be loaded the rest works, and it can be tried again', async ({
  app,
  page,
  watch,
}) => {
  watch.allow(/Failed to load|roads|ERR_FAILED|TypeError/);
  await page.route(/roads-.*\.json/, (route) => route.abort());
  await app.open('lang=en');
  await expect(app.map).toContainText('could not be loaded');
  await expect(app.articles.first()).toBeVisible();
  await page.unroute(/roads-.*\.json/);
  await app.map.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('application')).toBeVisible(rest);
  await expect(app.map).toHaveAttribute('data-idle', 'true', rest);
});

test('the key explains every sign', async ({ app }) => {
  await app.open('lang=en');
  await app.map.getByText('Legend').click();
  for (const text of ['A ring stands for an area, not a spot', 'Along a road', 'Contested'])
    await expect(app.map.getByText(text)).toBeVisible();
});
