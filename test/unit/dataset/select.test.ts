import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildColumns } from '../../../src/dataset/columns';
import { histogram } from '../../../src/dataset/histogram';
import { NO_FILTER, select } from '../../../src/dataset/select';
import { drawerOf } from '../../../src/dataset/where';
import { epochDay, formatDay, parseDay } from '../../../src/domain/days';
import { placeId } from '../../../src/domain/ids';
import type { Incident } from '../../../src/domain/incident';
import { KINDS, SIDES, STATUSES } from '../../../src/domain/tables';
import { claim, day, incident, place } from '../../fixtures/incidents';

const window = (from: string, to: string) => ({ from: parseDay(from)!, to: parseDay(to)! });
const ids = (rows: readonly number[], all: readonly Incident[]) => rows.map((row) => String(all[row]!.id));

describe('a window holds an incident when they share a day', () => {
  const columns = buildColumns([
    incident('before', { date: day('2016-09-21') }),
    incident('spans-in', { date: day('2016-09-20', '2016-09-22') }),
    incident('inside', { date: day('2016-09-23') }),
    incident('after', { date: day('2016-09-25') }),
    incident('undated', { date: { from: null, to: null, precision: 'open', extent: 'within' } }),
    incident('open', { date: { from: null, to: '2016-09-23', precision: 'open', extent: 'within' } }),
    incident('denied', { status: 'denied', date: day('2016-09-23') }),
    incident('absent', { status: 'absent', date: day('2016-09-23') }),
  ]);
  const found = select(columns, window('2016-09-22', '2016-09-24'), NO_FILTER);

  test('a span that reaches into the window is in it', () => {
    expect(ids(found.shown, columns.incidents)).toEqual(['spans-in', 'inside']);
  });
  test('denied and absent are listed apart and count for no place', () => {
    expect(ids(found.denied, columns.incidents)).toEqual(['denied']);
    expect(ids(found.absent, columns.incidents)).toEqual(['absent']);
    expect(found.byPlace.get(placeId('sakhour'))).toBe(2);
  });
  test('what has no known day is listed whatever the window', () => {
    expect(ids(found.undated, columns.incidents).sort()).toEqual(['open', 'undated']);
  });
});

describe('an incident at several places counts once in every total and once in each of its places', () => {
  const columns = buildColumns([incident('three', { places: ['a', 'b', 'c', 'a'].map(placeId) })]);
  test('counts', () => {
    const { shown, byPlace } = select(columns, window('2016-01-01', '2016-12-31'), NO_FILTER);
    expect(shown).toHaveLength(1);
    expect([...byPlace.values()]).toEqual([1, 1, 1]);
  });
});

describe('filters', () => {
  const columns = buildColumns([
    incident('monitor', { claims: [claim({ claimant: { name: 'm', side: 'monitor' } })] }),
    incident('report', { kind: 'clash', claims: [claim()] }),
  ]);
  const all = window('2016-01-01', '2016-12-31');
  test('by side of the claimant; a report that speaks itself is unspecified', () => {
    const by = (side: 'monitor' | 'unspecified') =>
      ids(select(columns, all, { ...NO_FILTER, sides: new Set([side]) }).shown, columns.incidents);
    expect(by('monitor')).toEqual(['monitor']);
    expect(by('unspecified')).toEqual(['report']);
  });
  test('by kind', () => {
    const { shown } = select(columns, all, { ...NO_FILTER, kinds: new Set(['clash' as const]) });
    expect(ids(shown, columns.incidents)).toEqual(['report']);
  });
});

const someDay = fc.integer({ min: 16_000, max: 16_060 });
const someIncident = fc
  .record({
    from: someDay,
    length: fc.integer({ min: 0, max: 9 }),
    undated: fc.boolean(),
    kind: fc.constantFrom(...KINDS.map((k) => k.id)),
    status: fc.constantFrom(...STATUSES),
    side: fc.constantFrom(...SIDES),
    places: fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 }),
  })
  .map(({ from, length, undated, kind, status, side, places }) =>
    incident('x', {
      kind,
      status,
      places: places.map(placeId),
      claims: [claim({ claimant: { name: side, side } })],
      date: undated ? day('', '') : day(formatDay(epochDay(from)), formatDay(epochDay(from + length))),
    }),
  );
const someIncidents = fc.array(someIncident, { maxLength: 40 }).map((list) =>
  list.map((i, n) => ({
    ...i,
    id: `${n}` as Incident['id'],
    date:
      i.date.from === ''
        ? { from: null, to: null, precision: 'open' as const, extent: 'within' as const }
        : i.date,
  })),
);

describe('for every window and filter', () => {
  test('columns give the numbers that a plain filter over objects gives', () => {
    fc.assert(
      fc.property(someIncidents, someDay, someDay, fc.constantFrom(...SIDES), (incidents, a, b, side) => {
        const [from, to] = [epochDay(Math.min(a, b)), epochDay(Math.max(a, b))];
        const filter = { ...NO_FILTER, sides: new Set([side]) };
        const columns = buildColumns(incidents);
        const { shown, undated, byPlace } = select(columns, { from, to }, filter);
        const mine = incidents.filter((i) => i.claims.some((c) => c.claimant?.side === side));
        const inside = mine.filter(
          (i) =>
            i.date.from !== null &&
            parseDay(i.date.from)! <= to &&
            parseDay(i.date.to!)! >= from &&
            (i.status === 'asserted' || i.status === 'contested'),
        );
        expect(ids(shown, columns.incidents).sort()).toEqual(inside.map((i) => String(i.id)).sort());
        expect(undated).toHaveLength(mine.filter((i) => i.date.from === null).length);
        for (const p of ['a', 'b', 'c'].map(placeId)) {
          expect(byPlace.get(p) ?? 0).toBe(inside.filter((i) => i.places.includes(p)).length);
        }
      }),
    );
  });

  test('bars + spans + undated = every plotted incident, each once; spans of a lane do not overlap', () => {
    fc.assert(
      fc.property(someIncidents, (incidents) => {
        const { bars, spans, undated } = histogram(buildColumns(incidents), NO_FILTER);
        const plotted = incidents.filter((i) => i.status === 'asserted' || i.status === 'contested');
        const inBars = bars.reduce((sum, b) => sum + b.total, 0);
        expect(inBars + spans.length + undated).toBe(plotted.length);
        for (const x of spans)
          for (const y of spans)
            if (x !== y && x.lane === y.lane) expect(x.to < y.from || y.to < x.from).toBe(true);
      }),
    );
  });
});

describe('no false pins', () => {
  const places = new Map(
    [
      place('sakhour'),
      place('aleppo', { kind: 'city' }),
      place('east-aleppo', { kind: 'sector' }),
      place('idlib', { kind: 'city' }),
    ].map((p) => [p.id, p]),
  );
  const at = (...names: string[]) => drawerOf(incident('x', { places: names.map(placeId) }), places);
  test('a report that says only "Aleppo" goes to the citywide drawer', () => {
    expect(at('aleppo')).toBe('city');
  });
  test('a part of the city is no dot either', () => {
    expect(at('east-aleppo', 'aleppo')).toBe('area');
  });
  test('a neighbourhood is drawn', () => {
    expect(at('sakhour', 'east-aleppo')).toBeNull();
  });
  test('another city stays outside, and what names no place is listed as that', () => {
    expect(at('idlib')).toBe('outside');
    expect(at()).toBe('unlocated');
  });
});
