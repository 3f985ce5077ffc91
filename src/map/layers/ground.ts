import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { fade, type Palette } from '../palette';

/** What `ground.json` holds, in the order it is drawn. Each is an object of the topology and becomes `what`. */
export const GROUND_PARTS = [
  'outskirts',
  'ground',
  'green',
  'cemetery',
  'citadel',
  'airport',
  'runway',
  'river',
] as const;
export type GroundPart = (typeof GROUND_PARTS)[number];

const is = (...parts: GroundPart[]): ExpressionSpecification => ['in', ['get', 'what'], ['literal', parts]];

/** Ground, green, water: the paper the rest is printed on. */
export const groundLayers = (p: Palette): readonly LayerSpecification[] => [
  { id: 'paper', type: 'background', paint: { 'background-color': p.paper } },
  {
    id: 'outskirts',
    type: 'fill',
    source: 'ground',
    filter: is('outskirts'),
    paint: { 'fill-color': p.outskirts, 'fill-outline-color': p.outskirtsEdge },
  },
  {
    id: 'city',
    type: 'fill',
    source: 'ground',
    filter: is('ground'),
    paint: { 'fill-color': p.ground, 'fill-antialias': false },
  },
  {
    id: 'airport',
    type: 'fill',
    source: 'ground',
    filter: is('airport'),
    paint: { 'fill-color': p.airfield },
  },
  {
    id: 'green',
    type: 'fill',
    source: 'ground',
    filter: is('green'),
    paint: { 'fill-color': p.green, 'fill-outline-color': p.greenEdge },
  },
  {
    id: 'cemetery',
    type: 'fill',
    source: 'ground',
    filter: is('cemetery'),
    paint: { 'fill-color': p.green, 'fill-outline-color': p.greenEdge, 'fill-opacity': 0.75 },
  },
  {
    id: 'cemetery-stones',
    type: 'fill',
    source: 'ground',
    filter: is('cemetery'),
    minzoom: 12.5,
    paint: { 'fill-pattern': 'stones', 'fill-opacity': 0.8 },
  },
];

const openCourse: ExpressionSpecification = ['all', is('river'), ['!=', ['get', 'course'], 'covered']];

/** The Queiq, over the fill of the neighbourhoods and under the roads; through the centre it runs beneath the streets. */
export const waterLayers = (p: Palette): readonly LayerSpecification[] => [
  {
    id: 'river-covered',
    type: 'line',
    source: 'ground',
    filter: ['all', is('river'), ['==', ['get', 'course'], 'covered']],
    paint: {
      'line-color': p.waterEdge,
      'line-width': ['interpolate', ['exponential', 1.5], ['zoom'], 9, 0.8, 12, 1.6, 14, 3, 17, 9],
      'line-dasharray': [1.2, 1.6],
      'line-opacity': 0.7,
    },
  },
  {
    id: 'river-bank',
    type: 'line',
    source: 'ground',
    filter: openCourse,
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: {
      'line-color': p.waterEdge,
      'line-width': ['interpolate', ['exponential', 1.5], ['zoom'], 9, 1.2, 12, 3.2, 14, 6.4, 17, 20],
    },
  },
  {
    id: 'river',
    type: 'line',
    source: 'ground',
    filter: openCourse,
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: {
      'line-color': p.water,
      'line-width': ['interpolate', ['exponential', 1.5], ['zoom'], 9, 0.8, 12, 2, 14, 4.8, 17, 17],
    },
  },
];

/** What stands on the ground and is drawn over the roads. */
export const landmarkGroundLayers = (p: Palette): readonly LayerSpecification[] => [
  {
    id: 'runway',
    type: 'line',
    source: 'ground',
    filter: is('runway'),
    layout: { 'line-cap': 'butt' },
    paint: {
      'line-color': p.stone,
      'line-width': ['interpolate', ['exponential', 1.6], ['zoom'], 9, 1.4, 12, 3, 14, 7, 17, 40],
    },
  },
  {
    id: 'citadel',
    type: 'fill',
    source: 'ground',
    filter: is('citadel'),
    paint: { 'fill-color': p.stone, 'fill-opacity': 0.55 },
  },
  // A mound: short strokes running down from its rim, as hachures on an engraved map.
  {
    id: 'citadel-slope',
    type: 'line',
    source: 'ground',
    filter: is('citadel'),
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': fade(p.ink2, 0.75),
      'line-width': ['interpolate', ['exponential', 1.6], ['zoom'], 10, 1.4, 12, 3, 14, 8, 17, 24],
      'line-dasharray': [0.14, 0.28],
    },
  },
  {
    id: 'citadel-rim',
    type: 'line',
    source: 'ground',
    filter: is('citadel'),
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': p.ink2,
      'line-width': ['interpolate', ['exponential', 1.4], ['zoom'], 10, 0.4, 12, 0.7, 16, 1.6],
    },
  },
];
