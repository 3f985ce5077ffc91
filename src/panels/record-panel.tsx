import { useEffect, useRef } from 'preact/hooks';
import { drawerOf } from '../dataset/where';
import { resetFilter } from '../state/actions/set-filter';
import { wholeWindow } from '../state/actions/whole-window';
import type { Store } from '../state/store';
import { Dossier } from './dossier';
import { useDossierFocus } from './dossier-focus';
import { Drawer } from './drawer';
import { Filters } from './filters';
import { RecordList } from './record-list';
import { StatusLine } from './status-line';

/**
 * The record at the inline-start edge: the list of incidents, or the dossier of the chosen place. It says everything
 * the map says, for those who do not see the map.
 */
export function RecordPanel({ store }: { readonly store: Store }) {
  const { m } = store.format.value;
  const place = store.place.value;
  const { shown } = store.selection.value;
  const { columns, places } = store.dataset;
  const drawn = shown
    .map((row) => columns.incidents[row]!)
    .filter((incident) => drawerOf(incident, places) === null);
  const whole = !wholeWindow.enabled?.(store);
  const filtered = resetFilter.enabled?.(store) ?? false;
  const panel = useRef<HTMLElement>(null);
  const incident = store.incident.value;

  useDossierFocus(store, panel);
  // A linked incident is brought into view.
  useEffect(() => {
    if (incident === null) return;
    const card = panel.current?.querySelector(`[data-incident="${CSS.escape(incident)}"]`);
    card?.scrollIntoView({ block: 'nearest' });
  }, [incident]);

  return (
    <section ref={panel} id="incidents" class="panel" aria-label={m.regions.incidents} tabIndex={-1}>
      <h2 class="unseen">{m.regions.incidents}</h2>
      <div class="panel-head">
        <StatusLine store={store} />
        <Filters store={store} />
      </div>
      {place !== null ? (
        <Dossier place={place} store={store} />
      ) : (
        <>
          {shown.length === 0 && (
            <div class="state">
              <p>{filtered ? m.panel.emptyFiltered : m.panel.empty}</p>
              <p class="quiet">{m.timeline.silence}</p>
              {!whole && (
                <button type="button" class="button" onClick={() => wholeWindow.perform(store)}>
                  {m.window.whole}
                </button>
              )}
              {filtered && (
                <button type="button" class="button" onClick={() => resetFilter.perform(store)}>
                  {m.filters.reset}
                </button>
              )}
            </div>
          )}
          <RecordList incidents={drawn} store={store} />
          <Drawer store={store} />
        </>
      )}
    </section>
  );
}
