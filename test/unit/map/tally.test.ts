import { describe, expect, test } from 'vitest';
import { buildColumns } from '../../../src/dataset/columns';
import { placeId } from '../../../src/domain/ids';
import type { Incident } from '../../../src/domain/incident';
import type { Place } from '../../../src/domain/place';
import { countOutside } from '../../../src/map/outside';
import { tallyOf } from '../../../src/map/tally';
import { incident, place } from '../../fixtures/incidents';

const PLACES: readonly Place[] = [
  place('quarter'),
  place('other', { point: [37.2, 36.22] }),
  place('mosque', { kind: 'landmark', precisionM: 100, point: [37.157, 36.2] }),
  place('roundabout', { kind: 'landmark', precisionM: 200, point: [37.18, 36.21] }),
  place('hospital', { kind: 'landmark', precisionM: 900 }),
  place('road', {
    kind: 'road',
    line: [
      [37.1, 36.24],
      [37.15, 36.25],
    ],
  }),
  place('lane', { kind: 'road', precisionM: 300 }),
  place('east', { kind: 'sector', point: null, precisionM: null }),
  place('aleppo', { kind: 'city' }),
  place('town', { kind: 'town' }),
];
const places = new Map(PLACES.map((p) => [p.id, p]));
const at = (...ids: string[]): Pick<Incident, 'places'> => ({ places: ids.map(placeId) });
const tally = (...incidents: Incident[]) => {
  const columns = buildColumns(incidents);
  return tallyOf(columns, [...incidents.keys()], places);
};
const entries = (map: ReadonlyMap<string, unknown>) => Object.fromEntries(map);

describe('no false pins', () => {
  test('a neighbourhood is an area, never a point', () => {
    const { areas, points } = tally(incident('a', at('quarter')), incident('b', at('quarter', 'other')));
    expect(entries(areas)).toEqual({
      quarter: { count: 2, contested: 0 },
      other: { count: 1, contested: 0 },
    });
    expect(points.size).toBe(0);
  });

  test('a landmark known to a block or two is a point; one known only roughly is an area', () => {
    const { areas, points } = tally(incident('a', at('mosque', 'hospital')));
    expect([...points.keys()]).toEqual(['mosque']);
    expect([...areas.keys()]).toEqual(['hospital']);
  });

  test('what names no more than a part of the city, the city or a town outside it is not drawn', () => {
    const { areas, points, stretches } = tally(incident('a', at('east', 'aleppo', 'town', 'nowhere')));
    expect([areas.size, points.size, stretches.length]).toEqual([0, 0, 0]);
  });
});

describe('incidents along something', () => {
  test('a road is drawn along its course; one whose course is not known, as an area', () => {
    const { areas, stretches } = tally(incident('a', at('road')), incident('b', at('lane')));
    expect(stretches).toMatchObject([{ id: 'road', count: 1, incidents: ['a'] }]);
    expect([...areas.keys()]).toEqual(['lane']);
  });

  test('between two landmarks: one stretch, and neither landmark is marked as the scene', () => {
    const line = at('mosque', 'roundabout').places;
    const { points, stretches } = tally(
      incident('a', { places: line, where: { relation: 'along', line } }),
      incident('b', { places: line, where: { relation: 'along', line }, status: 'contested' }),
    );
    expect(points.size).toBe(0);
    expect(stretches).toMatchObject([
      {
        id: 'mosque>roundabout',
        path: [
          [37.157, 36.2],
          [37.18, 36.21],
        ],
        count: 2,
        contested: 1,
        incidents: ['a', 'b'],
      },
    ]);
  });

  test('a line of which only one end is known to a point is no line', () => {
    const line = at('mosque', 'east').places;
    const { points, stretches } = tally(incident('a', { places: line, where: { relation: 'along', line } }));
    expect(stretches).toEqual([]);
    expect([...points.keys()]).toEqual(['mosque']);
  });
});

test('contested incidents are counted apart, place by place', () => {
  const { areas } = tally(
    incident('a', { ...at('quarter'), status: 'contested' }),
    incident('b', at('quarter')),
  );
  expect(areas.get(placeId('quarter'))).toEqual({ count: 2, contested: 1 });
});

describe('incidents outside the view', () => {
  const bounds = { west: 37.15, south: 36.19, east: 37.17, north: 36.205 };
  const outside = (...incidents: Incident[]) => {
    const columns = buildColumns(incidents);
    return countOutside(columns, [...incidents.keys()], places, bounds);
  };
  test('each counts once, and only when none of its places is in view', () => {
    expect(outside(incident('a', at('other', 'roundabout')))).toBe(1);
    expect(outside(incident('a', at('other', 'quarter')))).toBe(0);
  });
  test('what is drawn nowhere is not outside the view: the drawer has it', () => {
    expect(outside(incident('a', at('aleppo')), incident('b', at('town')))).toBe(0);
  });
});
