import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Hex, Palette } from '../palette';

/** Widths in pixels at zooms 9, 11, 13, 15, 17: a road keeps its weight against the ground as one comes closer. */
const WIDTHS = {
  street: [0, 0, 0.5, 3, 11],
  secondary: [0.3, 0.8, 2.2, 6.5, 17],
  primary: [0.7, 1.6, 3.6, 9, 22],
  approach: [0.8, 1.4, 2.6, 6, 15],
} as const;

/** The casing shows this many pixels on either side, growing gently. */
const RIM = [0.4, 0.6, 0.8, 1, 1.2] as const;
const ZOOMS = [9, 11, 13, 15, 17] as const;

type Width = keyof typeof WIDTHS;

const width = (kind: Width, rim: boolean): ExpressionSpecification =>
  [
    'interpolate',
    ['exponential', 1.5],
    ['zoom'],
    ...ZOOMS.flatMap((zoom, i) => [zoom, WIDTHS[kind][i]! + (rim ? 2 * RIM[i]! : 0)]),
  ] as ExpressionSpecification;

const road = (
  id: string,
  kind: Width,
  color: Hex,
  rim: boolean,
  more: { readonly minzoom?: number; readonly opacity?: ExpressionSpecification } = {},
): LayerSpecification => ({
  id,
  type: 'line',
  source: kind === 'street' ? 'streets' : 'roads',
  ...(kind === 'street' ? {} : { filter: ['==', ['get', 'class'], kind] }),
  ...(more.minzoom === undefined ? {} : { minzoom: more.minzoom }),
  layout: { 'line-cap': 'round', 'line-join': 'round' },
  paint: {
    'line-color': color,
    'line-width': width(kind, rim),
    ...(more.opacity ? { 'line-opacity': more.opacity } : {}),
  },
});

/** Streets come in with zoom 14, softly, so that the map does not jump. */
export const STREETS_FROM = 13.75;
const arriving: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], STREETS_FROM, 0, 14.25, 1];

/** All casings lie under all roads, so that crossings open into one another. */
export const roadLayers = (p: Palette): readonly LayerSpecification[] => [
  road('street-casing', 'street', p.minorCasing, true, { minzoom: 14.5 }),
  road('street', 'street', p.street, false, { minzoom: STREETS_FROM, opacity: arriving }),
  road('approach', 'approach', p.approach, false),
  road('secondary-casing', 'secondary', p.minorCasing, true, { minzoom: 10.5 }),
  road('primary-casing', 'primary', p.casing, true),
  road('secondary', 'secondary', p.road, false),
  road('primary', 'primary', p.road, false),
];
