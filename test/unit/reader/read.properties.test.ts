import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../../src/domain/reading';
import { gazetteer, incidentsOf, reading } from './support';

/** What must hold of a whole reading whatever it is given. */

const PIECES = [
  'قصف الطيران',
  'غارات على',
  'حي',
  'أحياء',
  'الشعار',
  'والصاخور',
  'وبستان القصر',
  '#الفردوس:',
  'في حلب',
  'الأحياء الشرقية',
  'قُتل',
  'مقتل',
  'خمسة مدنيين',
  'و71 جريحا',
  'أمس',
  'السبت',
  'منذ الخميس',
  '23 أيلول',
  'وقال المرصد إن',
  'بحسب ناشطين',
  'ونفى الجيش ذلك',
  'لم تسجل',
  'لا صحة',
  'إذا',
  'انتشل',
  'سيطرت',
  'Jets bombed',
  'Shaar',
  'the district',
  'killing six',
  'people',
  'on Friday',
  'the Observatory said',
  'denied',
  'This is untrue',
  'rebels captured',
  'Aleppo',
  '.',
  '،',
  '\n\n',
  '«',
  '»',
  '(',
  ')',
  '**',
  '• ',
  '<p>',
  '</p>',
  '&nbsp;',
  '[caption]',
  'ـ',
  '\u064e',
  '\u200f',
  '\u0000',
  '\ud83d\ude00',
] as const;

const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 20 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
const published = fc.constantFrom('2016-09-25', '2012-08-01', null);

describe('whatever the text', () => {
  test('a reading is made, and every span of it lies inside the text', () => {
    fc.assert(
      fc.property(text, published, (input, day) => {
        const read = reading(input, day);
        const inside = ([start, end]: Span) => start >= 0 && start < end && end <= input.length;
        const told = [...read.incidents, ...read.aggregates];
        for (const { start, end } of [...read.toponyms, ...read.temporals])
          expect(inside([start, end])).toBe(true);
        for (const { spans, claims } of told) {
          expect(spans.every(inside)).toBe(true);
          expect(claims.flatMap((c) => c.spans).every(inside)).toBe(true);
        }
        for (const { text: words, start, end } of read.toponyms) expect(input.slice(start, end)).toBe(words);
      }),
      { numRuns: 400 },
    );
  });

  test('composed (NFC) and taken apart (NFD) it is read the same', () => {
    fc.assert(
      fc.property(text, published, (input, day) => {
        const summary = (given: string) => {
          const { toponyms, incidents, aggregates } = reading(given, day);
          return [
            toponyms.map(({ place, role }) => [place, role]),
            [...incidents, ...aggregates].map(({ kind, places, date, status, claims }) => [
              kind,
              places,
              date,
              status,
              claims.map(({ measure, value, qualifier, claimant }) => [
                measure,
                value,
                qualifier,
                claimant?.id,
              ]),
            ]),
          ];
        };
        expect(summary(input.normalize('NFD'))).toEqual(summary(input.normalize('NFC')));
      }),
      { numRuns: 300 },
    );
  });
});

/** Neighbourhoods by their first Arabic name, where it means no other. */
const QUARTERS = [...gazetteer.byId.values()]
  .filter(({ kind }) => kind === 'neighbourhood')
  .flatMap(({ id, names }) => names.ar.slice(0, 1).map((name) => ({ id: id as string, name })))
  .filter(({ id, name }) => reading(`غارات على حي ${name} أمس.`).toponyms.some((t) => t.place === id));
const quarter = fc.constantFrom(...QUARTERS);

/** Spellings of one name that Arabic news uses side by side; none may change which place is meant. */
const SPELLINGS: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.replace(/[أإآ]/g, 'ا'),
  (name) => name.replace(/ة(?=\s|$)/g, 'ه'),
  (name) => name.replace(/ي(?=\s|$)/g, 'ى'),
  (name) => name.replace(/(?<=[بتسشصضعفقكلمن])(?=[اوي])/u, 'ـ'),
  (name) => name.replace(/(?<=[بتسشصضعفقكلمن])/u, '\u0652'),
  (name) => name.normalize('NFD'),
  (name) => name.replace(/ /g, '\u00a0'),
];
const spelling = fc.constantFrom(...SPELLINGS);
/** Ways to come to a quarter, with what Arabic writes onto the word before it. */
const LEADS = ['على حي', 'في حي', 'بحي', 'وحي', 'لحي', 'وبحي', 'على أحياء حندرات و'] as const;

describe('what is written onto a name, and how it is spelled', () => {
  test('is tried on nearly every quarter', () => {
    expect(QUARTERS.length).toBeGreaterThan(130);
  });

  test('does not change the place', () => {
    fc.assert(
      fc.property(quarter, spelling, fc.constantFrom(...LEADS), ({ id, name }, spell, lead) => {
        const written = `غارات ${lead}${lead.endsWith('و') ? '' : ' '}${spell(name)} أمس.`;
        const found = reading(written).toponyms.map((t) => t.place);
        expect(found, written).toContain(id);
      }),
      { numRuns: 600 },
    );
  });
});

describe('noise around a report', () => {
  const REPORTS = [
    'قصفت طائرات حربية حي الشعار أمس السبت، وقتل ستة مدنيين بحسب المرصد.\n\nونفى الجيش قصف حي الصاخور.',
    'Jets bombed the Shaar district on Friday, killing six people, the Observatory said.\n\nThe army denied it had shelled Sakhour.',
  ] as const;
  const noise = fc.constantFrom(
    '[card region="EG" deaths-label="x" n="24"]',
    '<script>var killed = 12;</script>',
    'المصدر: وكالات',
    'الوسوم: سوريا، قتلى، أمس',
    'Tags: Syria, news',
    '&nbsp;',
    '***',
    '![](https://a.b/c.jpg)',
    '\u200f',
  );

  test('changes none of its incidents', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...REPORTS),
        fc.array(noise, { maxLength: 4 }),
        fc.array(noise, { maxLength: 4 }),
        (report, above, below) => {
          expect(incidentsOf([...above, report, ...below].join('\n\n'))).toEqual(incidentsOf(report));
        },
      ),
    );
  });
});
