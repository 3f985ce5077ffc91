import { countTexts } from '../domain/report';
import { LANGUAGES } from '../domain/tables';
import { MESSAGES } from '../i18n/format';
import { setLanguage } from '../state/actions/set-language';
import { setTheme } from '../state/actions/set-theme';
import type { OfflineState } from '../state/offline';
import type { Store } from '../state/store';
import { AboutButton } from './about';
import { PlaceSearch } from './place-search';

/** Whether the page will be there without a network, and a new version when one waits. */
function OfflineBadge({ state, store }: { readonly state: OfflineState | null; readonly store: Store }) {
  const { m } = store.format.value;
  if (state === null) return null;
  return (
    <span class={`offline offline-${state.kind}`} title={state.kind === 'failed' ? state.reason : undefined}>
      <span class="dot" aria-hidden="true" /> <span class="offline-text">{m.offline[state.kind]}</span>
      {state.kind === 'update-waiting' && (
        <button type="button" class="button" onClick={state.take}>
          {m.offline.take}
        </button>
      )}
    </span>
  );
}

/** The thin bar: what this is, search, offline state, theme, language. */
export function Bar({ store }: { readonly store: Store }) {
  const f = store.format.value;
  const { m } = f;
  const { reports, extent } = store.dataset;
  const other = store.theme.value === 'dark' ? 'light' : 'dark';
  return (
    <header class="bar">
      <h1>{m.title}</h1>
      <p class="quiet subtitle">
        {f.fill(m.subtitle, {
          reports: f.plural(m.reportsCount, countTexts(reports.values())),
          from: f.month(extent.from),
          to: f.month(extent.to),
        })}
      </p>
      <span class="spacer" />
      <OfflineBadge state={store.offline.value} store={store} />
      <PlaceSearch store={store} />
      <AboutButton store={store} />
      <button type="button" class="button" onClick={() => setTheme.perform(store, other)}>
        <span aria-hidden="true">{other === 'dark' ? '☾' : '☀'}</span>
        <span class="unseen">{f.fill(m.theme.label, { theme: m.theme[other] })}</span>
      </button>
      {LANGUAGES.filter((lang) => lang !== f.lang).map((lang) => (
        <button
          key={lang}
          type="button"
          class="button"
          lang={lang}
          onClick={() => setLanguage.perform(store, lang)}
        >
          {MESSAGES[lang].languageSwitch}
        </button>
      ))}
    </header>
  );
}
