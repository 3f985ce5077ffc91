import type { Feature, FeatureCollection, LineString, Point } from 'geojson';
import type { MarkProperties } from './features';
import { markSize } from './layers/marks';
import { sizeOf } from './marks/draw';
import { markOf } from './marks/icons';
import { type Disc, spread } from './spread';

/** Pixels a degree takes at a zoom and a latitude (Web Mercator, tiles of 512 px). */
function pixelsPerDegree(zoom: number, lat: number): readonly [x: number, y: number] {
  const x = (512 * 2 ** zoom) / 360;
  return [x, x / Math.cos((lat * Math.PI) / 180)];
}

const hasIcon = (feature: Feature<Point, MarkProperties>): boolean => feature.properties.icon !== '';

/** A shift smaller than this many pixels needs no line home. */
const LEADER_FROM_PX = 9;

/** Signs moved apart for a zoom, and a line home for each that had to move far. Names go with their signs. */
export function layOut(
  marks: readonly Feature<Point, MarkProperties>[],
  zoom: number,
): { readonly marks: FeatureCollection; readonly leaders: FeatureCollection } {
  const [px, py] = pixelsPerDegree(zoom, marks[0]?.geometry.coordinates[1] ?? 0);
  const signs = marks.filter(hasIcon);
  const size = markSize(zoom);
  const discs = signs.map(({ geometry, properties }): Disc => {
    const mark = markOf(properties.icon);
    return {
      x: geometry.coordinates[0]! * px,
      y: -geometry.coordinates[1]! * py,
      radius: mark ? (sizeOf(mark) / 2 - 1) * size : 0,
      fixed: mark?.kind !== 'ring',
    };
  });
  const leaders: Feature<LineString | Point>[] = [];
  const moved = spread(discs).map(({ dx, dy }, i): Feature<Point, MarkProperties> => {
    const sign = signs[i]!;
    if (dx === 0 && dy === 0) return sign;
    const [lon = 0, lat = 0] = sign.geometry.coordinates;
    const there = [lon + dx / px, lat - dy / py];
    if (Math.hypot(dx, dy) >= LEADER_FROM_PX) {
      const properties = { place: sign.properties.place };
      leaders.push(
        { type: 'Feature', properties, geometry: { type: 'LineString', coordinates: [[lon, lat], there] } },
        { type: 'Feature', properties, geometry: { type: 'Point', coordinates: [lon, lat] } },
      );
    }
    return { ...sign, geometry: { type: 'Point', coordinates: there } };
  });
  return {
    marks: { type: 'FeatureCollection', features: [...moved, ...marks.filter((m) => !hasIcon(m))] },
    leaders: { type: 'FeatureCollection', features: leaders },
  };
}
