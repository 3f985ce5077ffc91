import { expect, test } from 'vitest';
import { formatter } from '../../../src/i18n/format';
import { reasonWords, ruleText } from '../../../src/panels/reasons';
import { report } from '../../fixtures/incidents';

test('a rule is told in the language of the screen', () => {
  expect(ruleText('dating', 'words', formatter('en'))).toBe('dated by these words');
  expect(ruleText('dating', 'words', formatter('ar'))).toBe('أرّختها هذه الكلمات');
});

test('the words of a reason are those of our digest, in the language it was read in, each once', () => {
  const digest = [
    { ar: 'قصف الحي.', en: 'The district was shelled.', cites: [] },
    { ar: 'وقصف الحي ثانية.', en: 'It was shelled again.', cites: [] },
  ];
  const source = { report: { ...report('r1', null), digest }, lang: 'ar' } as const;
  const reason = {
    rule: 'verb',
    words: [
      [0, 3],
      [11, 14],
    ],
  } as const;
  expect(reasonWords(reason, source)).toEqual(['قصف']);
  expect(reasonWords({ rule: 'report', words: [] }, source)).toEqual([]);
});
