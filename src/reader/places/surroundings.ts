import type { Relation } from '../../domain/tables';
import type { Chain } from './chains';
import type { Spot } from './spot';
import type { Stream } from './stream';
import { placeWords as words } from './words';

/** What the words before a name say of how the event lies to the place. */

const COURSE_REACH = 6;

const DATELINE =
  /^(?:,\s*[\p{L}]+)?(?:,\s*(?:\d{1,2}\s+\p{L}+|\p{L}+\.?\s+\d{1,2})(?:,?\s+\d{4})?)?\s*(?:\([^)\n]{2,30}\)\s*[-\u2013\u2014:]?|[-\u2013\u2014])\s/u;

export function relationOf(stream: Stream, spot: Spot, chain: Chain): Relation {
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

/** Where the words of a list begin: its classifier, or its first name. */
function listStart(spot: Spot, { spots, classifier }: Chain): number {
  const first = spots[0] ?? spot;
  return classifier && classifier.token < first.from ? classifier.token : first.from;
}

/** "Fleeing from X", للنازحين من X; "militants stationed in X", إرهابيون يتحصنون في حي X: where they act from. */
export const isOrigin = (stream: Stream, spot: Spot, chain: Chain): boolean =>
  originBefore(stream, listStart(spot, chain)) || stationedBefore(stream, listStart(spot, chain));

/** Words from "stationed" to the name: المتحصنين في بعض أحياء. */
const STATION_REACH = 4;
/** Words from "manager" to the hospital: "of the", في مشفى. */
const STAFF_REACH = 3;
/** Words from "were taken" to the hospital. */
const TAKEN_REACH = 8;

function stationedBefore(stream: Stream, start: number): boolean {
  for (let i = start - 1; i >= start - STATION_REACH; i--)
    if (stream.sentence[i] === stream.sentence[start] && words.stationed(stream.tokens[i])) return true;
  return false;
}

/** "The wounded were taken to X", نقل الجرحى إلى مشفى X; those who work there speak of what others did elsewhere. */
export function isAside(stream: Stream, spot: Spot, chain: Chain): boolean {
  const start = listStart(spot, chain);
  const sentence = stream.sentence[start];
  const word = (i: number) => (stream.sentence[i] === sentence ? stream.tokens[i] : undefined);
  const landmark = spot.names.some((n) => n.place.kind === 'landmark');
  if (!landmark) return false;
  // "The manager of X hospital said."
  for (let i = start - 1; i >= start - STAFF_REACH; i--) if (words.staff(word(i))) return true;
  const to = [start - 1, start - 2].some((i) => word(i)?.folded === 'الي' || word(i)?.folded === 'to');
  if (!to && !spot.prefix.endsWith('ل') && !spot.prefix.endsWith('لل')) return false;
  for (let i = start - 1; i >= start - TAKEN_REACH; i--) if (words.taken(word(i))) return true;
  return false;
}

export function originBefore(stream: Stream, start: number): boolean {
  const sentence = stream.sentence[start];
  const word = (i: number) => (stream.sentence[i] === sentence ? stream.tokens[i] : undefined);
  const from = word(start - 1)?.folded;
  if (from === 'fled') return true;
  // "Fire from the Bani Zeid area".
  const led = from === 'the' ? word(start - 2)?.folded : from;
  if (led !== 'من' && led !== 'from') return false;
  for (let i = start - 2; i >= start - 6; i--) if (words.origin(word(i))) return true;
  return false;
}

/** "Along the road between A and B": a chain of two after "between", with a road before it. */
export function isCourse(stream: Stream, chain: Chain): boolean {
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

/** "ALEPPO, Syria (Agency) -", بيروت (رويترز): opens a sentence and says where it was written. */
export function isDateline(stream: Stream, spot: Spot, source: string, base: number): boolean {
  if (spot.from - base > 2) return false;
  const before = source.slice(stream.tokens[base]?.start ?? 0, spot.start);
  const after = source.slice(spot.end, spot.end + 50);
  return /^(?:[\p{L}]+,\s*)?$/u.test(before) && DATELINE.test(after);
}
