import distance from '@turf/distance';
import type { PlaceId } from '../domain/ids';
import type { Reading } from '../domain/reading';
import { foldName } from '../gazetteer/fold';
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Gold, GoldPlace } from './gold';

/**
 * What the annotation calls the places of a reading. It may bring a table of its places: then a place of a reading is
 * the one whose name it bears, so that an annotation outlives any gazetteer. Ids its table lacks are our gazetteer's.
 */
export interface PlaceBook {
  /** The annotation's id for a place of a reading; one that no annotation can have where its table lacks the place. */
  readonly idOf: (reading: Reading, place: string | null) => string | null;
  /** A neighbourhood, a landmark or a road: what may stand on the map. */
  readonly isSmall: (id: string) => boolean;
  /** Small, or unknown to the annotation. */
  readonly maybeSmall: (id: string) => boolean;
  /** Metres from the annotated point, and how many the annotation forgives; null where it gives no point. */
  readonly offBy: (
    id: string,
    reading: Reading,
    place: string | null,
  ) => { readonly metres: number; readonly tolerated: number } | null;
}

const SMALL: ReadonlySet<string> = new Set(['neighbourhood', 'landmark', 'road']);
/** What a reading without a point is off by, in metres: as far as the city is wide. */
const WITHOUT_POINT_M = 20_000;

const namesOf = ({ ar, en, aliases }: GoldPlace): string[] =>
  [ar, en, ...aliases].filter((n): n is string => typeof n === 'string' && n !== '');

export function placeBook(table: Gold['places'], gazetteer: Gazetteer): PlaceBook {
  const byName = new Map<string, string>();
  for (const [id, place] of Object.entries(table))
    for (const name of namesOf(place).map(foldName)) if (!byName.has(name)) byName.set(name, id);
  const hasTable = Object.keys(table).length > 0;

  const idOf = (reading: Reading, place: string | null): string | null => {
    if (place === null) return null;
    const names = reading.places[place]?.names;
    for (const name of [...(names?.ar ?? []), ...(names?.en ?? [])]) {
      const id = byName.get(foldName(name));
      if (id !== undefined) return id;
    }
    const other = table[place];
    return other && namesOf(other).length > 0 ? `other:${place}` : place;
  };

  const kindOf = (id: string): string | undefined =>
    table[id]?.type ?? (hasTable ? undefined : gazetteer.byId.get(id as PlaceId)?.kind);

  return {
    idOf,
    isSmall: (id) => SMALL.has(kindOf(id) ?? ''),
    maybeSmall: (id) => {
      const kind = kindOf(id);
      return kind === undefined ? !table[id] : SMALL.has(kind);
    },
    offBy: (id, reading, place) => {
      const { lat, lon, toleranceM } = table[id] ?? {};
      if (lat == null || lon == null || !toleranceM) return null;
      const read = place === null ? undefined : reading.places[place];
      const metres =
        read?.lat == null || read.lon == null
          ? WITHOUT_POINT_M
          : distance([lon, lat], [read.lon, read.lat], { units: 'meters' });
      return { metres, tolerated: toleranceM };
    },
  };
}
