import { describe, expect, test } from 'vitest';
import { datesOf, written } from './read-dates';

/**
 * Sentence, and the dates it holds: the words as they stand and what they mean. The report is of Sunday,
 * 25 September 2016, unless a table says otherwise. A linguist adds lines, not code.
 */
type Case = readonly [sentence: string, ...dates: string[]];

const check = (cases: readonly Case[], published?: string | null) => {
  test.each(cases)('%s', (sentence, ...dates) => {
    const text = sentence as string;
    expect(written(text, datesOf(text, published))).toEqual(dates);
  });
};

describe('days told from the publication day', () => {
  check([
    ['سقطت قذائف على الحي اليوم.', 'اليوم = 2016-09-25'],
    ['وصلت القافلة أمس.', 'أمس = 2016-09-24'],
    ['قصف الحي يوم أمس.', 'يوم أمس = 2016-09-24'],
    ['جرى ذلك بالأمس.', 'الأمس = 2016-09-24'],
    ['اندلع القتال أول أمس.', 'أول أمس = 2016-09-23'],
    ['اندلع القتال أمس الأول.', 'أمس الأول = 2016-09-23'],
    ['اندلع القتال أول من أمس.', 'أول من أمس = 2016-09-23'],
    ['تصل القافلة غدا.', 'غدا = 2016-09-26'],
    ['Shells fell today.', 'today = 2016-09-25'],
    ['The convoy arrived yesterday.', 'yesterday = 2016-09-24'],
    ['It began the day before yesterday.', 'the day before yesterday = 2016-09-23'],
  ]);
});

describe('weekdays are the last such day up to the report', () => {
  check([
    ['قصف الحي السبت.', 'السبت = 2016-09-24'],
    ['بدأت الهدنة الاثنين.', 'الاثنين = 2016-09-19'],
    ['انتهت الهدنة يوم الأحد.', 'يوم الأحد = 2016-09-25'],
    ['وقع الانفجار الأربعاء الماضي.', 'الأربعاء الماضي = 2016-09-21'],
    ['وقع الانفجار الأحد الماضي.', 'الأحد الماضي = 2016-09-18'],
    ['تعقد الجلسة الثلاثاء المقبل.', 'الثلاثاء المقبل = 2016-09-27'],
    ['سيعقد اللقاء الثلاثاء.', 'الثلاثاء = 2016-09-27'],
    ['قصفت البلدة اليوم الأحد.', 'اليوم الأحد = 2016-09-25'],
    ['قصفت البلدة أمس (السبت) بالمدفعية.', 'أمس (السبت) = 2016-09-24'],
    ['The truce ended on Monday.', 'Monday = 2016-09-19'],
    ['They left last Friday.', 'last Friday = 2016-09-23'],
    ['Talks resume next Monday.', 'next Monday = 2016-09-26'],
    ['The envoy will arrive on Tuesday.', 'Tuesday = 2016-09-27'],
  ]);

  test('a weekday beats a stale "yesterday", and the reading says so', () => {
    const text = 'اندلعت المعارك أمس الأربعاء.';
    const [date] = datesOf(text);
    expect(date?.date?.from).toBe('2016-09-21');
    expect(date?.warning).toBe('contradictory-yesterday');
    expect(datesOf('اندلعت المعارك أمس السبت.')[0]?.warning).toBeUndefined();
  });

  test('"one of" is no Sunday, and "the two" no Monday of a number', () => {
    expect(datesOf('قتل أحد السكان.')).toEqual([]);
  });
});

describe('parts of a day', () => {
  check([
    ['سمع دوي صباح اليوم.', 'صباح اليوم = 2016-09-25'],
    ['سمع دوي مساء الخميس.', 'مساء الخميس = 2016-09-22'],
    ['سمع دوي فجر الجمعة 23 أيلول 2016.', 'فجر الجمعة 23 أيلول 2016 = 2016-09-23'],
    ['سمع دوي ليل أمس.', 'ليل أمس = 2016-09-24..2016-09-25'],
    ['سمع دوي ليلة الخميس.', 'ليلة الخميس = 2016-09-22..2016-09-23'],
    ['سمع دوي ليل السبت الأحد.', 'ليل السبت الأحد = 2016-09-24..2016-09-25'],
    ['سمع دوي ليلة الجمعة - السبت.', 'ليلة الجمعة - السبت = 2016-09-23..2016-09-24'],
    ['سمع دوي بعد ظهر السبت.', 'بعد ظهر السبت = 2016-09-24'],
    ['سمع دوي منتصف ليل الجمعة.', 'منتصف ليل الجمعة = 2016-09-23..2016-09-24'],
    ['سمع دوي الجمعة صباحا.', 'الجمعة صباحا = 2016-09-23'],
    ['صباحًا سمع دوي.', 'صباحًا = 2016-09-25'],
    ['استمر القصف طوال الليل.', 'طوال الليل = 2016-09-24..2016-09-25'],
    ['سمع دوي خلال الليل.', 'خلال الليل = 2016-09-24..2016-09-25'],
    ['سمع دوي الليلة الماضية.', 'الليلة الماضية = 2016-09-24..2016-09-25'],
    ['سمع دوي مع ساعات الصباح.', 'ساعات الصباح = 2016-09-25'],
    ['سمع دوي في ساعات الفجر الأولى من اليوم الأحد.', 'ساعات الفجر الأولى من اليوم الأحد = 2016-09-25'],
    ['سمع دوي ليل 20–21 آب 2016.', 'ليل 20–21 آب 2016 = 2016-08-20..2016-08-21'],
    ['Blasts were heard on the night of 20-21 August.', 'night of 20-21 August = 2016-08-20..2016-08-21'],
    ['Blasts were heard overnight.', 'overnight = 2016-09-24..2016-09-25'],
    ['Blasts were heard last night.', 'last night = 2016-09-24..2016-09-25'],
    ['Blasts were heard this morning.', 'this morning = 2016-09-25'],
    ['Blasts were heard early on Wednesday.', 'early on Wednesday = 2016-09-21'],
    ['Blasts were heard late Thursday.', 'late Thursday = 2016-09-22'],
    ['Blasts were heard on Friday night.', 'Friday night = 2016-09-23..2016-09-24'],
    ['Blasts were heard at dawn on Friday.', 'dawn on Friday = 2016-09-23'],
    [
      'Blasts were heard on the night of Thursday to Friday.',
      'night of Thursday to Friday = 2016-09-22..2016-09-23',
    ],
  ]);

  test('a morning without a day is of the day the report tells of', () => {
    const text = 'قصفت الطائرات الحي أمس السبت. وسقطت القذائف منذ ساعات الصباح.';
    expect(written(text, datesOf(text))).toEqual(['أمس السبت = 2016-09-24', 'ساعات الصباح = 2016-09-24']);
  });

  test('all night long is throughout, during the night is within', () => {
    expect(datesOf('استمر القصف طوال الليل.')[0]?.date?.extent).toBe('throughout');
    expect(datesOf('سمع دوي خلال الليل.')[0]?.date?.extent).toBe('within');
  });
});

describe('calendar dates', () => {
  check([
    ['وقع ذلك في 23 أيلول 2016.', '23 أيلول 2016 = 2016-09-23'],
    ['وقع ذلك في 31 كانون الثاني/يناير 2016.', '31 كانون الثاني/يناير 2016 = 2016-01-31'],
    ['وقع ذلك في 2 حزيران (يونيو) 2016.', '2 حزيران (يونيو) 2016 = 2016-06-02'],
    ['وقع ذلك في 15 تموز الماضي.', '15 تموز الماضي = 2016-07-15'],
    ['وقع ذلك في 15 تشرين الثاني الماضي.', '15 تشرين الثاني الماضي = 2015-11-15'],
    ['وقع ذلك في الخامس عشر من آب.', 'الخامس عشر من آب = 2016-08-15'],
    ['وقع ذلك في الحادي والعشرين من شهر آب 2015.', 'الحادي والعشرين من شهر آب 2015 = 2015-08-21'],
    ['وقع ذلك في ٣ آذار ٢٠١٦.', '٣ آذار ٢٠١٦ = 2016-03-03'],
    ['وقع ذلك في 15 من الشهر الجاري.', '15 من الشهر الجاري = 2016-09-15'],
    ['وقع ذلك في العاشر من الشهر الماضي.', 'العاشر من الشهر الماضي = 2016-08-10'],
    ['وقع ذلك في 12 سبتمر 2016.', '12 سبتمر 2016 = 2016-09-12'],
    ['وقع ذلك في 23-9-2016.', '23-9-2016 = 2016-09-23'],
    ['وقع ذلك في ٢٣/٩/٢٠١٦.', '٢٣/٩/٢٠١٦ = 2016-09-23'],
    ['وقع ذلك يوم الثلاثاء 20/9/2016.', 'يوم الثلاثاء 20/9/2016 = 2016-09-20'],
    ['وقع ذلك يوم 23/9.', 'يوم 23/9 = 2016-09-23'],
    ['وقع ذلك في 2016/9/23.', '2016/9/23 = 2016-09-23'],
    ['It happened on September 23, 2016.', 'September 23, 2016 = 2016-09-23'],
    ['It happened on 23 September 2016.', '23 September 2016 = 2016-09-23'],
    ['It happened on the 23rd of September.', '23rd of September = 2016-09-23'],
    ['It happened on Sept. 3.', 'Sept. 3 = 2016-09-03'],
    ['It happened on Friday, September 23, 2016.', 'Friday, September 23, 2016 = 2016-09-23'],
    ['It happened on 2016-09-23.', '2016-09-23 = 2016-09-23'],
    ['Filed 2016-09-23T10:30:00Z.', '2016-09-23T10:30:00Z = 2016-09-23'],
    ['It happened on 11 Setpember 2016.', '11 Setpember 2016 = 2016-09-11'],
  ]);

  test('September 23, 2016 inside an Arabic report', () => {
    const text = 'شنت الطائرات غارات جديدة على أطراف البلدة.\n\nPhoto shows a street on September 23, 2016';
    expect(written(text, datesOf(text))).toEqual(['September 23, 2016 = 2016-09-23']);
  });

  test('a day the calendar does not have is no date', () => {
    const [date] = datesOf('وقع ذلك في 31 تشرين الثاني 2015.');
    expect([date?.date, date?.warning]).toEqual([null, 'impossible-date']);
  });

  test('a weekday that is not the weekday of its date is warned of', () => {
    const [date] = datesOf('It happened on Monday, 23 September 2016.');
    expect([date?.date?.from, date?.warning]).toEqual(['2016-09-23', 'weekday-mismatch']);
  });

  check([
    ['في 20 و21 و22 أيلول قصف الحي.', '20 = 2016-09-20', '21 = 2016-09-21', '22 أيلول = 2016-09-22'],
    [
      'On the 24th, 25th and 26th of November 2015 it was hit.',
      '24th = 2015-11-24',
      '25th = 2015-11-25',
      '26th of November 2015 = 2015-11-26',
    ],
    ['بين 15 و20 آب سقطت قذائف.', '15 و20 آب = 2016-08-15..2016-08-20'],
    ['Between Sept. 19 and 23, 2016 it was hit.', 'Sept. 19 and 23, 2016 = 2016-09-19..2016-09-23'],
    ['من الجمعة إلى الأحد سقطت قذائف.', 'الجمعة إلى الأحد = 2016-09-23..2016-09-25'],
    ['It lasted from Friday to Sunday.', 'Friday to Sunday = 2016-09-23..2016-09-25'],
  ]);

  test('a month that only a heading gives', () => {
    const text = 'حزيران 2015\n\nفي يوم 24 قصف الحي بالمدفعية وسقط جرحى.';
    expect(written(text, datesOf(text)).at(-1)).toBe('يوم 24 = 2015-06-24');
  });
});

describe('the Islamic calendar', () => {
  check([
    [
      'في 12 ذو الحجة 1437 هـ الموافق 14 أيلول 2016 عاد الهدوء.',
      '12 ذو الحجة 1437 هـ الموافق 14 أيلول 2016 = 2016-09-14',
    ],
    ['في 1 محرم 1438 عاد الهدوء.', '1 محرم 1438 = 2016-10-02'],
  ]);
});

describe('months, years and their thirds', () => {
  check([
    ['بدأ الهجوم في منتصف آب.', 'منتصف آب = 2016-08-11..2016-08-20'],
    ['بدأ الهجوم مطلع الشهر الجاري.', 'مطلع الشهر الجاري = 2016-09-01..2016-09-10'],
    ['بدأ الهجوم أواخر تموز الماضي.', 'أواخر تموز الماضي = 2016-07-21..2016-07-31'],
    ['بدأ الهجوم الشهر الماضي.', 'الشهر الماضي = 2016-08-01..2016-08-31'],
    ['بدأ الهجوم في تشرين الأول 2015.', 'تشرين الأول 2015 = 2015-10-01..2015-10-31'],
    ['بدأ الهجوم في مارس الماضي.', 'مارس الماضي = 2016-03-01..2016-03-31'],
    ['منذ عام 2012 والحي محاصر.', 'عام 2012 = 2012-01-01..2012-12-31'],
    ['It began in mid-August.', 'mid-August = 2016-08-11..2016-08-20'],
    ['It began early this month.', 'early this month = 2016-09-01..2016-09-10'],
    ['It began at the end of July.', 'the end of July = 2016-07-21..2016-07-31'],
    ['It began last November.', 'last November = 2015-11-01..2015-11-30'],
    ['It began in May.', 'May = 2016-05-01..2016-05-31'],
    ['They may march on the city.'],
    ['مارس ضغوطا على السكان.'],
  ]);
});

describe('the last hours and days', () => {
  check([
    ['سقطت قذائف خلال الساعات الأخيرة.', 'الساعات الأخيرة = 2016-09-24..2016-09-25'],
    ['سقطت قذائف في الـ24 ساعة الماضية.', '24 ساعة الماضية = 2016-09-24..2016-09-25'],
    ['سقطت قذائف في الساعات الـ48 الماضية.', 'الساعات الـ48 الماضية = 2016-09-23..2016-09-25'],
    ['سقطت قذائف في الأيام القليلة الماضية.', 'الأيام القليلة الماضية = 2016-09-20..2016-09-25'],
    ['سقطت قذائف في الأيام الثلاثة الماضية.', 'الأيام الثلاثة الماضية = 2016-09-23..2016-09-25'],
    ['سقطت قذائف في اليومين الماضيين.', 'اليومين الماضيين = 2016-09-24..2016-09-25'],
    ['سقطت قذائف آخر خمسة أيام.', 'آخر خمسة أيام = 2016-09-21..2016-09-25'],
    ['سقطت قذائف هذا الأسبوع.', 'هذا الأسبوع = 2016-09-19..2016-09-25'],
    ['Shells fell in the past few days.', 'past few days = 2016-09-20..2016-09-25'],
    ['Shells fell in the last 24 hours.', 'last 24 hours = 2016-09-24..2016-09-25'],
    ['Shells fell over the past two days.', 'past two days = 2016-09-24..2016-09-25'],
    ['Shells fell in recent days.', 'recent days = 2016-09-20..2016-09-25'],
  ]);
});

describe('lengths of time', () => {
  check([
    ['جرى ذلك قبل ثلاثة أيام.', 'قبل ثلاثة أيام = 2016-09-22'],
    ['جرى ذلك قبل أيام.', 'قبل أيام = 2016-09-20..2016-09-23'],
    ['جرى ذلك قبل أسبوع.', 'قبل أسبوع = 2016-09-18'],
    ['الحي محاصر منذ شهرين تقريبا.', 'شهرين تقريبا = 2016-07-25..2016-09-25'],
    ['تلقى المشفى في يومين جرحى كثرا.', 'يومين = 2016-09-24..2016-09-25'],
    ['It happened two days ago.', 'two days ago = 2016-09-23'],
    ['It happened a week ago.', 'a week ago = 2016-09-18'],
    ['The area was besieged for two months.', 'two months = 2016-07-25..2016-09-25'],
    ['طفل عمره خمس سنوات.'],
    ['The 5-year-old boy survived.'],
  ]);

  test('the next day and two days later follow the day last named', () => {
    const text = 'قصف الحي في 10 أيلول. وفي اليوم التالي دخلت القافلة. وبعد يومين خرجت.';
    expect(written(text, datesOf(text))).toEqual([
      '10 أيلول = 2016-09-10',
      'اليوم التالي = 2016-09-11',
      'بعد يومين = 2016-09-13',
    ]);
    const english = 'It was hit on 10 September. The next day a convoy came. Two days later it left.';
    expect(written(english, datesOf(english))).toEqual([
      '10 September = 2016-09-10',
      'The next day = 2016-09-11',
      'Two days later = 2016-09-13',
    ]);
  });
});

describe('since and until', () => {
  check([
    ['الغارات متواصلة منذ ليلة الخميس.', 'ليلة الخميس = 2016-09-22..2016-09-25'],
    ['منذ 15 آب قتل كثيرون.', '15 آب = 2016-08-15..2016-09-25'],
    ['منذ مطلع العام قتل كثيرون.', 'مطلع العام = 2016-01-01..2016-09-25'],
    ['since mid-August many were killed', 'mid-August = 2016-08-11..2016-09-25'],
    ['استمرت الهدنة حتى الجمعة.', 'الجمعة = -..2016-09-23'],
  ]);

  test.each([
    ['الغارات متواصلة منذ الجمعة.', 'event'],
    ['منذ 15 آب قتل كثيرون.', 'total'],
    ['منذ مطلع الشهر قتل كثيرون.', 'total'],
    ['منذ عام 2012 والحي محاصر.', 'background'],
    ['الحي محاصر منذ شهرين.', 'duration'],
    ['تعقد الجلسة الثلاثاء المقبل.', 'future'],
  ])('%s: %s', (text, use) => {
    expect(datesOf(text)[0]?.use).toBe(use);
  });
});

describe('what a date dates', () => {
  test.each([
    ['أظهر مقطع جرى تحميله على الشبكة الجمعة دخانا.', 'medium', 'uploaded'],
    ['بثت منظمة لقطات قالت إنها صورت الأربعاء في الحي.', 'medium', 'filmed'],
    ['قال مصدر طبي أمس إن القصف تجدد.', 'medium', 'said'],
    ['قال المصدر إن القصف تجدد أمس.', 'event', 'yesterday'],
    ['A video posted on Friday shows smoke.', 'medium', 'uploaded'],
    ['The group said on Friday that shelling resumed.', 'medium', 'said'],
    ['Shelling resumed on Friday.', 'event', 'weekday'],
    ['No strikes were reported in the town on Friday.', 'event', 'weekday'],
    ['The army said rebels attacked on Friday.', 'event', 'weekday'],
    ['A source told the agency on Friday.', 'medium', 'said'],
  ])('%s', (text, use, rule) => {
    const [date] = datesOf(text);
    expect([date?.use, date?.rule]).toEqual([use, rule]);
  });
});

describe('not dates', () => {
  check([
    ['أهوال يوم القيامة.'],
    ['يقصف الحي كل يوم.'],
    ['نعمل 24/7 بلا توقف.'],
    ['قال الأمين العام للمنظمة.'],
    ['They bomb it every day.'],
    ['The strikes may last hours or days.'],
  ]);
});

test('in a report of unknown day only dates that stand by themselves are resolved', () => {
  const text = 'قصف الحي أمس. وقصف في 23 أيلول 2016. وقصف الجمعة.';
  expect(written(text, datesOf(text, null))).toEqual(['أمس = ?', '23 أيلول 2016 = 2016-09-23', 'الجمعة = ?']);
});
