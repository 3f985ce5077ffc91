import type { PlaceId } from '../../domain/ids';
import type { Place } from '../../domain/place';
import type { Relation } from '../../domain/tables';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import type { Marks } from '../lexicon/lexicon';
import type { Sentence } from '../types';
import { anaphorsIn } from './anaphors';
import { type Chain, chainsOf } from './chains';
import { choose, isPlace } from './choose';
import { ALEPPO, readCity } from './city';
import { evidenceFor } from './evidence';
import { isMetonym } from './metonym';
import { nameIndex } from './names';
import { type Descriptor, descriptorsIn } from './sectors';
import { type Spot, spotNames } from './spot';
import { type Stream, streamOf } from './stream';
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
    return (['event', 'carrier', 'speech', 'actor', 'people', 'target', 'weapon'] as const).some((cat) =>
      marks[s]?.at(cat, at),
    );
  };
  const chains = chainsOf(stream, source, spots, words, index, isWord);
  const chainOf = new Map<Spot, Chain>();
  for (const chain of chains) for (const spot of chain.spots) chainOf.set(spot, chain);
  const ordered = [...chainOf.keys()].sort((a, b) => a.from - b.from);
  const descriptors = allDescriptors(stream, sentences, marks, ordered);
  const named = namedForSure(ordered);

  const found: FoundPlace[] = [];
  const fineEnds = new Set<number>();
  for (const spot of ordered) {
    const chain = chainOf.get(spot) as Chain;
    const s = stream.sentence[spot.from] as number;
    const base = stream.first[s] as number;
    const evidence = evidenceFor(stream, spot, chain, words, marks[s] as Marks, base, isCertain);
    const known = spot.names.some((n) => named.has(n.place.id));
    if (evidence.against === 'organisation') {
      const metonym = organisationPlace(spot, s, gazetteer);
      if (metonym) found.push(metonym);
      continue;
    }
    if (!isPlace(spot, evidence, words, known)) continue;
    const own = descriptors.filter((d) => stream.sentence[d.from] === s);
    const sector = sectorAround(spot, chain, own);
    const choice = choose(spot, chain, { gazetteer, sector, speaksOf: (p) => named.has(p.id) });
    const common = {
      from: spot.from,
      start: spot.start,
      sentence: s,
      relation: relationOf(stream, spot, chain),
      origin: isOrigin(stream, spot, chain),
      dateline: isDateline(stream, spot, source, base),
      descriptor: false,
      anaphor: false,
      course: isCourse(stream, chain),
    };
    if (choice.place?.id === ALEPPO) {
      const city = readCity(stream, spot, words, own, (token) => fineEnds.has(token));
      const place = gazetteer.byId.get(city.place) ?? choice.place;
      const end = stream.tokens[city.to - 1]?.end ?? spot.end;
      found.push({
        ...common,
        to: city.to,
        end,
        place,
        candidates:
          place === choice.place ? choice.candidates : [{ place: choice.place, why: 'the city as a whole' }],
        score: choice.score,
        why: [...choice.why, city.why],
        metonym: words.office(stream.tokens[spot.from - 1]) === true && stream.sentence[spot.from - 1] === s,
        container: city.container,
      });
      continue;
    }
    if (choice.place && isFine(choice.place)) fineEnds.add(spot.to);
    found.push({
      ...common,
      to: spot.to,
      end: spot.end,
      place: choice.place,
      candidates: choice.candidates,
      score: choice.score,
      why: choice.why,
      metonym: choice.place !== null && isMetonym(stream, spot, choice.place, words),
      container: choice.place !== null && !isFine(choice.place) && fineEnds.has(spot.from),
    });
  }

  const taken = (from: number, to: number) => found.some((f) => f.from < to && from < f.to);
  for (const d of descriptors) {
    if (!taken(d.from, d.to)) found.push(described(stream, d, gazetteer));
  }
  found.push(...countrysideOf(stream, found, gazetteer));
  found.sort((a, b) => a.from - b.from);
  return anaphorsIn(stream, found, words, gazetteer);
}

const isCertain = (spot: Spot): boolean =>
  spot.edits === 0 && spot.names.some((n) => n.rule === null && n.place.kind === 'neighbourhood' && !n.bare);

/** Places some mention of which needs no context: others of the text may lean on them. */
function namedForSure(spots: readonly Spot[]): ReadonlySet<PlaceId> {
  const sure = new Set<PlaceId>();
  for (const spot of spots) for (const n of spot.names) if (n.rule === null && !n.bare) sure.add(n.place.id);
  return sure;
}

function allDescriptors(
  stream: Stream,
  sentences: readonly Sentence[],
  marks: readonly Marks[],
  spots: readonly Spot[],
): Descriptor[] {
  const spotted = new Set(spots.map((s) => s.from));
  return sentences.flatMap((sentence, i) => {
    const base = stream.first[i] as number;
    const english = /^[a-z]/.test(sentence.tokens[0]?.folded ?? '');
    return descriptorsIn(
      stream,
      base,
      stream.first[i + 1] as number,
      words,
      marks[i] as Marks,
      english,
    ).filter((d) => !spotted.has(d.from + 1));
  });
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

function relationOf(stream: Stream, spot: Spot, chain: Chain): Relation {
  const sentence = stream.sentence[spot.from];
  let at = spot.from - 1;
  if (chain.classifier && chain.classifier.token < spot.from) at = chain.classifier.token - 1;
  for (let steps = 0; steps < 3; steps++, at--) {
    const token = stream.sentence[at] === sentence ? stream.tokens[at] : undefined;
    const relation = words.relation(token);
    if (relation === 'near' || relation === 'edge' || relation === 'toward') return relation;
    if (!token || !['of', 'the', 'من', 'حي', 'في'].includes(token.folded)) break;
  }
  return 'in';
}

/** "Fleeing from X", للنازحين من X. */
function isOrigin(stream: Stream, spot: Spot, chain: Chain): boolean {
  const first = chain.spots[0] ?? spot;
  const start = chain.classifier && chain.classifier.token < first.from ? chain.classifier.token : first.from;
  return originBefore(stream, start);
}

function originBefore(stream: Stream, start: number): boolean {
  const sentence = stream.sentence[start];
  const word = (i: number) => (stream.sentence[i] === sentence ? stream.tokens[i] : undefined);
  const from = word(start - 1)?.folded;
  if (from === 'fled') return true;
  if (from !== 'من' && from !== 'from') return false;
  for (let i = start - 2; i >= start - 6; i--) if (words.origin(word(i))) return true;
  return false;
}

const DATELINE = /^(?:,\s*[\p{L}]+)?\s*(?:\([^)\n]{2,30}\)\s*[-\u2013\u2014:]?|[-\u2013\u2014])\s/u;

/** "ALEPPO, Syria (Agency) -", بيروت (رويترز): opens a sentence and says where it was written. */
function isDateline(stream: Stream, spot: Spot, source: string, base: number): boolean {
  if (spot.from - base > 2) return false;
  const before = source.slice(stream.tokens[base]?.start ?? 0, spot.start);
  const after = source.slice(spot.end, spot.end + 50);
  return /^(?:[\p{L}]+,\s*)?$/u.test(before) && DATELINE.test(after);
}

const COURSE_REACH = 6;

/** "Along the road between A and B": a chain of two after "between", with a road before it. */
function isCourse(stream: Stream, chain: Chain): boolean {
  const [first, second, third] = chain.spots;
  if (!first || !second || third) return false;
  const sentence = stream.sentence[first.from];
  const word = (i: number) => (stream.sentence[i] === sentence ? stream.tokens[i] : undefined);
  const before = word(first.from - 1)?.folded;
  const between = before === 'the' ? word(first.from - 2)?.folded : before;
  if (between !== 'بين' && between !== 'between') return false;
  for (let i = first.from - 2; i >= first.from - COURSE_REACH; i--) if (words.course(word(i))) return true;
  return false;
}

function described(stream: Stream, d: Descriptor, gazetteer: Gazetteer): FoundPlace {
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
    metonym: false,
    descriptor: true,
    anaphor: d.held,
    container: false,
    course: false,
  };
}

/** The city's name inside an organisation's: kept as a mention that is no location; anything else is no mention. */
function organisationPlace(spot: Spot, sentence: number, gazetteer: Gazetteer): FoundPlace | null {
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
    why: ['organisation'],
    relation: 'in',
    origin: false,
    dateline: false,
    metonym: true,
    descriptor: false,
    anaphor: false,
    container: false,
    course: false,
  };
}

/** "Aleppo and its countryside": ريفها right after the city. */
function countrysideOf(stream: Stream, found: readonly FoundPlace[], gazetteer: Gazetteer): FoundPlace[] {
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
        why: ['its-countryside'],
        descriptor: true,
        container: false,
      },
    ];
  });
}
