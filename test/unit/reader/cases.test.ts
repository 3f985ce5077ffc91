import { describe, expect, test } from 'vitest';
import type { Case } from '../../fixtures/cases/case';
import { CLAIMS } from '../../fixtures/cases/claims';
import { DATES } from '../../fixtures/cases/dates';
import { EVENTS } from '../../fixtures/cases/events';
import { FIGURES } from '../../fixtures/cases/figures';
import { NEGATION } from '../../fixtures/cases/negation';
import { NOISE } from '../../fixtures/cases/noise';
import { PLACES } from '../../fixtures/cases/places';
import { claimLine, incidentLine, reading } from './support';

/** The tables of `test/fixtures/cases`, by phenomenon: what a short report says, from its words to its incidents. */
const TABLES = { PLACES, DATES, FIGURES, CLAIMS, NEGATION, EVENTS, NOISE };

const days = (from: string | null, to: string | null): string => (from === to ? `${from}` : `${from}..${to}`);

/** What was read, in the columns the case asks about. */
function read(c: Case): Partial<Case> {
  const r = reading(c.text, c.published);
  const told = r.incidents.flatMap((i) => i.claims);
  return {
    ...(c.places && {
      places: r.toponyms.filter((t) => t.role !== 'non-location').map((t) => `${t.text}=${t.place}`),
    }),
    ...(c.dates && { dates: r.temporals.map((t) => `${t.text}=${days(t.from, t.to)}`) }),
    ...(c.incidents && { incidents: r.incidents.map(incidentLine) }),
    ...(c.claims && { claims: told.map(claimLine) }),
    ...(c.totals && { totals: r.aggregates.flatMap((a) => a.claims.flatMap((x) => x.value ?? [])) }),
  };
}

for (const [table, phenomena] of Object.entries(TABLES)) {
  describe(table.toLowerCase(), () => {
    describe.each(Object.entries(phenomena))('%s', (_, cases) => {
      test.each(cases.map((c) => [c.text, c] as const))('%s', (_text, c) => {
        const { text: _words, published: _day, ...expected } = c;
        expect(read(c)).toEqual(expected);
      });
    });
  });
}

test('the tables hold at least a hundred and fifty cases', () => {
  const all = Object.values(TABLES).flatMap((t) => Object.values(t).flat());
  expect(all.length).toBeGreaterThanOrEqual(150);
});
