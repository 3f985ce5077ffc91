import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../src/domain/reading';
import { statusOf } from '../../../src/domain/status';
import { MEASURES } from '../../../src/domain/tables';
import { buildGazetteer } from '../../../src/gazetteer/gazetteer';
import type { ReadDigest } from '../../../src/record/digest-text';
import { type Edit, editsSchema } from '../../../src/record/edits';
import { toIncidents as record } from '../../../src/record/to-incidents';
import { inSentence, readClaim, readDigest, readIncident, toll } from '../../fixtures/readings';

const SOHR = { name: 'المرصد', side: 'monitor' } as const;
const RESCUE = { name: 'الدفاع المدني', side: 'opposition-area-rescue' } as const;
/** These tests know no geography: every place is a quarter of its own. */
const toIncidents = (digests: readonly ReadDigest[], list: readonly Edit[]) =>
  record(digests, list, { gazetteer: buildGazetteer([]) });
const because = { ar: 'سبب', en: 'a reason' };
/** Edits as the file has them, through their schema. */
const edits = (...list: readonly Record<string, unknown>[]): readonly Edit[] =>
  v.parse(
    editsSchema,
    list.map((edit) => ({ reason: because, ...edit })),
  );
const target = (report: string, sentence: number, kind = 'shelling') => ({
  report,
  sentences: [sentence],
  kind,
});

describe('from readings to the record', () => {
  const first = readDigest('001', [
    readIncident({ spans: inSentence(1), claims: [readClaim({ spans: inSentence(2) })] }),
  ]);

  test('an incident has an id that can be read: report, kind, place, day', () => {
    expect(toIncidents([first], []).incidents[0]?.id).toBe('001.shelling.sakhour.2016-09-23');
  });

  test('an incident without place or day says so in its id', () => {
    const bare = readIncident({
      places: [],
      date: { from: null, to: null, precision: 'open', extent: 'within' },
    });
    expect(toIncidents([readDigest('001', [bare])], []).incidents[0]?.id).toBe(
      '001.shelling.unlocated.undated',
    );
  });

  test('two incidents alike in kind, place and day have two ids', () => {
    const ids = toIncidents([readDigest('001', [readIncident(), readIncident()])], []).incidents.map(
      (i) => i.id,
    );
    expect(ids).toEqual(['001.shelling.sakhour.2016-09-23', '001.shelling.sakhour.2016-09-23.2']);
  });

  test('an incident and each of its claims say in which sentences of the digest they stand', () => {
    const [incident] = toIncidents([first], []).incidents;
    expect(incident?.mentions).toEqual([{ report: '001', sentences: [1] }]);
    expect(incident?.claims[0]).toMatchObject({ report: '001', sentences: [2] });
  });

  test('running totals stay apart from incidents', () => {
    const total = readIncident({ claims: [toll(1000, SOHR)] });
    const result = toIncidents([readDigest('001', [], { aggregates: [total] })], []);
    expect(result.incidents).toEqual([]);
    expect(result.aggregates).toHaveLength(1);
  });

  test('the status always follows from the claims, whatever was read', () => {
    const claims = fc.array(
      fc.constantFrom(...MEASURES).map((measure): Claim => readClaim({ measure })),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(claims, (list) => {
        const digest = readDigest('001', [readIncident({ status: 'contested', claims: list })]);
        expect(toIncidents([digest], []).incidents[0]?.status).toBe(statusOf(list));
      }),
    );
  });
});

describe('corrections', () => {
  const two = readDigest('001', [
    readIncident({ spans: inSentence(1), claims: [toll(4, SOHR)] }),
    readIncident({ spans: inSentence(3), kind: 'clash' }),
  ]);

  test('a field can be set, and the incident shows what was changed and why', () => {
    const [incident] = toIncidents(
      [two],
      edits({ op: 'set', target: target('001', 1), to: { places: ['jub-al-quba'] } }),
    ).incidents;
    expect(incident?.places).toEqual(['jub-al-quba']);
    expect(incident?.corrections).toEqual([{ what: 'places', reason: because }]);
  });

  test('a field left out keeps what was read', () => {
    const [incident] = toIncidents(
      [two],
      edits({ op: 'set', target: target('001', 1), to: { kind: 'bombing' } }),
    ).incidents;
    expect(incident).toMatchObject({ kind: 'bombing', places: ['sakhour'] });
  });

  test('a claim can be added, and the status follows', () => {
    const [incident] = toIncidents(
      [two],
      edits({
        op: 'add-claim',
        target: target('001', 1),
        claim: { measure: 'denies-occurred', claimant: { name: 'الجيش', side: 'regime' } },
      }),
    ).incidents;
    expect(incident?.status).toBe('contested');
    expect(incident?.claims.at(-1)).toMatchObject({ report: '001', sentences: [1], value: null });
  });

  test('a claim can be replaced and keeps its place in the digest', () => {
    const [incident] = toIncidents(
      [two],
      edits({
        op: 'replace-claim',
        target: target('001', 1),
        match: { measure: 'killed', value: 4 },
        claim: { measure: 'killed', value: 5, low: 5, high: 5, claimant: SOHR },
      }),
    ).incidents;
    expect(incident?.claims).toHaveLength(1);
    expect(incident?.claims[0]).toMatchObject({ value: 5, sentences: [1] });
  });

  test('a claim can be dropped', () => {
    const [incident] = toIncidents(
      [two],
      edits({ op: 'drop-claim', target: target('001', 1), match: { measure: 'killed', side: 'monitor' } }),
    ).incidents;
    expect(incident?.claims).toEqual([]);
  });

  test('what is rejected is listed with its reason, not dropped silently', () => {
    const result = toIncidents([two], edits({ op: 'reject', target: target('001', 3, 'clash') }));
    expect(result.incidents).toHaveLength(1);
    expect(result.rejected).toEqual([{ report: '001', sentences: [3], kind: 'clash', reason: because }]);
  });

  test('what the reader missed can be added', () => {
    const result = toIncidents(
      [two],
      edits({
        op: 'add',
        report: '001',
        sentences: [5],
        incident: {
          kind: 'rescue',
          date: { from: '2016-09-23', to: '2016-09-23', precision: 'day' },
          places: ['aleppo'],
          claims: [{ measure: 'occurred' }],
        },
      }),
    );
    expect(result.incidents.at(-1)).toMatchObject({
      id: '001.rescue.aleppo.2016-09-23',
      status: 'asserted',
      mentions: [{ report: '001', sentences: [5] }],
      corrections: [{ what: 'added', reason: because }],
    });
  });

  test('sentences can leave for an incident of their own, and their claims go with them', () => {
    const wave = readDigest('001', [
      readIncident({
        spans: [...inSentence(1), ...inSentence(4)],
        claims: [
          toll(9, SOHR, { spans: inSentence(1) }),
          readClaim({ spans: [...inSentence(1), ...inSentence(4)] }),
        ],
      }),
    ]);
    const [rest, part] = toIncidents(
      [wave],
      edits({ op: 'split', target: target('001', 1), sentences: [4], to: { places: ['jub-al-quba'] } }),
    ).incidents;
    expect(rest).toMatchObject({ places: ['sakhour'], mentions: [{ sentences: [1] }] });
    expect(rest?.claims.map((c) => [c.measure, c.sentences])).toEqual([
      ['killed', [1]],
      ['occurred', [1]],
    ]);
    expect(part).toMatchObject({ places: ['jub-al-quba'], mentions: [{ sentences: [4] }] });
    expect(part?.claims.map((c) => [c.measure, c.sentences])).toEqual([['occurred', [4]]]);
  });

  test('a split that takes no claim along, or leaves none, is a fault', () => {
    const one = readDigest('001', [
      readIncident({
        spans: [...inSentence(1), ...inSentence(4)],
        claims: [toll(9, SOHR, { spans: inSentence(1) })],
      }),
    ]);
    const split = (sentence: number) =>
      edits({ op: 'split', target: target('001', 1), sentences: [sentence], to: {} });
    expect(() => toIncidents([one], split(4))).toThrow(/sentence 4 holds no claim/);
    expect(() => toIncidents([one], split(1))).toThrow(/nothing is left/);
  });

  test('a running total can be corrected and stays one', () => {
    const total = readIncident({ kind: 'clash', claims: [toll(1000, null, { spans: inSentence(0) })] });
    const result = toIncidents(
      [readDigest('001', [], { aggregates: [total] })],
      edits({ op: 'set', target: target('001', 0, 'clash'), to: { kind: 'other' } }),
    );
    expect(result.incidents).toEqual([]);
    expect(result.aggregates[0]?.kind).toBe('other');
  });

  test('an edit means an incident as it was read, so their order does not matter', () => {
    const list = edits(
      { op: 'set', target: target('001', 1), to: { kind: 'bombing' } },
      { op: 'set', target: target('001', 1), to: { places: [] } },
      { op: 'reject', target: target('001', 3, 'clash') },
    );
    const plain = (of: readonly Edit[]) =>
      toIncidents([two], of).incidents.map(({ corrections: _, ...incident }) => incident);
    expect(plain([...list].reverse())).toEqual(plain(list));
  });

  test('an edit for English readings leaves Arabic ones alone', () => {
    const list = edits({ op: 'reject', lang: 'en', target: target('001', 9) });
    expect(toIncidents([two], list).incidents).toHaveLength(2);
  });

  test('an edit that no longer finds its incident is a fault, said in one line', () => {
    const gone = edits({ op: 'reject', target: target('001', 7) });
    expect(() => toIncidents([two], gone)).toThrow(
      /^no shelling in sentence 7 of report 001 was read: the edit is no longer needed, or aims wrong$/,
    );
  });

  test('an edit that finds two incidents is a fault', () => {
    const twins = readDigest('001', [readIncident(), readIncident()]);
    expect(() => toIncidents([twins], edits({ op: 'reject', target: target('001', 0) }))).toThrow(
      /2 incidents are a shelling in sentence 0 of report 001: name the place too/,
    );
  });

  test('naming the place tells two incidents of one sentence apart', () => {
    const digest = readDigest('001', [readIncident(), readIncident({ places: [] })]);
    const list = edits({ op: 'reject', target: { ...target('001', 0), place: 'sakhour' } });
    expect(toIncidents([digest], list).incidents.map((i) => i.places)).toEqual([[]]);
  });

  test('an edit that finds no such claim is a fault', () => {
    const list = edits({ op: 'drop-claim', target: target('001', 1), match: { measure: 'injured' } });
    expect(() => toIncidents([two], list)).toThrow(/0 claims are "injured" on the shelling in sentence 1/);
  });

  test('an edit without a reason in both languages is refused', () => {
    expect(v.safeParse(editsSchema, [{ op: 'reject', target: target('001', 1), reason: 'x' }]).success).toBe(
      false,
    );
  });
});

describe('merging across reports', () => {
  const friday = readDigest('000', [
    readIncident({ kind: 'air-strike', places: [], spans: inSentence(1), claims: [toll(91, RESCUE)] }),
  ]);
  const sunday = readDigest('004', [
    readIncident({ kind: 'air-strike', spans: inSentence(8), claims: [toll(47, SOHR)] }),
    readIncident({ kind: 'air-strike', spans: inSentence(9), claims: [toll(91, RESCUE)] }),
  ]);
  const merge = edits({
    op: 'merge',
    targets: [target('000', 1, 'air-strike'), target('004', 8, 'air-strike'), target('004', 9, 'air-strike')],
  });
  const { incidents } = toIncidents([friday, sunday], merge);

  test('one incident stands in both reports and keeps the kind, day and places of the first', () => {
    expect(incidents).toHaveLength(1);
    expect(incidents[0]).toMatchObject({
      places: [],
      mentions: [
        { report: '000', sentences: [1] },
        { report: '004', sentences: [8, 9] },
      ],
      corrections: [{ what: 'merged', reason: because }],
    });
  });

  test('competing figures stand side by side with their claimants; none is summed or averaged', () => {
    expect(incidents[0]?.claims.map((c) => [c.value, c.claimant?.side])).toEqual([
      [91, 'opposition-area-rescue'],
      [47, 'monitor'],
    ]);
    expect(incidents[0]?.status).toBe('asserted');
  });

  test('the same claim by the same claimant in two reports is one claim carried by both', () => {
    expect(incidents[0]?.claims[0]).toMatchObject({
      report: '000',
      sentences: [1],
      alsoIn: [{ report: '004', sentences: [9] }],
    });
  });

  test('a merge of an incident with itself is a fault', () => {
    const alone = edits({
      op: 'merge',
      targets: [target('000', 1, 'air-strike'), target('000', 1, 'air-strike')],
    });
    expect(() => toIncidents([friday], alone)).toThrow(/one incident only/);
  });
});

describe('an incident keeps why it was read', () => {
  const why = {
    trigger: [{ rule: 'verb', entry: 'bombardment', words: [[100, 103]] }],
    kind: [{ rule: 'left-open', words: [] }],
    location: [{ rule: 'named', entry: 'sakhour', words: [[110, 117]] }],
    dating: [{ rule: 'words', words: [[120, 125]] }],
    telling: [],
  } as const;
  const told = (id: string) => readDigest(id, [readIncident({ spans: inSentence(1), because: why })]);

  test('by report and language', () => {
    const [incident] = toIncidents([told('001')], []).incidents;
    expect(incident?.readings).toEqual([{ report: '001', lang: 'ar', because: why }]);
  });

  test('from each report, where two are merged', () => {
    const merge = edits({ op: 'merge', targets: [target('001', 1), target('002', 1)] });
    const [incident] = toIncidents([told('001'), told('002')], merge).incidents;
    expect(incident?.readings.map((r) => r.report)).toEqual(['001', '002']);
  });

  test('but not for what a person set', () => {
    const to = { date: { from: '2016-09-20', to: '2016-09-20', precision: 'day' } };
    const [incident] = toIncidents(
      [told('001')],
      edits({ op: 'set', target: target('001', 1), to }),
    ).incidents;
    expect(incident?.readings[0]?.because).toEqual({ ...why, dating: [] });
  });

  test('an actor two reports name for different reasons is one actor', () => {
    const actor = (rule: 'does' | 'beside') =>
      ({ role: 'perpetrator', name: 'x', side: 'regime', because: [{ rule, words: [[0, 1]] }] }) as const;
    const of = (id: string, rule: 'does' | 'beside') =>
      readDigest(id, [readIncident({ spans: inSentence(1), actors: [actor(rule)] })]);
    const merge = edits({ op: 'merge', targets: [target('001', 1), target('002', 1)] });
    const [incident] = toIncidents([of('001', 'does'), of('002', 'beside')], merge).incidents;
    expect(incident?.actors).toHaveLength(1);
  });
});
