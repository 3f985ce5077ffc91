import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldName, foldText, originalSpan } from '../../../src/gazetteer/fold';

const folded = (text: string) => foldText(text).folded;

const isSurrogate = (code: number) => code >= 0xd800 && code <= 0xdfff;
/** Any text, with Latin and Arabic letters and their marks more often than the rest. */
const anyText = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0x20, max: 0x24f }),
      fc.integer({ min: 0x300, max: 0x36f }),
      fc.integer({ min: 0x600, max: 0x6ff }),
      fc.constantFrom(...Array.from("'’sS -ʿ", (c) => c.codePointAt(0) as number)),
      fc.integer({ min: 0, max: 0x10ffff }).filter((code) => !isSurrogate(code)),
    ),
    { maxLength: 30 },
  )
  .map((codes) => String.fromCodePoint(...codes));

describe('folding a text', () => {
  test.each([
    ['أإآٱ', 'اااا'],
    ['مستشفى', 'مستشفي'],
    ['الكلاسة', 'الكلاسه'],
    ['مؤيد', 'مويد'],
    ['رئيس', 'رييس'],
    ['حَيِّ الصَّاخُورِ', 'حي الصاخور'],
    ['هٰذا', 'هذا'],
    ['بستـــان', 'بستان'],
    ['\u200fحلب\u200e', 'حلب'],
    ['ﻻﺟﺊ', 'لاجي'],
    ['١٠٧٠', '1070'],
    ['Şūrān', 'suran'],
    ['Māri‘', 'mari'],
    ["al-Sha'ar", 'al shaar'],
    ['Qal’et ash-Sharif', 'qalet ash sharif'],
    ['İstanbul', 'istanbul'],
  ])('%s becomes %s', (text, expected) => {
    expect(folded(text)).toBe(expected);
  });

  test('the English possessive leaves the name whole', () => {
    expect(folded("Aleppo's east")).toBe('aleppo s east');
    expect(folded('Aleppo’s.')).toBe('aleppo s.');
    expect(folded("Sha'sar")).toBe('shasar');
  });

  test('composed and decomposed input give the same', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(folded(text.normalize('NFD'))).toBe(folded(text.normalize('NFC')));
      }),
    );
  });

  test('folding twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'أإآٱىةؤئءالحرَِّ ـAbéʿ-’s1٣') }), (text) => {
        expect(folded(folded(text))).toBe(folded(text));
      }),
    );
  });
});

describe('the way back to the original', () => {
  test('offsets rise, stay within the text and end with its length', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { folded: out, offsets } = foldText(text);
        expect(offsets.length).toBe(out.length + 1);
        expect(offsets.at(-1)).toBe(text.length);
        for (let i = 1; i < offsets.length; i++)
          expect(offsets[i] as number).toBeGreaterThanOrEqual(offsets[i - 1] as number);
      }),
    );
  });

  test('what a span of the folded text stands for folds to that span again', () => {
    const unit = fc.constantFrom(...'ابةىأؤئ َِّـ', '\u200f', 'é', 'e\u0301', 'A', '-', ' ', '😀', '٣');
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 40 }), fc.nat(), fc.nat(), (units, a, b) => {
        const text = units.join('');
        const fold = foldText(text);
        const n = fold.folded.length;
        const [from, to] = [Math.min(a % (n + 1), b % (n + 1)), Math.max(a % (n + 1), b % (n + 1))];
        // A pair of surrogates is one character: no span of a name begins or ends within it.
        const low = /[\udc00-\udfff]/;
        fc.pre(!low.test(fold.folded[from] ?? '') && !low.test(fold.folded[to] ?? ''));
        const [start, end] = originalSpan(text, fold, from, to);
        expect(folded(text.slice(start, end))).toBe(fold.folded.slice(from, to));
      }),
    );
  });

  test('a name written with harakat is found with its last mark and without what stands around it', () => {
    const text = '«حيُّ الشَّعَّارِ»\u200f';
    const fold = foldText(text);
    const at = fold.folded.indexOf('الشعار');
    const [start, end] = originalSpan(text, fold, at, at + 'الشعار'.length);
    expect(text.slice(start, end)).toBe('الشَّعَّارِ');
  });

  test('an emoji before a name moves nothing', () => {
    const text = '🕊 حلب';
    const fold = foldText(text);
    const [start, end] = originalSpan(text, fold, fold.folded.indexOf('حلب'), fold.folded.length);
    expect(text.slice(start, end)).toBe('حلب');
  });
});

describe('folding a name', () => {
  test.each([
    ['حي الصاخور', 'صاخور'],
    ['مدينة حلب', 'حلب'],
    ['منطقة الراموسة', 'راموسه'],
    ['أرض الحمراء', 'ارض حمرا'],
    ['al-Sakhour neighbourhood', 'sakhour'],
    ['the district of Bustan al-Qasr', 'bustan qasr'],
    ['Aleppo’s', 'aleppo'],
    ['المدينة القديمة', 'مدينه قديمه'],
    ['حي', 'حي'],
    ['', ''],
    ['—', ''],
  ])('%s is compared as "%s"', (name, expected) => {
    expect(foldName(name)).toBe(expected);
  });

  test('with and without the article, hamza or final dots, a name is the same', () => {
    for (const pair of [
      ['الأنصاري', 'انصاري'],
      ['الكلاسة', 'كلاسه'],
      ['بستان القصر', 'بستان قصر'],
      ['as-Sukkari', 'al Sukkari'],
      ['Deir ez-Zor', 'Deir al-Zor'],
    ])
      expect(foldName(pair[0] as string)).toBe(foldName(pair[1] as string));
  });
});
