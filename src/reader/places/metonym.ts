import type { Place } from '../../domain/place';
import type { Spot } from './spot';
import type { Stream } from './stream';
import type { PlaceWords } from './words';

const PREPOSITION_PREFIX = /^[وف]?ب/;
/** Prepositions of agency: مدعوم من روسيا, من قبل موسكو. */
const AGENCY = new Set(['من', 'by', 'قبل', 'مع', 'with']);

/**
 * A country or a foreign capital that stands for its government. Reports say where something is with a
 * preposition (في موسكو, مدن سوريا) and who does something without one (روسيا تدك), or after "backed by".
 */
export function isMetonym(stream: Stream, spot: Spot, place: Place, words: PlaceWords): boolean {
  const sentence = stream.sentence[spot.from];
  const within = (i: number) => (stream.sentence[i] === sentence ? stream.tokens[i] : undefined);
  if (words.office(within(spot.from - 1))) return true;
  if (place.kind !== 'country' && !RULES_ELSEWHERE.has(place.id)) return false;
  if (place.id === 'syria') return false;
  if (PREPOSITION_PREFIX.test(spot.prefix)) return false;
  const before = within(spot.from - 1);
  if (spot.prefix === '' && before && words.classifier(before)) return false;
  const article = before?.folded === 'the' ? within(spot.from - 2) : before;
  return !(spot.prefix === '' && words.locative(article) && !AGENCY.has(article?.folded ?? ''));
}

/** Capitals whose name the press uses for a government that takes part. */
const RULES_ELSEWHERE = new Set<string>([
  'moscow',
  'washington',
  'ankara',
  'tehran',
  'london',
  'paris',
  'riyadh',
  'damascus',
]);
