import type { Window } from '../dataset/select';
import { type Axis, dayAt, plainAxis, unitOf } from './axis';
import type { View } from './view';

/** Pixels from the left edge of the drawing; `left < right` in both directions of writing. */
export interface Range {
  readonly left: number;
  readonly right: number;
}

/** A piece of the axis as far as it is on screen. */
export interface Stretch {
  /** Epoch days; the ends may fall within a day where the view cuts one. */
  readonly from: number;
  readonly to: number;
  /** Pixels, `left < right`. */
  readonly left: number;
  readonly right: number;
  readonly folded: boolean;
  readonly pxPerDay: number;
  /** The whole silence, when folded: epoch days, end exclusive. */
  readonly silence: { readonly from: number; readonly to: number };
}

/** Days to pixels and back. In Arabic later days stand further left: the scale turns, nothing else does. */
export interface Scale extends Range {
  readonly rtl: boolean;
  /** Where a day begins. */
  readonly x: (day: number) => number;
  /** The day, with its fraction, at a pixel. */
  readonly day: (x: number) => number;
  /** The leftmost and rightmost pixel of the days `from` to `to`, both inclusive. */
  readonly box: (from: number, to: number) => Range;
  /** In order of time. */
  readonly stretches: readonly Stretch[];
  /** Width of an unfolded day. */
  readonly pxPerDay: number;
  readonly pxPerUnit: number;
}

export function makeScale(axis: Axis, view: View, { left, right }: Range, rtl: boolean): Scale {
  const pxPerUnit = (right - left) / (view.end - view.start);
  const place = (unit: number): number =>
    rtl ? right - (unit - view.start) * pxPerUnit : left + (unit - view.start) * pxPerUnit;
  const unitAt = (x: number): number => view.start + (rtl ? (right - x) / pxPerUnit : (x - left) / pxPerUnit);
  const x = (day: number): number => place(unitOf(axis, day));
  const ordered = (a: number, b: number): Range => ({ left: Math.min(a, b), right: Math.max(a, b) });
  const stretches = axis.pieces
    .filter((p) => p.end > view.start && p.start < view.end)
    .map((piece): Stretch => {
      const start = Math.max(piece.start, view.start);
      const end = Math.min(piece.end, view.end);
      return {
        from: start === piece.start ? piece.from : dayAt(axis, start),
        to: end === piece.end ? piece.to : dayAt(axis, end),
        ...ordered(place(start), place(end)),
        folded: piece.folded,
        pxPerDay: (pxPerUnit * (piece.end - piece.start)) / (piece.to - piece.from),
        silence: { from: piece.from, to: piece.to },
      };
    });
  return {
    left,
    right,
    rtl,
    x,
    day: (px) => dayAt(axis, unitAt(px)),
    box: (from, to) => ordered(x(from), x(to + 1)),
    stretches,
    pxPerDay: pxPerUnit,
    pxPerUnit,
  };
}

/** The scale of the overview: the whole extent, every day as wide as the next. */
export function overviewScale(extent: Window, range: Range, rtl: boolean): Scale {
  const axis = plainAxis(extent);
  return makeScale(axis, { start: 0, end: axis.length }, range, rtl);
}
