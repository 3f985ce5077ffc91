import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { parseDay } from '../../../src/domain/days';
import { readingSchema } from '../../../src/domain/reading';
import { read } from '../../../src/reader/read';
import { gazetteer, incidentLine, reading, SUNDAY } from './support';

/** What must hold of a reading whatever it is given. */

const PIECES = [
  'قُتل',
  'خمسة مدنيين',
  'وأصيب العشرات',
  'في قصف',
  'غارات جوية',
  'شنت طائرات روسية',
  'استهدفت',
  'اشتباكات',
  'سيطرت قوات النظام على',
  'حي الصاخور',
  'أحياء',
  'الموكامبو',
  'والسريان',
  'في حلب',
  'شرقي حلب',
  'الأحياء الشرقية',
  'المشهد',
  'وريفها',
  'بحسب المرصد السوري',
  'قال',
  'مدير مستشفى',
  'إن',
  'نفت',
  'فصائل المعارضة',
  'لم تسجل',
  'أي',
  'أمس السبت',
  'منذ 10 أيلول 2016',
  'ليل الجمعة',
  '،',
  '.',
  '؛',
  ':',
  '«',
  '»',
  '"',
  '\n\n',
  'بينما',
  'قبل أن',
  'الذي',
  'قد',
  'killed',
  'five people',
  'in air strikes on',
  'Sakhour',
  'and',
  'the',
  'districts',
  'said',
  'denied',
  'rebels',
  'no',
  'on Saturday',
  'Reuters',
  '(',
  ')',
  '-',
  '•',
  '91',
  '٤',
  'ـ',
  '\u200f',
  '\u0301',
  '🙂',
];
const newsish = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join(' '));
const anything = fc.oneof(newsish, newsish, fc.string({ unit: 'binary', maxLength: 200 }));
const day = parseDay(SUNDAY) ?? undefined;
const of = (text: string) => read(text, gazetteer, day === undefined ? {} : { published: day });

describe('whatever the text', { timeout: 60_000 }, () => {
  test('a reading of the contract’s shape comes out, with every span inside the text', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const r = of(text);
        expect(v.safeParse(readingSchema, r).success).toBe(true);
        const inside = (start: number, end: number) => start >= 0 && start < end && end <= text.length;
        for (const m of [...r.toponyms, ...r.temporals]) {
          expect(inside(m.start, m.end)).toBe(true);
          expect(text.slice(m.start, m.end)).toBe(m.text);
        }
        for (const i of [...r.incidents, ...r.aggregates]) {
          expect(i.claims.length).toBeGreaterThan(0);
          for (const s of [...i.spans, ...i.claims.flatMap((c) => c.spans)])
            expect(inside(s[0], s[1])).toBe(true);
          for (const p of [...i.places, ...(i.where.line ?? [])]) expect(r.places[p]).toBeDefined();
        }
        expect(new Set(r.incidents.map((i) => i.id)).size).toBe(r.incidents.length);
      }),
      { numRuns: 150 },
    );
  });

  test('the same text gives the same reading', () => {
    fc.assert(
      fc.property(newsish, (text) => {
        expect(of(text)).toEqual(of(text));
      }),
      { numRuns: 60 },
    );
  });

  test('composed and decomposed letters read alike', () => {
    const told = (text: string) => {
      const r = of(text);
      return [
        r.toponyms.map((t) => [t.place, t.role]),
        r.incidents.map((i) => [incidentLine(i), i.claims.length]),
      ];
    };
    fc.assert(
      fc.property(newsish, (text) => {
        expect(told(text.normalize('NFD'))).toEqual(told(text.normalize('NFC')));
      }),
      { numRuns: 100 },
    );
  });
});

describe('spelling and what is written onto a name do not change the place', { timeout: 60_000 }, () => {
  const quarters = gazetteer.places.filter(
    (p) => p.kind === 'neighbourhood' && !p.shared && (p.names.ar[0] ?? '').startsWith('ال'),
  );
  const place = fc.constantFrom(...quarters);
  const spelled: readonly ((name: string) => string)[] = [
    (n) => n,
    (n) => n.replace(/[أإآ]/g, 'ا'),
    (n) => n.replace(/ة/g, 'ه'),
    (n) => n.replace(/(?<=.)(?=.)/u, 'ـ'),
    (n) => [...n].join('\u064E'),
  ];
  const written: readonly ((name: string) => string)[] = [
    (n) => `قصف على حي ${n} أمس`,
    (n) => `قصف طال ${n} أمس`,
    (n) => `قصف بحي ${n} أمس`,
    (n) => `قصف على حلب و${n} أمس`,
    (n) => `قصف على #${n} أمس`,
  ];
  test('any quarter, any of these ways', () => {
    fc.assert(
      fc.property(place, fc.constantFrom(...spelled), fc.constantFrom(...written), (p, spell, write) => {
        const found = of(write(spell(p.names.ar[0] ?? ''))).toponyms.map((t) => t.place);
        expect(found).toContain(p.id);
      }),
      { numRuns: 200 },
    );
  });
});

test('noise around a report changes no incident', () => {
  const report = 'قتل ستة مدنيين في غارة على حي الشعار يوم السبت، بحسب المرصد السوري.';
  const told = (text: string) =>
    reading(text).incidents.map((i) => [incidentLine(i), i.claims.map((c) => c.value)]);
  const noise = [
    '[gallery ids="1,2"]',
    '<p class="x">',
    'https://example.org/a?b=c',
    'المصدر: وكالات',
    '#حلب',
    '&nbsp;',
  ];
  fc.assert(
    fc.property(fc.constantFrom(...noise), fc.constantFrom(...noise), (before, after) => {
      expect(told(`${before}\n\n${report}\n\n${after}`)).toEqual(told(report));
    }),
  );
});

test('a text that tells of nothing is a valid, empty reading', () => {
  const r = reading('اجتمعت اللجنة أمس لبحث جدول أعمالها.');
  expect([r.incidents, r.aggregates, r.toponyms]).toEqual([[], [], []]);
});

test('a report of unknown day says so and guesses none', () => {
  const r = reading('قتل مدنيان في قصف على حي الشعار أمس.', null);
  expect(r.report.published).toEqual({ date: null, basis: 'unknown' });
  expect(r.incidents[0]?.date.from).toBeNull();
});

test('captions and paragraphs told twice make no second incident', () => {
  const p = 'قتل ستة مدنيين في غارة على حي الشعار يوم السبت، بحسب المرصد السوري لحقوق الإنسان.';
  expect(reading(`${p}\n\nوصف السكان ما جرى بأنه الأقسى منذ أسابيع.\n\n${p}`).incidents).toHaveLength(1);
});
