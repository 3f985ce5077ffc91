import { describe, expect, test } from 'vitest';
import { clean } from '../../../src/reader/clean';
import { languageOf } from '../../../src/reader/language';
import { segment } from '../../../src/reader/segment';
import { tokenise } from '../../../src/reader/tokenise';

const sentences = (text: string) =>
  segment(clean(text), languageOf(text)).map(
    ({ start, end, role }) => [role, text.slice(start, end)] as const,
  );
const bodies = (text: string) => sentences(text).map(([, written]) => written);

describe('where a sentence ends', () => {
  test.each([
    ['قصف الحي. وسقط جرحى.', ['قصف الحي', 'وسقط جرحى']],
    ['هل توقف القصف؟ لا أحد يعلم!', ['هل توقف القصف', 'لا أحد يعلم']],
    ['قصف الحي، وسقط جرحى؛ ثم ساد الهدوء.', ['قصف الحي، وسقط جرحى؛ ثم ساد الهدوء']],
    ['بلغت النسبة 95.5 وانتهى القصف.', ['بلغت النسبة 95.5 وانتهى القصف']],
    ['خرق نظام الهدنة في المدينة.. قال البيان.', ['خرق نظام الهدنة في المدينة.. قال البيان']],
    ['انتهت فترة الهدوء.وعاد القصف.', ['انتهت فترة الهدوء', 'وعاد القصف']],
    ['Shells fell. People fled.', ['Shells fell', 'People fled']],
    [
      'The U.N. envoy met Dr. Salem on Sept. 3 in Geneva.',
      ['The U.N. envoy met Dr. Salem on Sept. 3 in Geneva'],
    ],
    ['It lasted\nuntil noon. Then calm.', ['It lasted\nuntil noon', 'Then calm']],
  ])('%s', (text, expected) => {
    expect(bodies(text)).toEqual(expected);
  });
});

describe('headings', () => {
  test('a short line that no full stop closes', () => {
    expect(sentences('قصف جنوب المدينة\n\nسقطت قذائف على الحي أمس.')).toEqual([
      ['heading', 'قصف جنوب المدينة'],
      ['body', 'سقطت قذائف على الحي أمس'],
    ]);
  });

  test('a bullet and no-break spaces around it', () => {
    expect(sentences('  • ضربات مكثفة \n\nسقطت قذائف.')[0]).toEqual(['heading', 'ضربات مكثفة']);
  });

  test('a headline joined by stars, and titles run into a text that has lost its line breaks', () => {
    const filler = 'سقطت قذائف على أطراف البلدة وتضررت منازل عدة في الشارع الرئيسي. '.repeat(40);
    const text = `قصف على البلدة ** ${filler}هدوء حذر وقال السكان إن القصف توقف. ${filler}`;
    const headings = sentences(text).filter(([role]) => role === 'heading');
    expect(headings.map(([, written]) => written)).toEqual(['قصف على البلدة', 'هدوء حذر']);
  });
});

test('captions and repeats have roles of their own', () => {
  const paragraph = 'قصفت الطائرات أطراف البلدة صباحا وسقط عدد من الجرحى.';
  const text = `${paragraph}\n\nسكان يهربون من القصف (رويترز)\n\n${paragraph}`;
  expect(sentences(text).map(([role]) => role)).toEqual(['body', 'caption', 'repeat']);
});

test('what is dropped has no tokens', () => {
  const text = 'قصف <b>الحي</b>. [card region="EG" label="مصر"]';
  const words = segment(clean(text), 'ar').flatMap(({ tokens }) => tokens.map(({ folded }) => folded));
  expect(words).toEqual(['قصف', 'الحي']);
});

describe('words', () => {
  test.each([
    ['و71 مدنياً', ['و', '71', 'مدنيا']],
    ['قـُـتلوا في حيْيِ', ['قتلوا', 'في', 'حيي']],
    ['#حلب لـ«رويترز»', ['حلب', 'ل', 'رويترز']],
    ['١٬٠٦٥ قتيلاً', ['1065', 'قتيلا']],
    ['al-Sakhour روسي-سوري', ['al', 'sakhour', 'روسي', 'سوري']],
    ['23/9/2016', ['23', '9', '2016']],
    ['23.9.2016', ['23', '9', '2016']],
    ["Friday's 1,071", ['friday', 's', '1071']],
  ])('%s', (text, expected) => {
    expect(tokenise(text).map(({ folded }) => folded)).toEqual(expected);
  });

  test('a token covers its marks and its tatweel, and no mark before its first letter', () => {
    const text = 'ُقـُـتلَ';
    expect(tokenise(text).map(({ start, end }) => [start, end])).toEqual([[1, text.length]]);
  });
});
