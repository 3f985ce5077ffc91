import type { Store } from '../state/store';

const WIDTH = 320;
const BASE = 28;
const UNIT = 6;

/**
 * A place's own days over the whole period, to scale: a mark a day with an incident, a bar for a span. The list below
 * says the same in words, so the drawing is hidden from screen readers.
 */
export function PlaceDays({ store }: { readonly store: Store }) {
  const own = store.placeHistogram.value;
  if (own === null || own.bars.length + own.spans.length === 0) return null;
  const { extent } = store.dataset;
  const rtl = store.format.value.m.direction === 'rtl';
  const x = (day: number): number => {
    const along = ((day - extent.from) / (extent.to - extent.from + 1)) * WIDTH;
    return rtl ? WIDTH - along : along;
  };
  /** A rectangle from the start of one day to the end of another, at least 3 units wide so that a day can be seen. */
  const stretch = (from: number, to: number) => {
    const [a, b] = [x(from), x(to + 1)];
    const width = Math.max(3, Math.abs(b - a));
    return { x: Math.min(a, b), width };
  };
  const { from, to } = store.window.value;
  return (
    <svg class="place-days" viewBox={`0 0 ${WIDTH} 34`} preserveAspectRatio="none" aria-hidden="true">
      {(from > extent.from || to < extent.to) && (
        <rect class="window" {...stretch(from, to)} y="0" height={BASE} />
      )}
      <line x1="0" x2={WIDTH} y1={BASE} y2={BASE} />
      {own.bars.map(({ day, total }) => (
        <rect
          key={day}
          class="mark"
          {...stretch(day, day)}
          y={BASE - Math.min(4, total) * UNIT}
          height={Math.min(4, total) * UNIT}
        />
      ))}
      {own.spans.map((span) => (
        <rect key={span.row} class="mark" {...stretch(span.from, span.to)} y={BASE + 2} height="3" />
      ))}
    </svg>
  );
}
