import type { Filter } from '../dataset/select';
import { KINDS, SIDES, STATUSES } from '../domain/tables';
import type { Messages } from '../i18n/messages';
import { resetFilter, setFilter, toggled } from '../state/actions/set-filter';
import type { Store } from '../state/store';

/** One row a filter: which part of the filter it changes, its entries, and how each is called. */
interface Facet<T extends string> {
  readonly title: (m: Messages) => string;
  readonly entries: readonly T[];
  readonly label: (m: Messages, entry: T) => string;
  readonly chosen: (filter: Filter) => ReadonlySet<T>;
  readonly change: (set: ReadonlySet<T>) => Partial<Filter>;
}

const facet = <T extends string>(f: Facet<T>): Facet<T> => f;

/** Only what the dataset holds is offered. */
function facetsOf(store: Store) {
  const { incidents } = store.dataset.columns;
  const kinds = new Set(incidents.map((i) => i.kind));
  const sides = new Set(incidents.flatMap((i) => i.claims.map((c) => c.claimant?.side ?? 'unspecified')));
  const statuses = new Set(incidents.map((i) => i.status));
  return {
    kinds: facet({
      title: (m) => m.filters.kind,
      entries: KINDS.map((k) => k.id).filter((id) => kinds.has(id)),
      label: (m, id) => m.kinds[id],
      chosen: (f) => f.kinds,
      change: (set) => ({ kinds: set }),
    }),
    sides: facet({
      title: (m) => m.filters.side,
      entries: SIDES.filter((side) => sides.has(side)),
      label: (m, side) => m.sides[side],
      chosen: (f) => f.sides,
      change: (set) => ({ sides: set }),
    }),
    statuses: facet({
      title: (m) => m.filters.status,
      entries: STATUSES.filter((status) => statuses.has(status)),
      label: (m, status) => m.statuses[status],
      chosen: (f) => f.statuses,
      change: (set) => ({ statuses: set }),
    }),
  };
}

function FacetRow<T extends string>({
  facet: row,
  store,
}: {
  readonly facet: Facet<T>;
  readonly store: Store;
}) {
  const { m } = store.format.value;
  const chosen = row.chosen(store.filter.value);
  return (
    <fieldset>
      <legend>{row.title(m)}</legend>
      <div class="chips">
        {row.entries.map((entry) => (
          <button
            key={entry}
            type="button"
            class="button chip"
            aria-pressed={chosen.has(entry)}
            onClick={() => setFilter.perform(store, row.change(toggled(chosen, entry)))}
          >
            {row.label(m, entry)}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

/** How many filters are on, for the button that opens them. */
const activeFilters = ({ filter: { value } }: Store): number =>
  value.kinds.size + value.sides.size + value.statuses.size;

/** Filters by kind, by side of the claimant and by status. */
export function Filters({ store }: { readonly store: Store }) {
  const { m, plural } = store.format.value;
  const facets = facetsOf(store);
  const active = activeFilters(store);
  return (
    <details class="filters">
      <summary>
        {m.filters.title}
        {active > 0 && <span class="badge">{plural(m.filters.active, active)}</span>}
      </summary>
      <FacetRow facet={facets.kinds} store={store} />
      <FacetRow facet={facets.sides} store={store} />
      <FacetRow facet={facets.statuses} store={store} />
      <button type="button" class="button" disabled={active === 0} onClick={() => resetFilter.perform(store)}>
        {m.filters.reset}
      </button>
    </details>
  );
}
