import type { Place } from '../../domain/place';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import { ALEPPO } from './city';
import type { Stream } from './stream';
import { type FoundPlace, isFine } from './types';
import type { PlaceWords, PointsTo } from './words';

/** An adjective or "that" after it makes it a description: المنطقة الصناعية, المدينة القديمة. */
const DEFINITE_ADJECTIVE = /^ال.{2,}(ي|يه)$/;

const HOSPITAL = /hospital|مشفى|مستشفى/i;
const isHospital = ({ kind, names }: Place): boolean =>
  kind === 'landmark' && [...names.ar, ...names.en].some((name) => HOSPITAL.test(name));

/**
 * Adds words that point back to a place named before: الحي to the last quarter, المنطقة to the last place,
 * المدينة to Aleppo. They locate events; they are not shown as mentions of their own.
 */
export function anaphorsIn(
  stream: Stream,
  found: readonly FoundPlace[],
  words: PlaceWords,
  gazetteer: Gazetteer,
): readonly FoundPlace[] {
  const out: FoundPlace[] = [];
  const aleppo = gazetteer.byId.get(ALEPPO);
  let next = 0;
  let quarter: FoundPlace | null = null;
  let area: FoundPlace | null = null;
  let road: FoundPlace | null = null;
  let hospital: FoundPlace | null = null;
  for (let i = 0; i < stream.tokens.length; i++) {
    const named = found[next];
    if (named && named.from === i) {
      out.push(named);
      next++;
      if (named.place && !named.metonym && !named.container && !named.dateline) {
        if (named.place.kind === 'neighbourhood') quarter = named;
        if (named.place.kind === 'road') road = named;
        if (isHospital(named.place)) hospital = named;
        if (isFine(named.place) || named.place.kind === 'sector') area = named;
      }
      i = named.to - 1;
      continue;
    }
    const hit = anaphorAt(stream, i, words);
    if (!hit) continue;
    const follower = stream.tokens[hit.to];
    if (
      follower &&
      stream.sentence[hit.to] === stream.sentence[i] &&
      DEFINITE_ADJECTIVE.test(follower.folded)
    )
      continue;
    const target = hit.of === 'city' ? aleppo : { quarter, area, road, hospital }[hit.of]?.place;
    if (!target) continue;
    out.push({
      from: i,
      to: hit.to,
      start: stream.tokens[i]?.start ?? 0,
      end: stream.tokens[hit.to - 1]?.end ?? 0,
      sentence: stream.sentence[i] as number,
      place: target,
      candidates: [],
      score: 0.7,
      why: [],
      relation: 'in',
      origin: false,
      dateline: false,
      aside: false,
      metonym: false,
      descriptor: false,
      anaphor: true,
      container: false,
      course: false,
      list: i,
    });
  }
  return out;
}

function anaphorAt(
  stream: Stream,
  i: number,
  words: PlaceWords,
): { readonly of: PointsTo; readonly to: number } | null {
  const meaning = words.anaphor(stream.tokens[i]);
  if (!meaning) return null;
  if (meaning.alone) return { of: meaning.alone, to: i + 1 };
  const two = meaning.before.get(stream.tokens[i + 1]?.folded ?? '');
  return two && stream.sentence[i] === stream.sentence[i + 1] ? { of: two, to: i + 2 } : null;
}
