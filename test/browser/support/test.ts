import { type BrowserContext, test as base, expect } from '@playwright/test';
import { type App, appOn, welcomed } from './app';
import { type Host, startHost } from './host';

export { expect };

/** What a page did that no page of ours may do. */
interface Watch {
  /** Addresses of another origin that were asked for, by page, worker or service worker. */
  readonly foreign: string[];
  /** What the browser complained of: errors, warnings, breaches of the content security policy. */
  readonly complaints: string[];
  /** Complaints this test causes on purpose. */
  allow(pattern: RegExp): void;
}

function watchContext(context: BrowserContext): Watch & { readonly allowed: RegExp[] } {
  const watch = {
    foreign: [] as string[],
    complaints: [] as string[],
    allowed: [/GL Driver Message/], // software drawing is slow, and says so
  };
  const ours =
    /^(https?:\/\/(localhost|127\.0\.0\.1|aleppo\.test):\d+\/|data:|blob:http:\/\/|file:|about:blank)/;
  const note = (url: string): void => {
    if (!ours.test(url)) watch.foreign.push(url);
  };
  context.on('request', (request) => note(request.url()));
  context.on('page', (page) => page.on('websocket', (socket) => note(socket.url())));
  context.on('weberror', (fault) => watch.complaints.push(`uncaught: ${fault.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      watch.complaints.push(`${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  return { ...watch, allow: (pattern) => void watch.allowed.push(pattern) };
}

/**
 * Takes a host of a test's own and ends it after the test: not before the page is closed, for a page complains of a
 * host that goes away amid a download.
 */
type Ends = <H extends Host | null>(host: H) => H;

/**
 * Every browser test runs under these: the built app on a host that lives as long as the worker, and a watch
 * that fails the test when anything is asked of another origin or the browser has anything to complain of.
 */
export const test = base.extend<{ ends: Ends; watch: Watch; app: App }, { host: Host }>({
  host: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the first parameter
    async ({}, use) => {
      const host = await startHost();
      await use(host);
      await host.kill();
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: as above
  ends: async ({}, use) => {
    const hosts: Host[] = [];
    await use((host) => {
      if (host) hosts.push(host);
      return host;
    });
    await Promise.all(hosts.map((host) => host.kill()));
  },
  watch: [
    // It needs nothing of `ends`: asking for it makes the hosts outlive the watch.
    async ({ context, ends: _ }, use) => {
      const watch = watchContext(context);
      await use(watch);
      expect(watch.foreign, 'requests to another origin').toEqual([]);
      const unexpected = watch.complaints.filter(
        (text) => !watch.allowed.some((pattern) => pattern.test(text)),
      );
      expect(unexpected, 'complaints of the browser').toEqual([]);
    },
    { auto: true },
  ],
  app: async ({ page, host }, use) => {
    await welcomed(page);
    await use(appOn(page, host.url));
  },
});
