import { batch, effect } from '@preact/signals';
import type { Dataset } from '../dataset/dataset';
import type { LonLat } from '../domain/place';
import { choosePlace } from '../state/actions/choose-place';
import { hoverPlace } from '../state/actions/hover-place';
import { moveMap } from '../state/actions/move-map';
import { openIncident } from '../state/actions/open-incident';
import type { Store } from '../state/store';
import type { CityMap, CityMapEvents, MapWords } from './city-map';
import type { Naming } from './features';
import { loadGeodata } from './geodata';
import { pagePalette } from './palette';
import type { Picked } from './pick';
import type { MapReadings } from './readings';
import { placesOfSector } from './sector';
import { formOf, tallyOf } from './tally';

/**
 * Opens the map in a pane and keeps it and the store in step until the returned function is called. Signals flow to
 * the map by effects; what is touched on the map comes back by actions.
 */
export function openMap(store: Store, pane: HTMLElement, readings: MapReadings): () => void {
  const ends: (() => void)[] = [];
  let closed = false;
  const settle = (kind: 'off' | 'failed'): void =>
    batch(() => {
      readings.state.value = { kind };
      readings.idle.value = true;
    });

  const open = async (): Promise<void> => {
    readings.state.value = { kind: 'loading' };
    readings.idle.value = false;
    if (!drawsWebgl()) return settle('off');
    try {
      await painted();
      const [{ createCityMap }, geodata] = await Promise.all([import('./city-map'), loadGeodata()]);
      await numbersDrawable();
      if (closed) return;
      const map = createCityMap({
        container: pane,
        geodata,
        places: store.dataset.places,
        palette: pagePalette(),
        naming: namingOf(store),
        words: wordsOf(store),
        view: store.camera.peek(),
        inView: drawnPoints(store.dataset),
        on: eventsFor(store, readings),
      });
      ends.push(() => map.destroy(), ...keepInStep(store, map));
      readings.state.value = { kind: 'ready', map };
    } catch (error) {
      console.error(error);
      if (!closed) settle('failed');
    }
  };
  void open();
  return () => {
    closed = true;
    for (const end of ends.reverse()) end();
  };
}

/** Two frames and a turn of the loop: the list and the timeline are on the screen before the library is asked for. */
const painted = (): Promise<void> =>
  new Promise((done) => {
    // A page in the background has no frames; it must not wait for them for ever.
    const late = setTimeout(done, 1000);
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        clearTimeout(late);
        setTimeout(done);
      }),
    );
  });

/** The counts in rings are drawn on a canvas, which does not wait for a font. */
const numbersDrawable = async (): Promise<void> => {
  try {
    await document.fonts.load("600 12px 'IBM Plex Sans Arabic'", '1١');
  } catch (error) {
    // The next font of the list draws them: worse, not wrong.
    console.warn(error);
  }
};

/** MapLibre needs WebGL 2. Asked of a canvas of its own, given back at once: contexts are few. */
function drawsWebgl(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}

const namingOf = (store: Store): Naming => {
  const { lang, number, m } = store.format.value;
  return { lang, number, selected: store.place.value, river: m.map.river };
};

const wordsOf = (store: Store): MapWords => {
  const { m } = store.format.value;
  return { label: m.regions.map, twoFingers: m.map.twoFingers, wheel: m.map.wheel };
};

/** Where anything is drawn at any time: the whole city is the same for every window. */
const drawnPoints = ({ columns, places }: Dataset): readonly LonLat[] =>
  [...columns.rowsOfPlace.keys()].flatMap((id) => {
    const place = places.get(id);
    return place?.point && formOf(place) !== null ? [place.point] : [];
  });

/** Store to map. Each effect runs once now, which dresses the new map. */
function keepInStep(store: Store, map: CityMap): (() => void)[] {
  const { columns, places } = store.dataset;
  let place = store.place.peek();
  const theme = new MutationObserver(() => map.setTheme(pagePalette()));
  // The tokens change with the attribute, which the app sets from the store: after it, not with it.
  theme.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return [
    () => theme.disconnect(),
    effect(() => map.setNaming(namingOf(store), wordsOf(store))),
    effect(() => map.setTally(tallyOf(columns, store.selection.value.shown, places))),
    effect(() => map.setHovered(store.hovered.value)),
    effect(() => map.setSector(placesOfSector(store.place.value, places))),
    effect(() => map.lookAt(store.camera.value)),
    effect(() => {
      if (store.place.value === place) return;
      place = store.place.value;
      if (place !== null) map.reveal(place);
    }),
  ];
}

/** Map to store. */
function eventsFor(store: Store, readings: MapReadings): CityMapEvents {
  return {
    click: (picked) => choose(store, picked),
    hover: (picked) => {
      const place = picked?.kind === 'place' ? picked.place : null;
      if (place !== store.hovered.peek()) hoverPlace.perform(store, place);
    },
    move: (rest) => {
      readings.rest.value = rest;
      moveMap.perform(store, rest.whole ? null : rest.view);
    },
    scale: (metresPerPixel) => {
      readings.metresPerPixel.value = metresPerPixel;
    },
    idle: (idle) => {
      readings.idle.value = idle;
    },
    fault: (error) => console.warn(error),
  };
}

function choose(store: Store, picked: Picked | null): void {
  if (picked === null) choosePlace.perform(store, null);
  else if (picked.kind === 'place') choosePlace.perform(store, picked.place);
  else if (picked.stretch.incidents.length === 1) openIncident.perform(store, picked.stretch.incidents[0]!);
  else choosePlace.perform(store, picked.stretch.place);
}
