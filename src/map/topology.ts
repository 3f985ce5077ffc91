import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { type PlaceId, placeId } from '../domain/ids';

export interface Outline {
  readonly id: PlaceId;
  readonly geometry: Polygon | MultiPolygon;
}

/** What the map is drawn from. */
export interface Geodata {
  readonly ground: FeatureCollection;
  readonly roads: FeatureCollection;
  readonly outlines: readonly Outline[];
  /** Each border once: `what` is `inner` between two neighbourhoods, `outer` around them. */
  readonly edges: FeatureCollection;
}

type Single = Exclude<GeometryObject, GeometryCollection>;

/** topojson-client types the feature of any single geometry as “a feature or a collection”; it is a feature. */
const single = (file: MapFile, object: Single): Feature => feature(file, object) as Feature;

/** The shape of a file of `data/basemap` or of the outlines: one or more named objects. */
export type MapFile = Topology<Record<string, GeometryObject>>;

const members = (object: GeometryObject): readonly Single[] =>
  object.type === 'GeometryCollection' ? (object.geometries as readonly Single[]) : [object];

/** All objects of a topology as one collection; each feature keeps its properties and gets `what`, its object's name. */
export function collect(file: MapFile): FeatureCollection {
  const features = Object.entries(file.objects).flatMap(([what, object]) =>
    members(object).map((o): Feature => {
      const f = single(file, o);
      return { ...f, properties: { ...f.properties, what } };
    }),
  );
  return { type: 'FeatureCollection', features };
}

/** The outlines and their borders. Borders come from the shared arcs, so that none is drawn twice. */
export function readOutlines(file: MapFile): Pick<Geodata, 'outlines' | 'edges'> {
  const object = file.objects.outlines;
  if (!object) throw new Error('outlines.json holds no object “outlines”');
  const border = (what: 'inner' | 'outer'): Feature => ({
    type: 'Feature',
    properties: { what },
    geometry: mesh(file, object, (a, b) => (a === b) === (what === 'outer')),
  });
  return {
    outlines: members(object).flatMap((o): Outline[] => {
      const { geometry } = single(file, o);
      return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
        ? [{ id: placeId(String(o.id)), geometry }]
        : [];
    }),
    edges: { type: 'FeatureCollection', features: [border('inner'), border('outer')] },
  };
}
