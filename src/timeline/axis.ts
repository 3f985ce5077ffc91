import type { Window } from '../dataset/select';

/**
 * Time as the main axis measures it. Days stand in order and none is left out, but a long silence may be folded:
 * drawn narrower than its days. `units` are days of unfolded time; every position on the axis is a count of them.
 */
export interface Piece {
  /** First day, and the day after the last: epoch days. */
  readonly from: number;
  readonly to: number;
  /** Where it begins and ends on the axis, in units. */
  readonly start: number;
  readonly end: number;
  readonly folded: boolean;
}

export interface Axis {
  /** In order of time, without gaps. */
  readonly pieces: readonly Piece[];
  /** Units from the first piece to the last. */
  readonly length: number;
}

/** A stretch without anything known shorter than this is never folded, in days. */
const SILENCE_DAYS = 21;
/** Days kept unfolded on either side of what is known. */
const MARGIN_DAYS = 2;
/** Folding distorts, so it is done only where it gives back at least this share of the axis. */
const WORTH_IT = 1 / 3;
/** Width of one fold, and of all folds together, as shares of the unfolded time. */
const FOLD_SHARE = 0.08;
const FOLDS_SHARE = 0.4;

/** An axis on which every day is as wide as the next. */
export function plainAxis(extent: Window): Axis {
  const length = extent.to + 1 - extent.from;
  return {
    pieces: [{ from: extent.from, to: extent.to + 1, start: 0, end: length, folded: false }],
    length,
  };
}

/**
 * An axis that folds long silences.
 * @param known epoch days on which a report was published or an incident is dated, in any order
 */
export function foldedAxis(extent: Window, known: Iterable<number>): Axis {
  const days = [...new Set(known)].filter((d) => d >= extent.from && d <= extent.to).sort((a, b) => a - b);
  const silences: { readonly from: number; readonly to: number }[] = [];
  for (const [i, day] of days.entries()) {
    const next = days[i + 1];
    if (next === undefined) break;
    const from = day + 1 + MARGIN_DAYS;
    const to = next - MARGIN_DAYS;
    if (to - from >= SILENCE_DAYS) silences.push({ from, to });
  }
  const all = extent.to + 1 - extent.from;
  const silent = silences.reduce((sum, s) => sum + s.to - s.from, 0);
  const spoken = all - silent;
  const fold = Math.max(1, spoken * Math.min(FOLD_SHARE, FOLDS_SHARE / silences.length));
  if (silent - fold * silences.length < all * WORTH_IT) return plainAxis(extent);

  const pieces: Piece[] = [];
  let day: number = extent.from;
  let unit = 0;
  const add = (to: number, width: number, folded: boolean): void => {
    if (to <= day) return;
    pieces.push({ from: day, to, start: unit, end: unit + width, folded });
    day = to;
    unit += width;
  };
  for (const silence of silences) {
    add(silence.from, silence.from - day, false);
    add(silence.to, fold, true);
  }
  add(extent.to + 1, extent.to + 1 - day, false);
  return { pieces, length: unit };
}

/** Position of a day's beginning, in units; fractions of a day count, and days beyond either end go on evenly. */
export function unitOf({ pieces, length }: Axis, day: number): number {
  const first = pieces[0]!;
  const last = pieces.at(-1)!;
  if (day <= first.from) return day - first.from;
  if (day >= last.to) return length + day - last.to;
  const piece = pieces.find((p) => day < p.to)!;
  return piece.start + ((day - piece.from) * (piece.end - piece.start)) / (piece.to - piece.from);
}

/** The day at a position, with its fraction: the inverse of `unitOf`. */
export function dayAt({ pieces, length }: Axis, unit: number): number {
  const first = pieces[0]!;
  const last = pieces.at(-1)!;
  if (unit <= 0) return first.from + unit;
  if (unit >= length) return last.to + unit - length;
  const piece = pieces.find((p) => unit < p.end)!;
  return piece.from + ((unit - piece.start) * (piece.to - piece.from)) / (piece.end - piece.start);
}
