import { countTexts } from '../domain/report';
import { closeWelcome } from '../state/actions/close-welcome';
import type { Store } from '../state/store';

/**
 * What a newcomer must know before the first look, in one breath: what this is, from when to when, from how many
 * reports, what it is not, and that it is hard to read. Shown until it is closed, once a browser.
 */
export function Welcome({ store }: { readonly store: Store }) {
  const f = store.format.value;
  const { m } = f;
  const { columns, reports, extent } = store.dataset;
  if (!store.welcome.value) return null;
  return (
    <section class="welcome" aria-label={m.welcome.title}>
      <p>
        {f.fill(m.welcome.what, {
          incidents: f.plural(m.incidentsCount, columns.incidents.length),
          reports: f.plural(m.reportsCount, countTexts(reports.values())),
          from: f.month(extent.from),
          to: f.month(extent.to),
        })}{' '}
        {m.welcome.not} {m.timeline.silence} <strong>{m.welcome.warning}</strong>
      </p>
      <button type="button" class="button" onClick={() => closeWelcome.perform(store)}>
        {m.welcome.close}
      </button>
    </section>
  );
}
