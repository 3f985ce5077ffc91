/** Words before a date that say what it dates. Folded when read; clitics are taken off by the look-up. */

/** Putting a picture or a text before the public. */
export const UPLOADED = [
  'تحميل',
  'تحميلها',
  'تحميله',
  'نشر',
  'نشرت',
  'نشرها',
  'نشره',
  'بث',
  'بثت',
  'بثها',
  'بثتها',
  'بثه',
  'رفعت',
];

/** Taking a picture. */
export const FILMED = [
  'صورت',
  'صورها',
  'صوره',
  'تصويرها',
  'تصويره',
  'التقطت',
  'التقطها',
  'التقاطها',
  'مؤرخة',
  'المؤرخة',
];

/** Pictures, and where they are shown: without one of these, نشر "deployed" and صورت dates something else. */
export const MEDIA = [
  'فيديو',
  'لقطات',
  'مقطع',
  'مقاطع',
  'صور',
  'صورة',
  'مشاهد',
  'تسجيل',
  'تسجيلات',
  'بيان',
  'إنترنت',
  'شبكة',
  'مواقع',
  'صفحة',
  'شريط',
];

/** Saying; what is said follows after "that". */
export const SAID = [
  'قال',
  'قالت',
  'قالوا',
  'أضاف',
  'أضافت',
  'أوضح',
  'أوضحت',
  'ذكر',
  'ذكرت',
  'أفاد',
  'أفادت',
  'صرح',
  'صرحت',
  'أكد',
  'أكدت',
  'أشار',
  'أشارت',
  'نقل',
  'نقلت',
  'كتب',
  'كتبت',
];

export const THAT = ['إن', 'أن', 'إنه', 'أنه', 'إنها', 'أنها', 'إنهم', 'أنهم', 'بأن', 'بأنه', 'بأنها'];

/** What follows is still to come. */
export const TO_COME = [
  'سوف',
  'سيعقد',
  'ستعقد',
  'سيبدأ',
  'ستبدأ',
  'سيجتمع',
  'سيجري',
  'ستجري',
  'سيتم',
  'ستتم',
  'سيصل',
  'ستصل',
  'سيلتقي',
  'سيكون',
  'ستكون',
  'سيزور',
  'ستستمر',
  'سيستمر',
  'المقرر',
  'المزمع',
  'المرتقب',
];
