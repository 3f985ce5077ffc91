import { describe, expect, test } from 'vitest';
import { claimLine, incidentsOf, reading } from './support';

describe('plain sentences, as our digests have them', () => {
  test.each([
    [
      'قُتل سبعة مدنيين في قصف على حيي المشارقة والسريان ليل 2 أيلول 2016، بحسب المرصد السوري لحقوق الإنسان.',
      'shelling masharqa+suryan 2016-09-02..2016-09-03 asserted',
    ],
    [
      'At least 12 civilians were killed in air strikes on Marjeh and Bab al-Nayrab on Saturday 24 September 2016, unnamed sources said.',
      'air-strike marjeh+bab-al-nayrab 2016-09-24 asserted',
    ],
    ['أعدمت قوات النظام عشرين رجلا في حي الفردوس يوم الجمعة.', 'execution firdous 2016-09-23 asserted'],
    ['قال ناشطون إن مروحيات ألقت براميل متفجرة على حي المرجة أمس.', 'air-strike marjeh 2016-09-24 asserted'],
    [
      'قتل خمسة أشخاص اليوم جراء انفجار سيارة مفخخة في حي الحمدانية.',
      'bombing hamdaniyeh 2016-09-25 asserted',
    ],
    ['أصيب رجل برصاص قناص قرب معبر كراج الحجز مساء السبت.', 'sniper-fire karaj-al-hajez 2016-09-24 asserted'],
    ['دارت اشتباكات عنيفة على أطراف حي الراشدين يوم الجمعة.', 'clash rashidin 2016-09-23 asserted'],
    ['تقدمت قوات النظام في حي الشيخ سعيد يوم الجمعة.', 'advance sheikh-saeed 2016-09-23 asserted'],
    [
      'انسحب مقاتلو المعارضة من حي بستان الباشا يوم الجمعة.',
      'withdrawal bustan-al-basha 2016-09-23 asserted',
    ],
    ['بدأت عملية إجلاء الجرحى من حي الكلاسة صباح الخميس.', 'evacuation kallaseh 2016-09-22 asserted'],
    ['دخلت قافلة مساعدات إلى حي الحمدانية يوم الخميس.', 'siege-or-aid hamdaniyeh 2016-09-22 asserted'],
    ['تظاهر عشرات السكان في حي بستان القصر يوم الجمعة.', 'protest bustan-al-qasr 2016-09-23 asserted'],
    [
      'انتشل رجال إنقاذ طفلة من تحت أنقاض مبنى في حي طريق الباب أمس.',
      'rescue tariq-al-bab 2016-09-24 asserted',
    ],
    [
      'Chlorine gas was used in an attack on Sukkari on Tuesday, injuring 80 people.',
      'chemical-attack sukkari 2016-09-20 asserted',
    ],
    [
      'Rebel shelling of Salaheddin on Friday killed two children, according to SANA.',
      'shelling salaheddin 2016-09-23 asserted',
    ],
    ['A truce took effect in Aleppo on Tuesday.', 'ceasefire aleppo 2016-09-20 asserted'],
    ['Rescuers pulled a boy alive from the rubble in Shaar on Friday.', 'rescue shaar 2016-09-23 asserted'],
    [
      'Fighting raged in Ramouseh on Thursday as insurgents tried to break the siege.',
      'clash ramouseh 2016-09-22 asserted',
    ],
  ])('%s', (text, line) => expect(incidentsOf(text)).toEqual([line]));
});

describe('what is planned, feared, asked for or conditional has not happened', () => {
  test.each([
    'هدد النظام باقتحام الأحياء الشرقية إذا لم تنسحب الفصائل.',
    'توقعت مصادر أن تشن قوات النظام هجوما على حي الشعار.',
    'حذر المبعوث من هجوم محتمل على حي بستان القصر.',
    'دعت الأمم المتحدة إلى هدنة إنسانية في حلب.',
    'تعهدت فصائل المعارضة بمواصلة القتال في شرق حلب.',
    'قد تمتد العملية إلى حي الصاخور.',
    'ترفض الفصائل الانسحاب من حي الصاخور.',
    'أجرى المبعوث مباحثات حول وقف إطلاق النار في سوريا.',
    'The army has threatened to storm eastern Aleppo if the rebels do not withdraw.',
    'The United Nations warned that an attack on Sukkari could displace thousands.',
    'The UN said it feared a massacre in eastern Aleppo.',
    'Talks on a truce in Aleppo are under way in Geneva.',
  ])('%s', (text) => expect(incidentsOf(text)).toEqual([]));
});

describe('one event told several times is one incident', () => {
  test('the list of quarters that follows a bombardment says where it was', () => {
    const text =
      'قصفت فصائل المعارضة الأحياء الغربية صباح السبت. ومن الأحياء، الموكامبو والمشارقة. وأسفر القصف عن مقتل خمسة مدنيين.';
    expect(incidentsOf(text)).toEqual(['shelling mocambo+masharqa+west-aleppo 2016-09-24 asserted']);
  });
  test('"the dead were mostly in" names the places of the wave before', () => {
    const text =
      'At least 40 civilians were killed in air strikes on opposition-held areas of Aleppo on Saturday. Most of the dead were in Sakhour and Shaar.';
    const { incidents } = reading(text);
    expect(incidents.map((i) => i.places)).toEqual([['sakhour', 'shaar', 'east-aleppo']]);
    expect(incidents[0]?.claims.map(claimLine)).toEqual(['killed 40 report']);
  });
  test('the hospital of the first sentence is the one named in the second', () => {
    const text =
      'قتلت أربع نساء وأصيب 18 شخصا في قصف طال مستشفى في الأحياء الغربية، وفق الإعلام الرسمي. وقالت سانا إن قذيفة صاروخية استهدفت مشفى الضبيط في حي المحافظة ما تسبب بمقتل أربع نساء وإصابة 18 آخرين.';
    expect(reading(text).incidents.map((i) => i.places)).toEqual([['dabbit-hospital', 'muhafaza']]);
  });
  test('a sentence told again, with its day, dates the first telling', () => {
    const text =
      'وقال سكان في شرق حلب إن المنطقة شهدت أقسى غارات منذ بدء الصيف. وقال سكان في شرق حلب إن المنطقة شهدت أقسى غارات منذ بدء الصيف يوم الجمعة.';
    expect(incidentsOf(text)).toEqual(['air-strike east-aleppo 2016-09-23 asserted']);
  });
});

describe('two events are two incidents', () => {
  test.each([
    ['قتل مدني في قصف على حي الشعار يوم السبت. وقتل آخران في قصف على حي الصاخور يوم السبت.'],
    ['قتل ثلاثة مدنيين في قصف على حي الشعار يوم الجمعة. وقتل سبعة في قصف على حي الشعار يوم السبت.'],
    ['دارت اشتباكات في الراموسة يوم السبت. وسيطرت قوات النظام على حي هنانو يوم السبت.'],
  ])('%s', (text) => expect(incidentsOf(text)).toHaveLength(2));
});

describe('a running total is kept as one and is no incident', () => {
  test.each([
    ['ومنذ 10 أيلول 2016 قتل 320 مدنيا في قصف النظام على أحياء حلب الشرقية.', 320],
    ['وبذلك ترتفع حصيلة القتلى منذ مطلع الشهر إلى 312 مدنيا، بحسب المرصد.', 312],
    ['Bombardment of opposition areas has killed 84 people in the past six days, the Observatory said.', 84],
  ])('%s', (text, value) => {
    const { incidents, aggregates } = reading(text);
    expect(incidents).toEqual([]);
    expect(aggregates.flatMap((a) => a.claims.map((c) => c.value))).toEqual([value]);
  });
});

describe('where', () => {
  test('along a road from one place to another', () => {
    const [i] = reading(
      'اندلعت اشتباكات على امتداد الطريق بين دوار الجندول ودوار الليرمون يوم الجمعة.',
    ).incidents;
    expect(i?.where).toEqual({ relation: 'along', line: ['jandoul-roundabout', 'layramoun-roundabout'] });
  });
  test.each([
    ['اشتباكات في محيط حي جمعية الزهراء يوم الجمعة.', 'near'],
    ['اشتباكات على أطراف حي الراشدين يوم الجمعة.', 'edge'],
    ['Clashes broke out near the Castello road on Friday.', 'near'],
    ['Clashes broke out on the outskirts of Rashidin on Friday.', 'edge'],
  ])('%s', (text, relation) => expect(reading(text).incidents[0]?.where.relation).toBe(relation));
  test('"the quarter" is the one named before', () => {
    const text = 'سيطرت قوات النظام على حي الشيخ سعيد. وقال ناشطون إن غارات استهدفت الحي أمس.';
    expect(reading(text).incidents.map((i) => i.places)).toEqual([['sheikh-saeed'], ['sheikh-saeed']]);
  });
  test('a speaker’s seat is not where it happened', () => {
    const [i] = reading('قالت مراسلة في غرب حلب إن غارات استهدفت حي الشعار.').incidents;
    expect(i?.places).toEqual(['shaar']);
  });
  test('only the city is said: the city, and no quarter', () => {
    expect(reading('قتل مدنيان في قصف على حلب أمس.').incidents[0]?.places).toEqual(['aleppo']);
  });
});

describe('when the report gives no day', () => {
  test('its own day or the day before', () =>
    expect(incidentsOf('قتل مدنيان في قصف على حي الشعار.')).toEqual([
      'shelling shaar 2016-09-24..2016-09-25 asserted',
    ]));
  test('nothing at all when its own day is unknown', () =>
    expect(incidentsOf('قتل مدنيان في قصف على حي الشعار.', null)).toEqual([
      'shelling shaar undated asserted',
    ]));
  test('what still holds holds on its own day', () =>
    expect(incidentsOf('لا يزال مقاتلو المعارضة يقاتلون في حي السكري.')).toEqual([
      'clash sukkari 2016-09-25 asserted',
    ]));
});

describe('who does it, to whom, with what', () => {
  const first = (text: string) => reading(text).incidents[0];
  test('the doer, the weapon and the target', () => {
    const i = first('استهدفت طائرات حربية روسية بالقنابل العنقودية مدرسة في حي المرجة.');
    expect(i?.actors.map((a) => [a.role, a.id])).toEqual([['perpetrator', 'russian-air-force']]);
    expect(i?.weapons).toContain('cluster-munition');
    expect(i?.targets).toEqual(['school']);
  });
  test('who holds the place did not do it', () => {
    const i = first('قصفت طائرات روسية حي الشعار الخاضع لسيطرة فصائل المعارضة.');
    expect(i?.actors.map((a) => a.id)).toEqual(['russian-air-force']);
  });
  test('those hit are the target', () => {
    const i = first('شنت قوات النظام هجوما على فصائل المعارضة في الراموسة.');
    expect(i?.actors.map((a) => [a.role, a.id])).toEqual([
      ['perpetrator', 'government-forces'],
      ['target', 'opposition'],
    ]);
  });
  test('a name is no weapon', () => {
    const i = first('دارت اشتباكات قرب كلية المدفعية أمس.');
    expect([i?.weapons, i?.targets]).toEqual([[], []]);
  });
});

test('ids read, and the second of a name is numbered', () => {
  const text = 'قتل مدني في قصف على حي الشعار يوم السبت. وقتل أربعة في قصف آخر على حي الشعار يوم السبت.';
  expect(reading(text).incidents.map((i) => i.id)).toEqual([
    'shelling.shaar.2016-09-24',
    'shelling.shaar.2016-09-24-2',
  ]);
});
