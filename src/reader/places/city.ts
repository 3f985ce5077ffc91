import { type PlaceId, placeId } from '../../domain/ids';
import type { Because } from '../../domain/reading';
import { because } from '../because';
import type { Descriptor } from './sectors';
import { SECTOR_OF } from './sectors';
import type { Spot } from './spot';
import type { Stream } from './stream';
import type { PlaceWords } from './words';

/**
 * The city's name with a direction or a description around it: شرقي حلب, أحياء حلب الغربية, مناطق المعارضة بحلب.
 * The direction is no part of the mention, but says which part of the city is meant.
 */
export interface CityReading {
  readonly place: PlaceId;
  readonly why: Because<'toponym'>;
  readonly container: boolean;
  /** Token where the mention ends: one further for حلب الشرقية, which is a name of its own. */
  readonly to: number;
}

export const ALEPPO = placeId('aleppo');
/** How far behind the city's name the description of its part may end. */
const HELD_REACH = 3;
const DIRECTED_REACH = 9;

export function readCity(
  stream: Stream,
  spot: Spot,
  words: PlaceWords,
  descriptors: readonly Descriptor[],
  isFineEnd: (token: number) => boolean,
): CityReading {
  const sentence = stream.sentence[spot.from];
  const within = (i: number) => (stream.sentence[i] === sentence ? stream.tokens[i] : undefined);
  const spanAt = (i: number): Because['words'] => {
    const token = within(i);
    return token ? [[token.start, token.end]] : [];
  };
  // "Farther south, in the city of Aleppo": a comma parts the direction from the name.
  const parted = (direction: number): boolean => {
    for (let t = direction + 1; t <= spot.from; t++) if (stream.joined[t] === 0) return true;
    return false;
  };
  const city = (why: Because<'toponym'>, container: boolean): CityReading => ({
    place: ALEPPO,
    why,
    container,
    to: spot.to,
  });

  // A classifier between the direction and the name: جنوبي مدينة حلب, "eastern parts of Aleppo".
  let at = spot.from - 1;
  while (within(at) && (words.classifier(within(at))?.of === 'city' || isLink(within(at)?.folded))) at--;
  if (spot.prefix === '' || spot.prefix === 'ل') {
    const direction = words.direction(within(at));
    // "The northern city of Aleppo" is the city, which lies in the north of the country.
    const country =
      /^[a-z]/.test(within(at)?.folded ?? '') && words.classifier(within(at + 1))?.of === 'city';
    if (direction && !country && !parted(at)) {
      // جنوب غرب حلب: the first of two directions is skipped with the words between.
      let b = at - 1;
      while (within(b) && (isLink(within(b)?.folded) || words.direction(within(b)))) b--;
      const why = because<'toponym'>('direction', spanAt(at), direction);
      // "35 km south-west of Aleppo": how far off it was.
      const far = within(b) !== undefined && LENGTHS.has(within(b)?.folded ?? '');
      if (far || isFineEnd(b + 1)) return city(why, true);
      return { place: SECTOR_OF[direction], why, container: false, to: spot.to };
    }
  }
  const adjective = words.directionAdjective(within(spot.to));
  if (adjective) {
    const governed = words.ground(within(spot.from - 1)) === true;
    return {
      place: SECTOR_OF[adjective],
      why: because('direction', spanAt(spot.to), adjective),
      container: false,
      to: governed ? spot.to : spot.to + 1,
    };
  }
  if (isFineEnd(at + 1) || isFineEnd(spot.from)) return city(because('city-holds'), true);

  const behind = descriptors.filter((d) => d.to <= spot.from).at(-1);
  if (behind) {
    const gap = spot.from - behind.to;
    if (behind.held && gap <= HELD_REACH) {
      return { place: behind.place, why: behind.why, container: false, to: spot.to };
    }
    if (!behind.held && gap <= DIRECTED_REACH && stream.sentence[behind.from] === sentence) {
      return city(because('city-holds'), true);
    }
  }
  return city(because('city'), false);
}

const LENGTHS: ReadonlySet<string> = new Set(
  'كيلومتر كيلومترا كيلومترات كيلو كم ميل ميلا اميال متر مترا امتار km kilometre kilometres kilometer kilometers miles mile metres meters'.split(
    ' ',
  ),
);
const LINKS = new Set(['of', 'in', 'parts', 'the', 'في', 'من']);
const isLink = (word: string | undefined): boolean => word !== undefined && LINKS.has(word);
