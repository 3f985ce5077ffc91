import type { EpochDay } from '../domain/days';
import type { PlaceId } from '../domain/ids';
import { KINDS, type Kind, SIDES, type Side, STATUSES, type Status } from '../domain/tables';
import { type Columns, UNDATED } from './columns';

/** Both ends inclusive. */
export interface Window {
  readonly from: EpochDay;
  readonly to: EpochDay;
}

/** An empty set means "all". */
export interface Filter {
  readonly kinds: ReadonlySet<Kind>;
  readonly sides: ReadonlySet<Side>;
  readonly statuses: ReadonlySet<Status>;
}

export const NO_FILTER: Filter = { kinds: new Set(), sides: new Set(), statuses: new Set() };

const DENIED = STATUSES.indexOf('denied');
const ABSENT = STATUSES.indexOf('absent');

const bits = <T>(chosen: ReadonlySet<T>, table: readonly T[]): number =>
  table.reduce((mask, entry, i) => (chosen.size === 0 || chosen.has(entry) ? mask | (1 << i) : mask), 0);

const KIND_IDS: readonly Kind[] = KINDS.map((k) => k.id);

/** A test of one row against a filter, with the filter turned into bit masks once. */
export function passes(columns: Columns, filter: Filter): (row: number) => boolean {
  const kinds = bits(filter.kinds, KIND_IDS);
  const sides = bits(filter.sides, SIDES);
  const statuses = bits(filter.statuses, STATUSES);
  return (row) =>
    ((1 << columns.kind[row]!) & kinds) !== 0 &&
    (columns.sides[row]! & sides) !== 0 &&
    ((1 << columns.status[row]!) & statuses) !== 0;
}

/** A window holds an incident when they share a day. Undated incidents are in no window. */
export const sharesDay = (columns: Columns, row: number, window: Window): boolean =>
  columns.first[row] !== UNDATED && columns.first[row]! <= window.to && columns.last[row]! >= window.from;

/** What a window and a filter leave, each incident once. Rows are in order of time. */
export interface Selection {
  /** Asserted or contested, in the window: on the map or in the drawer. */
  readonly shown: readonly number[];
  /** Only denied, in the window: listed, never plotted. */
  readonly denied: readonly number[];
  /** A source saw none, in the window: listed, never plotted. */
  readonly absent: readonly number[];
  /** No day known: listed whatever the window. */
  readonly undated: readonly number[];
  /** How many of `shown` each place has; an incident at several places counts in each. */
  readonly byPlace: ReadonlyMap<PlaceId, number>;
}

export function select(columns: Columns, window: Window, filter: Filter): Selection {
  const pass = passes(columns, filter);
  const shown: number[] = [];
  const denied: number[] = [];
  const absent: number[] = [];
  const undated: number[] = [];
  const byPlace = new Map<PlaceId, number>();
  for (let row = 0; row < columns.count; row++) {
    if (!pass(row)) continue;
    if (columns.first[row] === UNDATED) undated.push(row);
    else if (!sharesDay(columns, row, window)) continue;
    else if (columns.status[row] === DENIED) denied.push(row);
    else if (columns.status[row] === ABSENT) absent.push(row);
    else {
      shown.push(row);
      for (const place of new Set(columns.incidents[row]!.places))
        byPlace.set(place, (byPlace.get(place) ?? 0) + 1);
    }
  }
  return { shown, denied, absent, undated, byPlace };
}
