import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeDataset } from '../../../src/dataset/dataset';
import { NO_FILTER } from '../../../src/dataset/select';
import { epochDay, formatDay, parseDay } from '../../../src/domain/days';
import { incidentId, placeId, reportId } from '../../../src/domain/ids';
import { KINDS, LANGUAGES, SIDES, STATUSES } from '../../../src/domain/tables';
import { defaultView } from '../../../src/state/store';
import { languageFor, readUrl, writeUrl } from '../../../src/state/url';
import { day, incident, place, report } from '../../fixtures/incidents';

const dataset = makeDataset({
  version: 'abc123',
  reports: [report('r1', '2016-09-23')],
  incidents: [
    incident('r1.first', { date: day('2016-05-02') }),
    incident('r1.last', {
      date: day('2016-12-13'),
      merged: [
        {
          id: incidentId('r2.alone'),
          into: incidentId('r1.last'),
          report: reportId('r2'),
          rule: 'same-place',
          shared: [placeId('sakhour')],
          days: ['2016-12-13', '2016-12-13'],
          figures: [],
          targets: [],
        },
      ],
    }),
  ],
  aggregates: [],
  rejected: [],
  claimants: [],
  places: [place('sakhour'), place('aleppo', { kind: 'city' })],
  credits: [],
});
const initial = defaultView(dataset, 'ar');
const read = (fragment: string) => readUrl(fragment, initial, dataset);

describe('a permalink', () => {
  test('opens the view it was made from', () => {
    fc.assert(
      fc.property(
        fc.record({
          a: fc.integer({ min: dataset.extent.from, max: dataset.extent.to }),
          b: fc.integer({ min: dataset.extent.from, max: dataset.extent.to }),
          place: fc.constantFrom(null, placeId('sakhour')),
          kinds: fc.subarray(KINDS.map((k) => k.id)),
          sides: fc.subarray([...SIDES]),
          statuses: fc.subarray([...STATUSES]),
          lang: fc.constantFrom(...LANGUAGES),
        }),
        ({ a, b, place: chosen, kinds, sides, statuses, lang }) => {
          const view = {
            window: { from: epochDay(Math.min(a, b)), to: epochDay(Math.max(a, b)) },
            filter: { kinds: new Set(kinds), sides: new Set(sides), statuses: new Set(statuses) },
            place: chosen,
            incident: null,
            lang,
            camera: { zoom: 12.25, lat: 36.2, lon: 37.15 },
          };
          const again = read(writeUrl(view, dataset));
          expect(again.faults).toEqual([]);
          expect(again.view).toEqual(view);
        },
      ),
    );
  });

  test('to a telling that became part of an incident leads to that incident', () => {
    expect(read('incident=r2.alone')).toMatchObject({ view: { incident: 'r1.last' }, faults: [] });
  });

  test('names the dataset’s version, and says so when it was another one', () => {
    expect(writeUrl(initial, dataset)).toContain('v=abc123');
    expect(read('v=old').faults).toEqual([{ key: 'v', text: 'old', why: 'older-version' }]);
  });
});

describe('a faulty part falls back alone and is named; the rest is honoured', () => {
  const cases: [fragment: string, key: string, why: string][] = [
    ['from=2016-11-31&place=sakhour', 'from', 'date'],
    ['from=1999-01-01&place=sakhour', 'from', 'range'],
    ['to=yesterday&place=sakhour', 'to', 'date'],
    ['incident=nothing&place=sakhour', 'incident', 'incident'],
    ['kinds=air-strike,earthquake&place=sakhour', 'kinds', 'kind'],
    ['sides=nobody&place=sakhour', 'sides', 'side'],
    ['status=true&place=sakhour', 'status', 'status'],
    ['lang=xx&place=sakhour', 'lang', 'lang'],
    ['map=99/abc/1&place=sakhour', 'map', 'map'],
    ['map=12/95/37&place=sakhour', 'map', 'map'],
    ['colour=red&place=sakhour', 'colour', 'unknown-key'],
  ];
  test.each(cases)('%s', (fragment, key, why) => {
    const { view, faults } = read(fragment);
    expect(faults.map((f) => [f.key, f.why])).toEqual([[key, why]]);
    expect(view.place).toBe('sakhour');
    expect(view.window).toEqual(initial.window);
    expect(view.filter).toEqual(NO_FILTER);
  });

  test('a place that does not exist', () => {
    const { view, faults } = read('place=atlantis&from=2016-09-01');
    expect(faults.map((f) => f.why)).toEqual(['place']);
    expect(formatDay(view.window.from)).toBe('2016-09-01');
  });

  test('an end before the start keeps the start', () => {
    const { view, faults } = read('from=2016-10-01&to=2016-09-01');
    expect(faults.map((f) => f.why)).toEqual(['order']);
    expect(view.window).toEqual({ from: parseDay('2016-10-01'), to: dataset.extent.to });
  });

  test('nothing typed into the address makes it throw', () => {
    fc.assert(fc.property(fc.string(), (text) => void read(text)));
  });
});

describe('the language of a first visit', () => {
  test('is the first one the browser asks for that we have', () => {
    expect(languageFor(['fr-FR', 'en-US', 'ar'])).toBe('en');
  });
  test('is Arabic when the browser asks for neither', () => {
    expect(languageFor(['fr', 'de'])).toBe('ar');
  });
});
