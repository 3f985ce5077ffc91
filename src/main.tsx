import './style/index.css';
import { effect } from '@preact/signals';
import { render } from 'preact';
import { App } from './app';
import { registerOffline } from './offline/register';
import { LoadFailed, Loading } from './panels/load-states';
import { loadDataset } from './state/load';
import { followPermalink } from './state/permalink';
import { rememberTheme, rememberWelcome, wantedTheme, wantsWelcome } from './state/preferences';
import { createStore, defaultView } from './state/store';
import { languageFor, readUrl } from './state/url';

const root = document.getElementById('app');
if (!root) throw new Error('index.html has no #app');

// The language of the link, else of the browser: needed before the data are there.
const wanted = new URLSearchParams(location.hash.slice(1)).get('lang');
const lang = languageFor(wanted === null ? navigator.languages : [wanted, ...navigator.languages]);
const theme = wantedTheme(window);
document.documentElement.lang = lang;
document.documentElement.dir = lang === 'ar' ? 'rtl' : 'ltr';
document.documentElement.dataset.theme = theme;

/** Loads, then shows; what fails is named and can be tried again. */
async function start(into: HTMLElement): Promise<void> {
  render(<Loading lang={lang} />, into);
  try {
    const dataset = await loadDataset();
    const { view, faults } = readUrl(location.hash, defaultView(dataset, lang), dataset);
    const store = createStore(dataset, view, theme, faults);
    store.welcome.value = wantsWelcome(window);
    render(<App store={store} />, into);
    followPermalink(store, window);
    effect(() => rememberTheme(window, store.theme.value));
    effect(() => {
      if (!store.welcome.value) rememberWelcome(window);
    });
    // After the first view, so that keeping the app for offline use never delays it.
    requestIdleCallbackOr(() => {
      void registerOffline((state) => {
        store.offline.value = state;
      });
    });
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    render(<LoadFailed lang={lang} what={what} retry={() => void start(into)} />, into);
  }
}

/** Safari has no requestIdleCallback. */
function requestIdleCallbackOr(task: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(task, { timeout: 4000 });
  else setTimeout(task, 1500);
}

void start(root);
