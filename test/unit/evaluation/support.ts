import { readGazetteer } from '../../../src/cli/data-files';
import { placeId } from '../../../src/domain/ids';
import type { Claim, ReadIncident, Reading } from '../../../src/domain/reading';
import { type Figures, figuresOf } from '../../../src/evaluation/figures';
import { type GoldReport, parseGold } from '../../../src/evaluation/gold';
import { placeBook } from '../../../src/evaluation/place-book';
import { type Score, scoreReport } from '../../../src/evaluation/score';

export const { gazetteer } = readGazetteer();

/** An annotation of one report, as it stands in a file. `places` is its table; without one, ids are the gazetteer's. */
export const annotation = (report: object, places: object = {}) =>
  parseGold({ places, docs: [{ id: 'r', text: '', ...report }] });

type Part<T> = { readonly [K in keyof T]?: T[K] };

export const claim = (measure: Claim['measure'], value: number | null, more: Part<Claim> = {}): Claim => ({
  measure,
  value,
  low: value,
  high: value,
  qualifier: 'exact',
  group: 'person',
  breakdown: [],
  claimant: null,
  basis: 'direct',
  via: [],
  spans: [],
  ...more,
});
export const by = (side: NonNullable<Claim['claimant']>['side']) => ({ claimant: { name: side, side } });

type Told = Part<Omit<ReadIncident, 'places' | 'date'>> & {
  readonly places?: readonly string[];
  readonly on?: string | readonly [from: string | null, to: string | null];
};

/** An incident as a reading has it: an air strike on Shaar on 24 September 2016, unless it says otherwise. */
export function told({ places = ['shaar'], on = '2016-09-24', ...more }: Told = {}): ReadIncident {
  const [from, to] = typeof on === 'string' ? [on, on] : on;
  return {
    id: 'i',
    kind: 'air-strike',
    status: 'asserted',
    date: { from, to, precision: from === to ? 'day' : 'span', extent: 'within' },
    places: places.map(placeId),
    where: { relation: 'in', line: null },
    weapons: [],
    targets: [],
    actors: [],
    claims: [],
    spans: [],
    ...more,
  };
}

type ReadToponym = Reading['toponyms'][number];
export const toponym = (
  start: number,
  end: number,
  place: string | null,
  more: Part<ReadToponym> = {},
): ReadToponym => ({
  start,
  end,
  text: `${start}-${end}`,
  place: place === null ? null : placeId(place),
  role: 'incident',
  score: 1,
  why: '',
  candidates: [],
  ...more,
});

export const temporal = (
  start: number,
  end: number,
  from: string | null,
  to: string | null,
): Reading['temporals'][number] => ({ start, end, text: `${start}-${end}`, from, to, precision: 'day' });

/** A reading, with what it needs to name of the gazetteer. */
export function readingOf(parts: Part<Reading>): Reading {
  const ids = [...(parts.toponyms ?? []), ...(parts.incidents ?? []), ...(parts.aggregates ?? [])].flatMap(
    (x) => ('places' in x ? x.places : x.place === null ? [] : [x.place]),
  );
  const places = Object.fromEntries(
    ids.map((id) => {
      const place = gazetteer.byId.get(id);
      if (!place) throw new Error(`not in the gazetteer: ${id}`);
      const [lon, lat] = place.point ?? [null, null];
      const names = { ar: [...place.names.ar], en: [...place.names.en] };
      return [id, { names, kind: place.kind, parent: place.parent, lat, lon, precisionM: place.precisionM }];
    }),
  );
  return {
    report: { sha256: '', lang: 'ar', published: { date: null, basis: 'unknown' } },
    places,
    toponyms: [],
    temporals: [],
    incidents: [],
    aggregates: [],
    warnings: [],
    ...parts,
  };
}

/** What comes of a reading of an annotated report: counts, figures, and the misses as `code about`. */
export function evaluate(
  report: object,
  read: Part<Reading> | null,
  places: object = {},
): { readonly score: Score; readonly figures: Figures; readonly misses: readonly string[] } {
  const gold = annotation(report, places);
  const [only] = gold.docs as [GoldReport];
  const { score, misses } = scoreReport(only, read && readingOf(read), placeBook(gold.places, gazetteer));
  return { score, figures: figuresOf(score), misses: misses.map((m) => `${m.what}: ${m.about}`) };
}
