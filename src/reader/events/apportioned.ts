import type { FoundPlace } from '../places';
import { isFine } from '../places';
import type { Frame } from './types';

type Counted = Frame['figures'][number];

/**
 * "Eight in A, fifteen in B and C", حي أ 8 شهداء، حي ب 4 شهداء: each count stands with its own places, so that there are
 * as many events as counts. Where a count has no place of its own nothing is parted; the sum of the others is no part.
 */
export function apportioned(frame: Frame): readonly Frame[] {
  const parts = partsOf(frame);
  const [first, ...rest] = parts;
  if (!first || rest.length === 0 || isSum(first, rest)) return [frame];
  const named = frame.places.filter((p) => p.place && !p.container && !p.anaphor);
  const fine = named.filter((p) => p.place && isFine(p.place));
  const places = fine.length < parts.length ? named : fine;
  const shares = sharesOf(parts, places);
  if (!shares) return [frame];
  const others = frame.places.filter((p) => !places.includes(p));
  const told = shares.map(({ part, own }): Frame => {
    const figures = frame.figures.filter((x) => x === part || nearestOf(parts, x) === part);
    return { ...frame, ...spanOf(part, own), places: [...own, ...others], figures };
  });
  const shared = new Set(shares.flatMap(({ own }) => own));
  const left = places.filter((p) => !shared.has(p));
  return left.length > 0 ? [...told, { ...frame, places: [...left, ...others], figures: [] }] : told;
}

/** The counts of the harm that is counted more than once, in order. */
function partsOf({ figures }: Frame): readonly Counted[] {
  for (const measure of ['killed', 'injured'] as const) {
    const counted = figures.filter((x) => x.figure.measure === measure && x.figure.value !== null);
    if (counted.length > 1) return [...counted].sort((a, b) => a.figure.start - b.figure.start);
  }
  return [];
}

const isSum = (first: Counted, rest: readonly Counted[]): boolean =>
  first.figure.value === rest.reduce((sum, x) => sum + (x.figure.value ?? 0), 0);

interface Share {
  readonly part: Counted;
  readonly own: readonly FoundPlace[];
}

/** The list of places right after each count, or else right before each; null where one has none. */
function sharesOf(parts: readonly Counted[], places: readonly FoundPlace[]): readonly Share[] | null {
  const start = (k: number) => parts[k]?.figure.start ?? Number.POSITIVE_INFINITY;
  const leads = places.every((p) => p.start > start(0));
  const shares = parts.map((part, k): Share => {
    const between = leads
      ? places.filter((p) => p.start > start(k) && p.start < start(k + 1))
      : places.filter((p) => p.start < start(k) && (k === 0 || p.start > start(k - 1)));
    const nearest = leads ? between[0] : between.at(-1);
    return { part, own: between.filter((p) => p.list === nearest?.list) };
  });
  const lists = new Set(shares.map(({ own }) => own[0]?.place?.id));
  return lists.has(undefined) || lists.size < parts.length ? null : shares;
}

/** The count that stands last before a figure of another harm: "eight killed and ten wounded in A". */
const nearestOf = (parts: readonly Counted[], { figure }: Counted): Counted | undefined =>
  parts.some((p) => p.figure === figure)
    ? undefined
    : (parts.filter((p) => p.figure.start < figure.start).at(-1) ?? parts[0]);

function spanOf({ figure }: Counted, own: readonly FoundPlace[]): Pick<Frame, 'start' | 'end'> {
  return {
    start: Math.min(figure.start, ...own.map((p) => p.start)),
    end: Math.max(figure.end, ...own.map((p) => p.end)),
  };
}
