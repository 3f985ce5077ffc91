import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civil, epochDay, parseDay } from '../../../src/domain/days';
import { formatter } from '../../../src/i18n/format';
import { foldedAxis, plainAxis } from '../../../src/timeline/axis';
import { makeScale, type Scale } from '../../../src/timeline/scale';
import { LABEL_GAP, type Ticks, type TickWords, ticks } from '../../../src/timeline/ticks';
import { wholeView } from '../../../src/timeline/view';

function wordsOf(lang: 'ar' | 'en'): TickWords {
  const f = formatter(lang);
  return {
    date: (day) => f.number(civil(day).date),
    month: f.monthName,
    monthYear: f.month,
    year: f.year,
    silence: (days) => [f.plural(f.m.timeline.days, days), f.m.timeline.noReport],
  };
}

const plain = (from: string, days: number, width: number, rtl = false): Scale => {
  const first = parseDay(from)!;
  const axis = plainAxis({ from: first, to: epochDay(first + days - 1) });
  return makeScale(axis, wholeView(axis), { left: 30, right: 30 + width }, rtl);
};
const sixPixels = (text: string): number => text.length * 6;
const row = ({ labels }: Ticks, n: 0 | 1): string[] => labels.filter((l) => l.row === n).map((l) => l.text);
const english = wordsOf('en');

describe('what stands on the axis', () => {
  test('three days: every date, under the month and year', () => {
    const found = ticks(plain('2016-09-23', 3, 900), english, sixPixels);
    expect(row(found, 0)).toEqual(['23', '24', '25']);
    expect(row(found, 1)).toEqual(['Sept 2016']);
  });

  test('six weeks: some dates, and each month where it begins', () => {
    const found = ticks(plain('2016-11-19', 43, 307), english, sixPixels);
    expect(row(found, 0)).toEqual(['20', '25', '1', '5', '10', '15', '20', '25']);
    expect(row(found, 1)).toEqual(['Nov 2016', 'Dec 2016']);
  });

  test('eight months: months, under the year', () => {
    const found = ticks(plain('2016-05-01', 228, 600), english, sixPixels);
    expect(row(found, 0)).toEqual(['May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec']);
    expect(row(found, 1)).toEqual(['2016']);
  });

  test('ten years: years', () => {
    const found = ticks(plain('2010-06-01', 3653, 400), english, sixPixels);
    expect(row(found, 0)).toEqual(['2011', '2012', '2013', '2014', '2015', '2016', '2017', '2018', '2019']);
    expect(row(found, 1)).toEqual([]);
  });

  test('months can be the finest that is named', () => {
    const found = ticks(plain('2016-05-01', 60, 900), english, sixPixels, 'month');
    expect(row(found, 0)).toEqual(['May', 'Jun']);
  });

  test('in Arabic a month stands to the left of its line, where its days run', () => {
    const scale = plain('2016-05-01', 228, 690, true);
    const { labels } = ticks(scale, wordsOf('ar'), sixPixels);
    const june = labels.find((l) => l.text === 'حزيران')!;
    expect(june.right).toBeLessThan(scale.x(parseDay('2016-06-01')!));
    expect(june.left).toBeGreaterThan(scale.x(parseDay('2016-07-01')!));
  });

  test('a folded silence says how long it is, in place of its dates', () => {
    const days = ['2016-05-03', '2016-09-22', '2016-12-12'].map((d) => parseDay(d)!);
    const axis = foldedAxis({ from: epochDay(days[0]! - 1), to: epochDay(days[2]! + 1) }, days);
    const found = ticks(
      makeScale(axis, wholeView(axis), { left: 0, right: 1300 }, false),
      english,
      sixPixels,
    );
    const silence = found.labels.filter((l) => l.about === 'silence').map((l) => l.text);
    expect(silence).toEqual(expect.arrayContaining(['137 days', '76 days', 'no report']));
    expect(row(found, 0)).not.toContain('15');
  });

  test('no two labels of a row ever touch, and none leaves the drawing', () => {
    const cases = fc.record({
      from: fc.integer({ min: 14_000, max: 18_000 }),
      days: fc.oneof(fc.integer({ min: 3, max: 60 }), fc.integer({ min: 3, max: 3660 })),
      width: fc.integer({ min: 240, max: 1500 }),
      letter: fc.double({ min: 4, max: 11, noNaN: true }),
      lang: fc.constantFrom('ar' as const, 'en' as const),
      rtl: fc.boolean(),
      known: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 }),
      start: fc.double({ min: 0, max: 0.8, noNaN: true }),
      share: fc.double({ min: 0.1, max: 1, noNaN: true }),
    });
    const words = { ar: wordsOf('ar'), en: wordsOf('en') };
    fc.assert(
      fc.property(cases, ({ from, days, width, letter, lang, rtl, known, start, share }) => {
        const axis = foldedAxis(
          { from: epochDay(from), to: epochDay(from + days - 1) },
          known.map((k) => from + Math.floor(k * days)),
        );
        const view = { start: start * axis.length, end: Math.min(1, start + share) * axis.length };
        const scale = makeScale(axis, view, { left: 20, right: 20 + width }, rtl);
        const { labels } = ticks(scale, words[lang], (text) => text.length * letter);
        for (const [i, a] of labels.entries()) {
          expect(a.left).toBeGreaterThanOrEqual(20);
          expect(a.right).toBeLessThanOrEqual(20 + width);
          for (const b of labels.slice(i + 1))
            if (a.row === b.row)
              expect(b.left >= a.right + LABEL_GAP || a.left >= b.right + LABEL_GAP).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('there is always something to read, at every span from three days to ten years', () => {
    for (const days of [3, 7, 14, 30, 60, 120, 228, 400, 800, 1500, 3653])
      for (const width of [240, 320, 700, 1300])
        for (const lang of ['ar', 'en'] as const) {
          const { labels } = ticks(plain('2012-07-19', days, width, lang === 'ar'), wordsOf(lang), sixPixels);
          expect(labels.length, `${days} days on ${width} px in ${lang}`).toBeGreaterThan(1);
        }
  });
});
