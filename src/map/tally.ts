import type { Columns } from '../dataset/columns';
import { precisionOf } from '../dataset/where';
import type { IncidentId, PlaceId } from '../domain/ids';
import type { Incident } from '../domain/incident';
import type { LonLat, Place } from '../domain/place';

/** How many incidents, and how many of them are contested. */
export interface Share {
  readonly count: number;
  readonly contested: number;
}

/** Incidents along a road or between two places. */
export interface Stretch extends Share {
  /** The places that name it, joined by `>`. */
  readonly id: string;
  readonly path: readonly LonLat[];
  readonly incidents: readonly IncidentId[];
  /** Opened by a click when there is more than one incident: the road, or the first end. */
  readonly place: PlaceId;
}

/** What a window and a filter put on the map. An incident at several places counts in each of them. */
export interface Tally {
  /** Neighbourhoods, landmarks known only roughly, and roads whose course is not known. */
  readonly areas: ReadonlyMap<PlaceId, Share>;
  /** Landmarks that are known to a spot. */
  readonly points: ReadonlyMap<PlaceId, Share>;
  readonly stretches: readonly Stretch[];
}

export const EMPTY_TALLY: Tally = { areas: new Map(), points: new Map(), stretches: [] };

/** A landmark known no better than this, in metres, gets no dot: it would be a false pin. A city block or two. */
const SPOT_M = 350;

/** How a place is drawn: as ground, as a spot, as a line, or not at all (the drawer lists it). */
export function formOf(place: Place): 'area' | 'point' | 'line' | null {
  if (!place.point) return null;
  switch (precisionOf(place)) {
    case 'neighbourhood':
      return 'area';
    case 'point':
      return place.precisionM !== null && place.precisionM <= SPOT_M ? 'point' : 'area';
    case 'line':
      return place.line ? 'line' : 'area';
    case 'area':
    case 'city':
    case 'outside':
      return null;
  }
}

const add = (share: Share | undefined, contested: boolean): Share => ({
  count: (share?.count ?? 0) + 1,
  contested: (share?.contested ?? 0) + (contested ? 1 : 0),
});

/**
 * Counts the shown rows by place, by what the place can honestly be drawn as. Sectors, the city and what lies outside
 * are not drawn: the drawer lists them. An incident between two landmarks is a stretch and marks neither of them.
 */
export function tallyOf(
  columns: Columns,
  shown: readonly number[],
  places: ReadonlyMap<PlaceId, Place>,
): Tally {
  const areas = new Map<PlaceId, Share>();
  const points = new Map<PlaceId, Share>();
  const stretches = new Map<string, Stretch>();
  for (const row of shown) {
    const incident = columns.incidents[row]!;
    const contested = incident.status === 'contested';
    const between = lineOf(incident, places);
    if (between) extend(stretches, between, incident, contested);
    for (const id of new Set(incident.places)) {
      const place = places.get(id);
      if (!place) continue;
      // A landmark at the end of a stretch is where the stretch ends, not where the incident was.
      if (between?.ends.includes(id) && place.kind === 'landmark') continue;
      switch (formOf(place)) {
        case 'area':
          areas.set(id, add(areas.get(id), contested));
          break;
        case 'point':
          points.set(id, add(points.get(id), contested));
          break;
        case 'line':
          extend(stretches, { ends: [id], path: place.line! }, incident, contested);
          break;
        case null:
          break;
      }
    }
  }
  return { areas, points, stretches: [...stretches.values()] };
}

interface Line {
  readonly ends: readonly PlaceId[];
  readonly path: readonly LonLat[];
}

/** The line a report gives, as the points of its places; null when fewer than two of them have one. */
function lineOf(incident: Incident, places: ReadonlyMap<PlaceId, Place>): Line | null {
  const ends = incident.where.line ?? [];
  const path = ends.flatMap((id) => {
    const point = places.get(id)?.point;
    return point ? [point] : [];
  });
  return path.length < 2 ? null : { ends, path };
}

function extend(
  stretches: Map<string, Stretch>,
  { ends, path }: Line,
  incident: Incident,
  contested: boolean,
): void {
  const id = ends.join('>');
  const known = stretches.get(id);
  stretches.set(id, {
    id,
    path,
    place: ends[0]!,
    incidents: [...(known?.incidents ?? []), incident.id],
    ...add(known, contested),
  });
}
