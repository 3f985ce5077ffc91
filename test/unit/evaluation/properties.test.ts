import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim, ReadIncident, Reading } from '../../../src/domain/reading';
import { figuresOf } from '../../../src/evaluation/figures';
import type { GoldReport } from '../../../src/evaluation/gold';
import { placeBook } from '../../../src/evaluation/place-book';
import { addScores, type Score, scoreReport } from '../../../src/evaluation/score';
import { annotation, by, claim, gazetteer, readingOf, temporal, told, toponym } from './support';

/** Annotations of any kind, each with the reading that finds all of it and nothing else. */
const PLACES = ['shaar', 'sakhour', 'firdous', 'aleppo', 'east-aleppo'];
const day = fc.integer({ min: 1, max: 28 }).map((d) => `2016-09-${String(d).padStart(2, '0')}`);
const days = fc.tuple(day, day).map((two) => [...two].sort() as [string, string]);
const figure = fc.record({
  kind: fc.constantFrom('killed' as const, 'injured' as const, 'captured' as const),
  value: fc.option(fc.integer({ min: 1, max: 99 })),
  qualifier: fc.constantFrom('exact' as const, 'at-least' as const, 'tens' as const),
  claimant_side: fc.constantFrom('monitor' as const, 'regime' as const, null),
});
const incident = fc.record({
  event_type: fc.constantFrom('air-strike' as const, 'shelling' as const, 'clash' as const),
  days,
  places: fc.uniqueArray(fc.constantFrom(...PLACES), { minLength: 1, maxLength: 3 }),
  status: fc.constantFrom('asserted' as const, 'contested' as const),
  casualties: fc.uniqueArray(figure, { maxLength: 3, selector: (f) => JSON.stringify(f) }),
});
const drawn = fc.record({
  names: fc.array(fc.constantFrom(...PLACES), { maxLength: 6 }),
  times: fc.array(days, { maxLength: 6 }),
  incidents: fc.uniqueArray(incident, { maxLength: 6, selector: (i) => JSON.stringify(i) }),
});
type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never;

const reportOf = ({ names, times, incidents }: Drawn) => ({
  toponyms: names.map((place, i) => ({ start: i * 20, end: i * 20 + 5, place, role: 'incident' })),
  temporals: times.map(([from, to], i) => ({ start: i * 20 + 10, end: i * 20 + 15, from, to })),
  incidents: incidents.map(({ days: [from, to], places, ...rest }, i) => ({
    id: `g${i}`,
    date: { from, to },
    places: places.map((place) => ({ place })),
    ...rest,
  })),
});

const claimOf = (f: Drawn['incidents'][0]['casualties'][0]): Claim =>
  claim(f.kind, f.value, {
    qualifier: f.qualifier,
    ...(f.claimant_side === null ? {} : by(f.claimant_side)),
  });
const perfect = ({ names, times, incidents }: Drawn): Reading =>
  readingOf({
    toponyms: names.map((place, i) => toponym(i * 20, i * 20 + 5, place)),
    temporals: times.map(([from, to], i) => temporal(i * 20 + 10, i * 20 + 15, from, to)),
    incidents: incidents.map((i, n) =>
      told({
        id: `i${n}`,
        kind: i.event_type,
        status: i.status,
        on: i.days,
        places: i.places,
        claims: i.casualties.map(claimOf),
        spans: [[n * 10, n * 10 + 5]],
      }),
    ),
  });

const book = placeBook({}, gazetteer);
const goldOf = (d: Drawn): GoldReport => annotation(reportOf(d)).docs[0] as GoldReport;
const scoreOf = (d: Drawn, reading: Reading): Score => scoreReport(goldOf(d), reading, book).score;
const shares = (figures: object): (number | string | null)[] =>
  Object.values(figures).flatMap((f) => (typeof f === 'object' && f !== null ? shares(f) : [f]));

describe('whatever the annotation', () => {
  test('the reading that finds all of it scores 1 in everything, with no miss', () => {
    fc.assert(
      fc.property(drawn, (d) => {
        const { score, misses } = scoreReport(goldOf(d), perfect(d), book);
        expect(misses).toEqual([]);
        const { places, dates, claims, incidents } = figuresOf(score);
        const {
          invented,
          overPrecise,
          medianKm: _m,
          p90Km: _p,
          ...rest
        } = { ...incidents, medianKm: 0, p90Km: 0 };
        expect([invented ?? 0, overPrecise]).toEqual([0, 0]);
        for (const f of shares([places, dates, claims, rest])) expect([1, null, '0/0']).toContain(f);
      }),
    );
  });

  test('one incident more that is not in it raises no figure', () => {
    const foreign = fc.record({ kind: fc.constantFrom('protest' as const, 'execution' as const), on: day });
    fc.assert(
      fc.property(drawn, foreign, fc.nat(), ({ ...d }, extra, keep) => {
        const reading = perfect(d);
        const some = reading.incidents.filter((_, i) => (keep >> i) % 2 === 0);
        const before = figuresOf(scoreOf(d, { ...reading, incidents: some }));
        const invented = told({ id: 'x', ...extra, claims: [claim('killed', 5)] });
        const after = figuresOf(scoreOf(d, { ...reading, incidents: [...some, invented] }));
        const atMost = (a: number | null, b: number | null) => expect(a ?? 0).toBeLessThanOrEqual(b ?? 0);
        atMost(after.incidents.f1, before.incidents.f1);
        atMost(after.incidents.p, before.incidents.p);
        expect(after.incidents.r).toBe(before.incidents.r);
        atMost(before.incidents.invented, after.incidents.invented);
        expect(after.claims).toEqual(before.claims);
      }),
    );
  });

  test('the order of a reading does not matter, nor that of the reports', () => {
    const shuffled = <T>(list: readonly T[], seed: number): T[] =>
      list
        .map((item, i) => ({ item, at: Math.sin(seed + i * 7) }))
        .sort((a, b) => a.at - b.at)
        .map(({ item }) => item);
    fc.assert(
      fc.property(drawn, drawn, fc.integer({ max: 999 }), (a, b, seed) => {
        // What was read of another annotation, so that not all is right.
        const reading = { ...perfect(a), incidents: [...perfect(b).incidents, ...perfect(a).incidents] };
        const other: Reading = {
          ...reading,
          toponyms: shuffled(reading.toponyms, seed),
          temporals: shuffled(reading.temporals, seed),
          incidents: shuffled(
            reading.incidents.map((i): ReadIncident => ({ ...i, claims: shuffled(i.claims, seed) })),
            seed,
          ),
        };
        const [one, two] = [scoreOf(a, reading), scoreOf(b, perfect(a))];
        expect(figuresOf(scoreOf(a, other))).toEqual(figuresOf(one));
        expect(figuresOf(addScores([one, two]))).toEqual(figuresOf(addScores([two, one])));
      }),
    );
  });

  test('what could not be read is missed', () => {
    fc.assert(
      fc.property(drawn, (d) => {
        const { places, incidents } = scoreReport(goldOf(d), null, book).score;
        expect(places.overlap).toEqual({ right: 0, wrong: 0, missed: d.names.length });
        expect(incidents.found).toEqual({ right: 0, wrong: 0, missed: d.incidents.length });
      }),
    );
  });
});
