import { describe, expect, test } from 'vitest';
import { formatDay, parseDay } from '../../../src/domain/days';
import { clean } from '../../../src/reader/clean';
import { languageOf } from '../../../src/reader/language';
import { publicationDay } from '../../../src/reader/published';
import { segment } from '../../../src/reader/segment';

const dayOf = (text: string, given?: string) => {
  const day = given === undefined ? null : parseDay(given);
  const options = day === null ? {} : { published: day };
  const { published, warnings } = publicationDay(text, segment(clean(text), languageOf(text)), options);
  return {
    day: published.day === null ? null : formatDay(published.day),
    basis: published.basis,
    evidence: published.evidence.map(([start, end]) => text.slice(start, end)),
    warnings: warnings.map(({ code }) => code),
  };
};

describe('the text states its day', () => {
  test.each([
    ['تاريخ النشر: 23/9/2016\n\nقصف الحي أمس بالمدفعية.', '23/9/2016'],
    ['الجمعة 23 أيلول 2016\n\nقصف الحي أمس الخميس بالمدفعية.', 'الجمعة 23 أيلول 2016'],
    ['حلب - 23 أيلول/سبتمبر 2016\n\nقصف الحي أمس بالمدفعية.', '23 أيلول/سبتمبر 2016'],
    ['Published on: Friday, September 23, 2016\n\nStrikes hit the city.', 'Friday, September 23, 2016'],
    ['BEIRUT, 23 September 2016 (Agencies) - Warplanes struck the city.', '23 September 2016'],
  ])('%s', (text, evidence) => {
    expect(dayOf(text)).toEqual({ day: '2016-09-23', basis: 'stated', evidence: [evidence], warnings: [] });
  });

  test('in a caption, when the "today" of the story agrees with it', () => {
    const text =
      'قصفت طائرات أطراف البلدة اليوم الجمعة، وكان القصف قد بدأ أمس الخميس.\n\nA photo taken September 23, 2016 shows a street';
    expect(dayOf(text)).toMatchObject({ day: '2016-09-23', basis: 'stated' });
    expect(dayOf(text).evidence).toContain('اليوم الجمعة');
  });
});

describe('the day follows from what the text says of yesterday', () => {
  test('the full date is the one the text calls yesterday', () => {
    const text = 'بدأ القصف يوم الاثنين 12 كانون الأول 2016 مساء. واشتد القصف أمس الاثنين في الحي كله.';
    expect(dayOf(text)).toMatchObject({ day: '2016-12-13', basis: 'inferred' });
  });
});

describe('the day stays unknown', () => {
  test.each([
    ['قصف الحي صباح اليوم وسقط عدد من الجرحى.'],
    ['قصف الحي أمس الأربعاء. ثم قصف أمس الثلاثاء.'],
    ['قصف الحي في 12 كانون الأول 2015 وسقط عدد من الجرحى.'],
    ['مجزرة 12 كانون الأول 2015\n\nقصف الحي وسقط عدد من الجرحى.'],
    ['Shells hit the town on 12 December 2015.'],
  ])('%s', (text) => {
    expect(dayOf(text)).toMatchObject({ day: null, basis: 'unknown' });
  });
});

test('the day given wins, and a text that states another is warned of', () => {
  const text = 'تاريخ النشر: 23/9/2016\n\nقصف الحي أمس بالمدفعية.';
  expect(dayOf(text, '2016-09-24')).toMatchObject({
    day: '2016-09-24',
    basis: 'given',
    warnings: ['published-differs-from-text'],
  });
  expect(dayOf(text, '2016-09-23').warnings).toEqual([]);
});
