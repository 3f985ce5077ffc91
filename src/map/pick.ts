import type { MapGeoJSONFeature, MapLibreMap, Point } from 'maplibre-gl';
import type { PlaceId } from '../domain/ids';
import type { Stretch, Tally } from './tally';

/** What a click or the pointer rests on. */
export type Picked =
  | { readonly kind: 'place'; readonly place: PlaceId }
  | { readonly kind: 'stretch'; readonly stretch: Stretch };

/** Signs before stretches before ground; within a layer, what is drawn on top. Half the reach of a finger or a pointer, px. */
const REACH_PX = 4;
const SIGNS = ['marks', 'name-marked', 'name-landmark'];
const STRETCHES = ['stretch'];
const GROUND = ['area-fill'];

/** What can be chosen at a point of the screen; null for bare paper. */
export function pick(map: MapLibreMap, point: Point, tally: Tally): Picked | null {
  const at = (layers: string[]): MapGeoJSONFeature[] => map.queryRenderedFeatures(point, { layers });
  const near = (layers: string[]): MapGeoJSONFeature[] =>
    map.queryRenderedFeatures(
      [
        [point.x - REACH_PX, point.y - REACH_PX],
        [point.x + REACH_PX, point.y + REACH_PX],
      ],
      { layers },
    );
  const sign = near(SIGNS).find((f) => f.properties.place !== undefined);
  if (sign) return { kind: 'place', place: sign.properties.place as PlaceId };

  const id = at(STRETCHES)[0]?.properties.stretch as string | undefined;
  const stretch = tally.stretches.find((s) => s.id === id);
  if (stretch) return { kind: 'stretch', stretch };

  // A circle of uncertainty lies over its neighbours' ground: it is meant only where something was reported in it.
  const ground = at(GROUND).map((f) => ({
    place: f.properties.place as PlaceId,
    rough: f.properties.rough === true,
  }));
  const meant = ground.find((g) => g.rough && tally.areas.has(g.place)) ?? ground.find((g) => !g.rough);
  return meant ? { kind: 'place', place: meant.place } : null;
}
