import { expect, type Locator, type Page } from '@playwright/test';

/** The app as a person meets it, by the names that stand on screen in either language. */
export interface App {
  readonly map: Locator;
  readonly timeline: Locator;
  readonly incidents: Locator;
  readonly articles: Locator;
  readonly windowStart: Locator;
  readonly windowEnd: Locator;
  readonly search: Locator;
  readonly english: Locator;
  readonly arabic: Locator;
  /** The dossier of a place. */
  readonly dossier: Locator;
  /** Opens the app; `fragment` is what follows # in a permalink. Waits until it is ready. */
  open(fragment?: string): Promise<void>;
  /** Waits until list and timeline are there and nothing is being drawn on the map. */
  ready(): Promise<void>;
  /** Waits until the browser keeps the whole app: from then on the server may go. */
  kept(): Promise<void>;
}

/** The opening words have been read before: they are for `welcome.spec.ts`. */
export async function welcomed(page: Page): Promise<void> {
  await page.addInitScript(() => localStorage.setItem('welcome', 'read'));
}

/** The app in a page, served at `url`. */
export function appOn(page: Page, url: string): App {
  const region = (name: RegExp): Locator => page.getByRole('region', { name });
  const map = region(/^(Map|الخريطة)$/);
  const timeline = region(/^(Timeline|الخط الزمني)$/);
  const incidents = region(/^(Incidents|الوقائع)$/);

  const ready = async (): Promise<void> => {
    await expect(timeline).toBeVisible();
    await expect(incidents).toBeVisible();
    // A face that arrives late moves the panes, and the map with them.
    await page.evaluate(async () => {
      await document.fonts.ready;
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    });
    await expect(map).toHaveAttribute('data-idle', 'true', { timeout: 120_000 });
  };

  return {
    map,
    timeline,
    incidents,
    articles: incidents.locator('article[data-incident]'),
    windowStart: page.getByRole('slider', { name: /^(Window start|بداية الفترة)$/ }),
    windowEnd: page.getByRole('slider', { name: /^(Window end|نهاية الفترة)$/ }),
    search: page.getByRole('combobox', { name: /^(Find a place|ابحث عن مكان)$/ }),
    english: page.getByRole('button', { name: 'English', exact: true }),
    arabic: page.getByRole('button', { name: 'العربية', exact: true }),
    dossier: page.getByRole('complementary'),
    ready,
    open: async (fragment = '') => {
      await page.goto(fragment ? `${url}#${fragment}` : url);
      await ready();
    },
    kept: () =>
      page.evaluate(async () => {
        const { active } = await navigator.serviceWorker.ready;
        while (active?.state !== 'activated') await new Promise((resolve) => setTimeout(resolve, 50));
      }),
  };
}
