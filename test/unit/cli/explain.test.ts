import { describe, expect, test } from 'vitest';
import { explainText } from '../../../src/cli/explain-text';
import { callOf } from '../../../src/cli/read/call';
import { parseDay } from '../../../src/domain/days';
import { RULES, type RuleFamily, WARNINGS } from '../../../src/domain/rules';
import { LANGUAGES } from '../../../src/domain/tables';
import { explanationWords } from '../../../src/i18n/rules';
import { gazetteer, SUNDAY } from '../reader/support';

const REPORT = 'قتل ستة مدنيين في غارة على حي الشعار أمس الجمعة، بحسب المرصد.';
const published = parseDay(SUNDAY);
const options = published === null ? {} : { published };

describe('a reading told for people', () => {
  const english = explainText(REPORT, gazetteer, options, 'en').split('\n');

  test('marks in the sentence what was read, and says what it was read as and by which rule', () => {
    expect(english).toContain('قتل [ستة مدنيين] في غارة على حي [الشعار] [أمس الجمعة]، بحسب المرصد');
    expect(english).toContain('  [الشعار] al-Shaar');
    expect(english).toContain(
      '      the word beside it says what kind of place it is: «حي» (toponym.classifier quarter)',
    );
  });

  test('tells each incident with its place, date and claims and the rules behind them', () => {
    const at = english.indexOf('Air strike · al-Shaar · Friday, 23 September 2016 · Reported');
    expect(at).toBeGreaterThan(0);
    expect(english.slice(at)).toContain(
      '  Where: named as where it happened: «الشعار» (location.named shaar)',
    );
    expect(english.slice(at)).toContain('  When: dated by these words: «أمس الجمعة» (dating.words)');
    expect(english.slice(at)).toContain(
      '      named after “according to”: «بحسب المرصد» (claimant.according-to sohr)',
    );
  });

  test('words each warning', () => {
    expect(english.join('\n')).toContain(
      '! “Yesterday” and the weekday beside it do not agree; the weekday is taken',
    );
  });

  test('in the language asked for, else in that of the report', () => {
    const arabic = explainText(REPORT, gazetteer, options, 'ar');
    expect(explainText(REPORT, gazetteer, options, 'as-read')).toBe(arabic);
    expect(arabic).toContain('الكلمة المجاورة تبيّن نوع المكان');
  });

  test('a text without news is told as such', () => {
    expect(explainText('لا أخبار.', gazetteer, {}, 'as-read').trim().split('\n').length).toBe(1);
  });
});

describe('the words of the rules', () => {
  test.each(LANGUAGES)('every rule and every warning has its own words (%s)', (lang) => {
    const { rules, warnings } = explanationWords(lang);
    for (const family of Object.keys(RULES) as RuleFamily[]) {
      const words = Object.values(rules[family]);
      expect(new Set(words).size, family).toBe(RULES[family].length);
    }
    expect(Object.keys(warnings).sort()).toEqual([...WARNINGS].sort());
  });
});

describe('the call', () => {
  test('--explain, and --in for its language', () => {
    expect(callOf(['--explain', 'a.txt'])).toMatchObject({ explain: 'as-read' });
    expect(callOf(['--explain', 'a.txt', '--in', 'en'])).toMatchObject({ explain: 'en' });
    expect(callOf(['a.txt'])).not.toHaveProperty('explain');
  });

  test.each([
    [['--in', 'en', 'a.txt'], '--in goes with --explain'],
    [['--explain', '--format', 'csv', 'a.txt'], 'leave out --format'],
    [['--explain', 'a.ndjson'], 'not a corpus'],
    [['--explain', '--in', 'fr', 'a.txt'], '--in fr'],
  ])('%j is refused', (args, fault) => expect(() => callOf(args)).toThrow(fault));
});
