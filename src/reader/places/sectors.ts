import type { PlaceId } from '../../domain/ids';
import { placeId } from '../../domain/ids';
import type { Because } from '../../domain/reading';
import { because } from '../because';
import { sideOf } from '../claimants/table';
import type { Marks } from '../lexicon/lexicon';
import type { Stream } from './stream';
import type { Direction, PlaceWords } from './words';

/**
 * Ground described rather than named: by a direction (الأحياء الشرقية, شرق المدينة) or by who holds it (مناطق
 * المعارضة). From late July 2012 to late November 2016 the opposition held the east of the city and the
 * government the west.
 */
export interface Descriptor {
  readonly from: number;
  readonly to: number;
  readonly place: PlaceId;
  readonly why: Because<'toponym'>;
  /** Says it by its holder: the city named after it is then that part of the city. */
  readonly held: boolean;
}

export const SECTOR_OF: Readonly<Record<Direction, PlaceId>> = {
  east: placeId('east-aleppo'),
  west: placeId('west-aleppo'),
  north: placeId('north-aleppo'),
  south: placeId('south-aleppo'),
  central: placeId('central-aleppo'),
};

/** How far after the ground its holder may be named. */
const REACH = 9;

/** الأحياء الشرقية, الأجزاء الغربية, القسم الشرقي; "the eastern districts". Tokens of the stream. */
function directed(
  stream: Stream,
  at: number,
  end: number,
  words: PlaceWords,
  english: boolean,
): Descriptor | null {
  const token = stream.tokens[at];
  const next = stream.tokens[at + 1];
  if (!token || !next || at + 1 >= end) return null;
  const [ground, adjective] = english ? [next, token] : [token, next];
  if (!words.ground(ground)) return null;
  const direction = english ? words.direction(adjective) : words.directionAdjective(adjective);
  if (!direction) return null;
  return {
    from: at,
    to: at + 2,
    place: SECTOR_OF[direction],
    why: because('described', wordsOf(stream, at, at + 2), direction),
    held: false,
  };
}

/** "The east of the city", "the southern part of the city". */
function ofTheCity(stream: Stream, at: number, end: number, words: PlaceWords): Descriptor | null {
  const direction = words.direction(stream.tokens[at]);
  if (!direction || at + 3 >= end) return null;
  const part = words.ground(stream.tokens[at + 1]) ? 2 : 1;
  const rest = ['of', 'the', 'city'];
  if (!rest.every((word, k) => stream.tokens[at + part + k]?.folded === word)) return null;
  const to = at + part + rest.length;
  return to <= end
    ? {
        from: at,
        to,
        place: SECTOR_OF[direction],
        why: because('described', wordsOf(stream, at, to), direction),
        held: false,
      }
    : null;
}

/** مناطق المعارضة, الأحياء التي يسيطر عليها مقاتلو المعارضة; "opposition-held areas", "areas held by". */
function heldBy(
  stream: Stream,
  at: number,
  end: number,
  base: number,
  words: PlaceWords,
  marks: Marks,
  english: boolean,
): Descriptor | null {
  if (!words.ground(stream.tokens[at]))
    return english ? heldBefore(stream, at, end, base, words, marks) : null;
  if (at > base && words.notYetHeld(stream.tokens[at - 1])) return null;
  for (let i = at + 1; i < Math.min(end, at + REACH); i++) {
    const actor = marks.at('actor', i - base);
    if (actor && actor.value.use !== 'adjective') {
      const place = sectorHeldBy(actor.value.actor);
      return place
        ? {
            from: at,
            to: base + actor.to,
            place,
            why: because('held-by', wordsOf(stream, at, base + actor.to), actor.value.actor),
            held: true,
          }
        : null;
    }
    const token = stream.tokens[i];
    if (!words.held(token) && !words.direction(token) && !words.directionAdjective(token)) return null;
  }
  return null;
}

/** English: "rebel-held eastern districts", "opposition areas". */
function heldBefore(
  stream: Stream,
  at: number,
  end: number,
  base: number,
  words: PlaceWords,
  marks: Marks,
): Descriptor | null {
  const actor = marks.at('actor', at - base);
  if (!actor) return null;
  for (let i = base + actor.to; i < Math.min(end, base + actor.to + 4); i++) {
    const token = stream.tokens[i];
    if (words.ground(token)) {
      const place = sectorHeldBy(actor.value.actor);
      return place
        ? {
            from: at,
            to: i + 1,
            place,
            why: because('held-by', wordsOf(stream, at, i + 1), actor.value.actor),
            held: true,
          }
        : null;
    }
    if (!words.held(token) && !words.direction(token)) return null;
  }
  return null;
}

/** الأحياء المحاصرة: the besieged quarters were those of the east. */
function besieged(stream: Stream, at: number, end: number, words: PlaceWords): Descriptor | null {
  const [first, second] = [stream.tokens[at], stream.tokens[at + 1]];
  if (at + 1 >= end) return null;
  const arabic = words.ground(first) && second?.folded === 'المحاصره';
  const latin = first?.folded === 'besieged' && words.ground(second);
  return arabic || latin
    ? {
        from: at,
        to: at + 2,
        place: SECTOR_OF.east,
        why: because('besieged', wordsOf(stream, at, at + 2)),
        held: true,
      }
    : null;
}

const wordsOf = (stream: Stream, from: number, to: number): Because['words'] => [
  [stream.tokens[from]?.start ?? 0, stream.tokens[to - 1]?.end ?? 0],
];

function sectorHeldBy(actor: string): PlaceId | null {
  const side = sideOf(actor);
  if (side === 'opposition') return SECTOR_OF.east;
  return side === 'regime' ? SECTOR_OF.west : null;
}

/** All descriptors of one sentence whose tokens are `[base, end)` of the stream, in order, not overlapping. */
export function descriptorsIn(
  stream: Stream,
  base: number,
  end: number,
  words: PlaceWords,
  marks: Marks,
  english: boolean,
): Descriptor[] {
  const found: Descriptor[] = [];
  for (let at = base; at < end; ) {
    // Arabic names the ground first.
    if (!english && !words.ground(stream.tokens[at])) {
      at++;
      continue;
    }
    const descriptor =
      (english ? ofTheCity(stream, at, end, words) : null) ??
      directed(stream, at, end, words, english) ??
      heldBy(stream, at, end, base, words, marks, english) ??
      besieged(stream, at, end, words);
    if (descriptor) found.push(descriptor);
    at = descriptor ? descriptor.to : at + 1;
  }
  return found;
}
