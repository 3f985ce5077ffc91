import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { readDataFile, readGazetteer } from '../../src/cli/data-files';
import { parseReportFile } from '../../src/dataset/formats/report-file';
import type { Report } from '../../src/domain/report';
import { LANGUAGES } from '../../src/domain/tables';
import { editsSchema } from '../../src/record/edits';
import { readDigest } from '../../src/record/read-digest';
import { toIncidents } from '../../src/record/to-incidents';
import { claimFaults, faults, nearest } from '../fixtures/agreement';
import { ALSO_TOLD, EXPECTED, EXPECTED_TOTALS } from '../fixtures/expected-incidents';

const FOLDER = new URL('../../data/reports/', import.meta.url);
const reports: readonly Report[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.md'))
  .sort()
  .map((name) => parseReportFile(readFileSync(new URL(name, FOLDER), 'utf8'), name));

/** A text without what stands in quotation marks: there the words are the report's, or a source's. */
const unquoted = (text: string): string => text.replace(/«[^»]*»|"[^"]*"/g, '');

test('the five reports are there, each with its day and how that day is known', () => {
  expect(reports.map((r) => [r.id, r.published.date, r.published.basis])).toEqual([
    ['000', '2016-09-23', 'stated'],
    ['001', '2016-05-03', 'given'],
    ['002', '2016-12-13', 'given'],
    ['003', '2016-12-01', 'given'],
    ['004', '2016-09-25', 'given'],
  ]);
});

test('a publisher is named only where the text names it', () => {
  expect(reports.filter((r) => r.publisher !== null).map((r) => [r.id, r.publisher?.en])).toEqual([
    ['003', 'Al Jazeera'],
  ]);
});

describe.each(reports.map((r) => [r.id, r] as const))('the digest of report %s', (_, report) => {
  test('every sentence stands for spans of the original', () => {
    for (const { cites, en } of report.digest) expect(cites.length, en).toBeGreaterThan(0);
  });

  test('the day is given with the evidence for it, in both languages', () => {
    expect(report.published.evidence).toMatchObject({ ar: expect.any(String), en: expect.any(String) });
  });

  test('the words are sober outside quotations', () => {
    for (const { ar, en } of report.digest) {
      expect(unquoted(en)).not.toMatch(/\b(regime|terroris\w*|martyr\w*|rebels?|massacre\w*|genocide)\b/i);
      expect(unquoted(ar)).not.toMatch(/النظام|إرهاب|شهيد|شهداء|استشه|مجازر|مجزرة|إبادة|مليشيا|ميليشيا/);
    }
  });

  test('a figure in one language stands in the other', () => {
    const words: Readonly<Record<string, string>> = {
      ثلاثين: '30',
      خمسين: '50',
      مئة: '100',
      thirty: '30',
      fifty: '50',
      hundred: '100',
    };
    const figures = (text: string): string[] => {
      const plain = text.replace(/(\d),(\d)/g, '$1$2').replace(/100 ألف/g, '100000');
      const spelt = Object.entries(words).flatMap(([word, n]) =>
        new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(plain) && !plain.includes(`في المئة`) ? [n] : [],
      );
      return [...(plain.match(/\d+/g) ?? []), ...spelt];
    };
    for (const { ar, en } of report.digest) expect(new Set(figures(ar)), en).toEqual(new Set(figures(en)));
  });
});

const { gazetteer } = readGazetteer();
const edits = v.parse(editsSchema, readDataFile('reports/edits.json'));

describe.each(LANGUAGES)('read in "%s", with our corrections, the digests give', (lang) => {
  const record = toIncidents(
    reports.map((report) => readDigest(report, lang, gazetteer)),
    edits,
    { gazetteer },
  );

  test.each(EXPECTED.map((e) => [e.what, e] as const))('%s', (_, expected) => {
    expect(nearest(record.incidents, expected).faults).toEqual([]);
  });

  test.each(EXPECTED_TOTALS.map((t) => [t.what, t] as const))(
    'the running total of %s, not plotted',
    (_, total) => {
      const totals = record.aggregates.filter((i) => i.mentions.some((m) => m.report === total.report));
      const faults = totals.map((i) => claimFaults(i.claims, total.claims));
      expect(faults.sort((a, b) => a.length - b.length)[0]).toEqual([]);
    },
  );

  test('no two of these are one incident', () => {
    const ids = EXPECTED.map((e) => nearest(record.incidents, e).incident?.id);
    expect(new Set(ids).size).toBe(EXPECTED.length);
  });

  test('nothing that the reports do not say', () => {
    const told = [...EXPECTED, ...ALSO_TOLD];
    const invented = record.incidents.filter((i) => !told.some((e) => faults(i, e).length === 0));
    expect(invented.map((i) => i.id)).toEqual([]);
  });

  test('no figure of a running total on an incident', () => {
    const figures = record.incidents.flatMap((i) => i.claims.map((c) => c.value));
    for (const n of [1071, 463, 130, 145]) expect(figures).not.toContain(n);
  });

  test('a claim for every incident: someone says it happened, denies it, or saw nothing', () => {
    expect(record.incidents.filter((i) => i.claims.length === 0).map((i) => i.id)).toEqual([]);
  });

  test('only places the gazetteer knows', () => {
    const places = record.incidents.flatMap((i) => [...i.places, ...(i.where.line ?? [])]);
    expect(places.filter((id) => !gazetteer.byId.has(id))).toEqual([]);
  });
});
