import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../palette';

const STRONG = ['Plex Bold'];
const PLAIN = ['Plex'];

/** Text drawn from font files sits about a fifth of an em high in MapLibre: this sets it down again. */
const SET_DOWN = 0.2;

const offset = (x: number, y: number): [number, number] => [x, y + SET_DOWN];

/** Where the whole city is as small as on a phone, one script must do, or most signs would go without a name. */
const SECOND_SCRIPT_FROM = 11;

/** A name in the language of the screen and, smaller beneath, in the other script. */
const twoScripts = (p: Palette): ExpressionSpecification => [
  'step',
  ['zoom'],
  ['get', 'name'],
  SECOND_SCRIPT_FROM,
  both(p),
];

const both = (p: Palette): ExpressionSpecification => [
  'format',
  ['get', 'name'],
  { 'text-font': ['literal', STRONG] },
  ['case', ['==', ['get', 'sub'], ''], '', '\n'],
  {},
  ['get', 'sub'],
  { 'font-scale': 0.8, 'text-font': ['literal', PLAIN], 'text-color': p.ink2 },
];

type Anchors = (string | [number, number])[];

/**
 * Where a name may stand about its sign: beneath by choice, else beside it on the `inner` side, above it, at a corner of
 * that side, and last on the other side. In ems of the text: `r` sideways, `v` up and down, where the room of the line itself comes on
 * top. An anchor is the part of the text that touches the sign: `left` puts the text to its right.
 */
function around(r: number, v: number, inner: 'left' | 'right' = 'left'): Anchors {
  const beside = { left: offset(r, 0), right: offset(-r, 0) };
  const outer = inner === 'left' ? 'right' : 'left';
  const corners = (side: 'left' | 'right'): Anchors => {
    const dx = side === 'left' ? r * 0.7 : -r * 0.7;
    return [`top-${side}`, offset(dx, v * 0.55), `bottom-${side}`, offset(dx, -v * 0.55)];
  };
  return [
    ...['top', offset(0, v), inner, beside[inner], 'bottom', offset(0, -v)],
    ...corners(inner),
    ...[outer, beside[outer]],
    ...corners(outer),
  ];
}

/** Names lean towards the middle of the city, so that those at its rim do not run off a small screen. */
const leaning = (r: number, v: number): ExpressionSpecification =>
  [
    'case',
    ['get', 'east'],
    ['literal', around(r, v, 'right')],
    ['literal', around(r, v, 'left')],
  ] as ExpressionSpecification;

const SIZE = {
  marked: ['interpolate', ['linear'], ['zoom'], 10, 12, 12, 13, 15, 15],
  quiet: ['interpolate', ['linear'], ['zoom'], 12, 12, 14, 13, 16, 14.5],
  town: ['interpolate', ['linear'], ['zoom'], 9, 12, 12, 13],
  spot: ['interpolate', ['linear'], ['zoom'], 13, 12, 16, 12.5],
} satisfies Record<string, ExpressionSpecification>;

/** Room kept free about a quiet name: much when the whole city is in view, little close up. This is what thins them out. */
const ROOM: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], 10, 12, 12, 6, 13, 4, 14.5, 2];

const halo = (p: Palette, width = 1.4) => ({
  'text-halo-color': p.dark ? p.paper : p.panel,
  'text-halo-width': width,
  'text-halo-blur': 0.4,
});

/**
 * Names, from the least to the most important: MapLibre places the last layer first, and what comes later gives way.
 * All of them are points of their own, never labels of polygons, which repeat at the edges of tiles.
 */
export const nameLayers = (p: Palette): readonly LayerSpecification[] => [
  {
    id: 'name-river',
    type: 'symbol',
    source: 'ground',
    filter: ['==', ['get', 'what'], 'river'],
    minzoom: 12.5,
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': 420,
      'text-field': ['get', 'name'],
      'text-font': PLAIN,
      'text-size': 12,
      'text-max-angle': 30,
      'text-offset': offset(0, -0.9),
    },
    paint: { 'text-color': p.waterName, ...halo(p) },
  },
  {
    id: 'name-landmark',
    type: 'symbol',
    source: 'names',
    filter: ['==', ['get', 'rank'], 'landmark'],
    minzoom: 13,
    layout: {
      'icon-image': 'spot',
      'text-field': ['get', 'name'],
      'text-font': PLAIN,
      'text-size': SIZE.spot,
      'text-max-width': 8,
      'text-variable-anchor-offset': around(0.4, 0.3),
      'text-justify': 'auto',
      'text-padding': ROOM,
      'symbol-sort-key': ['get', 'sort'],
    },
    paint: { 'text-color': p.quietName, ...halo(p) },
  },
  {
    id: 'name-ground',
    type: 'symbol',
    source: 'names',
    filter: ['==', ['get', 'rank'], 'ground'],
    minzoom: 12,
    layout: {
      'text-field': ['get', 'name'],
      'text-font': PLAIN,
      'text-size': SIZE.spot,
      'text-max-width': 7,
      'text-offset': offset(0, 0),
      'text-padding': ROOM,
      'symbol-sort-key': ['get', 'sort'],
    },
    paint: { 'text-color': p.greenName, ...halo(p) },
  },
  {
    id: 'name-quarter',
    type: 'symbol',
    source: 'names',
    filter: ['==', ['get', 'rank'], 'quarter'],
    minzoom: 10.5,
    layout: {
      'text-field': ['get', 'name'],
      'text-font': PLAIN,
      'text-size': SIZE.quiet,
      'text-max-width': 7,
      'text-offset': offset(0, 0),
      'text-padding': ROOM,
      'symbol-sort-key': ['get', 'sort'],
    },
    paint: { 'text-color': p.quietName, ...halo(p) },
  },
  {
    id: 'name-town',
    type: 'symbol',
    source: 'names',
    filter: ['==', ['get', 'rank'], 'town'],
    layout: {
      'icon-image': 'spot',
      'text-field': ['get', 'name'],
      'text-font': PLAIN,
      'text-size': SIZE.town,
      'text-variable-anchor-offset': around(0.4, 0.3),
      'text-justify': 'auto',
      'text-padding': 4,
    },
    paint: { 'text-color': p.quietName, ...halo(p) },
  },
  {
    id: 'name-marked',
    type: 'symbol',
    source: 'marks',
    layout: {
      'text-field': twoScripts(p),
      'text-font': STRONG,
      'text-size': SIZE.marked,
      'text-line-height': 1.25,
      'text-max-width': 9,
      'text-variable-anchor-offset': leaning(1.2, 1.5),
      'text-justify': 'auto',
      'text-padding': 2,
      'symbol-sort-key': ['get', 'sort'],
    },
    paint: { 'text-color': p.ink, ...halo(p, 1.8) },
  },
];
