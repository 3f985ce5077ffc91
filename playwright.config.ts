import { defineConfig } from '@playwright/test';
import { chromium } from './test/browser/support/chromium';

/** The browser tests run against `dist/`, as it would be published: `npm run build` first. */
export default defineConfig({
  testDir: 'test/browser',
  outputDir: 'test-results/browser',
  forbidOnly: Boolean(process.env.CI),
  // Software drawing of the map takes what there is; a slow machine is not a fault of the product.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  workers: 2,
  // A second try tells a fault of the product from one of a crowded machine; the report names each test that needed it.
  retries: 1,
  fullyParallel: true,
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    locale: 'ar-SY',
    timezoneId: 'Asia/Damascus',
    viewport: { width: 1200, height: 720 },
    launchOptions: chromium(),
    screenshot: 'only-on-failure',
  },
});
