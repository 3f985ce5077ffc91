import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countTexts } from '../../../src/domain/report';
import { type PrintedText, textGroups } from '../../../src/record/syndication';
import { alikePairs } from '../../../src/record/syndication/alike';
import { shingle } from '../../../src/record/syndication/shingles';
import { followUp, printed, reprint, respelt, wire } from '../../fixtures/printed';

const groups = (...reports: readonly PrintedText[]) => Object.fromEntries(textGroups(reports));

describe.each(['ar', 'en'] as const)('a wire story in "%s"', (lang) => {
  test('printed by three outlets is one text, named by the first report of it', () => {
    expect(
      groups(printed('a', wire(lang)), printed('b', reprint(lang)), printed('c', respelt(reprint(lang)))),
    ).toEqual({ a: 'a', b: 'a', c: 'a' });
  });

  test('and the follow-up that quotes half of it are two texts', () => {
    expect(groups(printed('a', wire(lang)), printed('b', followUp(lang)))).toEqual({ a: 'a', b: 'b' });
  });

  test('found again in a text of months later is not a reprint', () => {
    expect(groups(printed('a', wire(lang), 17000), printed('b', wire(lang), 17060))).toEqual({
      a: 'a',
      b: 'b',
    });
    expect(groups(printed('a', wire(lang), 17000), printed('b', wire(lang), null))).toEqual({
      a: 'a',
      b: 'a',
    });
  });
});

test('the daily bulletin that keeps its words and changes its numbers is a new text every day', () => {
  const bulletin = (numbers: readonly number[]) =>
    `نشرة غرفة الإسعاف: نقلت سياراتنا اليوم ${numbers[0]} جريحاً من أحياء المدينة إلى النقاط الطبية، وأجابت عن ${numbers[1]} نداءً، ونفد وقود ${numbers[2]} سيارات، وأوصلت ${numbers[3]} سلة دواء.`;
  expect(
    groups(printed('a', bulletin([31, 120, 4, 58])), printed('b', bulletin([12, 77, 6, 40]), 17001)),
  ).toEqual({
    a: 'a',
    b: 'b',
  });
});

test('a text without words is like nothing, not like another without words', () => {
  expect(groups(printed('a', ''), printed('b', '…'), printed('c', ''))).toEqual({ a: 'a', b: 'b', c: 'c' });
});

test('one text in three outlets counts once in a count of coverage', () => {
  const reports = [
    ...textGroups([printed('a', wire('ar')), printed('b', reprint('ar')), printed('c', followUp('ar'))]),
  ];
  expect(countTexts(reports.map(([id, text]) => ({ id, text })))).toBe(2);
});

describe('whatever the texts', () => {
  const words = fc.array(fc.constantFrom(...'حلب شرق غرب ليل نهار طريق باب جسر ماء خبز'.split(' ')), {
    maxLength: 40,
  });
  const texts = fc.array(words, { maxLength: 12 });

  test('the order of the reports changes nothing', () => {
    fc.assert(
      fc.property(texts, fc.infiniteStream(fc.nat()), (list, order) => {
        const reports = list.map((w, i) => printed(`r${i}`, w.join(' ')));
        const keys = new Map(reports.map((r) => [r.id, order.next().value]));
        const shuffled = [...reports].sort((a, b) => (keys.get(a.id) ?? 0) - (keys.get(b.id) ?? 0));
        expect(groups(...shuffled)).toEqual(groups(...reports));
      }),
    );
  });

  test('no pair of alike sets is missed, and none is invented', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(0.3, 0.6, 0.9), (list, least) => {
        const sets = list.map((w) => shingle(w.join(' ')).shingles);
        const jaccard = (a: Uint32Array, b: Uint32Array) => {
          const shared = [...a].filter((x) => b.includes(x)).length;
          return shared === 0 ? 0 : shared / (a.length + b.length - shared);
        };
        const expected = sets.flatMap((a, i) =>
          sets.slice(i + 1).flatMap((b, k) => (jaccard(a, b) >= least ? [`${i} ${i + 1 + k}`] : [])),
        );
        const found = [...alikePairs(sets, least)].map((pair) => [...pair].sort((a, b) => a - b).join(' '));
        expect(found.sort()).toEqual(expected.sort());
      }),
    );
  });
});
