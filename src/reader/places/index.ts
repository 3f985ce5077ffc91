import type { PlaceId } from '../../domain/ids';
import type { Place } from '../../domain/place';
import type { Span } from '../../domain/reading';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import type { Marks } from '../lexicon/lexicon';
import type { Sentence } from '../types';
import { anaphorsIn } from './anaphors';
import { type Chain, chainsOf } from './chains';
import { choose, isPlace } from './choose';
import { ALEPPO, readCity } from './city';
import { countrysideOf, described, organisationPlace } from './described';
import { evidenceFor } from './evidence';
import { isMetonym } from './metonym';
import { nameIndex } from './names';
import { type Descriptor, descriptorsIn } from './sectors';
import { type Spot, spotNames } from './spot';
import { type Stream, streamOf } from './stream';
import { isAside, isCourse, isDateline, isOrigin, relationOf } from './surroundings';
import { type FoundPlace, isFine } from './types';
import { placeWords as words } from './words';

export { type FoundPlace, isFine } from './types';

/**
 * The places a text names or describes, in order: names with the span of the name alone, parts of the city that
 * are described (الأحياء الشرقية, ريفها), and words that point back to a place (الحي). `marks` are the words of
 * events and parties, one for each sentence.
 */
export function findPlaces(
  sentences: readonly Sentence[],
  source: string,
  gazetteer: Gazetteer,
  marks: readonly Marks[],
): readonly FoundPlace[] {
  const stream = streamOf(sentences, source);
  if (stream.tokens.length === 0) return [];
  const index = nameIndex(gazetteer);
  const spots = spotNames(stream, index, source);
  const isWord = (token: number): boolean => {
    const s = stream.sentence[token] as number;
    const at = token - (stream.first[s] as number);
    return WORDS.some((cat) => marks[s]?.at(cat, at));
  };
  const chains = chainsOf(stream, source, spots, words, index, isWord);
  const chainOf = new Map<Spot, Chain>();
  for (const chain of chains) for (const spot of chain.spots) chainOf.set(spot, chain);
  const ordered = [...chainOf.keys()].sort((a, b) => a.from - b.from);
  const descriptors = allDescriptors(stream, sentences, marks, ordered);
  const named = namedForSure(ordered);

  const wordAt = (token: number): Span => [stream.tokens[token]?.start ?? 0, stream.tokens[token]?.end ?? 0];
  const found: FoundPlace[] = [];
  const fineEnds = new Set<number>();
  for (const spot of ordered) {
    const chain = chainOf.get(spot) as Chain;
    const s = stream.sentence[spot.from] as number;
    const base = stream.first[s] as number;
    const evidence = evidenceFor(stream, spot, chain, words, marks[s] as Marks, base, source, isCertain);
    const known = spot.names.some((n) => named.has(n.place.id));
    if (evidence.against === 'organisation') {
      const metonym = organisationPlace(spot, s, gazetteer);
      if (metonym) found.push(metonym);
      continue;
    }
    if (!isPlace(spot, evidence, words, known)) continue;
    const own = descriptors.get(s) ?? [];
    const sector = sectorAround(spot, chain, own);
    const choice = choose(spot, chain, { gazetteer, sector, speaksOf: (p) => named.has(p.id), wordAt });
    const city =
      choice.place?.id === ALEPPO ? readCity(stream, spot, words, own, (token) => fineEnds.has(token)) : null;
    const place = (city && gazetteer.byId.get(city.place)) ?? choice.place;
    if (!city && place && isFine(place)) fineEnds.add(spot.to);
    found.push({
      from: spot.from,
      to: city?.to ?? spot.to,
      start: spot.start,
      end: (city && stream.tokens[city.to - 1]?.end) ?? spot.end,
      sentence: s,
      place,
      candidates:
        choice.place && place !== choice.place
          ? [{ place: choice.place, why: choice.why }]
          : choice.candidates,
      score: choice.score,
      why: city ? [...choice.why, city.why] : choice.why,
      relation: relationOf(stream, spot, chain),
      origin: isOrigin(stream, spot, chain),
      aside: isAside(stream, spot, chain),
      dateline: isDateline(stream, spot, source, base) && !isLocal(choice.place),
      descriptor: false,
      anaphor: false,
      course: isCourse(stream, chain),
      list: chain.spots[0]?.from ?? spot.from,
      metonym: city
        ? words.office(stream.tokens[spot.from - 1]) === true && stream.sentence[spot.from - 1] === s
        : place !== null && isMetonym(stream, spot, place, words),
      container: city ? city.container : place !== null && !isFine(place) && fineEnds.has(spot.from),
    });
  }

  const taken = new Uint8Array(stream.tokens.length);
  for (const { from, to } of found) taken.fill(1, from, to);
  for (const d of [...descriptors.values()].flat())
    if (!taken.subarray(d.from, d.to).includes(1)) found.push(described(stream, d, gazetteer));
  found.push(...countrysideOf(stream, found, gazetteer));
  found.sort((a, b) => a.from - b.from);
  return anaphorsIn(stream, found, words, gazetteer);
}

/** Categories of words that are no place, however like one they look. */
const WORDS = ['event', 'carrier', 'speech', 'actor', 'people', 'target', 'weapon'] as const;

/** News is written in a city; what opens a line before a dash and is a quarter or a landmark is where it happened. */
const isLocal = (place: Place | null): boolean => place !== null && LOCAL.has(place.kind);
const LOCAL: ReadonlySet<string> = new Set(['neighbourhood', 'landmark', 'road', 'town']);

const isCertain = (spot: Spot): boolean =>
  spot.edits === 0 && spot.names.some((n) => n.rule === null && CERTAIN.has(n.place.kind) && !n.bare);
const CERTAIN: ReadonlySet<string> = new Set(['neighbourhood', 'town']);

/** Places some mention of which needs no context: others of the text may lean on them. */
function namedForSure(spots: readonly Spot[]): ReadonlySet<PlaceId> {
  const sure = new Set<PlaceId>();
  for (const spot of spots) for (const n of spot.names) if (n.rule === null && !n.bare) sure.add(n.place.id);
  return sure;
}

/** Descriptions of ground, by sentence. */
function allDescriptors(
  stream: Stream,
  sentences: readonly Sentence[],
  marks: readonly Marks[],
  spots: readonly Spot[],
): ReadonlyMap<number, readonly Descriptor[]> {
  const spotted = new Set(spots.map((s) => s.from));
  const found = new Map<number, readonly Descriptor[]>();
  sentences.forEach((sentence, i) => {
    const base = stream.first[i] as number;
    const end = stream.first[i + 1] as number;
    const english = /^[a-z]/.test(sentence.tokens[0]?.folded ?? '');
    const own = descriptorsIn(stream, base, end, words, marks[i] as Marks, english);
    const free = own.filter((d) => !spotted.has(d.from + 1));
    if (free.length > 0) found.set(i, free);
  });
  return found;
}

/** East or west, where the sentence's own descriptions or the certain names of the list say so. */
function sectorAround(spot: Spot, chain: Chain, descriptors: readonly Descriptor[]): 'east' | 'west' | null {
  const places = chain.spots.filter((s) => s !== spot && isCertain(s)).map((s) => s.names[0]?.place.sector);
  const east = places.filter((p) => p === 'east').length;
  const west = places.filter((p) => p === 'west').length;
  if (east !== west) return east > west ? 'east' : 'west';
  const described = new Set(descriptors.map((d) => d.place));
  const [inEast, inWest] = [described.has('east-aleppo' as PlaceId), described.has('west-aleppo' as PlaceId)];
  return inEast === inWest ? null : inEast ? 'east' : 'west';
}
