import { type Drawer as DrawerKind, drawerOf } from '../dataset/where';
import type { Incident } from '../domain/incident';
import type { Messages } from '../i18n/messages';
import type { Store } from '../state/store';
import { IncidentCard } from './incident-card';
import { Totals, totalsIn } from './totals';

type Shelf = DrawerKind | 'undated' | 'denied';

const SHELVES: readonly { readonly id: Shelf; readonly title: (m: Messages) => string }[] = [
  { id: 'area', title: (m) => m.drawer.sector },
  { id: 'city', title: (m) => m.drawer.citywide },
  { id: 'outside', title: (m) => m.drawer.outside },
  { id: 'unlocated', title: (m) => m.drawer.unlocated },
  { id: 'undated', title: (m) => m.drawer.undated },
  { id: 'denied', title: (m) => m.drawer.denied },
];

/** What the window holds that no place on the map can show, shelf by shelf. Nothing is dropped silently. */
function shelvesOf(store: Store): ReadonlyMap<Shelf, readonly Incident[]> {
  const { shown, denied, absent, undated } = store.selection.value;
  const { columns, places } = store.dataset;
  const at = (rows: readonly number[]) => rows.map((row) => columns.incidents[row]!);
  const undrawn = at(shown).map((incident) => ({ incident, drawer: drawerOf(incident, places) }));
  return new Map<Shelf, readonly Incident[]>(
    SHELVES.map(({ id }) => {
      if (id === 'undated') return [id, at(undated)];
      if (id === 'denied') return [id, at([...denied, ...absent].sort((a, b) => a - b))];
      return [id, undrawn.flatMap(({ incident, drawer }) => (drawer === id ? incident : []))];
    }),
  );
}

/** The drawer of what is not on the map. Its incidents stand here alone; the day list holds the rest. */
export function Drawer({ store }: { readonly store: Store }) {
  const { m, plural } = store.format.value;
  const shelves = shelvesOf(store);
  const filled = SHELVES.filter(({ id }) => (shelves.get(id)?.length ?? 0) > 0);
  if (filled.length + totalsIn(store).length === 0) return null;
  return (
    <section class="drawer" aria-label={m.regions.drawer}>
      <h3 id="drawer" tabIndex={-1}>
        {m.drawer.title}
      </h3>
      <p class="quiet">{m.drawer.hint}</p>
      {filled.map(({ id, title }) => {
        const incidents = shelves.get(id) ?? [];
        return (
          <details key={id} open>
            <summary>
              {title(m)} <span class="quiet">{plural(m.incidentsCount, incidents.length)}</span>
            </summary>
            {incidents.map((incident) => (
              <IncidentCard key={incident.id} incident={incident} store={store} dated />
            ))}
          </details>
        );
      })}
      <Totals store={store} />
    </section>
  );
}

/** On the map: how many incidents of the window no place on it can show. Leads to the drawer. */
export function DrawerChip({ store }: { readonly store: Store }) {
  const { m, plural } = store.format.value;
  const shelves = shelvesOf(store);
  const undrawn = (['area', 'city', 'outside', 'unlocated'] as const).reduce(
    (sum, id) => sum + (shelves.get(id)?.length ?? 0),
    0,
  );
  if (undrawn === 0 || store.place.value !== null) return null;
  return (
    <button
      type="button"
      class="button drawer-chip"
      onClick={() => document.getElementById('drawer')?.focus()}
    >
      {plural(m.drawer.count, undrawn)}
    </button>
  );
}
