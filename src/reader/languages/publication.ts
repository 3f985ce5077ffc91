/** Labels that say the date after them is the day the text appeared. */
export const PUBLICATION_LABELS = [
  'تاريخ النشر',
  'تاريخ الخبر',
  'نشر في',
  'نشر بتاريخ',
  'نشرت في',
  'تم النشر في',
  'آخر تحديث',
  'published',
  'published on',
  'posted on',
  'updated',
  'last updated',
  'last modified',
  'publication date',
  'date',
];
