import * as arabic from 'chrono-node/ar';
import { type Chrono, GB, type ParsingResult } from 'chrono-node/en';
import { dayOf, type EpochDay, epochDay } from '../../domain/days';
import { isDayWord } from './calendar';
import { found, joins, oneDay, type Reference, type Rule, yearOf } from './context';
import type { Item } from './items';

/**
 * Dates in figures, which chrono-node reads well: 2016-09-23, 23/9/2016, 23.9.2016, with a time or without, the
 * day first. It is shown only the digits, so that nothing else in the sentence is taken for a time.
 */
type Configuration = ConstructorParameters<typeof Chrono>[0] & object;
type Parser = Configuration['parsers'][number];
type Refiner = Configuration['refiners'][number];

/** Year first with strokes or dots, which chrono's own formats leave out. */
const yearFirst: Parser = {
  pattern: () => /^(\d{4})([/.])(\d{1,2})\2(\d{1,2})(?!\d)/,
  extract: (_, match) => ({ year: Number(match[1]), month: Number(match[3]), day: Number(match[4]) }),
};

/** Only whole days count here: times alone and months alone are refused. */
const daysOnly: Refiner = {
  refine: (_, results) => results.filter(({ start }) => start.isCertain('day') && start.isCertain('month')),
};

const extended = (base: Chrono): Chrono => {
  const chrono = base.clone();
  chrono.parsers.unshift(yearFirst);
  chrono.refiners.push(daysOnly);
  return chrono;
};

const readers = { ar: extended(arabic.strict), en: extended(GB) } as const;

/** Noon, in no time zone but Greenwich: chrono's answer must not depend on where the machine stands. */
const noon = (day: EpochDay) => ({ instant: new Date(day * 86_400_000 + 43_200_000), timezone: 0 });
const NO_DAY = epochDay(0);

const DIGITS = /^[0-9٠-٩۰-۹]/;
const SEPARATOR = /^[-/.]$/;
const LONGEST = 24;

const westernDigits = (written: string): string =>
  written.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));

interface Numeric {
  readonly next: number;
  readonly end: number;
  readonly day: EpochDay | null;
  readonly impossible: boolean;
}

const isPart = (item: Item | undefined): boolean => item?.number?.digits === true;

/** The date in figures that begins at item `i`; one without a year needs `cued`, for 24/7 is none. */
export function numericDate(
  items: readonly Item[],
  i: number,
  { text, lang, published }: Reference,
  cued = true,
): Numeric | null {
  const first = items[i];
  const second = items[i + 1];
  if (!isPart(first) || !isPart(second) || !first || !second || !SEPARATOR.test(second.gap)) return null;
  if (items[i - 1] && SEPARATOR.test(first.gap)) return null;
  const window = westernDigits(text.slice(first.start, first.start + LONGEST));
  if (!DIGITS.test(window)) return null;
  const full = isPart(items[i + 2]) && items[i + 2]?.gap === second.gap;
  if (!full && !(cued && second.gap === '/')) return null;
  const result = readers[lang].parse(window, noon(published ?? NO_DAY)).find(({ index }) => index === 0);
  if (!result) return null;
  return settled(items, i, first.start + result.text.length, result as ParsingResult, published);
}

function settled(
  items: readonly Item[],
  i: number,
  end: number,
  { start }: ParsingResult,
  published: EpochDay | null,
): Numeric {
  let next = i;
  while (items[next] && (items[next] as Item).start < end) next++;
  const month = start.get('month') ?? 0;
  const date = start.get('day') ?? 0;
  const year = start.isCertain('year')
    ? start.get('year')
    : published === null
      ? null
      : yearOf(month, date, published);
  const day = year === null ? null : dayOf(year, month, date);
  return { next, end, day, impossible: year !== null && day === null };
}

const CUES: ReadonlySet<string> = new Set([
  'in',
  'of',
  'since',
  'until',
  'from',
  'between',
  'equals',
  'weekday',
]);

export const numericRule: Rule = (items, i, reference) => {
  const called = isDayWord(items[i]) && joins(items[i + 1]);
  const cued = called || (joins(items[i], '(,،') && CUES.has(items[i - 1]?.word?.is ?? ''));
  const date = numericDate(items, called ? i + 1 : i, reference, cued);
  if (!date) return null;
  const { published } = reference;
  return found(items, i, date.next, {
    end: date.end,
    value: date.day === null ? null : oneDay(date.day),
    use: published !== null && date.day !== null && date.day > published ? 'future' : 'event',
    rule: 'numeric-date',
    ...(date.impossible ? { warning: 'impossible-date' as const } : {}),
  });
};
