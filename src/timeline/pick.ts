import type { SpanBar } from '../dataset/histogram';
import type { Window } from '../dataset/select';
import { epochDay } from '../domain/days';
import type { Picture } from './draw-marks';
import { laneMiddle } from './lanes';
import type { Scale, Stretch } from './scale';

/** Days that one position stands for: a day, or the bin it was added up into. Both inclusive. */
export function daysAt(picture: Picture, scale: Scale, x: number): Window {
  const { stacking, dataset } = picture;
  const { extent } = dataset;
  const day = Math.min(extent.to, Math.max(extent.from, Math.floor(scale.day(x))));
  const width =
    scale === picture.overview
      ? Math.max(1, Math.ceil(3 / scale.pxPerDay))
      : stacking.form === 'bars'
        ? stacking.days
        : 1;
  const from = day - ((day - extent.from) % width);
  return { from: epochDay(from), to: epochDay(Math.min(extent.to, from + width - 1)) };
}

/** The folded stretch at a position, if any. */
export const foldAt = (scale: Scale, x: number): Stretch | null =>
  scale.stretches.find((s) => s.folded && x >= s.left && x < s.right) ?? null;

/** The span under the pointer, if any. */
export function spanAt({ histogram, lanes, rows, scale }: Picture, x: number, y: number): SpanBar | null {
  const bottom = rows.top + lanes.height;
  if (y < rows.top - 1 || y > bottom) return null;
  const hit = (span: SpanBar): boolean => {
    const { left, right } = scale.box(span.from, span.to);
    return (
      x >= left - 2 &&
      x <= right + 2 &&
      Math.abs(bottom - laneMiddle(lanes, span) - y) <= lanes.pitch / 2 + 0.5
    );
  };
  return histogram.spans.find(hit) ?? null;
}

/** The days that a click asks for: those of a span, or of a bar; null on empty ground. */
export function pick(picture: Picture, zone: 'main' | 'overview', x: number, y: number): Window | null {
  const { histogram, scale, overview, dataset } = picture;
  if (zone === 'main') {
    const span = spanAt(picture, x, y);
    if (span) return { from: span.from, to: span.to };
    if (foldAt(scale, x)) return null;
  }
  const days = daysAt(picture, zone === 'main' ? scale : overview, x);
  const any =
    histogram.bars.some((b) => b.day >= days.from && b.day <= days.to) ||
    [...dataset.reportsByDay.keys()].some((d) => d >= days.from && d <= days.to);
  return any ? days : null;
}
