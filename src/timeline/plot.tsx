import { type Signal, useSignal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import { civil } from '../domain/days';
import type { Store } from '../state/store';
import type { Axis } from './axis';
import { AxisLabels, Folds, Ribbons } from './draw-axis';
import { Bars, type Picture, Reports, Spans } from './draw-marks';
import { Overview } from './draw-overview';
import { WindowShade } from './draw-window';
import { useGestures } from './gestures';
import { Handle } from './handle';
import { laneRoom } from './lanes';
import { useTextWidth, useWidth } from './measure';
import { type Pointed, Readout } from './readout-box';
import { rowsFor } from './rows';
import { makeScale, overviewScale } from './scale';
import { rowsOf, stacking } from './stack';
import type { TickWords } from './ticks';
import type { View } from './view';

/** Size of the labels on the axis, in pixels; the same stands in timeline.css. */
const LABEL_SIZE = 12;

/**
 * The picture of time: spans, bars and reports on the main axis, which can be zoomed and folds long silences; beneath
 * it the overview of the whole extent, true to scale; the window over both, with a handle at either end.
 */
export function Plot({
  store,
  axis,
  view,
}: {
  readonly store: Store;
  readonly axis: Axis;
  readonly view: Signal<View>;
}) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const f = store.format.value;
  const widthOf = useTextWidth(frame, LABEL_SIZE, f.lang);
  const rtl = f.m.direction === 'rtl';
  const rows = useMemo(() => rowsFor(width), [width]);
  const pointed = useSignal<Pointed | null>(null);

  const range = useMemo(() => {
    const { inset, gutter } = rows;
    return {
      left: inset + (rtl ? 0 : gutter),
      right: Math.max(inset + 1, width - inset - (rtl ? gutter : 0)),
    };
  }, [rows, width, rtl]);
  const shown = view.value;
  const scale = useMemo(() => makeScale(axis, shown, range, rtl), [axis, shown, range, rtl]);
  const overview = useMemo(
    () => overviewScale(store.dataset.extent, range, rtl),
    [store.dataset, range, rtl],
  );

  const all = store.histogram.value;
  const place = store.placeHistogram.value;
  const picture = useMemo((): Picture => {
    const lanes = laneRoom(all.lanes, rows.base - rows.top, all.tallest);
    const height = rows.base - rows.top - lanes.height - (lanes.height > 0 ? 4 : 0);
    return {
      rows,
      scale,
      overview,
      lanes,
      barHeight: height,
      stacking: stacking(scale.pxPerDay, height, all.tallest),
      histogram: all,
      chosen: place === null ? null : rowsOf(place),
      chosenBars: place === null ? null : new Map(place.bars.map((b) => [b.day as number, b])),
      dataset: store.dataset,
    };
  }, [rows, scale, overview, all, place, store.dataset]);

  const words = useMemo(
    (): TickWords => ({
      date: (day) => f.number(civil(day).date),
      month: f.monthName,
      monthYear: f.month,
      year: f.year,
      silence: (days) => [f.plural(f.m.timeline.days, days), f.m.timeline.noReport],
    }),
    [f],
  );

  const gestures = useGestures({ store, axis, view, picture, pointed });
  return (
    <div
      ref={frame}
      class="timeline-plot"
      style={{ height: `${rows.height}px` }}
      onPointerLeave={gestures.onLeave}
    >
      {width > 0 && (
        <>
          <svg
            width={width}
            height={rows.height}
            role="img"
            aria-label={summary(store)}
            onPointerDown={gestures.onDown}
            onPointerMove={gestures.onMove}
            onPointerUp={gestures.onUp}
            onPointerCancel={gestures.onCancel}
            onWheel={gestures.onWheel}
          >
            <Ribbons picture={picture} />
            <Folds picture={picture} />
            <AxisLabels picture={picture} words={words} widthOf={widthOf} m={f.m} />
            <WindowShade store={store} picture={picture} layer="tint" />
            <Bars picture={picture} />
            <Spans picture={picture} />
            <Reports picture={picture} />
            <Overview picture={picture} words={words} widthOf={widthOf} />
            <WindowShade store={store} picture={picture} layer="veil" />
          </svg>
          <Handle end="from" store={store} picture={picture} pointed={pointed} />
          <Handle end="to" store={store} picture={picture} pointed={pointed} />
          <Readout pointed={pointed} picture={picture} store={store} />
        </>
      )}
    </div>
  );
}

/** What the picture shows, for those who do not see it: bars + spans + undated = the total. */
function summary(store: Store): string {
  const f = store.format.value;
  const { bars, spans, undated } = store.histogram.value;
  const dated = bars.reduce((sum, b) => sum + b.total, 0);
  const parts = [
    `${f.m.timeline.bars}: ${f.plural(f.m.incidentsCount, dated)}`,
    `${f.m.timeline.spans}: ${f.number(spans.length)}`,
    ...(undated > 0 ? [f.plural(f.m.timeline.undated, undated)] : []),
  ];
  return parts.join('. ');
}
