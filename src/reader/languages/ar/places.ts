/** Words around place names in Arabic: what classifies, directs, locates them, and what only looks like one. */

export type Classified = 'quarter' | 'area' | 'town' | 'city' | 'governorate' | 'street';
/** What a word that points back may point at. */
export type Anaphor = 'quarter' | 'area' | 'city' | 'road' | 'hospital';
export interface Classifier {
  readonly governs: 'one' | 'list';
  readonly of: Classified;
}

/** Says that the name after it is a place, and is no part of it. Several govern a list: حيي س وص, أحياء س وص وع. */
export const CLASSIFIERS: readonly (readonly [words: string, classifier: Classifier])[] = [
  ['حي حيا حارة', { governs: 'one', of: 'quarter' }],
  ['حيي حيين أحياء', { governs: 'list', of: 'quarter' }],
  ['منطقة ضاحية محلة', { governs: 'one', of: 'area' }],
  ['منطقتي مناطق', { governs: 'list', of: 'area' }],
  ['مدينة', { governs: 'one', of: 'city' }],
  ['مدينتي مدن', { governs: 'list', of: 'city' }],
  ['بلدة قرية', { governs: 'one', of: 'town' }],
  ['بلدتي بلدات قريتي قرى', { governs: 'list', of: 'town' }],
  ['محافظة', { governs: 'one', of: 'governorate' }],
  ['شارع طريق دوار جسر ساحة', { governs: 'one', of: 'street' }],
];

/** Opens a list of names without a classifier on each: وتحديدا س وص, منها س وص. */
export const LIST_OPENERS = ['تحديدا', 'منها', 'بينها', 'وهي', 'هي', 'أبرزها', 'خصوصا', 'سيما'];
/** Sets another quarter beside one that is classified: بالإضافة إلى المشهد … حي السكري. */
export const ADDITIONS = ['بالإضافة إلى', 'إضافة إلى', 'إلى جانب', 'فضلا عن', 'علاوة على'];

/** Prepositions after which a name is where something is; the clitics ب and ل count too. */
export const LOCATIVES = [
  'في',
  'على',
  'إلى',
  'من',
  'داخل',
  'ضمن',
  'نحو',
  'باتجاه',
  'صوب',
  'قرب',
  'محيط',
  'أطراف',
  'مشارف',
  'شرق',
  'غرب',
  'شمال',
  'جنوب',
  'شرقي',
  'غربي',
  'شمالي',
  'جنوبي',
  'وسط',
  'بين',
  'مدن',
  'سماء',
  'أنحاء',
  'أهالي',
  'سكان',
  'مقره',
  'مقرها',
  'أراضي',
  'حدود',
  'عبر',
  'عند',
  'أمام',
  'جبهة',
  'جبهات',
  'محور',
  'حاجز',
  'جهة',
  'ناحية',
];

export const DIRECTIONS: readonly (readonly [
  direction: 'east' | 'west' | 'north' | 'south' | 'central',
  words: string,
])[] = [
  ['east', 'شرق شرقي'],
  ['west', 'غرب غربي'],
  ['north', 'شمال شمالي'],
  ['south', 'جنوب جنوبي'],
  ['central', 'وسط'],
];
/** After the noun: الأحياء الشرقية, حلب الغربية, القسم الشرقي. */
export const DIRECTION_ADJECTIVES: readonly (readonly [
  direction: 'east' | 'west' | 'north' | 'south',
  words: string,
])[] = [
  ['east', 'الشرقية الشرقي'],
  ['west', 'الغربية الغربي'],
  ['north', 'الشمالية الشمالي'],
  ['south', 'الجنوبية الجنوبي'],
];

/** Ground spoken of as someone's: مناطق المعارضة, الأحياء الخاضعة لسيطرة النظام, الأجزاء التي تسيطر عليها المعارضة. */
export const GROUND = ['أحياء', 'حيا', 'حي', 'مناطق', 'منطقة', 'أجزاء', 'جزء', 'شطر', 'قسم', 'معاقل', 'معقل'];
/** Between the ground and its holder. */
export const HELD = [
  'خاضعة',
  'خاضعا',
  'خاضع',
  'سيطرة',
  'لسيطرة',
  'تسيطر',
  'يسيطر',
  'سيطرت',
  'تحت',
  'واقعة',
  'نفوذ',
  'محاصرة',
  'التي',
  'الذي',
  'عليها',
  'عليه',
  'فيها',
  'ما',
  'تبقى',
  'بيد',
  'قبضة',
  'خاضعين',
  'والتي',
  'في',
];
/** Before the ground: whose it is not yet. توسيع مناطق سيطرة. */
export const NOT_YET_HELD = ['توسيع', 'لتوسيع'];

/** How the event lies to the place named. */
export const RELATIONS: readonly (readonly [
  relation: 'near' | 'edge' | 'toward' | 'along',
  words: string,
])[] = [
  ['near', 'محيط قرب بالقرب جوار بجوار قريب قريبة'],
  ['edge', 'أطراف مشارف تخوم مدخل مداخل'],
  ['toward', 'باتجاه اتجاه نحو صوب'],
  ['along', 'طول'],
];
/** Opens a course from one place to another: على طول الطريق الواصل بين س وص. */
export const COURSES = ['طريق', 'طول', 'أوتوستراد', 'محور', 'خط', 'امتداد'];
/** Motion away from the place: it is where people came from, not where it happened. */
export const ORIGINS = [
  'أطلقت',
  'أطلقتها',
  'أطلقها',
  'مصدرها',
  'مصدره',
  'للنازحين',
  'نازحين',
  'نازحون',
  'فروا',
  'فرت',
  'نزحوا',
  'نزحت',
  'هاربين',
  'قادمين',
  'قادمة',
  'انسحاب',
  'الانسحاب',
  'الهرب',
  'هربوا',
  'خروج',
  'إخراجهم',
  'إخراج',
];

/** Before the place those who fight hold out in or fire from. */
export const STATIONED =
  'يتحصن يتحصنون تتحصن متحصن متحصنون متحصنين المتحصن المتحصنة المتحصنون المتحصنين المتمركز المتمركزة المتمركزون المتمركزين متمركزين المنتشرة المنتشرين المنتشرون المتواجدة المتواجدين المتواجدون'.split(
    ' ',
  );
/** Before the place they work at. */
export const STAFF = 'مدير مديرة طبيب طبيبة أطباء ممرض ممرضة ممرضين جراح إداري'.split(' ');
/** Before the hospital the hurt were taken to. */
export const TAKEN =
  'نقل نقلوا نقلت نقلهم نقله نقلها نقلن ينقل تنقل أسعف أسعفوا أسعفت إسعافهم إسعافه إسعاف إسعافها'.split(' ');

/**
 * Names that are ordinary words so often that a preposition is no evidence: في المشهد, على المحافظة. Each is a
 * place only after a classifier or in a list of places. The gazetteer marks others as ordinary; for those a
 * preposition is enough.
 */
export const EVERYDAY_WORDS = [
  'المشهد',
  'المحافظة',
  'الميدان',
  'الباب',
  'الجامعة',
  'الشعار',
  'السبيل',
  'القصر',
  'النصر',
  'الشهداء',
  'السلام',
  'الحرية',
  'الثورة',
  'الوحدة',
  'تشرين',
  'الجزيرة',
  'البلاط',
  'الجديدة',
  'الجبل',
  'الأصيلة',
  'العجم',
  'العقبة',
  'الصالحين',
  'الفيض',
  'الزهور',
  'الشهباء',
  'الدرجة',
  'أبراج',
  'العروبة',
  'المساكن',
  'السكن الشبابي',
  'المدينة الصناعية',
  'الحديقة العامة',
];

/** After one of these a family name that is also a quarter is a person: محمد الخطيب, العقيد الأنصاري. */
export const BEFORE_PERSON =
  'محمد أحمد محمود حمزة حسن حسين عمر عمار رامي زكريا خالد يوسف إبراهيم مصطفى عبد عبدالله عبدالرحمن أبو ابن بن سعيد ياسر بشار وليد فراس باسل أنس بلال إسماعيل سامر ماهر نزار جمال كمال سعد طارق زياد هشام عدنان غسان فاطمة عائشة مريم سلمى هادي مهدي عادل صالح موسى عيسى سليمان داود نور رياض جورج آل السيد السيدة العميد العقيد الرائد النقيب الملازم اللواء الدكتور المهندس الناشط الناشطة الصحفي الصحافي القيادي الناطق المتحدث الطبيب الشاب الطفل الطفلة المواطن المواطنة'.split(
    ' ',
  );
/** After one of these the name is a unit's or an organisation's: لواء صلاح الدين, مراسل الجزيرة. */
export const BEFORE_UNIT =
  'لواء كتيبة كتائب جيش حركة فيلق تجمع فرقة سرية قناة صحيفة موقع وكالة شبكة إذاعة مجلة مؤسسة حزب ألوية مراسل مراسلة جريدة تلفزيون شركة عملية معركة غرفة'.split(
    ' ',
  );
/** The city in the name of an office: مجلس محافظة حلب. Not where anything happened. */
export const BEFORE_OFFICE = 'مجلس محافظ مديرية قيادة شرطة جامعة نقابة غرفة'.split(' ');

export const ANAPHORS: readonly (readonly [word: string, of: Anaphor])[] = [
  ['الحي', 'quarter'],
  ['المنطقة', 'area'],
  ['المدينة', 'city'],
  ['الطريق', 'road'],
  ['المشفى نفسه', 'hospital'],
  ['المشفى ذاته', 'hospital'],
  ['المستشفى نفسه', 'hospital'],
  ['المستشفى ذاته', 'hospital'],
];
/** "Its countryside": ريفها after a city. */
export const ITS_COUNTRYSIDE = ['ريفها', 'ريفه'];

/** Ordinary words a letter away from a quarter's name: never taken for its misspelling. */
export const NEVER_MISSPELT =
  'السوري السورية الدرجة الميداني الحصيلة الأصلية الشرقية الغربية المدنية العسكرية السكنية الجديدة المعارضة المعادية القديمة الشعبية المحاصرة المجاورة'.split(
    ' ',
  );

/** Say in a landmark's name what it is. */
export const KIND_WORDS =
  'مشفى مستشفى مدرسة معمل جامع كنيسة محطة ساحة دوار جسر معبر سجن مقبرة فندق ملعب'.split(' ');
