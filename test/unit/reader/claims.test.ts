import { describe, expect, test } from 'vitest';
import { claimLine, reading } from './support';

/** The claims of the first incident, in short. */
const claims = (text: string, published?: string) =>
  (reading(text, published).incidents[0]?.claims ?? []).map((c) => ({
    ...c,
    who: c.claimant?.id ?? 'report',
    line: claimLine(c),
  }));

describe('who says it is an organisation, an office or a role, and never a private person', () => {
  test.each([
    ['قتل ستة مدنيين في غارة على حي الشعار، بحسب المرصد السوري لحقوق الإنسان.', 'sohr'],
    ['وفقا لمصدر طبي، قتل ستة مدنيين في غارة على حي الشعار.', 'medical-source'],
    ['قال مدير الدفاع المدني في حلب إن ستة مدنيين قتلوا في غارة على حي الشعار.', 'civil-defence-director'],
    ['قال سامر كيالي، مدير مستشفى في حلب، إن ستة مدنيين قتلوا في غارة على حي الشعار.', 'hospital-director'],
    ['ذكر ناشطون أن ستة مدنيين قتلوا في غارة على حي الشعار.', 'activists'],
    ['قالت سانا إن ستة مدنيين استشهدوا بقذائف على حي الميدان.', 'sana'],
    ['قتل ستة مدنيين في غارة على حي الشعار.', 'report'],
    ['قتل ستة مدنيين في غارة على حي الشعار، بحسب التقرير.', 'report'],
    ['Six civilians were killed in an air strike on Shaar, the Observatory said.', 'sohr'],
    ['According to the White Helmets, six civilians were killed in an air strike on Shaar.', 'civil-defence'],
    ['Samer Kayali, a doctor, said six civilians were killed in an air strike on Shaar.', 'doctor'],
    ['An air strike on Shaar killed six civilians, the report says.', 'report'],
  ])('%s', (text, who) => expect(claims(text)[0]?.who).toBe(who));
});

describe('what carries a claim is kept apart from who makes it', () => {
  test.each([
    ['قال طبيب في حلب لوكالة رويترز إن تسعة أشخاص قتلوا في قصف على حي السكري.', 'doctor', ['رويترز']],
    [
      'نقلت وكالة الأناضول عن مصادر طبية أن تسعة أشخاص قتلوا في قصف على حي السكري.',
      'medical-source',
      ['الأناضول'],
    ],
    ['A doctor told Reuters that nine people were killed in shelling of Sukkari.', 'doctor', ['Reuters']],
    [
      'Medical sources quoted by Anadolu said nine people were killed in shelling of Sukkari.',
      'medical-source',
      ['Anadolu'],
    ],
  ])('%s', (text, who, via) => {
    const [first] = claims(text);
    expect([first?.who, first?.via]).toEqual([who, via]);
  });
});

test('"he added" goes on from the last speaker of that gender, a surname from the one who bore it', () => {
  const text = `قال سعد الحموي مدير الدفاع المدني في حلب إن القصف طال حي الصاخور. وقالت مصادر طبية إن حي الشعار هادئ. وأضاف أن خمسة مدنيين قتلوا في القصف. وقال الحموي إن عشرة أصيبوا في القصف.`;
  const lines = reading(text).incidents.flatMap((i) =>
    i.claims.filter((c) => c.value !== null).map((c) => [c.value, c.claimant?.id]),
  );
  expect(lines).toEqual([
    [5, 'civil-defence-director'],
    [10, 'civil-defence-director'],
  ]);
});

describe('hearsay is marked', () => {
  test.each([
    ['قال ناشطون إن أنباء عن مقتل سبعة مدنيين في غارة على حي الشعار وصلتهم.'],
    ['Seven civilians were reportedly killed in an air strike on Shaar, activists said.'],
  ])('%s', (text) => expect(claims(text)[0]?.basis).toBe('hearsay'));
});

test('two tolls of one event are two claims on one incident', () => {
  const text =
    'قتل عشرون مدنيا في غارات على حي الفردوس يوم السبت، بحسب الدفاع المدني. وقال المرصد إن عدد القتلى 14.';
  const { incidents } = reading(text);
  expect(incidents).toHaveLength(1);
  expect(incidents[0]?.claims.map(claimLine)).toEqual([
    'killed 20 opposition-area-rescue',
    'killed 14 monitor',
  ]);
  expect(incidents[0]?.status).toBe('asserted');
});

test('the same figure from two voices of one side is one claim, carried by both', () => {
  const text =
    'قتلت أربع نساء في قصف على حي الميدان، وفق الإعلام السوري الرسمي. وقالت سانا إن أربع نساء استشهدن في القصف على حي الميدان.';
  const killed = reading(text).incidents[0]?.claims.filter((c) => c.measure === 'killed') ?? [];
  expect(killed.map((c) => [c.claimant?.id, c.via])).toEqual([['syrian-state-media', ['وكالة سانا']]]);
});

test('parts are parts: they are never added to the figure they belong to', () => {
  const [first] = claims('قتل 18 مدنيا بينهم خمسة أطفال في غارات على حي الشعار.');
  expect([first?.value, first?.breakdown]).toEqual([
    18,
    [{ group: 'children', value: 5, qualifier: 'exact' }],
  ]);
});

describe('a denial is a denial', () => {
  const status = (text: string) => reading(text).incidents.map((i) => [i.status, i.claims.map(claimLine)]);
  test.each([
    ['لم تسجل أي غارات جوية على حي الصاخور يوم السبت، بحسب المرصد.', [['absent', ['none-observed monitor']]]],
    [
      'No air strikes were recorded on Sakhour on Saturday, the Observatory said.',
      [['absent', ['none-observed monitor']]],
    ],
    ['قال مصدر عسكري إن العملية البرية في حلب لم تبدأ.', [['denied', ['denies-occurred regime']]]],
    ['نفت وزارة الدفاع الروسية قصف مستشفى في حي السكري.', [['denied', ['denies-occurred russia']]]],
    [
      'قالت سانا إن الجيش سيطر على حي بني زيد. ونفت فصائل المعارضة سيطرة الجيش على الحي.',
      [['contested', ['controls regime-media', 'denies-control opposition']]],
    ],
    [
      'قال الجيش السوري إنه سيطر على حي بني زيد، وهو ما نفاه قيادي في فصيل معارض.',
      [['contested', ['controls regime', 'denies-control opposition']]],
    ],
    [
      'Government forces captured Bani Zeid on Friday, but rebels later said they had retaken it.',
      [['contested', ['controls report', 'denies-control opposition']]],
    ],
  ])('%s', (text, expected) => expect(status(text)).toEqual(expected));

  test('to deny having done it is not to deny that it happened', () => {
    const [incident] = reading(
      'State media said rebel rockets hit Hamdaniyeh on Saturday, killing four civilians. Rebels denied they had targeted civilians.',
    ).incidents;
    expect(incident?.claims.map(claimLine)).toEqual([
      'killed 4 regime-media',
      'denies-responsibility opposition',
    ]);
  });
});

test('every incident has a claim that says who says it', () => {
  const text =
    'شنت طائرات غارات على حي الشعار. واندلعت اشتباكات في الراموسة، وفق ناشطين. ولم تسجل أي غارات على حي الصاخور.';
  for (const incident of reading(text).incidents) expect(incident.claims.length).toBeGreaterThan(0);
});
