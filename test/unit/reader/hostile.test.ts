import { describe, expect, test } from 'vitest';
import { parseDay } from '../../../src/domain/days';
import { read } from '../../../src/reader/read';
import { gazetteer } from './support';

/**
 * Texts made to keep a pattern busy: long runs of what some rule looks for, never closed, never settled. That each is
 * read at all is the promise; one rule that looks again from every letter would not end within the time of a test.
 */
const UNITS: readonly (readonly [name: string, unit: string])[] = [
  ['spaces', ' '],
  ['no-break spaces', '\u00a0'],
  ['line breaks', '\n'],
  ['tabs and line breaks', '\t\r\n'],
  ['tatweel', 'ـ'],
  ['harakat', '\u064b'],
  ['one letter', 'ا'],
  ['one Latin letter', 'a'],
  ['digits', '1'],
  ['digits and commas', '1,234,'],
  ['Eastern digits', '٣٠/'],
  ['dates without end', '23/9/'],
  ['full stops', '.'],
  ['dots and spaces', '. '],
  ['commas', '، '],
  ['opening tags', '<'],
  ['tags that never close', '<p '],
  ['comments that never close', '<!--'],
  ['scripts that never close', '<script>'],
  ['shortcodes', '[caption '],
  ['links', '[حلب]('],
  ['entities', '&#'],
  ['addresses', 'http://'],
  ['opening brackets', '('],
  ['quotation marks', '"'],
  ['opening guillemets', '«'],
  ['initials', 'س.م/'],
  ['strokes between words', 'وكالات / '],
  ['hashtags', '#حلب_'],
  ['the word for a quarter', 'حي '],
  ['quarters in one list', 'الشعار و'],
  ['clitics', 'وبال'],
  ['number words', 'ألف و'],
  ['English number words', 'hundred and '],
  ['months', 'تشرين الثاني '],
  ['weekdays', 'الأحد الاثنين '],
  ['units of time', 'قبل ثلاثة أيام و'],
  ['verbs of speech', 'قال إن '],
  ['denials', 'نفى أن '],
  ['"not"', 'لم '],
  ['attacks', 'قصف '],
  ['attacks and tolls', 'قتل 3 في قصف '],
  ['English attacks', 'shelling killed 3 in '],
  ['apostrophes', "'s "],
  ['surrogates without a partner', '\ud83d'],
  ['characters outside the plane', '😀'],
  ['bidi controls', '\u202b\u202c'],
  ['null characters', '\u0000'],
];

const LENGTH = 60_000;
const published = parseDay('2016-09-25') ?? undefined;

describe('a text made to keep the reader busy is read like any other', () => {
  test.each(UNITS)('%s', (_, unit) => {
    const text = unit.repeat(Math.ceil(LENGTH / unit.length));
    const { toponyms, temporals } = read(text, gazetteer, published === undefined ? {} : { published });
    for (const { start, end, text: words } of [...toponyms, ...temporals]) {
      expect(text.slice(start, end)).toBe(words);
    }
  });

  test.each(UNITS)('%s: a few, and then a report', (_, unit) => {
    const told = '\n\nقتل ستة مدنيين في غارة على حي الشعار يوم السبت.';
    const { incidents } = read(
      unit.repeat(4) + told,
      gazetteer,
      published === undefined ? {} : { published },
    );
    expect(incidents.map((i) => i.id)).toContain('air-strike.shaar.2016-09-24');
  });
});
