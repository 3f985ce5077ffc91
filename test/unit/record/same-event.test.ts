import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { type ReportId, reportId } from '../../../src/domain/ids';
import type { Incident } from '../../../src/domain/incident';
import { KINDS, TARGETS } from '../../../src/domain/tables';
import type { ReadDigest } from '../../../src/record/digest-text';
import { editsSchema } from '../../../src/record/edits';
import { toIncidents } from '../../../src/record/to-incidents';
import { inSentence, readDigest, toll } from '../../fixtures/readings';
import { CITY, ONE_EVENT, type Short, TWO_EVENTS, told } from '../../fixtures/tellings';

/** A report that tells some things, one a sentence. */
const report = (id: string, ...tellings: readonly Short[]): ReadDigest =>
  readDigest(
    id,
    tellings.map((short, n) => ({ ...told(short), spans: inSentence(n) })),
  );

const because = { ar: 'سبب', en: 'a reason' };
const record = (
  digests: readonly ReadDigest[],
  edits: readonly Record<string, unknown>[] = [],
  texts: ReadonlyMap<ReportId, ReportId> = new Map(),
): readonly Incident[] =>
  toIncidents(
    digests,
    v.parse(
      editsSchema,
      edits.map((edit) => ({ reason: because, ...edit })),
    ),
    { gazetteer: CITY, texts },
  ).incidents;

const target = (id: string, sentence: number, kind = 'air-strike') => ({
  report: id,
  sentences: [sentence],
  kind,
});

describe('two reports tell one event', () => {
  test.each(ONE_EVENT)('%s (%s)', (_, rule, a, b) => {
    const incidents = record([report('r1', a), report('r2', b)]);
    expect(incidents.map((i) => i.merged.map((m) => m.rule))).toEqual([[rule]]);
    expect(incidents[0]?.mentions.map((m) => m.report)).toEqual(['r1', 'r2']);
  });
});

describe('two reports tell two events', () => {
  test.each(TWO_EVENTS)('%s', (_, a, b) => {
    const incidents = record([report('r1', a), report('r2', b)]);
    expect(incidents.map((i) => i.merged)).toEqual([[], []]);
  });
});

describe('what cannot be told is left apart', () => {
  test('a quarter hit twice that day, by one report, is not decided by another that names the quarter', () => {
    expect(record([report('r1', {}, { kind: 'air-strike' }), report('r2', {})])).toHaveLength(3);
  });

  test('but by one that shares a toll with either', () => {
    const incidents = record([report('r1', { killed: 12 }, { killed: 30 }), report('r2', { killed: 30 })]);
    expect(incidents.map((i) => i.mentions.map((m) => m.report))).toEqual([['r1'], ['r1', 'r2']]);
  });

  test('a strike on the quarter may be that on the market or that on the hospital', () => {
    const incidents = record([
      report('r1', { hit: ['market'] }),
      report('r2', { hit: ['hospital'] }),
      report('r3', {}),
      report('r4', {}),
    ]);
    expect(incidents.map((i) => i.mentions.map((m) => m.report))).toEqual([['r1'], ['r2'], ['r3', 'r4']]);
  });

  test('a night between two days that were both hit', () => {
    const incidents = record([
      report('r1', { on: 22 }),
      report('r2', { on: 22 }),
      report('r3', { on: [22, 23] }),
      report('r4', { on: 23 }),
    ]);
    expect(incidents.map((i) => i.mentions.map((m) => m.report))).toEqual([['r1', 'r2'], ['r3'], ['r4']]);
  });

  test('two incidents of one report are never joined', () => {
    expect(record([report('r1', { killed: 27 }, { killed: 27 })])).toHaveLength(2);
  });

  test('a running total is no part of an incident', () => {
    const total = readDigest('r2', [], { aggregates: [told({ killed: 300 })] });
    const result = toIncidents([report('r1', { killed: 300 }), total], [], { gazetteer: CITY });
    expect(result.incidents[0]?.merged).toEqual([]);
    expect(result.aggregates[0]?.merged).toEqual([]);
  });
});

describe('an incident told by several reports', () => {
  const [incident] = record([
    report('r1', { at: ['east-aleppo'], kind: 'shelling', killed: 40, says: 'a', on: [22, 24] }),
    report('r2', { at: ['east-aleppo'], killed: 40, says: 'a', injured: 5 }),
    report('r3', { at: ['sakhour'], killed: 40, says: 'b' }),
  ]);

  test('has the kind, the day and the quarter of the telling that says most', () => {
    expect(incident).toMatchObject({
      kind: 'air-strike',
      date: { from: '2016-09-23', to: '2016-09-23' },
      places: ['sakhour'],
    });
  });

  test('keeps the id of its first telling, so that links to it hold', () => {
    expect(incident?.id).toBe('r1.shelling.east-aleppo.2016-09-22');
  });

  test('says of each telling by which rule it was joined, and what they share', () => {
    expect(incident?.merged).toEqual([
      {
        id: 'r2.air-strike.east-aleppo.2016-09-23',
        into: 'r1.shelling.east-aleppo.2016-09-22',
        report: 'r2',
        rule: 'same-figures-near-day',
        shared: ['east-aleppo'],
        days: ['2016-09-23', '2016-09-23'],
        figures: [{ measure: 'killed', value: 40 }],
        targets: [],
      },
      expect.objectContaining({
        id: 'r3.air-strike.sakhour.2016-09-23',
        into: 'r2.air-strike.east-aleppo.2016-09-23',
        rule: 'same-figures',
        shared: ['east-aleppo'],
      }),
    ]);
  });

  test("has one claim where a claimant's figure stands in two reports, and two where claimants differ", () => {
    expect(
      incident?.claims.map((c) => [c.value, c.claimant?.id, [c, ...c.alsoIn].map((m) => m.report)]),
    ).toEqual([
      [40, 'a', ['r1', 'r2']],
      [5, 'a', ['r2']],
      [40, 'b', ['r3']],
    ]);
  });

  test("keeps a claimant's newer figure beside the older", () => {
    const [risen] = record([
      report('r1', { killed: 15, says: 'a' }),
      report('r2', { killed: 23, says: 'a' }),
    ]);
    expect(risen?.claims.map((c) => [c.value, c.report])).toEqual([
      [15, 'r1'],
      [23, 'r2'],
    ]);
  });

  test('is contested when one report denies what another says', () => {
    expect(record([report('r1', {}), report('r2', { denied: true, says: 'army' })])[0]?.status).toBe(
      'contested',
    );
  });
});

describe('a text printed twice', () => {
  const texts = new Map([
    [reportId('r1'), reportId('r1')],
    [reportId('r2'), reportId('r1')],
  ]);
  const vague: Short = { at: ['aleppo'], on: [20, 23], killed: 3, says: 'a' };

  test('tells its events once, however vague they are', () => {
    const incidents = record([report('r1', vague), report('r2', vague)], [], texts);
    expect(incidents.map((i) => i.merged.map((m) => m.rule))).toEqual([['same-text']]);
    expect(incidents[0]?.claims).toHaveLength(1);
    expect(record([report('r1', vague), report('r2', vague)])).toHaveLength(2);
  });

  test('and its running totals', () => {
    const total = (id: string) => readDigest(id, [], { aggregates: [told(vague)] });
    const { aggregates } = toIncidents([total('r1'), total('r2')], [], { gazetteer: CITY, texts });
    expect(aggregates.map((i) => i.mentions.length)).toEqual([2]);
  });

  test('keeps its events apart from one another', () => {
    const both = [vague, { ...vague, killed: 4 }];
    expect(record([report('r1', ...both), report('r2', ...both)], [], texts)).toHaveLength(2);
  });
});

describe('what rules joined, a person can undo', () => {
  const r1 = report('r1', { killed: 5, says: 'a' });
  const r2 = report('r2', { killed: 7, says: 'b' });
  const apart = { op: 'keep-apart', target: target('r2', 0), from: [target('r1', 0)] };
  const alone = (incident: Incident | undefined) => ({ ...incident, corrections: [] });

  test('kept apart, the two are what they were, ids and all', () => {
    const undone = record([r1, r2], [apart]);
    expect(undone.map(alone)).toEqual([...record([r1]), ...record([r2])]);
    expect(undone[1]?.corrections).toEqual([{ what: 'kept-apart', reason: because }]);
  });

  test('one telling is taken out; the others stay together', () => {
    const incidents = record([r1, r2, report('r3', {})], [apart]);
    expect(incidents.map((i) => i.mentions.map((m) => m.report))).toEqual([['r1', 'r3'], ['r2']]);
  });

  test('without the edit they are joined again', () => {
    expect(record([r1, r2])).toHaveLength(1);
  });

  test('what no rule joins, a person can', () => {
    const merge = { op: 'merge', targets: [target('r1', 0), target('r2', 0)] };
    const incidents = record([report('r1', {}), report('r2', { at: ['firdous'] })], [merge]);
    expect(incidents).toHaveLength(1);
    expect(incidents[0]).toMatchObject({ merged: [], corrections: [{ what: 'merged' }] });
  });

  test('and what a person joined, rules join on', () => {
    const merge = { op: 'merge', targets: [target('r1', 0), target('r2', 0)] };
    const incidents = record(
      [report('r1', {}), report('r2', { at: ['firdous'] }), report('r3', { kind: 'shelling' })],
      [merge],
    );
    expect(incidents.map((i) => i.mentions.map((m) => m.report))).toEqual([['r1', 'r2', 'r3']]);
  });

  test('to keep an incident apart from itself is a fault', () => {
    expect(() => record([r1], [{ ...apart, target: target('r1', 0) }])).toThrow(/apart from itself/);
  });

  test('to keep apart what was not read is a fault', () => {
    expect(() => record([r1], [apart])).toThrow(/no air-strike in sentence 0 of report r2/);
  });
});

describe('whatever the reports tell', () => {
  const short: fc.Arbitrary<Short> = fc.record(
    {
      kind: fc.constantFrom(...KINDS.slice(0, 6).map((k) => k.id)),
      on: fc.oneof(
        fc.integer({ min: 21, max: 23 }),
        fc.constantFrom<readonly [number, number]>([21, 22], [22, 23], [18, 23]),
      ),
      at: fc.uniqueArray(fc.constantFrom('sakhour', 'firdous', 'm10-hospital', 'east-aleppo', 'aleppo'), {
        maxLength: 2,
      }),
      hit: fc.uniqueArray(fc.constantFrom(...TARGETS.slice(0, 3)), { maxLength: 1 }),
      by: fc.constantFrom('regime', 'russia', 'opposition'),
      killed: fc.constantFrom(3, 12, 40),
      denied: fc.constant(true as const),
    },
    { requiredKeys: ['on', 'at'] },
  );
  const reports = fc.array(fc.array(short, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 8 });
  const digests = (tellings: readonly (readonly Short[])[]) => tellings.map((t, i) => report(`r${i}`, ...t));
  const byId = (incidents: readonly Incident[]) => new Map(incidents.map((i) => [i.id, i]));

  test('the order of the reports changes nothing', () => {
    fc.assert(
      fc.property(reports, fc.infiniteStream(fc.nat()), (list, order) => {
        const keyed = digests(list).map((d) => [order.next().value as number, d] as const);
        const shuffled = [...keyed].sort((a, b) => a[0] - b[0]).map(([, d]) => d);
        expect(byId(record(shuffled))).toEqual(byId(record(digests(list))));
      }),
    );
  });

  test('every telling stands in one incident, and every figure is kept', () => {
    fc.assert(
      fc.property(reports, (list) => {
        const incidents = record(digests(list));
        const ids = incidents.flatMap((i) => [i.id, ...i.merged.map((m) => m.id)]);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids).toHaveLength(list.flat().length);
        const carried = incidents.flatMap((i) =>
          i.claims.flatMap((c) => [c, ...c.alsoIn].map((m) => `${m.report} ${c.measure} ${c.value}`)),
        );
        const given = digests(list).flatMap((d) =>
          d.reading.incidents.flatMap((i) => i.claims.map((c) => `${d.report} ${c.measure} ${c.value}`)),
        );
        expect(new Set(carried)).toEqual(new Set(given));
      }),
    );
  });

  test('each report tells an incident once, and each merge leads to its incident', () => {
    fc.assert(
      fc.property(reports, (list) => {
        for (const { id, merged, mentions } of record(digests(list))) {
          expect(mentions).toHaveLength(merged.length + 1);
          const known = new Set([id, ...merged.map((m) => m.id)]);
          for (const m of merged) expect(known).toContain(m.into);
        }
      }),
    );
  });

  test('keeping every merged telling apart from all others restores them all', () => {
    fc.assert(
      fc.property(reports, (list) => {
        const all = digests(list);
        const where = (id: string) => {
          const [r, kind] = id.split('.') as [string, string];
          return { r, kind };
        };
        const alone = all.flatMap((d) => record([d]));
        const telling = (id: string) => {
          const { r, kind } = where(id);
          const sentences = alone.find((i) => i.id === id)?.mentions[0]?.sentences ?? [];
          return { report: r, sentences, kind };
        };
        const edits = record(all).flatMap((i) =>
          i.merged.map((m) => ({
            op: 'keep-apart',
            target: telling(m.id),
            // From those it was not merged with too: apart from its own, it may fit another.
            from: alone
              .map((x) => x.id)
              .filter((x) => x !== m.id)
              .map(telling),
          })),
        );
        const undone = record(all, edits).filter((i) => i.merged.length === 0);
        const expected = new Map(alone.map((i) => [i.id, i]));
        for (const { corrections: _, ...incident } of undone) {
          const { corrections: __, ...own } = expected.get(incident.id) as Incident;
          expect(incident).toEqual(own);
        }
        for (const e of edits) expect(undone.map((i) => i.mentions[0]?.report)).toContain(e.target.report);
      }),
      { numRuns: 50 },
    );
  });
});

test('a hundred tellings of one event are one incident with a hundred reports', () => {
  const many = Array.from({ length: 100 }, (_, i) => {
    const digest = report(`r${String(i).padStart(3, '0')}`, {});
    const [incident] = digest.reading.incidents;
    const claims = [toll(10 + (i % 7), { id: `c${i % 5}`, name: `c${i % 5}`, side: 'monitor' })];
    return {
      ...digest,
      reading: { ...digest.reading, incidents: incident ? [{ ...incident, claims }] : [] },
    };
  });
  const incidents = record(many);
  expect(incidents).toHaveLength(1);
  expect(incidents[0]?.claims).toHaveLength(35);
});
