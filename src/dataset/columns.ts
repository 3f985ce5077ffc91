import { type EpochDay, epochDay, parseDay } from '../domain/days';
import type { PlaceId } from '../domain/ids';
import type { Incident } from '../domain/incident';
import { KINDS, SIDES, STATUSES } from '../domain/tables';

/**
 * Incidents as columns: one typed array a property, row i is incident i. Rows are sorted by first day, then by
 * last, undated rows last, so that a window is a stretch of rows and nothing is looked up by object.
 */
export interface Columns {
  readonly count: number;
  readonly incidents: readonly Incident[];
  /** First day, epoch days; `UNDATED` where no day is known. */
  readonly first: Int32Array;
  /** Last day, inclusive; `UNDATED` likewise. */
  readonly last: Int32Array;
  /** Index into KINDS. */
  readonly kind: Uint8Array;
  /** Index into STATUSES. */
  readonly status: Uint8Array;
  /** Bit i set: a claimant of SIDES[i] speaks about it. */
  readonly sides: Uint32Array;
  /** Rows of each place: an incident at several places stands in each. */
  readonly rowsOfPlace: ReadonlyMap<PlaceId, readonly number[]>;
}

/** Stands for "no day known": an open end cannot share a day with a window, so such incidents are listed apart. */
export const UNDATED = -2_147_483_648;

const UNSPECIFIED = SIDES.indexOf('unspecified');

/** The first and last day of an incident; null when either end is open, for then no day is known. */
function daysOf(incident: Pick<Incident, 'date'>): readonly [EpochDay, EpochDay] | null {
  const { from, to } = incident.date;
  const first = from === null ? null : parseDay(from);
  const last = to === null ? null : parseDay(to);
  return first === null || last === null ? null : [first, last];
}

/** Bits of the sides that speak about an incident; a report that speaks itself counts as `unspecified`. */
function sidesOf(incident: Incident): number {
  let bits = 0;
  for (const claim of incident.claims) {
    const side = claim.claimant === null ? UNSPECIFIED : SIDES.indexOf(claim.claimant.side);
    bits |= 1 << side;
  }
  return bits;
}

/** Builds the columns; the order of `incidents` in the result is the order of rows. */
export function buildColumns(incidents: readonly Incident[]): Columns {
  const key = (i: Incident): number => daysOf(i)?.[0] ?? Number.POSITIVE_INFINITY;
  const tail = (i: Incident): number => daysOf(i)?.[1] ?? Number.POSITIVE_INFINITY;
  const sorted = [...incidents].sort(
    (a, b) => compare(key(a), key(b)) || compare(tail(a), tail(b)) || (a.id < b.id ? -1 : 1),
  );
  const count = sorted.length;
  const columns = {
    first: new Int32Array(count).fill(UNDATED),
    last: new Int32Array(count).fill(UNDATED),
    kind: new Uint8Array(count),
    status: new Uint8Array(count),
    sides: new Uint32Array(count),
  };
  const rowsOfPlace = new Map<PlaceId, number[]>();
  for (const [row, incident] of sorted.entries()) {
    const days = daysOf(incident);
    if (days) [columns.first[row], columns.last[row]] = days;
    columns.kind[row] = KINDS.findIndex((k) => k.id === incident.kind);
    columns.status[row] = STATUSES.indexOf(incident.status);
    columns.sides[row] = sidesOf(incident);
    for (const place of new Set(incident.places)) {
      const rows = rowsOfPlace.get(place) ?? [];
      rows.push(row);
      rowsOfPlace.set(place, rows);
    }
  }
  return { count, incidents: sorted, ...columns, rowsOfPlace };
}

const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

/** First and last day that any incident touches; null for a dataset without a dated incident. */
export function extentOf(columns: Columns): { readonly from: EpochDay; readonly to: EpochDay } | null {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < columns.count; row++) {
    if (columns.first[row] === UNDATED) continue;
    from = Math.min(from, columns.first[row]!);
    to = Math.max(to, columns.last[row]!);
  }
  return from <= to ? { from: epochDay(from), to: epochDay(to) } : null;
}
