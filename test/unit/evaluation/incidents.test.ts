import { describe, expect, test } from 'vitest';
import { by, claim, evaluate, told } from './support';

/** An annotated air strike on Shaar on 24 September 2016, unless it says otherwise. */
const strike = (more: object = {}) => ({
  id: 'a',
  event_type: 'air_strike',
  date: { from: '2016-09-24', to: '2016-09-24' },
  places: [{ place: 'shaar' }],
  ...more,
});
const incidents = (gold: object[], read: Parameters<typeof told>[0][]) =>
  evaluate({ incidents: gold }, { incidents: read.map((r, i) => told({ id: `i${i}`, ...r })) });

describe('incidents', () => {
  test('one found, one missed, one invented', () => {
    const { figures, misses } = incidents(
      [
        strike(),
        strike({
          id: 'b',
          title: 'shells on Kallaseh',
          event_type: 'shelling',
          places: [{ place: 'kallaseh' }],
        }),
      ],
      [{}, { kind: 'clash', places: ['sakhour'] }],
    );
    expect(figures.incidents).toMatchObject({
      p: 0.5,
      r: 0.5,
      f1: 0.5,
      invented: 0.5,
      dateExact: 1,
      status: 1,
    });
    expect(misses).toEqual([
      'incident-missed: b shells on Kallaseh',
      'incident-invented: clash sakhour 2016-09-24 asserted',
    ]);
  });

  test('of another kind, in another place or on another day is another incident', () => {
    for (const other of [{ kind: 'shelling' }, { places: ['kallaseh'] }, { on: '2016-09-26' }] as const)
      expect(incidents([strike()], [other]).score.incidents.found).toEqual({ right: 0, wrong: 1, missed: 1 });
    const accepting = strike({
      accept_event_types: ['shelling'],
      places: [{ place: 'shaar', accept: ['kallaseh'] }],
    });
    const found = incidents([accepting], [{ kind: 'shelling', places: ['kallaseh'] }]);
    expect(found.score.incidents.found).toEqual({ right: 1, wrong: 0, missed: 0 });
  });

  test('places are counted one by one; the city beside its neighbourhoods is no fault', () => {
    const { score, misses } = incidents(
      [strike({ places: [{ place: 'shaar' }, { place: 'sakhour' }, { place: 'aleppo' }] })],
      [{ places: ['shaar', 'kallaseh', 'aleppo'] }],
    );
    expect(score.incidents.places).toEqual({ right: 1, wrong: 1, missed: 1 });
    expect(misses).toEqual(['incident-lacks-place: a: sakhour', 'incident-has-wrong-place: a: kallaseh']);
  });

  test('a neighbourhood where the report says no more than the city is over-precise', () => {
    const { figures } = incidents(
      [strike({ places: [{ place: 'aleppo' }] })],
      [{ places: ['aleppo', 'shaar'] }],
    );
    expect(figures.incidents.overPrecise).toBe(1);
  });

  test('days a little wide are found, not exact; status is compared', () => {
    const { figures, misses } = incidents(
      [strike({ status: 'contested' })],
      [{ on: ['2016-09-23', '2016-09-24'] }],
    );
    expect(figures.incidents).toMatchObject({ f1: 1, dateExact: 0, status: 0 });
    expect(misses).toEqual([
      'incident-date: a: read as 2016-09-23..2016-09-24, is 2016-09-24',
      'incident-status: a: read as asserted',
    ]);
  });

  test('optional ones cost nothing, told or not; one that may be merged may be told with another', () => {
    const optional = strike({ id: 'o', plot: 'optional' });
    expect(incidents([optional], [{}]).score.incidents.found).toEqual({ right: 0, wrong: 0, missed: 0 });
    expect(incidents([optional], []).score.incidents.found).toEqual({ right: 0, wrong: 0, missed: 0 });
    const merged = incidents([strike(), strike({ id: 'b', merge_ok: true })], [{}]);
    expect(merged.score.incidents.found).toEqual({ right: 1, wrong: 0, missed: 0 });
  });

  test('the incident with the right claims is taken, wherever it stands', () => {
    const gold = [strike({ casualties: [{ kind: 'killed', value: 7, qualifier: 'exact' }] })];
    const seven = { claims: [claim('killed', 7)] };
    for (const read of [
      [{}, seven],
      [seven, {}],
    ])
      expect(incidents(gold, read).figures.claims).toMatchObject({ f1: 1, value: 1 });
  });
});

describe('claims', () => {
  const gold = [
    strike({
      casualties: [
        { kind: 'killed', value: 91, qualifier: 'exact', claimant_side: 'opposition_area_medical' },
        { kind: 'killed', value: 47, qualifier: 'at_least', claimant_side: 'monitor' },
        { kind: 'injured', value: null, qualifier: 'tens', claimant_side: null },
      ],
    }),
  ];

  test('two of three found, one with another wording, one invented', () => {
    const { figures, misses } = incidents(gold, [
      {
        claims: [
          claim('killed', 91, by('opposition-area-medical')),
          claim('killed', 47, by('monitor')),
          claim('captured', 3),
          claim('displaced', 500),
        ],
      },
    ]);
    // displacement is not scored: 2 right, 1 wrong, 1 missed
    expect(figures.claims).toEqual({ p: 0.667, r: 0.667, f1: 0.667, value: 1, qualifier: 0.5, side: 1 });
    expect(misses).toEqual([
      'claim-differs: a: read as killed 47 exact monitor, is killed 47 at-least monitor',
      'claim-missed: a: injured - tens report',
      'claim-invented: a: captured 3 exact report',
    ]);
  });

  test('those of a missed incident are missed with it', () => {
    expect(incidents(gold, []).score.claims.found).toEqual({ right: 0, wrong: 0, missed: 3 });
  });
});

describe('what did not happen', () => {
  const denied = strike({ polarity: 'negative', plot: 'no' });

  test('a denial must be kept, and not told as an event', () => {
    expect(incidents([denied], [{ status: 'absent' }]).figures.incidents).toMatchObject({
      deniedKept: '1/1',
      deniedAsserted: '0/1',
      invented: null,
    });
    const { figures, misses } = incidents([denied], [{}]);
    expect(figures.incidents).toMatchObject({ deniedKept: '0/1', deniedAsserted: '1/1', invented: 1 });
    expect(misses).toContain('denied-event-asserted: a: air-strike shaar 2016-09-24 asserted');
  });

  test('an event of another day, or one that stands for another of the report, asserts no denied one', () => {
    expect(incidents([denied], [{ on: '2016-09-25' }]).figures.incidents.deniedAsserted).toBe('0/1');
    expect(incidents([denied, strike({ id: 'b' })], [{}]).figures.incidents.deniedAsserted).toBe('0/1');
  });

  test('a running total must be kept as one, and be the toll of no incident', () => {
    const total = {
      aggregates: [{ id: 't', casualties: [{ kind: 'killed', value: 1071, qualifier: 'exact' }] }],
    };
    const it = told({ claims: [claim('killed', 1071)] });
    expect(evaluate(total, { aggregates: [it] }).figures.incidents).toMatchObject({
      totalsKept: '1/1',
      totalsPlotted: '0/1',
    });
    expect(evaluate(total, { incidents: [it] }).figures.incidents).toMatchObject({
      totalsKept: '0/1',
      totalsPlotted: '1/1',
    });
  });
});
