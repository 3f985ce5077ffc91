import type { Feature, FeatureCollection, LineString, MultiPolygon, Point, Polygon } from 'geojson';
import type { PlaceId } from '../domain/ids';
import type { Place } from '../domain/place';
import type { Language } from '../domain/tables';
import { areaOf, circle } from './geometry';
import { iconId, type MarkKind, type Tone } from './marks/icons';
import { formOf, type Share, type Stretch, type Tally } from './tally';
import type { Outline } from './topology';

/** Pure: what the sources of the map hold, from places, outlines and a tally. */

const HARAKAT = /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640]/g;

/** A name as it stands on the map: vowel marks and stretching strokes are for running text. */
export const labelOf = (place: Place, lang: Language): string =>
  (place.names[lang][0] ?? place.id).replace(HARAKAT, '');

const other = (lang: Language): Language => (lang === 'ar' ? 'en' : 'ar');

const collection = <F extends Feature>(features: readonly F[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: [...features],
});

/** A neighbourhood's ground; `rough` where no boundary is known and a circle of its precision stands for it. */
type AreaFeature = Feature<Polygon | MultiPolygon, { place: PlaceId; rough: boolean }>;

const SMALLEST_M = 150;

/** Outlines, and a circle of uncertainty for each other place that is drawn as ground. */
export function areaFeatures(
  outlines: readonly Outline[],
  places: ReadonlyMap<PlaceId, Place>,
): FeatureCollection {
  const outlined = new Set(outlines.map((o) => o.id));
  const drawn = outlines.map(
    (o): AreaFeature => ({
      type: 'Feature',
      properties: { place: o.id, rough: false },
      geometry: o.geometry,
    }),
  );
  const rough = [...places.values()].flatMap((p): AreaFeature[] => {
    if (formOf(p) !== 'area' || outlined.has(p.id) || !p.point) return [];
    return [
      {
        type: 'Feature',
        properties: { place: p.id, rough: true },
        geometry: circle(p.point, Math.max(p.precisionM ?? 0, SMALLEST_M)),
      },
    ];
  });
  return collection([...drawn, ...rough]);
}

export interface Naming {
  readonly lang: Language;
  /** Writes a count in the digits of the screen. */
  readonly number: (n: number) => string;
  readonly selected: PlaceId | null;
  /** The name of the Queiq. */
  readonly river: string;
}

const toneOf = ({ count, contested }: Share): Tone =>
  contested === 0 ? 'plain' : contested === count ? 'contested' : 'mixed';

/** The citadel stands in the middle of the city. */
const MIDDLE_LON = 37.1625;

export interface MarkProperties {
  readonly place: PlaceId;
  /** Id of an image; empty for a name alone. */
  readonly icon: string;
  readonly name: string;
  readonly sub: string;
  /** East of the middle of the city. */
  readonly east: boolean;
  /** Smaller is placed first. */
  readonly sort: number;
}

/** Rings and dots with their names, and the chosen place even where nothing was reported. */
export function markFeatures(
  tally: Tally,
  places: ReadonlyMap<PlaceId, Place>,
  naming: Naming,
): readonly Feature<Point, MarkProperties>[] {
  const mark = (id: PlaceId, icon: string, count: number): Feature<Point, MarkProperties>[] => {
    const place = places.get(id);
    if (!place?.point) return [];
    return [
      {
        type: 'Feature',
        properties: {
          place: id,
          icon,
          name: labelOf(place, naming.lang),
          sub: labelOf(place, other(naming.lang)),
          east: place.point[0] > MIDDLE_LON,
          sort: id === naming.selected ? -1000 : -count,
        },
        geometry: { type: 'Point', coordinates: [...place.point] },
      },
    ];
  };
  const icon = (kind: MarkKind, share: Share): string =>
    iconId({ kind, tone: toneOf(share), text: naming.number(share.count) });
  const chosen = naming.selected;
  const ends = new Set(tally.stretches.flatMap((s) => s.id.split('>') as PlaceId[]));
  const marked = new Set<PlaceId>([...tally.areas.keys(), ...tally.points.keys(), ...ends]);
  return [
    ...[...tally.areas].flatMap(([id, share]) => mark(id, icon('ring', share), share.count)),
    ...[...tally.points].flatMap(([id, share]) => mark(id, icon('dot', share), share.count)),
    ...[...ends]
      .filter((id) => !tally.areas.has(id) && !tally.points.has(id))
      .flatMap((id) => mark(id, endIcon(places.get(id)), 1)),
    ...(chosen !== null && !marked.has(chosen) ? mark(chosen, chosenIcon(places.get(chosen)), 0) : []),
  ];
}

/** A stretch ends at its two places; a road is only named. */
const endIcon = (place: Place | undefined): string =>
  place?.kind === 'road' ? '' : iconId({ kind: 'end', tone: 'plain', text: '' });

/** A chosen place that is no area is marked by an open sign; an area has its outline. */
const chosenIcon = (place: Place | undefined): string =>
  place && formOf(place) === 'area' ? '' : iconId({ kind: 'chosen', tone: 'plain', text: '' });

type Rank = 'quarter' | 'ground' | 'landmark' | 'town';

/** The names of everything else, in the language of the screen alone. Larger ground is named first. */
export function nameFeatures(
  places: ReadonlyMap<PlaceId, Place>,
  outlines: readonly Outline[],
  lang: Language,
  marked: ReadonlySet<PlaceId>,
): FeatureCollection {
  const areas = new Map(outlines.map((o) => [o.id, areaOf(o.geometry)]));
  const rankOf = (p: Place): Rank | null => {
    if (p.kind === 'neighbourhood') return 'quarter';
    if (p.kind === 'landmark') return areas.has(p.id) ? 'ground' : 'landmark';
    return (p.kind === 'town' || p.kind === 'city') && p.id !== 'aleppo' ? 'town' : null;
  };
  return collection(
    [...places.values()].flatMap((p): Feature<Point>[] => {
      const rank = rankOf(p);
      if (!p.point || rank === null || marked.has(p.id)) return [];
      return [
        {
          type: 'Feature',
          properties: {
            place: p.id,
            rank,
            name: labelOf(p, lang),
            sort: -Math.sqrt(areas.get(p.id) ?? 0),
          },
          geometry: { type: 'Point', coordinates: [...p.point] },
        },
      ];
    }),
  );
}

/** How far a named point may be off: a circle of its precision; nothing where it has ground of its own. */
export function haloFeatures(
  tally: Tally,
  places: ReadonlyMap<PlaceId, Place>,
  outlined: ReadonlySet<PlaceId>,
): FeatureCollection {
  return collection(
    [...tally.points].flatMap(([id, share]): Feature<Polygon>[] => {
      const place = places.get(id);
      if (!place?.point || outlined.has(id) || !place.precisionM) return [];
      return [
        {
          type: 'Feature',
          properties: { place: id, contested: share.contested > 0 },
          geometry: circle(place.point, place.precisionM),
        },
      ];
    }),
  );
}

export const stretchFeatures = (stretches: readonly Stretch[]): FeatureCollection =>
  collection(
    stretches.map(
      (s): Feature<LineString> => ({
        type: 'Feature',
        properties: { stretch: s.id, contested: s.contested > 0 },
        geometry: { type: 'LineString', coordinates: s.path.map((p) => [...p]) },
      }),
    ),
  );
