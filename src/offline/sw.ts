/// <reference lib="webworker" />
import { clientsClaim } from 'workbox-core';
import { addPlugins, cleanupOutdatedCaches, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

/**
 * Keeps the whole app, so that it works with no server there. Everything is fetched whole and kept by name:
 * no request for part of a file, nothing fetched later, nothing that depends on how a host compresses.
 */
declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: (PrecacheEntry | string)[] };

const scope = new URL(self.registration.scope);
const index = new URL('index.html', scope).href;

/** The address, without its fragment, under which a page of ours was opened: `…/`, `…/index.html`, with any query. */
async function openedAs(): Promise<string | undefined> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return pages
    .map((page) => new URL(page.url))
    .filter(({ pathname }) => pathname === scope.pathname || pathname === new URL(index).pathname)
    .map((url) => url.href.replace(/#.*/, ''))[0];
}

addPlugins([
  {
    /**
     * Nothing is transferred twice. Files with a hash in their name come from the browser's own cache, as workbox
     * asks for them by default; for the few others it would ask anew (`reload`), where asking whether they
     * changed (`no-cache`) does. index.html is asked for by the address the page was opened with, under which
     * the browser holds it.
     */
    requestWillFetch: async ({ request }) => {
      if (request.cache !== 'reload') return request;
      const url = request.url === index ? ((await openedAs()) ?? index) : request.url;
      return new Request(url, { cache: 'no-cache', credentials: 'same-origin' });
    },
  },
]);

// One page: whatever query stands in its address, and however the address ends, it is index.html.
precacheAndRoute(self.__WB_MANIFEST, { directoryIndex: 'index.html', ignoreURLParametersMatching: [/./] });

// Any other address under ours is the host's business while it can be reached, and leads to the map when it cannot.
registerRoute(
  new NavigationRoute(({ request }) => fetch(request).catch(() => Response.redirect(scope.href, 302))),
);

cleanupOutdatedCaches();

// The first time, the open page is taken over at once, so that it survives the server from that moment on.
clientsClaim();

// A newer version waits until someone takes it: nothing changes under a person's hands.
self.addEventListener('message', ({ data }) => {
  if (data?.type === 'SKIP_WAITING') void self.skipWaiting();
});
