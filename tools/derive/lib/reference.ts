/** Reading the reference files: polygons and lines on the plane. The files themselves are no part of the project. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, Polygon as GeoPolygon, LineString, MultiPolygon } from 'geojson';
import { PROJECT_ROOT } from '../../../src/cli/data-files';
import { type LonLat, toPlane, type XY } from './plane';
import type { Polygon } from './raster';

/** Which reference polygons make a place: several CSR ids are dissolved, `only` picks one of two that share an id. */
export type OutlineSource =
  | { readonly csr: readonly number[]; readonly only?: string }
  | { readonly ocha: string };

/** The table of sources by place id, kept beside the scripts. */
export const outlineSources = (): Record<string, OutlineSource> =>
  JSON.parse(readFileSync(`${PROJECT_ROOT}tools/derive/outline-sources.json`, 'utf8'));

interface CsrProperties {
  readonly Id: number;
  readonly NAME: string;
}

function read<G extends LineString | MultiPolygon | GeoPolygon, P>(
  folder: string,
  file: string,
): FeatureCollection<G, P> {
  return JSON.parse(readFileSync(join(folder, file), 'utf8'));
}

const ring = (coordinates: readonly (readonly number[])[]): XY[] =>
  coordinates.map(([lon, lat]) => toPlane([lon!, lat!] satisfies LonLat));

/** CSR polygons of the given ids, on the plane. */
export function csrPolygons(
  folder: string,
  { csr, only }: { csr: readonly number[]; only?: string },
): Polygon[] {
  return read<MultiPolygon, CsrProperties>(folder, 'csr-neighbourhoods.geojson')
    .features.filter(({ properties: { Id, NAME } }) => csr.includes(Id) && (!only || NAME === only))
    .flatMap(({ geometry }) => geometry.coordinates.map((polygon) => polygon.map(ring)));
}

/** The OCHA polygon with a P-code, on the plane. */
export function ochaPolygons(folder: string, pCode: string): Polygon[] {
  return read<GeoPolygon, { pCode: string }>(folder, 'ocha-neighbourhoods.geojson')
    .features.filter(({ properties }) => properties.pCode === pCode)
    .map(({ geometry }) => geometry.coordinates.map(ring));
}

/** All CSR polygons, on the plane. */
export const allCsrPolygons = (folder: string): Polygon[] =>
  read<MultiPolygon, CsrProperties>(folder, 'csr-neighbourhoods.geojson').features.flatMap(({ geometry }) =>
    geometry.coordinates.map((polygon) => polygon.map(ring)),
  );

/** Lines of one road class, on the plane. */
export const roadLines = (folder: string, roadClass: 'primary' | 'secondary' | 'residential'): XY[][] =>
  read<LineString, unknown>(folder, `osm-roads-${roadClass}.geojson`).features.map(({ geometry }) =>
    ring(geometry.coordinates),
  );
