import { batch, effect } from '@preact/signals';
import { defaultView, type InitialView, type Store } from './store';
import { readUrl, writeUrl } from './url';

/** The part of the store that a permalink holds. */
const viewOf = (store: Store): InitialView => ({
  window: store.window.value,
  filter: store.filter.value,
  place: store.place.value,
  incident: store.incident.value,
  lang: store.lang.value,
  camera: store.camera.value,
});

/** Safari refuses more than 100 history updates in 30 seconds: one every 400 ms stays below. */
const THROTTLE_MS = 400;

/**
 * Keeps the address and the store in step, both ways: the address follows the view (replaced, not pushed, so that
 * Back leaves the page), and a fragment typed or pasted by the user is read anew. Returns a function that stops it.
 */
export function followPermalink(
  store: Store,
  browser: Pick<typeof globalThis, 'location' | 'history' | 'addEventListener' | 'removeEventListener'>,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let written = browser.location.hash.replace(/^#/, '');
  const stopWriting = effect(() => {
    const fragment = writeUrl(viewOf(store), store.dataset);
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (fragment === written) return;
      written = fragment;
      browser.history.replaceState(null, '', `#${fragment}`);
    }, THROTTLE_MS);
  });
  const read = () => {
    const fragment = browser.location.hash.replace(/^#/, '');
    if (fragment === written) return;
    written = fragment;
    const { view, faults } = readUrl(fragment, defaultView(store.dataset, store.lang.value), store.dataset);
    batch(() => {
      store.window.value = view.window;
      store.filter.value = view.filter;
      store.place.value = view.place;
      store.incident.value = view.incident;
      store.lang.value = view.lang;
      store.camera.value = view.camera;
      store.faults.value = faults;
    });
  };
  browser.addEventListener('hashchange', read);
  return () => {
    stopWriting();
    clearTimeout(timer);
    browser.removeEventListener('hashchange', read);
  };
}
