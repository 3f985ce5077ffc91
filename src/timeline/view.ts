import type { Window } from '../dataset/select';
import { type Axis, unitOf } from './axis';

/** The stretch of the axis that is on screen, in units. */
export interface View {
  readonly start: number;
  readonly end: number;
}

/** Closer than three days nothing more can be seen: days are the finest thing we know. */
const CLOSEST = 3;

export const wholeView = (axis: Axis): View => ({ start: 0, end: axis.length });

export const isWhole = (axis: Axis, view: View): boolean => view.start <= 0 && view.end >= axis.length;

const held = (axis: Axis, start: number, width: number): View => {
  const from = Math.min(Math.max(0, start), axis.length - width);
  return { start: from, end: from + width };
};

/** Moves the view by units and stops at either end. */
export const panned = (axis: Axis, view: View, units: number): View =>
  held(axis, view.start + units, view.end - view.start);

/**
 * Zooms so that what stands at `unit` stays where it is on screen.
 * @param factor above 1 shows more of the axis, below 1 less
 */
export function zoomed(axis: Axis, view: View, unit: number, factor: number): View {
  const before = view.end - view.start;
  const width = Math.min(axis.length, Math.max(Math.min(CLOSEST, axis.length), before * factor));
  const share = before === 0 ? 0.5 : (unit - view.start) / before;
  return held(axis, unit - share * width, width);
}

/** The least move of the view that brings the end of the window which was moved into sight; both ends, if both were moved and fit. */
export function revealing(axis: Axis, view: View, before: Window, after: Window): View {
  const width = view.end - view.start;
  const from = unitOf(axis, after.from);
  const to = unitOf(axis, after.to + 1);
  const moved = { from: before.from !== after.from, to: before.to !== after.to };
  if (!moved.from && !moved.to) return view;
  const both = moved.from && moved.to;
  // Where the moved window is wider than the view its end leads: that is the end that playback moves.
  const low = moved.from && (!both || to - from <= width) ? from : to;
  const high = moved.to ? to : from;
  if (low < view.start) return held(axis, low, width);
  if (high > view.end) return held(axis, high - width, width);
  return view;
}
