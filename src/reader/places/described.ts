import type { PlaceId } from '../../domain/ids';
import type { Place } from '../../domain/place';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import { because } from '../because';
import { ALEPPO } from './city';
import type { Descriptor } from './sectors';
import type { Spot } from './spot';
import type { Stream } from './stream';
import { originBefore } from './surroundings';
import type { FoundPlace } from './types';
import { placeWords as words } from './words';

/** Mentions that are no plain names: descriptions of ground, the city inside an organisation's name. */

export function described(stream: Stream, d: Descriptor, gazetteer: Gazetteer): FoundPlace {
  return {
    from: d.from,
    to: d.to,
    start: stream.tokens[d.from]?.start ?? 0,
    end: stream.tokens[d.to - 1]?.end ?? 0,
    sentence: stream.sentence[d.from] as number,
    place: gazetteer.byId.get(d.place) ?? null,
    candidates: [],
    score: d.held ? 0.8 : 0.9,
    why: [d.why],
    relation: 'in',
    origin: originBefore(stream, d.from),
    dateline: false,
    aside: false,
    metonym: false,
    descriptor: true,
    anaphor: d.held,
    container: false,
    course: false,
    list: d.from,
  };
}

/** The city's name inside an organisation's: kept as a mention that is no location; anything else is no mention. */
export function organisationPlace(spot: Spot, sentence: number, gazetteer: Gazetteer): FoundPlace | null {
  const place = spot.names.map((n) => n.place).find((p) => p.kind === 'city' || p.kind === 'governorate');
  const known: Place | undefined = place && gazetteer.byId.get(place.id);
  if (!known) return null;
  return {
    from: spot.from,
    to: spot.to,
    start: spot.start,
    end: spot.end,
    sentence,
    place: known,
    candidates: [],
    score: 0.6,
    why: [because('organisation', [[spot.start, spot.end]])],
    relation: 'in',
    origin: false,
    dateline: false,
    aside: false,
    metonym: true,
    descriptor: false,
    anaphor: false,
    container: false,
    course: false,
    list: spot.from,
  };
}

/** "Aleppo and its countryside": ريفها right after the city. */
export function countrysideOf(
  stream: Stream,
  found: readonly FoundPlace[],
  gazetteer: Gazetteer,
): FoundPlace[] {
  const place = gazetteer.byId.get('aleppo-countryside' as PlaceId);
  if (!place) return [];
  return found.flatMap((f) => {
    const english = ['and', 'its'].every((w, k) => stream.tokens[f.to + k]?.folded === w);
    const at = english ? f.to + 2 : f.to;
    const token = stream.tokens[at];
    if (f.place?.id !== ALEPPO || !token || stream.sentence[at] !== f.sentence) return [];
    if (!english && /^[a-z]/.test(token.folded)) return [];
    const word = token.folded.replace(/^و/, '');
    if (!words.countryside.has(word)) return [];
    const letters = token.folded.length - word.length;
    return [
      {
        ...f,
        from: at,
        to: at + 1,
        start: token.start + letters,
        end: token.end,
        place,
        candidates: [],
        score: 0.85,
        why: [because('countryside', [[token.start + letters, token.end]])],
        descriptor: true,
        container: false,
      },
    ];
  });
}
