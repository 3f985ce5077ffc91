import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { fade, type Palette } from '../palette';

/** A contested incident takes the cool hue; everything reported takes the hot one. */
const tone = (p: Palette): ExpressionSpecification => ['case', ['get', 'contested'], p.care, p.hot];

/** Under the marks: how far a point may be off, and incidents along a road. */
export const extentLayers = (p: Palette): readonly LayerSpecification[] => [
  {
    id: 'halo',
    type: 'fill',
    source: 'halos',
    paint: { 'fill-color': tone(p), 'fill-opacity': p.dark ? 0.16 : 0.1, 'fill-antialias': false },
  },
  {
    id: 'halo-edge',
    type: 'line',
    source: 'halos',
    paint: { 'line-color': tone(p), 'line-opacity': 0.6, 'line-width': 1, 'line-dasharray': [2, 2.5] },
  },
  {
    id: 'stretch-casing',
    type: 'line',
    source: 'stretches',
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: {
      'line-color': p.panel,
      'line-opacity': p.dark ? 0.25 : 0.5,
      'line-width': ['interpolate', ['exponential', 1.5], ['zoom'], 9, 6, 12, 12, 14, 20, 17, 46],
    },
  },
  // Broad and translucent: somewhere along here, not on this line.
  {
    id: 'stretch',
    type: 'line',
    source: 'stretches',
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: {
      'line-color': tone(p),
      'line-opacity': p.dark ? 0.34 : 0.28,
      'line-width': ['interpolate', ['exponential', 1.5], ['zoom'], 9, 5, 12, 10, 14, 18, 17, 44],
    },
  },
  {
    id: 'stretch-edge',
    type: 'line',
    source: 'stretches',
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': tone(p),
      'line-opacity': 0.8,
      'line-width': 1.2,
      'line-gap-width': ['interpolate', ['exponential', 1.5], ['zoom'], 9, 4, 12, 9, 14, 17, 17, 43],
      'line-dasharray': [3, 2.2],
    },
  },
  // From a ring that had to step aside to the middle of its ground.
  {
    id: 'leader',
    type: 'line',
    source: 'leaders',
    paint: { 'line-color': p.hot, 'line-width': 1, 'line-opacity': 0.75 },
  },
  {
    id: 'leader-foot',
    type: 'circle',
    source: 'leaders',
    filter: ['==', ['geometry-type'], 'Point'],
    paint: { 'circle-radius': 1.75, 'circle-color': p.hot },
  },
  {
    id: 'spot-hover',
    type: 'circle',
    source: 'hover',
    paint: {
      'circle-radius': 15,
      'circle-color': fade(p.ink, 0.1),
      'circle-stroke-color': p.ink2,
      'circle-stroke-width': 1.5,
    },
  },
];

/** On top, and placed first, so that every name gives way to a ring and never the other way round. */
export const markLayers = (): readonly LayerSpecification[] => [
  {
    id: 'marks',
    type: 'symbol',
    source: 'marks',
    filter: ['!=', ['get', 'icon'], ''],
    layout: {
      'icon-image': ['get', 'icon'],
      'icon-size': MARK_SIZE,
      'icon-overlap': 'always',
      'icon-padding': 1,
      // Drawn in this order, the last on top: the other way round than names are placed.
      'symbol-sort-key': ['-', 0, ['get', 'sort']],
    },
  },
];

/** Signs keep a size the hand can hit; a little smaller only where the whole governorate is in view. Zoom, size. */
const MARK_SIZES = [
  [9.5, 0.66],
  [11, 0.82],
  [12.5, 1],
] as const;

const MARK_SIZE = [
  'interpolate',
  ['linear'],
  ['zoom'],
  ...MARK_SIZES.flat(),
] as unknown as ExpressionSpecification;

/** The same in a number: how large a sign is drawn at a zoom. */
export function markSize(zoom: number): number {
  const after = MARK_SIZES.findIndex(([from]) => zoom < from);
  if (after === -1) return MARK_SIZES.at(-1)![1];
  const [to, larger] = MARK_SIZES[after]!;
  const [from, smaller] = MARK_SIZES[after - 1] ?? [to, larger];
  return to === from ? smaller : smaller + ((zoom - from) / (to - from)) * (larger - smaller);
}
