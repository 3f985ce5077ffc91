/**
 * What a word does in a date expression. The tables in `languages/` give each word one of these; the rules in
 * this folder say what they make together, in the word order of either language.
 */
export type PartOfDay = 'dawn' | 'morning' | 'noon' | 'afternoon' | 'evening' | 'night';
export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';
/** Beginning, middle, end of a month or year; early and late of a day. */
export type Edge = 'early' | 'mid' | 'late';

export type DateWord =
  /** Today 0, yesterday −1, tomorrow 1. */
  | { readonly is: 'relative-day'; readonly days: number }
  /** 0 Sunday … 6 Saturday. */
  | { readonly is: 'weekday'; readonly weekday: number }
  /** `alone`: dates something without a day beside it (صباحا does, صباح does not). */
  | { readonly is: 'part'; readonly part: PartOfDay; readonly alone: boolean }
  /** 1–12. `weak` names are also ordinary words and need a number or a date word beside them. */
  | { readonly is: 'month'; readonly month: number; readonly weak: boolean }
  | { readonly is: 'hijri-month'; readonly month: number }
  /** `count`: 1 for a singular, 2 for a dual, null for a plural. */
  | { readonly is: 'unit'; readonly unit: Unit; readonly count: 1 | 2 | null }
  /** The two days the language's press means by it: 6 and 0, or 5 and 6. */
  | { readonly is: 'weekend'; readonly first: number }
  /** Of the month spoken of: الثاني عشر منه. */
  | { readonly is: 'of-it' }
  /** Day of the month as an ordinal. */
  | { readonly is: 'ordinal'; readonly n: number }
  | { readonly is: 'edge'; readonly edge: Edge }
  /** The day before, of or after the day last spoken of. */
  | { readonly is: 'anchored'; readonly days: number }
  /** So many days before the day last spoken of came what is told next: "a day after a raid". */
  | { readonly is: 'aftermath'; readonly days: number }
  /** Which one is meant: the last, this, the coming. */
  | { readonly is: 'past' }
  | { readonly is: 'current' }
  | { readonly is: 'coming' }
  /** "The latest" before a count: آخر ثلاثة أيام. */
  | { readonly is: 'latest' }
  | { readonly is: 'few' }
  | { readonly is: 'about' }
  | { readonly is: 'exceeding' }
  | { readonly is: 'since' }
  | { readonly is: 'until' }
  /** `before`: stands in front (قبل), else after (ago); `anchored`: counts from the day last named (earlier). */
  | { readonly is: 'ago'; readonly before: boolean; readonly anchored: boolean }
  | { readonly is: 'later'; readonly before: boolean }
  | { readonly is: 'during' }
  | { readonly is: 'throughout' }
  | { readonly is: 'lasting' }
  | { readonly is: 'in' }
  | { readonly is: 'of' }
  | { readonly is: 'to' }
  | { readonly is: 'from' }
  | { readonly is: 'between' }
  | { readonly is: 'equals' }
  | { readonly is: 'era'; readonly hijri: boolean }
  | { readonly is: 'present' }
  | { readonly is: 'age' }
  /** Looks like a date word and is none: يوم القيامة. */
  | { readonly is: 'nothing' };

export type DateLine = readonly [phrase: string, word: DateWord];
