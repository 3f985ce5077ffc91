import { effect, signal, useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Dataset } from '../dataset/dataset';
import type { Store } from '../state/store';
import { type Axis, foldedAxis } from './axis';
import { Controls } from './controls';
import { Legend } from './legend';
import { frames, pauseWhenHidden, playback, seconds } from './playback-loop';
import { Plot } from './plot';
import { revealing, wholeView } from './view';

/** A span longer than this gives no known day: the vague “two months back” keeps no silence from being folded. */
const KNOWN_SPAN_DAYS = 21;

/** The main axis of a dataset. It rests on all of the data, so that filters and places never move it. */
function axisOf({ columns, extent, reportsByDay }: Dataset): Axis {
  const known: number[] = [...reportsByDay.keys()];
  for (let row = 0; row < columns.count; row++) {
    const [first, last] = [columns.first[row]!, columns.last[row]!];
    if (last - first <= KNOWN_SPAN_DAYS) known.push(first, last);
  }
  return foldedAxis(extent, known);
}

/** The timeline along the foot of the screen: controls, the picture of time, and its key. */
export function TimelineRegion({ store }: { readonly store: Store }) {
  const { m } = store.format.value;
  const axis = useMemo(() => axisOf(store.dataset), [store.dataset]);
  const view = useMemo(() => signal(wholeView(axis)), [axis]);

  const open = useSignal(false);

  useEffect(() => {
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const ends = [playback(store, calm ? seconds : frames), pauseWhenHidden(store, document)];
    return () => {
      for (const end of ends) end();
    };
  }, [store]);

  // Whatever moves the window, the end that moved stays in sight.
  useEffect(() => {
    let before = store.window.peek();
    return effect(() => {
      const after = store.window.value;
      view.value = revealing(axis, view.peek(), before, after);
      before = after;
    });
  }, [store, axis, view]);

  return (
    <section class={open.value ? 'timeline open' : 'timeline'} aria-label={m.regions.timeline}>
      <Controls store={store} axis={axis} view={view} open={open} />
      <Plot store={store} axis={axis} view={view} />
      <Legend store={store} />
    </section>
  );
}
