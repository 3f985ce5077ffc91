/** Number words in every gender and case; folding removes hamza, harakat and the shape of final ya and ta. */

/** 1–10 as they count alone and before عشر. */
export const UNITS: Readonly<Record<string, number>> = {
  واحد: 1,
  واحدة: 1,
  اثنان: 2,
  اثنين: 2,
  اثنتان: 2,
  اثنتين: 2,
  ثنتان: 2,
  ثنتين: 2,
  ثلاثة: 3,
  ثلاث: 3,
  أربعة: 4,
  أربع: 4,
  خمسة: 5,
  خمس: 5,
  ستة: 6,
  ست: 6,
  سبعة: 7,
  سبع: 7,
  ثمانية: 8,
  ثماني: 8,
  ثمان: 8,
  تسعة: 9,
  تسع: 9,
  عشرة: 10,
  عشر: 10,
};

/** Forms that count only before عشر (eleven, twelve) or before و and a ten (one and twenty): أحد alone is "one of". */
export const BOUND_UNITS: Readonly<Record<string, number>> = {
  أحد: 1,
  إحدى: 1,
  حادي: 1,
  حادية: 1,
  اثنا: 2,
  اثني: 2,
  اثنتا: 2,
  اثنتي: 2,
};

export const TEEN_ENDINGS = ['عشر', 'عشرة'] as const;

export const TENS: Readonly<Record<string, number>> = {
  عشرون: 20,
  عشرين: 20,
  ثلاثون: 30,
  ثلاثين: 30,
  أربعون: 40,
  أربعين: 40,
  خمسون: 50,
  خمسين: 50,
  ستون: 60,
  ستين: 60,
  سبعون: 70,
  سبعين: 70,
  ثمانون: 80,
  ثمانين: 80,
  تسعون: 90,
  تسعين: 90,
};

/** One hundred, alone or after 3–9 (ثلاث مئة). */
export const HUNDRED = ['مئة', 'مائة'] as const;

const FUSED = ['ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'] as const;

/** 200 in its cases, before a noun too, and 300–900 in one word. */
export const HUNDREDS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    ['مئتان', 'مئتين', 'مئتا', 'مئتي', 'مائتان', 'مائتين', 'مائتا', 'مائتي'].map((word) => [word, 200]),
  ),
  ...Object.fromEntries(
    FUSED.flatMap((stem, k) => HUNDRED.map((hundred) => [`${stem}${hundred}`, 100 * (k + 3)])),
  ),
  ...Object.fromEntries(HUNDRED.map((hundred) => [`ثماني${hundred}`, 800])),
};

/** Words that multiply what stands before them, or count one of themselves when nothing does. */
export const SCALES: Readonly<Record<string, number>> = {
  ألف: 1000,
  ألفا: 1000,
  آلاف: 1000,
  مليون: 1_000_000,
  مليونا: 1_000_000,
  ملايين: 1_000_000,
};

/** Plural scales never stand for one: آلاف alone is "thousands". */
export const PLURAL_SCALES = ['آلاف', 'ملايين'] as const;

/** Duals of the scales; ألفا that opens a number is the dual before its noun, after a number it is the accusative. */
export const DUAL_SCALES: Readonly<Record<string, number>> = {
  ألفا: 2000,
  مليونا: 2_000_000,
  ألفان: 2000,
  ألفين: 2000,
  ألفي: 2000,
  مليونان: 2_000_000,
  مليونين: 2_000_000,
};
