import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseReportFile } from '../../src/dataset/formats/report-file';
import type { Report } from '../../src/domain/report';

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
