import type { Group } from '../../../domain/tables';
import type { FigureLine, FigureWord, Harm, Subset } from '../../figures/words';
import { pastForms, presentForms } from '../../lexicon/inflect';

/** Arabic words around figures. Among lines that fit a word equally the first wins. */

const line = (phrase: string, word: FigureWord): FigureLine => [phrase, word];
const lines = (phrases: readonly string[], word: FigureWord): readonly FigureLine[] =>
  phrases.map((phrase) => line(phrase, word));

/** Verbs by their past, with the present where news uses it. */
const VERBS: readonly (readonly [past: string, present: string | null, Harm])[] = [
  ['قتل', 'يقتل', 'killed'],
  ['استشهد', 'يستشهد', 'killed'],
  ['توفي', null, 'killed'],
  ['أعدم', 'يعدم', 'killed'],
  ['أحرق', 'يحرق', 'killed'],
  ['ذبح', 'يذبح', 'killed'],
  ['اغتال', 'يغتال', 'killed'],
  ['جرح', 'يجرح', 'injured'],
  ['أصيب', 'يصاب', 'injured'],
  ['أصاب', 'يصيب', 'injured'],
  ['أسر', 'يأسر', 'captured'],
  ['اعتقل', 'يعتقل', 'captured'],
  ['اختطف', 'يختطف', 'captured'],
  ['خطف', 'يخطف', 'captured'],
  ['احتجز', 'يحتجز', 'captured'],
  ['نزح', 'ينزح', 'displaced'],
  ['شرد', null, 'displaced'],
  ['فر', 'يفر', 'displaced'],
];

/** Verbal nouns, and phrases that mean the same. */
const VERBAL_NOUNS: readonly (readonly [string, Harm])[] = [
  ['مقتل', 'killed'],
  ['استشهاد', 'killed'],
  ['مصرع', 'killed'],
  ['وفاة', 'killed'],
  ['إعدام', 'killed'],
  ['إحراق', 'killed'],
  ['حرق', 'killed'],
  ['اغتيال', 'killed'],
  ['تصفية', 'killed'],
  ['قضى', 'killed'],
  ['أودى|أودت|تودي|يودي|أودوا بحياة', 'killed'],
  ['بحياة', 'killed'],
  ['راح ضحيتها|ضحيته', 'killed'],
  ['إصابة', 'injured'],
  ['جرح', 'injured'],
  ['أسر', 'captured'],
  ['اعتقال', 'captured'],
  ['اختطاف', 'captured'],
  ['خطف', 'captured'],
  ['احتجاز', 'captured'],
  ['فقدان', 'missing'],
  ['نزوح', 'displaced'],
  ['تهجير', 'displaced'],
  ['تشريد', 'displaced'],
];

/** Come after those they kill or hurt: "لقي خمسة حتفهم", "عشرون قضوا". */
const AFTER: readonly (readonly [string, Harm])[] = [
  ['حتفهم|حتفه|حتفها|حتفهن', 'killed'],
  ['مصرعهم|مصرعه|مصرعها', 'killed'],
  ['قضوا|قضت|ماتوا|توفوا', 'killed'],
  ['فقدوا', 'missing'],
  ['قضوا نحبهم', 'killed'],
];

const HURT: readonly (readonly [string, Harm, 1 | 2 | null])[] = [
  ['قتيل|قتيلا|قتيلة', 'killed', 1],
  ['قتيلان|قتيلين|قتيلتان|قتيلتين', 'killed', 2],
  ['قتلى|قتيلات', 'killed', null],
  ['شهيد|شهيدا|شهيدة', 'killed', 1],
  ['شهيدان|شهيدين', 'killed', 2],
  ['شهداء', 'killed', null],
  ['ضحية', 'killed', 1],
  ['ضحيتان|ضحيتين', 'killed', 2],
  ['ضحايا', 'killed', null],
  ['وفيات', 'killed', null],
  ['جثة|جثمان|جثمانا', 'killed', 1],
  ['جثتان|جثتين|جثمانان|جثمانين', 'killed', 2],
  ['جثث|جثثا|جثامين', 'killed', null],
  ['خسائر بشرية', 'killed', null],
  ['خسائر في الأرواح', 'killed', null],
  ['جريح|جريحا|جريحة', 'injured', 1],
  ['جريحان|جريحين', 'injured', 2],
  ['جرحى', 'injured', null],
  ['مصاب|مصابا|مصابة', 'injured', 1],
  ['مصابان', 'injured', 2],
  ['مصابين|مصابون', 'injured', null],
  ['إصابات', 'injured', null],
  ['أسير|أسيرا', 'captured', 1],
  ['أسيران|أسيرين', 'captured', 2],
  ['أسرى', 'captured', null],
  ['معتقل|معتقلا', 'captured', 1],
  ['معتقلين|معتقلون', 'captured', null],
  ['مفقود|مفقودا', 'missing', 1],
  ['مفقودين|مفقودون', 'missing', null],
];

/** [singular (nominative and accusative), dual, plural, group, subset] */
const PERSONS: readonly (readonly [string, string, string, Group, Subset | null])[] = [
  ['شخص|شخصا', 'شخصان|شخصين', 'أشخاص', 'person', null],
  ['فرد|فردا', 'فردان|فردين', 'أفراد', 'person', null],
  ['تلميذ|تلميذا|تلميذة', 'تلميذان|تلميذين', 'تلاميذ', 'civilian', null],
  ['إنسان|إنسانا', 'إنسانان|إنسانين', 'أناس|ناس', 'person', null],
  ['مدني|مدنيا|مدنية', 'مدنيان', 'مدنيين|مدنيون|مدنيات', 'civilian', 'civilians'],
  ['مواطن|مواطنا|مواطنة', 'مواطنان', 'مواطنين|مواطنون', 'civilian', null],
  ['طفل|طفلا|طفلة', 'طفلان|طفلين|طفلتان|طفلتين', 'أطفال|طفلات', 'civilian', 'children'],
  ['رضيع|رضيعا|رضيعة', 'رضيعان|رضيعين', 'رضع', 'civilian', 'children'],
  ['امرأة|إمرأة|مرأة', 'امرأتان|امرأتين', 'نساء|نسوة', 'civilian', 'women'],
  ['سيدة', 'سيدتان|سيدتين', 'سيدات', 'civilian', 'women'],
  ['رجل|رجلا', 'رجلان|رجلين', 'رجال', 'person', 'men'],
  ['شاب|شابا', 'شابان|شابين', 'شبان|شباب', 'person', null],
  ['ساكن', 'ساكنان', 'سكان', 'civilian', null],
  ['نازح|نازحا', 'نازحان', 'نازحين|نازحون', 'civilian', null],
  ['طالب|طالبا|طالبة', 'طالبان|طالبتان|طالبتين', 'طلاب|طالبات', 'civilian', null],
  ['معلم|معلما|معلمة', 'معلمان|معلمتان', 'معلمين|معلمون|معلمات', 'civilian', null],
  ['بائع|بائعا|سائق|سائقا|حارس|حارسا', 'بائعان|سائقان', 'سائقين|بائعين', 'civilian', null],
  ['مسعف|مسعفا', 'مسعفان', 'مسعفين|مسعفون', 'civilian', null],
  ['طبيب|طبيبا|طبيبة', 'طبيبان|طبيبين', 'أطباء', 'civilian', null],
  ['ممرض|ممرضا|ممرضة', 'ممرضان|ممرضتان|ممرضتين', 'ممرضين|ممرضون', 'civilian', null],
  ['متطوع|متطوعا', 'متطوعان', 'متطوعين|متطوعون', 'civilian', null],
  ['عامل|عاملا', 'عاملان', 'عمال|عاملين', 'civilian', null],
  ['صحفي|صحافي|صحفيا', 'صحفيان', 'صحفيين|صحافيين|صحفيون', 'civilian', null],
  ['ناشط|ناشطا', 'ناشطان', 'ناشطين|ناشطون|نشطاء', 'civilian', null],
  ['عنصر|عنصرا', 'عنصران|عنصرين', 'عناصر', 'combatant', 'fighters'],
  ['جندي|جنديا', 'جنديان', 'جنود', 'combatant', 'fighters'],
  ['عسكري|عسكريا', 'عسكريان', 'عسكريين|عسكريون', 'combatant', 'fighters'],
  ['مقاتل|مقاتلا', 'مقاتلان', 'مقاتلين|مقاتلون', 'combatant', 'fighters'],
  ['مسلح|مسلحا', 'مسلحان', 'مسلحين|مسلحون', 'combatant', 'fighters'],
  ['قائد|قائدا|قيادي|قياديا', 'قائدان|قائدين', 'قادة|قياديين', 'combatant', 'fighters'],
  ['ضابط|ضابطا', 'ضابطان|ضابطين', 'ضباط', 'combatant', 'fighters'],
];

/** Sound masculine duals look like plurals once the vowels are gone (مدنيين): read as plurals, so not here. */
const person = ([one, two, many, group, subset]: (typeof PERSONS)[number]): readonly FigureLine[] => [
  line(two, { is: 'person', group, subset, count: 2 }),
  line(many, { is: 'person', group, subset, count: null }),
  line(one, { is: 'person', group, subset, count: 1 }),
];

const vague = (
  qualifier: 'tens' | 'hundreds' | 'thousands' | 'several',
  low: number,
  high: number | null,
): FigureWord => ({
  is: 'vague',
  qualifier,
  low,
  high,
});

const THINGS: readonly string[] = [
  'غارة|غارات|ضربة|ضربات|قذيفة|قذائف|صاروخ|صواريخ|برميل|براميل|قنبلة|قنابل|طلعة|طلعات|هجوم|هجمات',
  'حي|حيا|أحياء|منطقة|مناطق|قرية|قرى|بلدة|بلدات|مدينة|مدن|مدخل|مداخل|شارع|شوارع|نقطة|نقاط|نقطتين|نقطتان',
  'مركز|مراكز|مركزين|مركزان|مستشفى|مستشفيات|مشفى|مشاف|مدرسة|مدارس|منزل|منازل|مبنى|مباني|سوق|أسواق|مسجد|مساجد',
  'طائرة|طائرات|مروحية|مروحيات|دبابة|دبابات|آلية|آليات|سيارة|سيارات|حافلة|حافلات|شاحنة|شاحنات|عربة|عربات',
  'يوم|يوما|يومين|أيام|ساعة|ساعات|ساعتين|دقيقة|دقائق|أسبوع|أسابيع|شهر|شهرا|شهرين|أشهر|عام|عاما|أعوام|سنة|سنوات',
  'متر|مترا|أمتار|كيلومتر|كيلومترا|كيلومترات|كم|طن|أطنان|دولار|دولارا|دولارات|ليرة|بالمئة|بالمائة|مرة|مرات|عائلة|عائلات|أسرة|أسر',
  'نسمة',
];

export const FIGURE_WORDS: readonly FigureLine[] = [
  // What counts the hurt.
  ...HURT.map(([phrase, harm, count]) => line(phrase, { is: 'hurt', harm, count })),
  ...PERSONS.flatMap(person),
  ...lines(['آخر|آخرين|آخرون|أخرى|أخريات|آخران'], { is: 'others' }),
  // Harm.
  ...AFTER.map(([phrase, harm]) => line(phrase, { is: 'harm', harm, after: true })),
  ...VERBS.flatMap(([past, present, harm]) =>
    lines([...pastForms(past), ...(present ? presentForms(present) : [])], {
      is: 'harm',
      harm,
      after: false,
    }),
  ),
  ...[...pastForms('خسر'), ...presentForms('يخسر')].map((form) =>
    line(form, { is: 'harm', harm: 'killed', after: false, fighters: 'only' }),
  ),
  ...pastForms('فقد').map((form) =>
    line(form, { is: 'harm', harm: 'missing', after: false, fighters: 'killed' }),
  ),
  ...VERBAL_NOUNS.map(([phrase, harm]) => line(phrase, { is: 'harm', harm, after: false })),
  // Vague figures.
  // آلاف begins with the letters of the article, so the table holds it with one and without.
  line('عشرات آلاف|الآلاف', vague('thousands', 10_000, 99_999)),
  line('مئات آلاف|الآلاف', vague('thousands', 100_000, 999_999)),
  line('عشرات', vague('tens', 10, 99)),
  line('مئات', vague('hundreds', 100, 999)),
  line('آلاف|الآلاف|ألوف|الألوف', vague('thousands', 1000, 9999)),
  ...lines(
    [
      'عدد من',
      'عدد كبير من',
      'أعداد كبيرة? من',
      'أعداد من',
      'العديد من?',
      'عدة',
      'بضعة|بضع',
      'كثير من',
      'كثيرا من',
      'كثيرون|كثيرين',
    ],
    vague('several', 2, null),
  ),
  // Bounds.
  ...lines(['على الأقل', 'كحد أدنى', 'ما لا يقل عن', 'لا يقل عددهم عن', 'لا يقل عن'], {
    is: 'bound',
    qualifier: 'at-least',
  }),
  ...lines(['أكثر من', 'أزيد من', 'ما يزيد على|عن', 'يزيد عددهم على|عن', 'فوق'], {
    is: 'bound',
    qualifier: 'more-than',
  }),
  ...lines(['نحو|حوالي|قرابة|زهاء|تقريبا', 'ما يقارب', 'ما يقرب من', 'يقارب|يناهز'], {
    is: 'bound',
    qualifier: 'about',
  }),
  ...lines(['ما يصل إلى'], { is: 'bound', qualifier: 'up-to' }),
  ...lines(['أقل من'], { is: 'bound', qualifier: 'less-than' }),
  ...lines(['يتجاوز|تجاوز|تجاوزت|تتجاوز|يتخطى|تخطى|تخطت|يفوق|فاق|تفوق'], { is: 'exceeds' }),
  ...lines(['قد|ربما', 'من المحتمل أن', 'يخشى أن', 'من المرجح أن'], { is: 'may' }),
  // Parts.
  ...lines(['من بينهم|بينهن|بينها', 'بينهم|بينهن|بينها', 'ضمنهم', 'من ضمنهم'], {
    is: 'subset',
    share: 'some',
  }),
  ...lines(['معظمهم|أغلبهم|غالبيتهم|أكثرهم|جلهم', 'معظمهن'], { is: 'subset', share: 'most' }),
  ...lines(['جميعهم|كلهم', 'جميعهن|كلهن'], { is: 'subset', share: 'all' }),
  // Tolls.
  line('عدد|أعداد', { is: 'toll', harm: null }),
  line('حصيلة', { is: 'toll', harm: 'killed' }),
  ...lines(
    ['بلغ|بلغت|وصل|وصلت|يصل|تصل|ارتفع|ارتفعت|يرتفع|ترتفع|يبلغ|تبلغ', 'إلى', 'هو|هي', 'ليصل|لتصل|ليبلغ|لتبلغ'],
    {
      is: 'amounts',
    },
  ),
  ...lines(
    [
      'سقط|سقطت|سقوط|خلف|خلفت|مخلفا|مخلفة|أوقع|أوقعت|يوقع|توقع|إيقاع|موقعا|وقوع|أسفر|أسفرت|يسفر|تسفر|أدى|أدت|يؤد|تؤد|تسبب|تسببت|يتسبب|تتسبب|يخلف|تخلف|ترك|تركت|سجل|سجلت|تسجيل|تسجل|يسجل',
    ],
    { is: 'yields' },
  ),
  // None.
  ...lines(
    ['لم|لا|دون|بلا', 'من دون', 'بدون', 'لا أنباء|معلومات|تقارير عن', 'لم ترد أنباء|معلومات|تقارير عن'],
    { is: 'none' },
  ),
  line('لم يقتل|يستشهد|يمت أحد|أي', { is: 'nobody', harm: 'killed' }),
  line('لم يصب|يجرح أحد|أي', { is: 'nobody', harm: 'injured' }),
  // Small words.
  ...lines(THINGS, { is: 'thing' }),
  ...lines(['بين', 'ما بين'], { is: 'between' }),
  line('أو', { is: 'or' }),
  line('من', { is: 'of' }),
  line('منهم|منهن', { is: 'others' }),
  line('لا يزال|تزال|يزالون', { is: 'filler' }),
  line('لقي|لقيت|لقوا|لقيا', { is: 'filler' }),
  ...lines(['أيضا|كذلك|الذين|ممن|كانوا|جميعا|حتى|الآن|فقط|كما|مؤخرا'], { is: 'filler' }),
  ...lines(['إن|أن|إنه|أنه|إنها|أنها|أنهم|إنهم|بأن|بينما|فيما|لكن|حيث|عندما|حين|بعدما|التي|الذي|إذا'], {
    is: 'clause',
  }),
];
