/**
 * What stands around a report without being part of it. Words only; `clean/` says what follows from them.
 */

/** A line that opens with one of these and a colon is a credit or a tag list. */
export const CREDIT_LABELS = [
  'المصدر',
  'المصادر',
  'مصدر',
  'الوسوم',
  'وسوم',
  'كلمات مفتاحية',
  'الكلمات المفتاحية',
  'تصوير',
  'تحرير',
  'إعداد',
  'ترجمة',
  'source',
  'sources',
  'tags',
  'keywords',
  'filed under',
  'topics',
  'photo credit',
  'edited by',
  'reporting by',
  'editing by',
  'writing by',
] as const;

/** A short line that opens with one of these is the page speaking, not the report. */
export const MASTHEADS = [
  'اقرأ أيضا',
  'اقرأ المزيد',
  'شاهد أيضا',
  'تابعونا على',
  'شارك',
  'مشاركة',
  'مواضيع ذات صلة',
  'أخبار ذات صلة',
  'جميع الحقوق محفوظة',
  'تم التحديث',
  'آخر تحديث',
  'الرئيسية',
  'read more',
  'read also',
  'see also',
  'related articles',
  'related stories',
  'follow us on',
  'share this',
  'share on',
  'all rights reserved',
  'copyright',
  'sign up for',
  'subscribe to',
  'advertisement',
] as const;

/** A line that opens with one of these describes a picture. */
export const CAPTION_LABELS = [
  'صورة من',
  'صورة أرشيفية',
  'صورة ل',
  'في الصورة',
  'a still image',
  'still image from',
  'file photo',
  'photo',
  'picture',
  'image',
  'an image grab',
  'caption',
] as const;

/** Outlets and agencies that sign pictures in brackets at the end of a line. */
export const SIGNATURES = [
  'الجزيرة',
  'رويترز',
  'فرانس برس',
  'الفرنسية',
  'أ ف ب',
  'ا ف ب',
  'أسوشيتد برس',
  'الأناضول',
  'سانا',
  'غيتي',
  'أرشيف',
  'وكالات',
  'ناشطون',
  'مواقع التواصل',
  'reuters',
  'afp',
  'ap',
  'getty',
  'getty images',
  'anadolu',
  'sana',
  'epa',
  'file',
  'archive',
  'social media',
] as const;

/** Shortcodes without attributes that are still no words of the report; any other needs an attribute or an end tag. */
export const SHORTCODES = ['caption', 'gallery', 'embed', 'video', 'audio', 'playlist'] as const;
