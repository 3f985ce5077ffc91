import { MapLibreMap, type MapMouseEvent, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { PlaceId } from '../domain/ids';
import type { LonLat, Place } from '../domain/place';
import { cityBounds, corners, MAX_ZOOM, MIN_ZOOM, REACH, roomIn, sameView, type View } from './camera';
import { areaFeatures, type Naming } from './features';
import { loadStreets } from './geodata';
import { type Bounds, boundsOf, outerPositions } from './geometry';
import { STREETS_FROM } from './layers/roads';
import type { Palette } from './palette';
import { type Picked, pick } from './pick';
import { createScene, groundIn } from './scene';
import { styleFor } from './style';
import type { Tally } from './tally';
import type { Geodata } from './topology';

/** Where the camera stands. */
export interface Rest {
  readonly view: View;
  /** What is on the screen. */
  readonly bounds: Bounds;
  /** It shows the whole city because it was asked to, not because someone moved it there. */
  readonly whole: boolean;
}

/** What the map tells. */
export interface CityMapEvents {
  /** Null: bare paper. */
  readonly click: (picked: Picked | null) => void;
  readonly hover: (picked: Picked | null) => void;
  /** The camera came to rest. */
  readonly move: (rest: Rest) => void;
  /** The scale, also in mid-flight: metres on the ground to a CSS pixel. */
  readonly scale: (metresPerPixel: number) => void;
  /** True when nothing is being drawn. */
  readonly idle: (idle: boolean) => void;
  /** Something the map could not do; it goes on with the rest. */
  readonly fault: (error: Error) => void;
}

/** Words the map itself says. */
export interface MapWords {
  readonly label: string;
  readonly twoFingers: string;
  readonly wheel: string;
}

export interface CityMapOptions {
  readonly container: HTMLElement;
  readonly geodata: Geodata;
  readonly places: ReadonlyMap<PlaceId, Place>;
  readonly palette: Palette;
  readonly naming: Naming;
  /** What a screen reader calls the canvas, and how to move a map that shares the page's scrolling. */
  readonly words: MapWords;
  /** Null: the whole city. */
  readonly view: View | null;
  /** Points that the whole city must show. */
  readonly inView: readonly LonLat[];
  readonly on: CityMapEvents;
}

/** The map as an instrument: it is told what to show and tells what was touched. It knows no panel and no store. */
export interface CityMap {
  readonly setTheme: (palette: Palette) => void;
  /** Language, digits and the chosen place: what names and signs are made of. */
  readonly setNaming: (naming: Naming, words: MapWords) => void;
  readonly setTally: (tally: Tally) => void;
  readonly setHovered: (place: PlaceId | null) => void;
  /** Neighbourhoods to draw a dashed border around: those of a chosen part of the city. */
  readonly setSector: (places: ReadonlySet<PlaceId>) => void;
  /** Null: the whole city. */
  readonly lookAt: (view: View | null) => void;
  /** Brings a place into view if it is not; flies there, unless motion is to be reduced. */
  readonly reveal: (place: PlaceId) => void;
  readonly zoomBy: (levels: number) => void;
  readonly wholeCity: () => void;
  readonly destroy: () => void;
}

const EARTH_M = 40_075_016.686;
const TILE_PX = 512;
/** Zoom at which a place that had to be brought into view is shown, unless the map is closer already. */
const REVEAL_ZOOM = 13;
/** Streets are asked for a little before they show. */
const STREETS_AHEAD = 0.5;

/** The page itself scrolls: one finger and the bare wheel are the page's there, or nobody gets past the map. */
const PAGE_SCROLLS = '(max-width: 56rem)'; // as in src/style/layout.css

const calm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Makes the map. Throws where the browser gives no WebGL. */
export function createCityMap(options: CityMapOptions): CityMap {
  const { container, geodata, places, on } = options;
  const outlines = new Map(geodata.outlines.map((o) => [o.id, o]));
  const city = cityBounds(geodata.outlines, options.inView);
  const room = () => roomIn(container.clientWidth, container.clientHeight);

  setWorkerUrl(new URL(workerUrl, document.baseURI).href);
  const map = new MapLibreMap({
    container,
    style: styleFor(options.palette, {
      ground: groundIn(geodata.ground, options.naming),
      roads: geodata.roads,
      areas: areaFeatures(geodata.outlines, places),
      edges: geodata.edges,
    }),
    ...start(),
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    maxBounds: REACH,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    renderWorldCopies: false,
    attributionControl: false, // map-sources.tsx says it in the language of the screen
    fadeDuration: calm() ? 0 : 150,
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  const shares = matchMedia(PAGE_SCROLLS);
  let words = options.words;
  const share = (): void => {
    if (shares.matches) map.cooperativeGestures.enable();
    else map.cooperativeGestures.disable();
    speak(words);
  };
  shares.addEventListener('change', share);
  share();

  const busy = (): void => {
    on.idle(false);
    map.triggerRepaint(); // so that `idle` is sure to follow
  };
  const scene = createScene({ ...options, map, busy });
  map.on('style.load', scene.dress);
  map.on('webglcontextlost', () => {
    on.idle(false);
    scene.undress();
  });
  map.on('error', ({ error }) => on.fault(new Error(error.message)));
  map.on('idle', () => on.idle(true));

  // --- touch ---

  const under = (event: MapMouseEvent): Picked | null => pick(map, event.point, scene.tally());
  map.on('click', (event) => on.click(under(event)));
  map.on('mousemove', (event) => {
    const picked = under(event);
    map.getCanvas().style.cursor = picked ? 'pointer' : '';
    on.hover(picked);
  });
  map.on('mouseout', () => on.hover(null));

  // --- camera ---

  let whole = options.view === null;

  function start() {
    if (options.view) return { center: centre(options.view), zoom: options.view.zoom };
    return city ? { bounds: corners(city), fitBoundsOptions: { padding: room() } } : {};
  }
  const view = (): View => {
    const { lat, lng } = map.getCenter();
    return { zoom: map.getZoom(), lat, lon: lng };
  };
  const fitCity = (animate: boolean): void => {
    if (!city) return;
    whole = true;
    map.fitBounds(corners(city), { padding: room(), animate: animate && !calm() }, { toCity: true });
  };
  const tellScale = (): void => {
    const { lat, zoom } = view();
    on.scale((EARTH_M * Math.cos((lat * Math.PI) / 180)) / (TILE_PX * 2 ** zoom));
  };
  map.on('movestart', (event) => {
    on.idle(false);
    whole = 'toCity' in event;
  });
  map.on('move', tellScale);
  const tellRest = (): void => {
    const seen = map.getBounds();
    const [west, south, east, north] = [seen.getWest(), seen.getSouth(), seen.getEast(), seen.getNorth()];
    on.move({ view: view(), bounds: { west, south, east, north }, whole });
  };
  map.on('moveend', tellRest);
  map.on('zoomend', scene.zoomed);
  map.on('resize', () => {
    if (whole) fitCity(false);
  });

  // --- streets ---

  let asked = false;
  /** The heaviest file, fetched when one first comes close enough to need it; a failure is told, and tried again. */
  function askForStreets(): void {
    if (asked || map.getZoom() < STREETS_FROM - STREETS_AHEAD) return;
    asked = true;
    loadStreets().then(scene.setStreets, (error: unknown) => {
      asked = false;
      on.fault(error instanceof Error ? error : new Error(String(error)));
    });
  }
  map.on('zoom', askForStreets);
  askForStreets();
  tellScale();
  tellRest();

  // MapLibre makes its canvas a second region of the page named "Map"; the region is the section around it.
  function speak({ label, twoFingers, wheel }: MapWords): void {
    map.getCanvas().setAttribute('role', 'application');
    map.getCanvas().setAttribute('aria-label', label);
    // MapLibre has these two sentences in English alone, and takes others only when a map is made.
    const say = (part: string, text: string): void => {
      const element = container.querySelector(`.maplibregl-${part}-message`);
      if (element) element.textContent = text;
    };
    say('mobile', twoFingers);
    say('desktop', wheel);
  }

  return {
    setTheme: scene.setTheme,
    setNaming: (naming, next) => {
      words = next;
      speak(words);
      scene.setNaming(naming);
    },
    setTally: scene.setTally,
    setHovered: scene.setHovered,
    setSector: scene.setSector,
    lookAt: (next) => {
      if (next === null) {
        if (!whole) fitCity(true);
      } else if (!sameView(next, view())) map.jumpTo({ center: centre(next), zoom: next.zoom });
    },
    reveal: (place) => {
      const point = places.get(place)?.point;
      if (!point || map.getBounds().contains([...point])) return;
      const outline = outlines.get(place);
      const box = boundsOf(outline ? outerPositions(outline.geometry) : [point])!;
      const camera = map.cameraForBounds(corners(box), {
        padding: room(),
        maxZoom: Math.max(map.getZoom(), REVEAL_ZOOM),
      });
      if (!camera) return;
      if (calm()) map.jumpTo(camera);
      else map.flyTo({ ...camera, maxDuration: 1600 });
    },
    zoomBy: (levels) => {
      map.easeTo({ zoom: map.getZoom() + levels, animate: !calm() });
    },
    wholeCity: () => fitCity(true),
    destroy: () => {
      shares.removeEventListener('change', share);
      scene.undress();
      map.remove();
    },
  };
}

const centre = ({ lon, lat }: View): [number, number] => [lon, lat];
