import { describe, expect, test } from 'vitest';
import { placeId } from '../../../src/domain/ids';
import {
  areaFeatures,
  haloFeatures,
  labelOf,
  markFeatures,
  type Naming,
  nameFeatures,
} from '../../../src/map/features';
import { markOf } from '../../../src/map/marks/icons';
import { EMPTY_TALLY, type Tally } from '../../../src/map/tally';
import type { Outline } from '../../../src/map/topology';
import { place } from '../../fixtures/incidents';

const named = (id: string, ar: string, en: string, over = {}) =>
  place(id, { names: { ar: [ar], en: [en] }, ...over });
const places = new Map(
  [
    named('sakhour', 'الصّاخور', 'al-Sakhour'),
    named('izaa', 'الإذاعة', 'al-Izaa', { precisionM: 400 }),
    named('square', 'ساحة', 'Square', { kind: 'landmark', precisionM: 200 }),
    named('hospital', 'مشفى', 'Hospital', { kind: 'landmark', precisionM: 900 }),
    named('park', 'حديقة', 'Park', { kind: 'landmark', precisionM: 200 }),
    named('hayyan', 'حيان', 'Hayyan', { kind: 'town' }),
    named('aleppo', 'حلب', 'Aleppo', { kind: 'city' }),
    named('syria', 'سوريا', 'Syria', { kind: 'country', point: null }),
  ].map((p) => [p.id, p]),
);
const square = (id: string): Outline => ({
  id: placeId(id),
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [37.1, 36.2],
        [37.2, 36.2],
        [37.2, 36.3],
        [37.1, 36.2],
      ],
    ],
  },
});
const outlines = [square('sakhour'), square('park')];
const arabic: Naming = { lang: 'ar', number: (n) => `<${n}>`, selected: null, river: 'قويق' };
const english: Naming = { ...arabic, lang: 'en' };
const tally: Tally = {
  ...EMPTY_TALLY,
  areas: new Map([
    [placeId('sakhour'), { count: 12, contested: 3 }],
    [placeId('izaa'), { count: 2, contested: 2 }],
  ]),
  points: new Map([[placeId('square'), { count: 1, contested: 0 }]]),
};

describe('marks', () => {
  const marks = markFeatures(tally, places, arabic).map((f) => f.properties);
  test('an area is a ring with its count in the digits of the screen, a point is a dot', () => {
    expect(marks.map((m) => [m.place, markOf(m.icon)])).toEqual([
      ['sakhour', { kind: 'ring', tone: 'mixed', text: '<12>' }],
      ['izaa', { kind: 'ring', tone: 'contested', text: '<2>' }],
      ['square', { kind: 'dot', tone: 'plain', text: '<1>' }],
    ]);
  });
  test('the language of the screen comes first, the other script beneath', () => {
    expect([marks[0]?.name, marks[0]?.sub]).toEqual(['الصاخور', 'al-Sakhour']);
    const [first] = markFeatures(tally, places, english);
    expect([first?.properties.name, first?.properties.sub]).toEqual(['al-Sakhour', 'الصاخور']);
  });
  test('more incidents are placed first, the chosen place before all', () => {
    const chosen = markFeatures(tally, places, { ...arabic, selected: placeId('square') });
    const order = [...chosen].sort((a, b) => a.properties.sort - b.properties.sort);
    expect(order.map((f) => f.properties.place)).toEqual(['square', 'sakhour', 'izaa']);
  });
  test('a chosen place without incidents is named, and marked by no count', () => {
    const only = (id: string) => markFeatures(EMPTY_TALLY, places, { ...english, selected: placeId(id) });
    expect(only('sakhour').map((f) => [f.properties.name, f.properties.icon])).toEqual([['al-Sakhour', '']]);
    expect(markOf(only('square')[0]!.properties.icon)?.kind).toBe('chosen');
    expect(only('syria')).toEqual([]);
  });
  test('the ends of a stretch are open signs, without a count', () => {
    const ends = markFeatures(
      {
        ...EMPTY_TALLY,
        stretches: [
          {
            id: 'square>hospital',
            path: [],
            incidents: [],
            place: placeId('square'),
            count: 1,
            contested: 0,
          },
        ],
      },
      places,
      english,
    );
    expect(ends.map((f) => markOf(f.properties.icon))).toEqual([
      { kind: 'end', tone: 'plain', text: '' },
      { kind: 'end', tone: 'plain', text: '' },
    ]);
  });
});

describe('names', () => {
  test('vowel marks and stretching strokes do not stand on the map', () => {
    expect(labelOf(named('x', 'حَلَــب الجَديدة', 'x'), 'ar')).toBe('حلب الجديدة');
  });
  test('everything without a mark is named once, in the language of the screen alone', () => {
    const names = nameFeatures(places, outlines, 'en', new Set([placeId('sakhour')])).features;
    expect(names.map((f) => [f.properties?.place, f.properties?.rank, f.properties?.name])).toEqual([
      ['izaa', 'quarter', 'al-Izaa'],
      ['square', 'landmark', 'Square'],
      ['hospital', 'landmark', 'Hospital'],
      ['park', 'ground', 'Park'],
      ['hayyan', 'town', 'Hayyan'],
    ]);
  });
});

describe('ground', () => {
  test('what has no outline gets a circle of its precision, told apart from a boundary', () => {
    const areas = areaFeatures(outlines, places).features;
    expect(areas.map((f) => [f.properties?.place, f.properties?.rough])).toEqual([
      ['sakhour', false],
      ['park', false],
      ['izaa', true],
      ['hospital', true],
    ]);
  });
  test('a point is haloed by its precision, unless its ground is drawn', () => {
    const points = new Map([
      [placeId('square'), { count: 1, contested: 1 }],
      [placeId('park'), { count: 1, contested: 0 }],
    ]);
    const halos = haloFeatures({ ...EMPTY_TALLY, points }, places, new Set([placeId('park')])).features;
    expect(halos.map((f) => f.properties)).toEqual([{ place: 'square', contested: true }]);
  });
});
