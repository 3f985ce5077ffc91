import type { OfflineState } from '../state/offline';

/**
 * Keeps the app for use without a network, and tells how that stands. Call it once, when the first view is
 * there: what the page has loaded by then is taken from the browser's cache and not transferred again.
 * Rejections of the browser become the state `failed`, with the browser's own words as the reason.
 */
export async function registerOffline(onState: (state: OfflineState) => void): Promise<void> {
  if (import.meta.env.DEV) return; // the development server has no service worker to offer
  if (!window.isSecureContext) return onState({ kind: 'insecure' });
  if (!('serviceWorker' in navigator)) return onState({ kind: 'unsupported' });

  const { serviceWorker } = navigator;
  reloadWhenReplaced(serviceWorker);
  try {
    const script = new URL('sw.js', document.baseURI);
    follow(await serviceWorker.register(script, { scope: new URL('./', script).pathname }), onState);
  } catch (fault) {
    onState({ kind: 'failed', reason: fault instanceof Error ? fault.message : String(fault) });
  }
}

/** Tells the state now, and at each change. */
function follow(registration: ServiceWorkerRegistration, onState: (state: OfflineState) => void): void {
  const tell = (): void => {
    const { waiting, active } = registration;
    if (waiting && active) {
      onState({ kind: 'update-waiting', take: () => waiting.postMessage({ type: 'SKIP_WAITING' }) });
    } else if (active?.state === 'activated') onState({ kind: 'ready' });
    else onState({ kind: 'installing' });
  };
  const watch = (worker: ServiceWorker | null): void =>
    worker?.addEventListener('statechange', () => {
      // An update that fails leaves the version in use as it was.
      if (worker.state === 'redundant' && !registration.active) {
        onState({ kind: 'failed', reason: 'a file could not be fetched or kept' });
      } else tell();
    });

  for (const worker of [registration.installing, registration.waiting, registration.active]) watch(worker);
  registration.addEventListener('updatefound', () => watch(registration.installing));
  tell();
}

/**
 * Once a newer version has been taken, in this tab or in another, the files of the old one are gone: each tab
 * goes over to the new one. The view is in the address, so it stays. The first version replaces nothing.
 */
function reloadWhenReplaced(serviceWorker: ServiceWorkerContainer): void {
  let inCharge = serviceWorker.controller;
  serviceWorker.addEventListener('controllerchange', () => {
    if (inCharge) location.reload();
    inCharge = serviceWorker.controller;
  });
}
