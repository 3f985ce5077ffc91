import { describe, expect, test } from 'vitest';
import { makeDataset } from '../../../src/dataset/dataset';
import { placeId } from '../../../src/domain/ids';
import { LANGUAGES } from '../../../src/domain/tables';
import { formatter } from '../../../src/i18n/format';
import { citationOf, errorReportOf, incidentLink } from '../../../src/panels/citation';
import { defaultView } from '../../../src/state/store';
import { readUrl } from '../../../src/state/url';
import { day, incident, place, report } from '../../fixtures/incidents';

const told = incident('r1.strike', {
  kind: 'air-strike',
  places: [placeId('sakhour')],
  date: day('2016-09-22'),
  status: 'contested',
});
const dataset = makeDataset({
  version: 'abc123',
  reports: [report('r1', '2016-09-23')],
  incidents: [told],
  aggregates: [],
  rejected: [],
  claimants: [],
  places: [place('sakhour')],
  credits: [],
});
const PAGE = 'https://example.org/map/index.html?x=1#lang=ar&place=sakhour';

describe('what is passed on of an incident', () => {
  test.each(LANGUAGES)(
    'a citation says what, where, when, how it stands, whose report and which data (%s)',
    (lang) => {
      const f = formatter(lang);
      const cited = citationOf(told, dataset, f, PAGE);
      for (const part of [
        f.m.kinds['air-strike'],
        f.m.statuses.contested,
        '2016',
        'r1',
        'abc123',
        'incident=r1.strike',
      ])
        expect(cited).toContain(part);
      expect(cited).not.toMatch(/[{}]/);
    },
  );

  test.each(LANGUAGES)(
    'the letter about an error holds the same, with room for what is wrong (%s)',
    (lang) => {
      const letter = errorReportOf(told, dataset, formatter(lang), PAGE);
      for (const part of ['r1.strike', 'abc123', 'https://example.org/map/']) expect(letter).toContain(part);
      expect(letter).toMatch(/:\n\n\n/);
      expect(letter).not.toMatch(/[{}]/);
    },
  );

  test('its link opens the incident, in the same version without a word about it', () => {
    const link = new URL(incidentLink(told, dataset, formatter('en'), PAGE));
    expect(link.href.startsWith('https://example.org/map/index.html?x=1#')).toBe(true);
    const { view, faults } = readUrl(link.hash, defaultView(dataset, 'ar'), dataset);
    expect([view.incident, view.lang, faults]).toEqual(['r1.strike', 'en', []]);
  });
});
