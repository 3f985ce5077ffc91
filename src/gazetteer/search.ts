import type { Place } from '../domain/place';
import { LANGUAGES, type PlaceKind } from '../domain/tables';
import { foldName } from './fold';
import type { Gazetteer } from './gazetteer';

/** A place offered while someone types, with the name that matched. */
export interface Suggestion {
  readonly place: Place;
  readonly name: string;
}

/** What is offered first among equals: the city's own places before the world's. */
const KIND_ORDER: readonly PlaceKind[] = [
  'neighbourhood',
  'sector',
  'landmark',
  'road',
  'city',
  'town',
  'governorate',
  'region',
  'country',
];

/** 0 the whole name, 1 its beginning, 2 the beginning of a word in it; null when it does not match. */
function rank(folded: string, query: string): 0 | 1 | 2 | null {
  if (folded === query) return 0;
  if (folded.startsWith(query)) return 1;
  return folded.includes(` ${query}`) ? 2 : null;
}

/**
 * Places whose name in either language is, begins with, or has a word that begins with what was typed; best
 * first, each place once. Nothing for an empty query.
 */
export function searchPlaces(gazetteer: Pick<Gazetteer, 'places'>, typed: string, limit = 8): Suggestion[] {
  const query = foldName(typed);
  if (query === '') return [];
  const found: { suggestion: Suggestion; order: number }[] = [];
  for (const place of gazetteer.places) {
    let best: { name: string; rank: number } | null = null;
    for (const lang of LANGUAGES) {
      place.names[lang].forEach((name, i) => {
        const r = rank(foldName(name), query);
        if (r === null) return;
        // Among equal matches the name on screen, then the listed order.
        const total = r + Math.min(i, 9) / 10;
        if (!best || total < best.rank) best = { name, rank: total };
      });
    }
    const hit = best as { name: string; rank: number } | null;
    if (hit)
      found.push({
        suggestion: { place, name: hit.name },
        order: Math.floor(hit.rank) * 100 + KIND_ORDER.indexOf(place.kind) * 10 + (hit.rank % 1),
      });
  }
  return found
    .sort((a, b) => a.order - b.order)
    .slice(0, limit)
    .map((f) => f.suggestion);
}
