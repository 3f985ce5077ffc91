import type { LngLatBoundsLike, PaddingOptions } from 'maplibre-gl';
import type { LonLat } from '../domain/place';
import { type Bounds, boundsOf, joinBounds, outerPositions } from './geometry';
import type { Outline } from './topology';

/** Where the map may look: the governorate of Aleppo and a margin. */
export const REACH: LngLatBoundsLike = [
  [35.9, 35.3],
  [38.6, 37.1],
];
export const MIN_ZOOM = 9;
export const MAX_ZOOM = 17;

export interface View {
  readonly zoom: number;
  readonly lat: number;
  readonly lon: number;
}

/** The same place to the eye: differences a permalink's digits cannot hold. */
export const sameView = (a: View, b: View): boolean =>
  Math.abs(a.zoom - b.zoom) < 0.006 && Math.abs(a.lat - b.lat) < 1e-5 && Math.abs(a.lon - b.lon) < 1e-5;

export const corners = (b: Bounds): [[number, number], [number, number]] => [
  [b.west, b.south],
  [b.east, b.north],
];

/** Room about the city, for a pane of this size in CSS pixels: a sixteenth of the shorter side, within reason. */
export function roomIn(width: number, height: number): PaddingOptions {
  const side = Math.round(Math.min(48, Math.max(28, Math.min(width, height) * 0.06)));
  return { top: side, bottom: side, left: side, right: side };
}

/** Neighbourhoods whose middle lies within this of the middle of them all make up the body of the city, km. */
const BODY_KM = 7.5;

/**
 * The box of the whole city: the body of outlines, and every place that must be in view. Far-flung outlines (the
 * industrial city in the north-east, say) are left out, for they would make a small map of the rest; unless something
 * was reported there.
 */
export function cityBounds(outlines: readonly Outline[], inView: readonly LonLat[]): Bounds | null {
  const boxes = outlines.flatMap((o) => boundsOf(outerPositions(o.geometry)) ?? []);
  const middles = boxes.map((b): LonLat => [(b.west + b.east) / 2, (b.south + b.north) / 2]);
  const lon = median(middles.map((m) => m[0]));
  const lat = median(middles.map((m) => m[1]));
  const kilometres = ([x, y]: LonLat): number =>
    Math.hypot((x - lon) * KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180), (y - lat) * KM_PER_DEGREE);
  const body = boxes.filter((_, i) => kilometres(middles[i]!) <= BODY_KM);
  const must = boundsOf(inView.filter((p) => kilometres(p) <= REACH_KM));
  const all = must ? [...body, must] : body;
  return all.length === 0 ? null : all.reduce(joinBounds);
}

const KM_PER_DEGREE = 111.32;
/** What lies further out than this is no longer the city, km. */
const REACH_KM = 12;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
