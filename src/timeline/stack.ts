import type { DayBar, Histogram } from '../dataset/histogram';
import { FAMILIES } from '../domain/tables';

/**
 * How incidents of known days are drawn: one square an incident while there is room, in `columns` a day and filled
 * row by row from the baseline, every day with the same number of columns so that heights compare; else bars of
 * `days` days each.
 */
export type Stacking =
  | { readonly form: 'squares'; readonly columns: number; readonly pitch: number }
  | { readonly form: 'bars'; readonly days: number };

/** Pixels from one square to the next; below the first a square cannot be made out, above the second it shouts. */
const SMALLEST = 4;
const LARGEST = 12;
/** Lengths of a bin in days; the least that draws at least `NARROWEST` pixels wide is taken. */
const BINS = [1, 2, 7, 14, 28, 91, 182, 365];
const NARROWEST = 3;

/** Free pixels between the squares of two days. */
const dayGap = (pxPerDay: number): number => (pxPerDay >= 16 ? 4 : pxPerDay >= 8 ? 2 : 0);

export function stacking(pxPerDay: number, height: number, tallest: number): Stacking {
  let best = { columns: 1, pitch: 0 };
  for (let columns = 1; columns <= Math.max(1, tallest); columns++) {
    const rows = Math.ceil(Math.max(1, tallest) / columns);
    const pitch = Math.floor(Math.min(LARGEST, (pxPerDay - dayGap(pxPerDay)) / columns, height / rows));
    if (pitch > best.pitch) best = { columns, pitch };
  }
  if (best.pitch >= SMALLEST) return { form: 'squares', ...best };
  return { form: 'bars', days: BINS.find((days) => days * pxPerDay >= NARROWEST) ?? BINS.at(-1)! };
}

/** One square: the row of its incident, where it stands among those of its day, counted from 0. */
export interface Square {
  readonly row: number;
  readonly day: number;
  readonly column: number;
  readonly level: number;
  /** Index into FAMILIES. */
  readonly family: number;
  /** It belongs to the chosen place, or none is chosen. */
  readonly bright: boolean;
}

/**
 * Squares of every day. When a place is chosen its incidents stand at the baseline, in full colour, and the others
 * above them, dimmed: the day's total stays what it was.
 * @param chosen rows of the chosen place; null when none is chosen
 */
export function squares(
  bars: readonly DayBar[],
  columns: number,
  chosen: ReadonlySet<number> | null,
): Square[] {
  return bars.flatMap((bar) => {
    const family = (row: number): number => familyOfRow(bar, row);
    const bright = (row: number): boolean => chosen === null || chosen.has(row);
    const rows = [...bar.rows.filter(bright), ...bar.rows.filter((row) => !bright(row))];
    return rows.map((row, i) => ({
      row,
      day: bar.day,
      column: i % columns,
      level: Math.floor(i / columns),
      family: family(row),
      bright: bright(row),
    }));
  });
}

/** Rows of a bar stand in order of family, so that the counts say where each family ends. */
function familyOfRow(bar: DayBar, row: number): number {
  const at = bar.rows.indexOf(row);
  let end = 0;
  for (const [family, count] of bar.counts.entries()) {
    end += count;
    if (at < end) return family;
  }
  throw new Error(`row ${row} is not in the bar of day ${bar.day}`);
}

/** A bar of one or several days: counts by family, of the chosen place (or all) and of the others. */
export interface Bin {
  /** Epoch days, both inclusive. */
  readonly from: number;
  readonly to: number;
  readonly bright: readonly number[];
  readonly dim: readonly number[];
  readonly total: number;
}

/** Adds days up into bins counted from `origin`. Empty bins are left out. */
export function bins(
  bars: readonly DayBar[],
  days: number,
  origin: number,
  chosen: ReadonlyMap<number, DayBar> | null,
): Bin[] {
  const found = new Map<number, { bright: number[]; dim: number[]; total: number }>();
  for (const bar of bars) {
    const index = Math.floor((bar.day - origin) / days);
    const bin = found.get(index) ?? { bright: FAMILIES.map(() => 0), dim: FAMILIES.map(() => 0), total: 0 };
    const own = chosen === null ? bar : chosen.get(bar.day);
    for (const [family, count] of bar.counts.entries()) {
      const bright = own?.counts[family] ?? 0;
      bin.bright[family]! += bright;
      bin.dim[family]! += count - bright;
    }
    bin.total += bar.total;
    found.set(index, bin);
  }
  return [...found].map(([index, bin]) => ({
    from: origin + index * days,
    to: origin + (index + 1) * days - 1,
    ...bin,
  }));
}

export const tallestBin = (all: readonly Bin[]): number => Math.max(0, ...all.map((b) => b.total));

/** The rows of a histogram, as a set: which bars and spans belong to a chosen place. */
export const rowsOf = (h: Histogram): ReadonlySet<number> =>
  new Set([...h.bars.flatMap((b) => b.rows), ...h.spans.map((s) => s.row)]);
