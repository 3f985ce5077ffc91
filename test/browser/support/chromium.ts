import type { LaunchOptions } from '@playwright/test';
import { findChromium } from '../../../scripts/chromium.mjs';

/** How the machine's own Chromium is started, with further arguments. */
export function chromium(...args: string[]): LaunchOptions {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium: npm run bootstrap -- --browser');
  return { executablePath, args: ['--no-sandbox', ...args] };
}
