import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { epochDay } from '../../../src/domain/days';
import { clean } from '../../../src/reader/clean';
import { findDates } from '../../../src/reader/dates';
import { findFigures } from '../../../src/reader/figures';
import { languageOf } from '../../../src/reader/language';
import { publicationDay } from '../../../src/reader/published';
import { segment } from '../../../src/reader/segment';

/** What must hold of the reader's first half whatever it is given. */

const PIECES = [
  'قُتل',
  'مقتل',
  'أصيب',
  'وجرح',
  'شخصان',
  'مدنيا',
  'خمسة',
  'وعشرون',
  'ألف',
  'و71',
  '4',
  'نساء',
  'و9',
  'أطفال',
  'بينهم',
  'على الأقل',
  'أكثر من',
  'نحو',
  'عشرات',
  'القتلى',
  'والجرحى',
  'عدد',
  'بلغ',
  'أمس',
  'الخميس',
  '(الاثنين)',
  'ليل',
  'منذ',
  '15',
  'نوفمبر',
  '/تشرين الثاني',
  'الماضي',
  '2016',
  'يوم',
  'إلى',
  'بين',
  'منتصف',
  'شهرين',
  '23/9/2016',
  '١٤٣٧',
  'ذو الحجة',
  'هـ',
  'الموافق',
  'killed',
  'at least',
  '53',
  'people',
  'on',
  'September',
  '23,',
  'Friday',
  'night',
  'since',
  'two days',
  'ago',
  'including',
  'dozens',
  '\n\n',
  '.',
  '،',
  '؟',
  '«',
  '»',
  '** ',
  '• ',
  '[a b="c"]',
  '<p>',
  '</p>',
  '<figcaption>',
  '</figcaption>',
  '[caption]',
  '[/caption]',
  '&nbsp;',
  '[x](y)',
  '<script>',
  'https://a.b',
  'و',
  'ـ',
  'ً',
  '\u0000',
  '\ud83d\ude00',
  '\u200f',
] as const;

const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
const day = fc.option(fc.integer({ min: 14_000, max: 18_000 }).map(epochDay));

function readAll(input: string, published: ReturnType<typeof epochDay> | null) {
  const lang = languageOf(input);
  const cleaned = clean(input);
  const sentences = segment(cleaned, lang);
  const dates = findDates(sentences, input, {
    lang,
    published: { day: published, basis: 'given', evidence: [] },
  });
  const figures = findFigures(sentences, input, lang, dates);
  const inferred = publicationDay(input, sentences, {});
  return { cleaned, sentences, dates, figures, inferred };
}

describe('whatever the text', () => {
  test('nothing throws, spans lie inside the text and in order, dates exist', () => {
    fc.assert(
      fc.property(text, day, (input, published) => {
        const { cleaned, sentences, dates, figures } = readAll(input, published);
        const inside = ({ start, end }: { readonly start: number; readonly end: number }) =>
          start >= 0 && start < end && end <= input.length;
        expect(sentences.every(inside)).toBe(true);
        expect(sentences.flatMap(({ tokens }) => tokens).every(inside)).toBe(true);
        expect([...dates, ...figures].every(inside)).toBe(true);
        for (const spans of [cleaned.dropped.map(({ span }) => span), cleaned.captions, cleaned.repeats]) {
          expect(spans.every(([start, end], i) => start < end && start >= (spans[i - 1]?.[1] ?? 0))).toBe(
            true,
          );
        }
        expect(dates.every(({ start }, i) => start >= (dates[i - 1]?.end ?? 0))).toBe(true);
        for (const { date } of dates) {
          if (date?.from && date.to) expect(date.from <= date.to).toBe(true);
        }
        for (const { low, high } of figures) {
          if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('the same text composed (NFC) and taken apart (NFD) is read the same', () => {
    fc.assert(
      fc.property(text, day, (input, published) => {
        const summary = (given: string) => {
          const { dates, figures } = readAll(given, published);
          return {
            dates: dates.map(({ date, use, rule }) => ({ date, use, rule })),
            figures: figures.map(({ value, low, high, qualifier, measure, group, breakdown, rule }) => ({
              value,
              low,
              high,
              qualifier,
              measure,
              group,
              breakdown,
              rule,
            })),
          };
        };
        expect(summary(input.normalize('NFD'))).toEqual(summary(input.normalize('NFC')));
      }),
      { numRuns: 300 },
    );
  });

  test('harakat and tatweel inside words change nothing', () => {
    const plain = 'قتل خمسة مدنيين وأصيب نحو عشرين شخصا أمس الخميس في الحي.';
    const decorated = 'قُتـِل خَمْسة مدنيّين وأُصيب نـحو عشـرين شخصًا أمسِ الخمــيس في الحيّ.';
    const summary = (given: string) => {
      const { dates, figures } = readAll(given, epochDay(17_069));
      return [
        dates.map(({ date }) => date),
        figures.map(({ value, qualifier, measure }) => [value, qualifier, measure]),
      ];
    };
    expect(summary(decorated)).toEqual(summary(plain));
  });
});

describe('noise around a report changes neither its dates nor its figures', () => {
  const report = 'قتل خمسة مدنيين وأصيب نحو عشرين شخصا أمس الخميس. وسقطت قذائف صباح اليوم على السوق.';
  const noise = fc.constantFrom(
    '[card region="EG" deaths-label="الوفيات" n="24"]',
    'المصدر: وكالات',
    'اقرأ أيضا: قتلى في القصف',
    '<script>var killed = 12;</script>',
    'الوسوم: سوريا، قتلى، أمس',
    '&nbsp;',
  );
  const summary = (given: string) => {
    const { dates, figures } = readAll(given, epochDay(17_069));
    return [dates.map(({ date }) => date), figures.map(({ value, measure }) => [value, measure])];
  };

  test('before and after', () => {
    fc.assert(
      fc.property(fc.array(noise, { maxLength: 4 }), fc.array(noise, { maxLength: 4 }), (above, below) => {
        expect(summary([...above, report, ...below].join('\n\n'))).toEqual(summary(report));
      }),
    );
  });
});
