import { isFine } from '../places';
import type { Frame, SentenceFindings } from './types';

/**
 * "Killed five and seven people in A and B respectively", في 20 و21 أيلول على التوالي: as many events as there are
 * places, each with the figure or the day that stands in the same turn. Where the numbers of places, days and figures
 * do not match, one event is told of all of them.
 */
export function inTurn(f: SentenceFindings, frame: Frame): readonly Frame[] {
  if (f.marks.of('in-turn').length === 0) return [frame];
  const places = frame.places.filter((p) => p.place && !p.container && !p.anaphor && isFine(p.place));
  const n = places.length;
  if (n < 2) return [frame];
  const others = frame.places.filter((p) => !places.includes(p));
  const measures = [...new Set(frame.figures.map((x) => x.figure.measure))];
  const figures = measures.map((m) => frame.figures.filter((x) => x.figure.measure === m));
  const days = frame.dates.length === n;
  const counts = figures.length > 0 && figures.every((list) => list.length === n);
  if (!(days && figures.length === 0) && !counts) return [frame];
  return places.map((place, k) => ({
    ...frame,
    places: [place, ...others],
    dates: days ? frame.dates.slice(k, k + 1) : frame.dates,
    figures: figures.flatMap((list) => list.slice(k, k + 1)),
  }));
}
