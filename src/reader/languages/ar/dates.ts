import type { DateLine, DateWord, Edge, PartOfDay, Unit } from '../../dates/words';

/**
 * Arabic date words. Where two lines fit a word equally, the first wins: so اليوم "today" stands before يوم "day".
 * Months of both systems; a linguist may add lines without touching a rule.
 */

const line = (phrase: string, word: DateWord): DateLine => [phrase, word];

const NOTHING: readonly string[] = [
  'اليوم الذي',
  'اليوم الأول|الثالث|الرابع|الخامس|السادس|السابع|الثامن|التاسع|العاشر|الأخير',
  'اليوم العالمي|الدولي|الوطني',
  'يوم القيامة|الحساب|الدين|الآخر',
  'يوما بعد يوم',
  'كل يوم|ليلة|شهر|عام|سنة|أسبوع|ساعة',
  'ليل نهار',
  'ليلا ونهارا',
  'أيام معدودات',
  'الأمين|الرأي|النائب|المدير|القطاع|المدعي|السياق|الوضع|الصالح العام',
  'القيادة|الأمانة|الإدارة|الهيئة|المؤسسة|الشركة العامة',
];

const RELATIVE_DAYS: readonly (readonly [string, number])[] = [
  ['أول من أمس', -2],
  ['أول أمس', -2],
  ['أمس الأول', -2],
  ['هذا اليوم', 0],
  ['اليوم', 0],
  ['أمس', -1],
  ['البارحة', -1],
  ['بعد غد', 2],
  ['غدا', 1],
  ['الغد', 1],
];

const ANCHORED: readonly (readonly [string, number])[] = [
  ['اليوم التالي|اللاحق|الثاني', 1],
  ['في? اليوم نفسه|ذاته', 0],
  ['نفس|ذات|ذلك|ذاك اليوم', 0],
  ['اليوم السابق', -1],
  ['قبل ذلك بيوم', -1],
  ['قبل ذلك بيومين', -2],
  ['قبلها|قبله بيوم', -1],
  ['قبلها|قبله بيومين', -2],
  ['بعد ذلك بيوم', 1],
  ['بعد ذلك بيومين', 2],
  ['بعدها|بعده بيوم', 1],
  ['بعدها|بعده بيومين', 2],
];

const WEEKDAYS = ['الأحد', 'الاثنين|الإثنين|الأثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'];

const PARTS: readonly (readonly [string, PartOfDay, boolean])[] = [
  ['الصباح الباكر', 'morning', true],
  ['الصباح الأولى', 'morning', true],
  ['صباحا', 'morning', true],
  ['الصباح', 'morning', true],
  ['صباح', 'morning', false],
  ['صبيحة', 'morning', false],
  ['ضحى', 'morning', false],
  ['الفجر الأولى', 'dawn', true],
  ['فجرا', 'dawn', true],
  ['الفجر', 'dawn', true],
  ['فجر', 'dawn', false],
  ['بعد الظهر', 'afternoon', true],
  ['بعد ظهر', 'afternoon', false],
  ['قبل ظهر', 'morning', false],
  ['ظهرا', 'noon', true],
  ['الظهر', 'noon', true],
  ['ظهر', 'noon', false],
  ['ظهيرة', 'noon', false],
  ['عصرا', 'afternoon', true],
  ['عصر', 'afternoon', false],
  ['مساء', 'evening', true],
  ['المساء', 'evening', true],
  ['منتصف الليل', 'night', true],
  ['منتصف ليل|ليلة', 'night', false],
  ['ليلا', 'night', true],
  ['الليل', 'night', true],
  ['ليل', 'night', false],
  ['ليلة', 'night', false],
];

/** In order from January; the bars part spellings and the two systems. */
const MONTHS: readonly string[] = [
  'يناير|جانفي',
  'فبراير|فيفري|شباط',
  'آذار',
  'أبريل|إبريل|أفريل|نيسان',
  'مايو|أيار',
  'يونيو|يونيه|حزيران',
  'يوليو|يوليه|جويلية|تموز',
  'أغسطس|غشت',
  'سبتمبر|شتنبر|أيلول',
  'أكتوبر|اكتوبر',
  'نوفمبر|نونبر',
  'ديسمبر|دجنبر',
];
const TWO_WORD_MONTHS: readonly (readonly [string, number])[] = [
  ['كانون ثاني', 1],
  ['تشرين أول', 10],
  ['تشرين ثاني', 11],
  ['كانون أول', 12],
];
/** Also a verb, and "father" without its long vowel. */
const WEAK_MONTHS: readonly (readonly [string, number])[] = [
  ['مارس', 3],
  ['آب', 8],
];

const HIJRI_MONTHS: readonly (readonly [string, number])[] = [
  ['محرم', 1],
  ['صفر', 2],
  ['ربيع أول', 3],
  ['ربيع ثاني|آخر', 4],
  ['جمادى أولى|الأول', 5],
  ['جمادى آخرة|ثانية|الثاني|الآخر', 6],
  ['رجب', 7],
  ['شعبان', 8],
  ['رمضان', 9],
  ['شوال', 10],
  ['ذو|ذي قعدة', 11],
  ['ذو|ذي حجة', 12],
];

const UNITS: readonly (readonly [string, Unit, 1 | 2 | null])[] = [
  ['دقيقة', 'minute', 1],
  ['دقيقتان|دقيقتين', 'minute', 2],
  ['دقائق', 'minute', null],
  ['ساعة', 'hour', 1],
  ['ساعتان|ساعتين', 'hour', 2],
  ['ساعات', 'hour', null],
  ['يوم|يوما', 'day', 1],
  ['يومان|يومين', 'day', 2],
  ['أيام', 'day', null],
  ['أسبوع|أسبوعا', 'week', 1],
  ['أسبوعان|أسبوعين', 'week', 2],
  ['أسابيع', 'week', null],
  ['شهر|شهرا', 'month', 1],
  ['شهران|شهرين', 'month', 2],
  ['أشهر|شهور', 'month', null],
  ['عام|عاما|سنة', 'year', 1],
  ['عامان|عامين|سنتان|سنتين', 'year', 2],
  ['أعوام|سنوات|سنين', 'year', null],
];

const EDGES: readonly (readonly [string, Edge])[] = [
  ['مطلع|بداية|أوائل|مستهل|بدايات', 'early'],
  ['منتصف|أواسط', 'mid'],
  ['نهاية|أواخر|ختام|نهايات', 'late'],
];

/** Day of the month in words, either case: الحادي والعشرون, الحادي والعشرين. */
const UNIT_ORDINALS = ['حادي', 'ثاني', 'ثالث', 'رابع', 'خامس', 'سادس', 'سابع', 'ثامن', 'تاسع'] as const;
const ORDINALS: readonly (readonly [string, number])[] = [
  ['الحادي والثلاثين|والثلاثون', 31],
  ...UNIT_ORDINALS.map((word, k) => [`ال${word} والعشرين|والعشرون`, 21 + k] as const),
  ...UNIT_ORDINALS.map((word, k) => [`ال${word} عشر`, 11 + k] as const),
  ['الثلاثين|الثلاثون', 30],
  ['العشرين|العشرون', 20],
  ['العاشر', 10],
  ...UNIT_ORDINALS.slice(1).map((word, k) => [`ال${word}`, 2 + k] as const),
  ['الأول', 1],
];

export const DATE_WORDS: readonly DateLine[] = [
  line('عطلة? نهاية الأسبوع', { is: 'weekend', first: 5 }),
  line('منه', { is: 'of-it' }),
  line('من الشهر نفسه|ذاته|المذكور', { is: 'of-it' }),
  ...NOTHING.map((phrase) => line(phrase, { is: 'nothing' })),
  line('بعد يوم واحد? من|على', { is: 'aftermath', days: 1 }),
  line('غداة', { is: 'aftermath', days: 1 }),
  line('بعد أسبوع واحد? من|على', { is: 'aftermath', days: 7 }),
  line('بعد يومين من|على', { is: 'aftermath', days: 2 }),
  ...ANCHORED.map(([phrase, days]) => line(phrase, { is: 'anchored', days })),
  ...RELATIVE_DAYS.map(([phrase, days]) => line(phrase, { is: 'relative-day', days })),
  ...WEEKDAYS.map((phrase, weekday) => line(phrase, { is: 'weekday', weekday })),
  line('الليلة', { is: 'part', part: 'night', alone: true }),
  ...PARTS.map(([phrase, part, alone]) => line(phrase, { is: 'part', part, alone })),
  ...MONTHS.map((phrase, k) => line(phrase, { is: 'month', month: k + 1, weak: false })),
  ...TWO_WORD_MONTHS.map(([phrase, month]) => line(phrase, { is: 'month', month, weak: false })),
  ...WEAK_MONTHS.map(([phrase, month]) => line(phrase, { is: 'month', month, weak: true })),
  ...HIJRI_MONTHS.map(([phrase, month]) => line(phrase, { is: 'hijri-month', month })),
  ...UNITS.map(([phrase, unit, count]) => line(phrase, { is: 'unit', unit, count })),
  ...EDGES.map(([phrase, edge]) => line(phrase, { is: 'edge', edge })),
  ...ORDINALS.map(([phrase, n]) => line(phrase, { is: 'ordinal', n })),
  line('الماضي|الماضية|الماضيين|الماضيتين|المنصرم|المنصرمة|الفائت|الفائتة|السابق|السابقة', { is: 'past' }),
  line('الأخير|الأخيرة|الأخيرين|الأخيرتين', { is: 'past' }),
  line('الجاري|الجارية|الحالي|الحالية', { is: 'current' }),
  line('هذا|هذه', { is: 'current' }),
  line('المقبل|المقبلة|المقبلين|القادم|القادمة|القادمين', { is: 'coming' }),
  line('آخر', { is: 'latest' }),
  line('قليلة|معدودة|عدة|بضع|بضعة', { is: 'few' }),
  line('نحو|حوالي|قرابة|زهاء|تقريبا', { is: 'about' }),
  line('ما يقارب|يناهز', { is: 'about' }),
  line('ما يقرب من', { is: 'about' }),
  line('أكثر من', { is: 'exceeding' }),
  line('ما يزيد على|عن', { is: 'exceeding' }),
  line('منذ|مذ', { is: 'since' }),
  line('ابتداء|اعتبارا|بدءا من', { is: 'since' }),
  line('حتى|لغاية', { is: 'until' }),
  line('قبل', { is: 'ago', before: true, anchored: false }),
  line('مضت|خلت', { is: 'ago', before: false, anchored: false }),
  line('بعد', { is: 'later', before: true }),
  line('لاحقا', { is: 'later', before: false }),
  line('في? غضون|خلال', { is: 'during' }),
  line('أثناء', { is: 'during' }),
  line('طوال|طيلة', { is: 'throughout' }),
  line('على مدى|مدار', { is: 'throughout' }),
  line('دام|دامت|استمر|استمرت|لمدة|مدة', { is: 'lasting' }),
  line('في', { is: 'in' }),
  line('من', { is: 'of' }),
  line('إلى', { is: 'to' }),
  line('بين', { is: 'between' }),
  line('الموافق', { is: 'equals' }),
  line('هجري|هجرية|هـ', { is: 'era', hijri: true }),
  line('ميلادي|ميلادية', { is: 'era', hijri: false }),
  line('الآن|حاليا', { is: 'present' }),
  line('عمره|عمرها|العمر|البالغ|البالغة', { is: 'age' }),
];
