import { describe, expect, test } from 'vitest';
import { clean } from '../../../src/reader/clean';
import { findFigures } from '../../../src/reader/figures';
import { languageOf } from '../../../src/reader/language';
import { segment } from '../../../src/reader/segment';
import type { FigureMention } from '../../../src/reader/types';
import { datesOf } from './read-dates';

const figuresOf = (text: string): readonly FigureMention[] => {
  const lang = languageOf(text);
  return findFigures(segment(clean(text), lang), text, lang, datesOf(text)).filter(
    ({ measure }) => measure !== null,
  );
};

/** A figure as the tables write it: measure, value (or low–high), wording, group where told, parts in brackets. */
function written({ measure, value, low, high, qualifier, group, breakdown }: FigureMention): string {
  const amount = value ?? (low === null && high === null ? '' : `${low ?? ''}–${high ?? ''}`);
  const parts = breakdown.map((part) => `${part.group} ${part.value ?? part.qualifier}`).join(', ');
  return [measure, amount, qualifier, group === 'unknown' ? '' : group, parts && `[${parts}]`]
    .filter((word) => word !== '')
    .join(' ');
}

type Case = readonly [sentence: string, ...figures: string[]];
const check = (cases: readonly Case[]) => {
  test.each(cases)('%s', (sentence, ...figures) => {
    expect(figuresOf(sentence as string).map(written)).toEqual(figures);
  });
};

describe('a verb or verbal noun before the figure', () => {
  check([
    ['قتل خمسة مدنيين وأصيب عشرون بجروح.', 'killed 5 exact civilian', 'injured 20 exact person'],
    ['أسفر القصف عن مقتل 7 أشخاص وإصابة 12 آخرين.', 'killed 7 exact person', 'injured 12 exact person'],
    ['قُـتل ألف و65 مدنياً.', 'killed 1065 exact civilian'],
    ['استشهد مدنيان وجرح ثلاثة.', 'killed 2 exact civilian', 'injured 3 exact person'],
    ['أودى القصف بحياة 14 مدنيا.', 'killed 14 exact civilian'],
    ['أسر الفصيل ستة جنود.', 'captured 6 exact combatant'],
    ['أعدم التنظيم رميا بالرصاص 8 أشخاص.', 'killed 8 exact person'],
    ['اعتقلت القوات 40 شابا.', 'captured 40 exact person'],
    ['قتل المسلحون خمسة جنود.', 'killed 5 exact combatant'],
    ['The strikes killed 12 people and wounded 30.', 'killed 12 exact person', 'injured 30 exact person'],
    ['kills 5, wounds 20', 'killed 5 exact person', 'injured 20 exact person'],
    [
      'The rebels captured four soldiers and killed thirty fighters.',
      'captured 4 exact combatant',
      'killed 30 exact combatant',
    ],
  ]);
});

describe('a verb after the figure', () => {
  check([
    ['ما لا يقل عن 17 مدنيا قتلوا أمس.', 'killed 17 at-least civilian'],
    ['قالوا إن 31 مدنيا على الأقل قتلوا.', 'killed 31 at-least civilian'],
    ['العشرات أصيبوا بجروح.', 'injured 10–99 tens'],
    ['لقي سبعة أشخاص حتفهم.', 'killed 7 exact person'],
    [
      'أكثر من ستين مدنيا، معظمهم من النساء والأطفال، قتلوا في السوق.',
      'killed 60 more-than civilian [women-and-children unspecified-some]',
    ],
    ['عشرات الآلاف نزحوا.', 'displaced 10000–99999 thousands'],
    [
      'At least 53 civilians were killed and dozens wounded.',
      'killed 53 at-least civilian',
      'injured 10–99 tens',
    ],
    ['leaving 4 dead and about 50 injured', 'killed 4 exact person', 'injured 50 about person'],
    ['13 people killed', 'killed 13 exact person'],
    ['UN sources said 200 people were executed.', 'killed 200 exact person'],
    [
      '1,071 civilians have been killed and thousands more injured',
      'killed 1071 exact civilian',
      'injured 1000–9999 thousands civilian',
    ],
    [
      'more than sixty civilians, most of them women and children, were killed',
      'killed 60 more-than civilian [women-and-children unspecified-some]',
    ],
  ]);
});

describe('the hurt themselves are counted', () => {
  check([
    ['سقط 9 قتلى و30 جريحا.', 'killed 9 exact person', 'injured 30 exact person'],
    ['سقط أكثر من 80 قتيلاً مدنياً.', 'killed 80 more-than civilian'],
    ['نحو 50 قتيلا و100 جريح.', 'killed 50 about person', 'injured 100 exact person'],
    ['سقوط عشرات القتلى والجرحى.', 'killed 10–99 tens', 'injured 10–99 tens'],
    ['سقوط عدد من القتلى والجرحى.', 'killed 2– several', 'injured 2– several'],
    ['استقبل المشفى 33 جريحا.', 'injured 33 exact person'],
    ['hospitals received 145 wounded', 'injured 145 exact person'],
  ]);
});

describe('a toll leads to its number', () => {
  check([
    ['إن عدد قتلى الغارات التي طالت أطراف البلدة أمس بلغ 44 شخصا.', 'killed 44 exact person'],
    ['ارتفع عدد القتلى إلى 20 والجرحى إلى 50.', 'killed 20 exact person', 'injured 50 exact person'],
    ['قال المرصد إن عدد القتلى 38.', 'killed 38 exact person'],
    ['إن عدد القتلى الآن أكثر من مئتين.', 'killed 200 more-than person'],
    ['وقد يتجاوز عدد الضحايا المئتين.', 'killed 200 may-exceed person'],
    ['تجاوز عدد القتلى الثلاثين.', 'killed 30 more-than person'],
    ['The death toll rose to 91.', 'killed 91 exact person'],
    ['The death toll from the raids on the eastern districts stands at 47.', 'killed 47 exact person'],
    ['The number of dead is more than 100.', 'killed 100 more-than person'],
    ['The toll could exceed 100.', 'killed 100 may-exceed person'],
  ]);
});

describe('how a figure is worded', () => {
  test.each([
    ['قتل ما لا يقل عن 20 شخصا.', { value: 20, low: 20, high: null, qualifier: 'at-least' }],
    ['قتل أكثر من 20 شخصا.', { value: 20, low: 21, high: null, qualifier: 'more-than' }],
    ['قتل نحو 20 شخصا.', { value: 20, low: null, high: null, qualifier: 'about' }],
    ['قتل ما بين 20 و25 شخصا.', { value: null, low: 20, high: 25, qualifier: 'range' }],
    ['قتل من 20 إلى 25 شخصا.', { value: null, low: 20, high: 25, qualifier: 'range' }],
    ['قتل عشرات الأشخاص.', { value: null, low: 10, high: 99, qualifier: 'tens' }],
    ['قتل مئات الأشخاص.', { value: null, low: 100, high: 999, qualifier: 'hundreds' }],
    ['قتل العديد من الأشخاص.', { value: null, low: 2, high: null, qualifier: 'several' }],
    ['قتل مدنيون في القصف.', { value: null, low: 1, high: null, qualifier: 'unspecified-some' }],
    ['دون وقوع إصابات.', { value: null, low: null, high: null, qualifier: 'none-reported' }],
    ['لم يقتل أحد.', { value: 0, low: 0, high: 0, qualifier: 'zero' }],
    ['At least 20 people were killed.', { value: 20, low: 20, high: null, qualifier: 'at-least' }],
    ['20 to 25 people were killed.', { value: null, low: 20, high: 25, qualifier: 'range' }],
    ['Up to 30 people were killed.', { value: null, low: null, high: 30, qualifier: 'range' }],
    ['Dozens were killed.', { value: null, low: 10, high: 99, qualifier: 'tens' }],
    ['No casualties were reported.', { value: null, low: null, high: null, qualifier: 'none-reported' }],
    ['No one was killed.', { value: 0, low: 0, high: 0, qualifier: 'zero' }],
  ])('%s', (text, amount) => {
    expect(figuresOf(text)[0]).toMatchObject(amount);
  });
});

describe('parts of a figure are never added to it', () => {
  check([
    ['قتل 12 شخصا بينهم خمسة أطفال وامرأتان.', 'killed 12 exact person [children 5, women 2]'],
    [
      'قتل 21 مدنيا على الأقل بينهم طفل، وجرح 9.',
      'killed 21 at-least civilian [children 1]',
      'injured 9 exact person',
    ],
    ['قتلت 3 نساء.', 'killed 3 exact civilian [women 3]'],
    ['إصابة 17 آخرين، جميعهم من الأطفال والنساء.', 'injured 17 exact civilian [women-and-children 17]'],
    ['قتل 20 مدنيا، خمسة منهم أطفال.', 'killed 20 exact civilian [children 5]'],
    [
      'The strikes killed 12 people, including five children and two women.',
      'killed 12 exact person [children 5, women 2]',
    ],
    ['463 civilians, among them 62 children, were killed', 'killed 463 exact civilian [children 62]'],
  ]);

  describe('but women and children counted one after the other are one figure with its parts', () => {
    check([
      ['أحرقت القوات 5 نساء و8 أطفال.', 'killed 13 exact civilian [women 5, children 8]'],
      ['مقتل 3 رجال وامرأة.', 'killed 4 exact person [men 3, women 1]'],
      ['Shells killed four women and six children.', 'killed 10 exact civilian [women 4, children 6]'],
      ['A woman and two children were killed.', 'killed 3 exact civilian [women 1, children 2]'],
    ]);
  });
});

describe('one count said of two harms', () => {
  check([
    ['مقتل وجرح العشرات من المهاجمين.', 'killed 10–99 tens', 'injured 10–99 tens'],
    ['سقط 60 شخصا بين قتيل وجريح.', 'killed –60 range person', 'injured –60 range person'],
    ['سقط 20 قتيلا وجريحا.', 'killed –20 range person', 'injured –20 range person'],
    ['Dozens of people were killed and wounded.', 'killed 10–99 tens person', 'injured 10–99 tens person'],
    ['The raid killed or wounded 12 soldiers.', 'killed –12 range combatant', 'injured –12 range combatant'],
    ['5 people were killed and 20 wounded.', 'killed 5 exact person', 'injured 20 exact person'],
  ]);
});

describe('people hurt without a number', () => {
  check([
    ['قتل شخصان وجرح آخرون.', 'killed 2 exact person', 'injured 1– unspecified-some'],
    ['مقتل طفل وإصابة امرأة.', 'killed 1 exact civilian [children 1]', 'injured 1 exact civilian [women 1]'],
    ['أشلاء مدنيين قُتلوا في القصف.', 'killed 1– unspecified-some civilian'],
    ['سقوط قتلى وجرحى في السوق.', 'killed 1– unspecified-some', 'injured 1– unspecified-some'],
    [
      'A child was killed and three others were injured.',
      'killed 1 exact civilian [children 1]',
      'injured 3 exact person',
    ],
    ['Others were wounded.', 'injured 1– unspecified-some'],
  ]);
});

describe('numbers of a date count nobody', () => {
  test.each([
    ['Shelling on Friday 23 September 2016 killed 9 people.', [9]],
    ['قد يتجاوز عدد القتلى في قصف الجمعة 23 أيلول 2016 على البلدة مئة شخص.', [100]],
    ['Since 15 November 2016 civilians have been killed and 40 injured.', [null, 40]],
  ])('%s', (text, values) => {
    expect(figuresOf(text).map(({ value }) => value)).toEqual(values);
  });
});

describe('not people hurt', () => {
  check([
    ['قصفت الطائرات 16 حيا وأصابت ثلاثة مشاف.'],
    ['شنت 30 غارة وسقطت عشرات القذائف.'],
    ['يعيش 250 ألف مدني تحت الحصار.'],
    ['سيطرت القوات على أكثر من 95% من المدينة بعد مقتل قائدها.'],
    ['إصابة مستشفى بقذيفة.'],
    ['دفن الأهالي قتلى القصف.'],
    ['عجز الأطباء عن استقبال مزيد من الجرحى.'],
    ['استهدفت الغارات مركزين للدفاع المدني وأصيبت سيارة.'],
    ['قتل أحد المحاصرين.'],
    ['Planes hit 16 neighbourhoods and injured nobody in two centres.'],
    ['100,000 civilians are besieged.'],
    ['The army seized more than 95% of the city.'],
  ]);

  test('what is counted beside the hurt is kept apart, without a measure', () => {
    const text = 'شنت الطائرات 30 غارة قتلت 7 مدنيين.';
    const all = findFigures(segment(clean(text), 'ar'), text, 'ar');
    expect(all.map(({ value, measure }) => [value, measure])).toEqual([
      [30, null],
      [7, 'killed'],
    ]);
  });
});

test('a figure says which word made it one', () => {
  const text = 'أسفر القصف عن مقتل 7 أشخاص.';
  const [figure] = figuresOf(text);
  expect(figure && text.slice(figure.start, figure.end)).toBe('7 أشخاص');
  expect(figure?.trigger && text.slice(...figure.trigger)).toBe('مقتل');
  expect(figure?.rule).toBe('verb-before');
});
