import { useEffect } from 'preact/hooks';
import { MapRegion } from './map/map-region';
import { Bar } from './panels/bar';
import { DrawerChip } from './panels/drawer';
import { Faults } from './panels/faults';
import { PlaceChip } from './panels/place-chip';
import { RecordPanel } from './panels/record-panel';
import { Welcome } from './panels/welcome';
import type { Store } from './state/store';
import { TimelineRegion } from './timeline/timeline-region';

/** The screen: bar, record, map, timeline. The document's language, direction and theme follow the store. */
export function App({ store }: { readonly store: Store }) {
  const { m, lang } = store.format.value;
  const theme = store.theme.value;
  useEffect(() => {
    const root = document.documentElement;
    root.lang = lang;
    root.dir = m.direction;
    root.dataset.theme = theme;
    document.title = m.title;
  }, [lang, m, theme]);
  return (
    <div class="app">
      {/* A button, not a link: the fragment of the address belongs to the permalink. */}
      <button type="button" class="skip" onClick={() => document.getElementById('incidents')?.focus()}>
        {m.skip}
      </button>
      <Bar store={store} />
      <Faults store={store} />
      <Welcome store={store} />
      <main class="stage">
        <RecordPanel store={store} />
        <MapRegion store={store} />
        <DrawerChip store={store} />
        <PlaceChip store={store} />
        <TimelineRegion store={store} />
      </main>
    </div>
  );
}
