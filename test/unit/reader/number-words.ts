/**
 * Writes whole numbers from 1 to 999,999 in Arabic words as a grammarian would, in either gender and case, with
 * either spelling of a hundred. Independent of the reader, so that one checks the other.
 */
export interface Style {
  /** Of the thing counted. */
  readonly gender: 'masculine' | 'feminine';
  readonly nominative: boolean;
  /** مئة or مائة. */
  readonly hundred: 'مئة' | 'مائة';
  /** ثلاثمئة in one word, or ثلاث مئة in two. */
  readonly fused: boolean;
}

/** [with ta marbuta (counting a masculine), without (counting a feminine)] */
const UNITS: readonly (readonly [string, string])[] = [
  ['', ''],
  ['واحد', 'واحدة'],
  ['اثنان', 'اثنتان'],
  ['ثلاثة', 'ثلاث'],
  ['أربعة', 'أربع'],
  ['خمسة', 'خمس'],
  ['ستة', 'ست'],
  ['سبعة', 'سبع'],
  ['ثمانية', 'ثماني'],
  ['تسعة', 'تسع'],
  ['عشرة', 'عشر'],
];
const TENS = ['', '', 'عشر', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'];

function unit(n: number, { gender, nominative }: Style): string {
  const masculine = gender === 'masculine';
  if (n === 2) return `${masculine ? 'اثن' : 'اثنت'}${nominative ? 'ان' : 'ين'}`;
  return UNITS[n]?.[masculine ? 0 : 1] ?? '';
}

function teen(n: number, style: Style): string {
  const masculine = style.gender === 'masculine';
  const ending = masculine ? 'عشر' : 'عشرة';
  if (n === 1) return `${masculine ? 'أحد' : 'إحدى'} ${ending}`;
  if (n === 2) return `${masculine ? 'اثن' : 'اثنت'}${style.nominative ? 'ا' : 'ي'} ${ending}`;
  return `${UNITS[n]?.[masculine ? 0 : 1]} ${ending}`;
}

function belowHundred(n: number, style: Style): string {
  if (n <= 10) return unit(n, style);
  if (n < 20) return teen(n - 10, style);
  const ten = `${TENS[Math.floor(n / 10)]}${style.nominative ? 'ون' : 'ين'}`;
  return n % 10 === 0 ? ten : `${unit(n % 10, style)} و${ten}`;
}

function belowThousand(n: number, style: Style): string {
  const hundreds = Math.floor(n / 100);
  const rest = belowHundred(n % 100, style);
  if (hundreds === 0) return rest;
  const stem = hundreds === 8 ? 'ثماني' : UNITS[hundreds]?.[1];
  const head =
    hundreds === 1
      ? style.hundred
      : hundreds === 2
        ? `${style.hundred.slice(0, -1)}ت${style.nominative ? 'ان' : 'ين'}`
        : `${stem}${style.fused ? '' : ' '}${style.hundred}`;
  return rest === '' ? head : `${head} و${rest}`;
}

/** The number in words. Thousands are masculine whatever is counted. */
export function inArabicWords(n: number, style: Style): string {
  const thousands = Math.floor(n / 1000);
  const rest = belowThousand(n % 1000, style);
  if (thousands === 0) return rest;
  const last = thousands % 100;
  const head =
    thousands === 1
      ? 'ألف'
      : thousands === 2
        ? style.nominative
          ? 'ألفان'
          : 'ألفين'
        : `${belowThousand(thousands, { ...style, gender: 'masculine' })} ${
            last >= 3 && last <= 10 ? 'آلاف' : last >= 11 ? 'ألفا' : 'ألف'
          }`;
  return rest === '' ? head : `${head} و${rest}`;
}

const ENGLISH = [
  '',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const ENGLISH_TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** The number in English words, with or without "and". */
export function inEnglishWords(n: number, and: boolean): string {
  const joint = and ? ' and ' : ' ';
  const below100 = (k: number): string =>
    k < 20
      ? (ENGLISH[k] ?? '')
      : [ENGLISH_TENS[Math.floor(k / 10)], ENGLISH[k % 10]].filter(Boolean).join('-');
  const below1000 = (k: number): string =>
    k < 100
      ? below100(k)
      : `${ENGLISH[Math.floor(k / 100)]} hundred${k % 100 ? joint + below100(k % 100) : ''}`;
  if (n < 1000) return below1000(n);
  const rest = n % 1000;
  return `${below1000(Math.floor(n / 1000))} thousand${rest ? (rest < 100 ? joint : ' ') + below1000(rest) : ''}`;
}
