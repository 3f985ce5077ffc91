import type { FeatureCollection } from 'geojson';
import type { GeoJSONSourceSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { mapFontFaces } from '../style/font-files';
import { areaFillLayers, areaOutlineLayers, edgeLayers } from './layers/areas';
import { groundLayers, landmarkGroundLayers, waterLayers } from './layers/ground';
import { extentLayers, markLayers } from './layers/marks';
import { nameLayers } from './layers/names';
import { roadLayers } from './layers/roads';
import type { Palette } from './palette';

/** The sources of the map. All are GeoJSON, whole in memory: the city is small. */
export const SOURCES = [
  'ground',
  'roads',
  'streets',
  'areas',
  'edges',
  'sector',
  'halos',
  'leaders',
  'stretches',
  'hover',
  'names',
  'marks',
] as const;
export type SourceId = (typeof SOURCES)[number];

export const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** Every layer, from the ground up. Pure: the same palette gives the same layers, so a theme is a difference of paint. */
export const layersFor = (p: Palette): readonly LayerSpecification[] => [
  ...groundLayers(p),
  ...areaFillLayers(p),
  ...edgeLayers(p),
  ...waterLayers(p),
  ...roadLayers(p),
  ...landmarkGroundLayers(p),
  ...areaOutlineLayers(p),
  ...extentLayers(p),
  ...nameLayers(p),
  ...markLayers(),
];

const source = (id: SourceId, data: FeatureCollection): GeoJSONSourceSpecification => ({
  type: 'geojson',
  data,
  tolerance: 0.25,
  maxzoom: 16,
  // Feature state is set by place.
  ...(id === 'areas' ? { promoteId: 'place' } : {}),
});

/** The style, with what is known when the map is made; the rest of the sources start empty. No glyphs, no sprite, no address of another host. */
export function styleFor(
  palette: Palette,
  data: Partial<Record<SourceId, FeatureCollection>>,
): StyleSpecification {
  return {
    version: 8,
    'font-faces': mapFontFaces(),
    transition: { duration: 0, delay: 0 },
    sources: Object.fromEntries(SOURCES.map((id) => [id, source(id, data[id] ?? EMPTY)])),
    layers: [...layersFor(palette)],
  };
}
