import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, MapLibreMap } from 'maplibre-gl';
import type { PlaceId } from '../domain/ids';
import type { Place } from '../domain/place';
import { areaStates } from './area-states';
import { borderAround } from './border';
import { haloFeatures, markFeatures, type Naming, nameFeatures, stretchFeatures } from './features';
import { mapImages, PATTERN_IDS } from './images';
import type { AreaState } from './layers/areas';
import { layOut } from './layout-marks';
import type { Palette } from './palette';
import { EMPTY, layersFor, type SourceId } from './style';
import { EMPTY_TALLY, type Tally } from './tally';
import type { Geodata } from './topology';

/** What the map shows at this moment, and how it gets on the canvas. */
export interface Scene {
  /** Draws everything into a style that has just been loaded: the first one, or one rebuilt after a lost context. */
  readonly dress: () => void;
  /** The style is gone; nothing can be drawn until `dress`. */
  readonly undress: () => void;
  readonly setTheme: (palette: Palette) => void;
  readonly setNaming: (naming: Naming) => void;
  readonly setTally: (tally: Tally) => void;
  readonly setHovered: (place: PlaceId | null) => void;
  readonly setSector: (places: ReadonlySet<PlaceId>) => void;
  readonly setStreets: (streets: FeatureCollection) => void;
  /** Signs are parted anew when the zoom has changed enough to matter. */
  readonly zoomed: () => void;
  readonly tally: () => Tally;
}

export interface SceneParts {
  readonly map: MapLibreMap;
  readonly geodata: Geodata;
  readonly places: ReadonlyMap<PlaceId, Place>;
  readonly palette: Palette;
  readonly naming: Naming;
  /** Called whenever something has been handed to the map to draw. */
  readonly busy: () => void;
}

/** Zooms nearer than this to one another share a layout of signs. */
const ZOOM_STEP = 0.25;

/** The base map's features in a language: the river alone is named along its course. */
export function groundIn(ground: FeatureCollection, { river }: Naming): FeatureCollection {
  const features = ground.features.map((f) =>
    f.properties?.what === 'river' ? { ...f, properties: { ...f.properties, name: river } } : f,
  );
  return { ...ground, features };
}

export function createScene(parts: SceneParts): Scene {
  const { map, geodata, places, busy } = parts;
  const outlined = new Set(geodata.outlines.map((o) => o.id));
  const images = mapImages(map, parts.palette);
  let { palette, naming } = parts;
  let tally = EMPTY_TALLY;
  let hovered: PlaceId | null = null;
  let sector: ReadonlySet<PlaceId> = new Set();
  let streets: FeatureCollection | null = null;

  let dressed = false;
  let scheduled = false;
  let states = new Map<PlaceId, AreaState>();
  /** What `names` was made for; they change only when a mark comes or goes, or the language does. */
  let namesFor = '';
  let laidOutAt = Number.NaN;

  const setData = (id: SourceId, data: FeatureCollection): void => {
    map.getSource<GeoJSONSource>(id)?.setData(data);
    busy();
  };

  function drawStates(): void {
    const next = areaStates({ tally, selected: naming.selected, hovered });
    for (const id of new Set([...states.keys(), ...next.keys()])) {
      const state = next.get(id);
      if (state) map.setFeatureState({ source: 'areas', id }, { ...state });
      else map.removeFeatureState({ source: 'areas', id });
    }
    states = next;
    busy();
  }

  const zoomNow = (): number => Math.round(map.getZoom() / ZOOM_STEP) * ZOOM_STEP;

  function drawMarks(): void {
    laidOutAt = zoomNow();
    const found = markFeatures(tally, places, naming);
    images.need(found.map((f) => f.properties.icon));
    const { marks, leaders } = layOut(found, laidOutAt);
    setData('marks', marks);
    setData('leaders', leaders);
    const marked = new Set(found.map((f) => f.properties.place));
    const key = [naming.lang, ...[...marked].sort()].join(' ');
    if (key === namesFor) return;
    namesFor = key;
    setData('names', nameFeatures(places, geodata.outlines, naming.lang, marked));
  }

  function draw(): void {
    drawStates();
    drawMarks();
    setData('halos', haloFeatures(tally, places, outlined));
    setData('stretches', stretchFeatures(tally.stretches));
  }

  const drawSector = (): void => {
    const pieces = geodata.outlines.filter((o) => sector.has(o.id)).map((o) => o.geometry);
    setData('sector', { type: 'FeatureCollection', features: borderAround(pieces) });
  };

  /** Several changes in one turn (window and language, say) make one drawing. */
  function redraw(): void {
    if (!dressed) return;
    busy();
    if (scheduled) return;
    scheduled = true;
    queueMicrotask(() => {
      scheduled = false;
      if (dressed) draw();
    });
  }

  function drawHovered(): void {
    const point = hovered !== null && !outlined.has(hovered) ? places.get(hovered)?.point : null;
    const spot = point && {
      type: 'Feature' as const,
      properties: {},
      geometry: { type: 'Point' as const, coordinates: [...point] },
    };
    setData('hover', spot ? { type: 'FeatureCollection', features: [spot] } : EMPTY);
    drawStates();
  }

  return {
    dress: () => {
      dressed = true;
      // MapLibre carries sources and images over to a rebuilt style, not feature states.
      states = new Map();
      namesFor = '';
      images.need(PATTERN_IDS);
      if (streets) setData('streets', streets);
      if (sector.size > 0) drawSector();
      draw();
    },
    undress: () => {
      dressed = false;
    },
    setTheme: (next) => {
      const before = palette;
      palette = next;
      images.recolour(next);
      repaint(map, before, next);
      busy();
    },
    setNaming: (next) => {
      const spoken = next.lang !== naming.lang;
      naming = next;
      if (spoken && dressed) setData('ground', groundIn(geodata.ground, naming));
      redraw();
    },
    setTally: (next) => {
      tally = next;
      redraw();
    },
    setHovered: (next) => {
      if (next === hovered) return;
      hovered = next;
      if (dressed) drawHovered();
    },
    setSector: (next) => {
      sector = next;
      if (dressed) drawSector();
    },
    setStreets: (next) => {
      streets = next;
      if (dressed) setData('streets', next);
    },
    zoomed: () => {
      if (dressed && zoomNow() !== laidOutAt) drawMarks();
    },
    tally: () => tally,
  };
}

/** A theme is a difference of paint: nothing is loaded, no source is touched. */
function repaint(map: MapLibreMap, before: Palette, after: Palette): void {
  const old = new Map(layersFor(before).map((layer) => [layer.id, layer]));
  for (const layer of layersFor(after)) {
    const was = old.get(layer.id);
    for (const [name, value] of Object.entries(layer.paint ?? {}))
      if (differs(value, paintOf(was, name))) map.setPaintProperty(layer.id, name as 'fill-color', value);
    // The second script of a label carries its colour in its text.
    const text = layer.type === 'symbol' ? layer.layout?.['text-field'] : undefined;
    const textBefore = was?.type === 'symbol' ? was.layout?.['text-field'] : undefined;
    if (text !== undefined && differs(text, textBefore)) map.setLayoutProperty(layer.id, 'text-field', text);
  }
}

const paintOf = (layer: { readonly paint?: object } | undefined, name: string): unknown =>
  (layer?.paint as Readonly<Record<string, unknown>> | undefined)?.[name];

const differs = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);
