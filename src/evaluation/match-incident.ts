import { samePeriod } from './dates';
import type { GoldIncident } from './gold';
import { matchesDate } from './match-date';
import type { PlaceBook } from './place-book';
import { type Figure, figureOf, type Told } from './told';

type GoldPlaceOf = GoldIncident['places'][number];

/** Where an incident must be found: its neighbourhoods, landmarks and roads; where it has none, its larger places. */
export function wantedPlaces({ places }: GoldIncident, book: PlaceBook): readonly GoldPlaceOf[] {
  const small = places.filter((p) => book.isSmall(p.place));
  return small.length > 0 ? small : places;
}

export const acceptsPlace = ({ place, accept }: GoldPlaceOf, id: string): boolean =>
  place === id || accept.includes(id);

export const sharesPlace = (gold: GoldIncident, told: Told, book: PlaceBook): boolean =>
  wantedPlaces(gold, book).some((p) => told.places.some((id) => acceptsPlace(p, id)));

export const sharesKind = (gold: GoldIncident, { incident }: Told): boolean =>
  [gold.event_type, ...gold.accept_event_types].includes(incident.kind);

/** Whether the incident of the reading may be the annotated one: of its kind, in one of its places, on its day. */
export const matches = (gold: GoldIncident, told: Told, book: PlaceBook): boolean =>
  sharesKind(gold, told) && sharesPlace(gold, told, book) && matchesDate(gold.date, told.period);

/** The statuses a reading may give it: `contested`, or `asserted` for every shade of being told as a fact. */
export function acceptedStatuses(gold: GoldIncident): readonly string[] {
  if (gold.polarity === 'negative') return ['denied', 'absent'];
  const words = gold.accept_status.length > 0 ? gold.accept_status : [gold.status];
  return words.map((w) => (w === 'contested' ? w : 'asserted'));
}

export const sameFigure = (a: Figure, b: Figure): boolean =>
  a.kind === b.kind && a.value === b.value && a.qualifier === b.qualifier && a.side === b.side;

/**
 * How well an incident of the reading agrees with the annotated one, from 0; null when it does not match. Claims weigh
 * most, then places, then the day; kind, status and superfluous places settle what is still open.
 */
export function likeness(gold: GoldIncident, told: Told, book: PlaceBook): number | null {
  if (!matches(gold, told, book)) return null;
  const wanted = gold.casualties.map(figureOf);
  const claims = wanted.filter((w) => told.figures.some((f) => sameFigure(w, f))).length;
  const surplus = Math.abs(told.figures.length - wanted.length);
  const places = gold.places.filter((p) => told.places.includes(p.place)).length;
  const day = samePeriod(gold.date, told.period) ? 2 : 0;
  const kind = gold.event_type === told.incident.kind ? 0.3 : 0;
  const status = acceptedStatuses(gold).includes(told.incident.status) ? 0.3 : 0;
  const others = told.places.filter((id) => !gold.places.some((p) => acceptsPlace(p, id))).length;
  return Math.max(
    0,
    100 + claims * 10 - surplus + places + day + kind + status - Math.min(0.3, others * 0.01),
  );
}
