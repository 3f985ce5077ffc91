import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { fade, type Palette } from '../palette';
import { STEP_OPACITY } from '../steps';

/**
 * Feature state of `areas`, the source of outlines. `step` is the step of the fill; `contested` says that some of what
 * was reported there is. Setting a state costs no new geometry, so scrubbing stays cheap.
 */
export interface AreaState {
  readonly step: number;
  readonly contested: boolean;
  readonly selected: boolean;
  readonly hovered: boolean;
}

const state = (key: keyof AreaState, otherwise: number | boolean): ExpressionSpecification => [
  'coalesce',
  ['feature-state', key],
  otherwise,
];
const when = (key: keyof AreaState, opacity: number): ExpressionSpecification => [
  'case',
  ['boolean', ['feature-state', key], false],
  opacity,
  0,
];
const byStep = (values: readonly number[]): ExpressionSpecification =>
  [
    'match',
    state('step', 0),
    ...values.slice(1).flatMap((v, i) => [i + 1, v]),
    values[0]!,
  ] as ExpressionSpecification;

/** The fill lies under the roads, so that the city stays readable through it. */
export const areaFillLayers = (p: Palette): readonly LayerSpecification[] => [
  {
    id: 'area-fill',
    type: 'fill',
    source: 'areas',
    paint: {
      'fill-color': p.hot,
      'fill-opacity': byStep(STEP_OPACITY.map((o) => (p.dark ? o * 0.82 : o))),
      'fill-antialias': false,
    },
  },
  {
    id: 'area-hover',
    type: 'fill',
    source: 'areas',
    paint: { 'fill-color': p.ink, 'fill-opacity': when('hovered', p.dark ? 0.1 : 0.07) },
  },
  {
    id: 'area-contested',
    type: 'fill',
    source: 'areas',
    paint: { 'fill-pattern': 'hatch', 'fill-opacity': when('contested', 0.85) },
  },
];

/** Borders between neighbourhoods and around the city. */
export const edgeLayers = (p: Palette): readonly LayerSpecification[] => [
  {
    id: 'edge-inner',
    type: 'line',
    source: 'edges',
    filter: ['==', ['get', 'what'], 'inner'],
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': p.inner,
      'line-width': ['interpolate', ['linear'], ['zoom'], 10, 0.5, 13, 0.9, 16, 1.6],
    },
  },
  {
    id: 'edge-outer',
    type: 'line',
    source: 'edges',
    filter: ['==', ['get', 'what'], 'outer'],
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': p.edge,
      'line-width': ['interpolate', ['linear'], ['zoom'], 10, 0.8, 13, 1.2, 16, 2],
    },
  },
];

const OUTLINE = { 'line-join': 'round', 'line-cap': 'round' } as const;

/** The outline of the chosen place; `more` for the pale casing around it. */
const selectedWidth = (more: number): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  10,
  1.5 + more,
  12,
  2 + more,
  15,
  3 + more,
];

/** Outlines over the roads: what has incidents, what the sector holds, what is hovered, what is chosen. */
export const areaOutlineLayers = (p: Palette): readonly LayerSpecification[] => [
  {
    id: 'area-outline',
    type: 'line',
    source: 'areas',
    filter: ['!', ['get', 'rough']],
    layout: OUTLINE,
    paint: {
      'line-color': p.hot,
      'line-opacity': byStep([0, 0.55, 0.65, 0.75, 0.85]),
      'line-width': ['interpolate', ['linear'], ['zoom'], 10, 0.8, 13, 1.3, 16, 2],
    },
  },
  // A circle of uncertainty, where no boundary is known: dashed, so that it is not taken for one.
  {
    id: 'area-outline-rough',
    type: 'line',
    source: 'areas',
    filter: ['get', 'rough'],
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': p.hot,
      'line-opacity': byStep([0, 0.7, 0.75, 0.8, 0.85]),
      'line-width': ['interpolate', ['linear'], ['zoom'], 10, 0.8, 13, 1.3, 16, 2],
      'line-dasharray': [3, 2.5],
    },
  },
  {
    id: 'sector',
    type: 'line',
    source: 'sector',
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': p.ink,
      'line-opacity': 0.85,
      'line-width': ['interpolate', ['linear'], ['zoom'], 10, 1.2, 14, 2],
      'line-dasharray': [3, 2],
    },
  },
  {
    id: 'area-hover-outline',
    type: 'line',
    source: 'areas',
    layout: OUTLINE,
    paint: { 'line-color': p.ink2, 'line-opacity': when('hovered', 0.85), 'line-width': 1.5 },
  },
  {
    id: 'area-selected-casing',
    type: 'line',
    source: 'areas',
    layout: OUTLINE,
    paint: {
      'line-color': fade(p.panel, 0.9),
      'line-opacity': when('selected', 1),
      'line-width': selectedWidth(3.5),
    },
  },
  // Ink, not the hot hue: a place can be chosen where nothing was reported.
  {
    id: 'area-selected',
    type: 'line',
    source: 'areas',
    filter: ['!', ['get', 'rough']],
    layout: OUTLINE,
    paint: { 'line-color': p.ink, 'line-opacity': when('selected', 1), 'line-width': selectedWidth(0) },
  },
  {
    id: 'area-selected-rough',
    type: 'line',
    source: 'areas',
    filter: ['get', 'rough'],
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': p.ink,
      'line-opacity': when('selected', 1),
      'line-width': selectedWidth(0),
      'line-dasharray': [3, 2],
    },
  },
];
