import '../style/map.css';
import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Store } from '../state/store';
import type { Rest } from './city-map';
import { MapLegend } from './map-legend';
import { MapSources } from './map-sources';
import { openMap } from './open-map';
import { OutsideView } from './outside-view';
import type { MapReadings, MapState } from './readings';
import { ScaleBar } from './scale-bar';
import { ZoomButtons } from './zoom-buttons';

/**
 * The map. Its library is asked for once the list and the timeline are painted; whatever becomes of it, `data-idle`
 * says when nothing is being drawn.
 */
export function MapRegion({ store }: { readonly store: Store }) {
  const { m } = store.format.value;
  const pane = useRef<HTMLDivElement>(null);
  const describes = useId();
  const attempt = useSignal(0);
  const readings: MapReadings = {
    state: useSignal<MapState>({ kind: 'loading' }),
    idle: useSignal(false),
    metresPerPixel: useSignal(0),
    rest: useSignal<Rest | null>(null),
  };
  useEffect(() => {
    if (!pane.current) return;
    return openMap(store, pane.current, readings);
  }, [store, attempt.value]);

  const state = readings.state.value;
  const view = readings.rest.value?.view;
  return (
    <section
      class="map"
      aria-label={m.regions.map}
      aria-describedby={describes}
      data-idle={readings.idle.value}
      data-view={view && `${view.zoom.toFixed(4)}/${view.lat.toFixed(6)}/${view.lon.toFixed(6)}`}
    >
      <p id={describes} class="unseen">
        {m.map.describe}
      </p>
      <div ref={pane} class="map-pane" dir="ltr" hidden={state.kind === 'off' || state.kind === 'failed'} />
      {state.kind === 'ready' && (
        <>
          <ZoomButtons map={state.map} m={m} />
          <OutsideView store={store} rest={readings.rest} wholeCity={state.map.wholeCity} />
          <MapLegend store={store} />
          <div class="map-foot">
            <MapSources m={m} />
            <ScaleBar format={store.format.value} metresPerPixel={readings.metresPerPixel} />
          </div>
        </>
      )}
      {state.kind === 'loading' && <p class="map-state">{m.map.loading}</p>}
      {state.kind === 'off' && <p class="map-state">{m.map.noWebgl}</p>}
      {state.kind === 'failed' && (
        <div class="map-state">
          <p>{m.map.failed}</p>
          <button
            type="button"
            class="button"
            onClick={() => {
              attempt.value++;
            }}
          >
            {m.map.retry}
          </button>
        </div>
      )}
    </section>
  );
}
