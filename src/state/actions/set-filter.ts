import { type Filter, NO_FILTER } from '../../dataset/select';
import type { Action } from './action';

/** Changes one or more of the filters. */
export const setFilter: Action<[change: Partial<Filter>]> = {
  id: 'set-filter',
  label: (m) => m.filters.title,
  perform: (store, change) => {
    store.filter.value = { ...store.filter.value, ...change };
  },
};

/** Clears every filter. */
export const resetFilter: Action = {
  id: 'reset-filter',
  label: (m) => m.filters.reset,
  enabled: ({ filter }) => filter.value.kinds.size + filter.value.sides.size + filter.value.statuses.size > 0,
  perform: (store) => {
    store.filter.value = NO_FILTER;
  },
};

/** A set with one entry added or taken out. */
export function toggled<T>(set: ReadonlySet<T>, entry: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(entry)) next.add(entry);
  return next;
}
