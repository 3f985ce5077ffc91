import { civil, type EpochDay, parseDay } from '../domain/days';
import type { DateSpan } from '../domain/reading';
import type { Language } from '../domain/tables';
import { ar } from './ar';
import { en } from './en';
import type { Messages, Plural } from './messages';

/** The languages of the screen. A third is one more file and one more line here. */
export const MESSAGES: { readonly [L in Language]: Messages } = { ar, en };

/** Which digits stand for numbers: the browser's Western ones, or ٠١٢٣ on request. */
export type Digits = 'latn' | 'arab';

type Values = Readonly<Record<string, string | number>>;

/** First strong isolate … pop directional isolate: keeps a Latin name from re-ordering an Arabic sentence (UAX #9, 2.4). */
export const isolate = (text: string): string => `\u2068${text}\u2069`;

/** Everything that turns data into words in one language. Pure; made once a language and digit choice. */
export interface Formatter {
  readonly lang: Language;
  readonly m: Messages;
  /** Fills `{name}` in a message. */
  readonly fill: (message: string, values: Values) => string;
  /** Chooses the plural form for `n` and fills it. */
  readonly plural: (message: Plural, n: number, values?: Values) => string;
  readonly number: (n: number) => string;
  /** 24 Sep 2016 */
  readonly day: (day: EpochDay) => string;
  /** Saturday 24 September 2016 */
  readonly longDay: (day: EpochDay) => string;
  /** Sep 2016 */
  readonly month: (day: EpochDay) => string;
  /** 2016 */
  readonly year: (day: EpochDay) => string;
  /** A short month name alone, for axes. */
  readonly monthName: (day: EpochDay) => string;
  /** A date with its uncertainty: a day, a span, “until …”, “date not given”. */
  readonly span: (date: DateSpan) => string;
  readonly metres: (m: number) => string;
  readonly list: (items: readonly string[]) => string;
  readonly compare: (a: string, b: string) => number;
}

const MS_PER_DAY = 86_400_000;

export function formatter(lang: Language, digits: Digits = 'latn'): Formatter {
  const m = MESSAGES[lang];
  const locale = `${m.locale}-u-nu-${digits}`;
  // Days are labels on the calendar: formatted in UTC from UTC midnight, they read the same in every time zone.
  const dates = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return (day: EpochDay) => format.format(day * MS_PER_DAY);
  };
  const rules = new Intl.PluralRules(m.locale);
  const numbers = new Intl.NumberFormat(locale);
  const day = dates({ day: 'numeric', month: lang === 'ar' ? 'long' : 'short', year: 'numeric' });
  const longDay = dates({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const metresFormat = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'meter',
    maximumSignificantDigits: 2,
  });
  const kilometres = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'kilometer',
    maximumSignificantDigits: 2,
  });
  const lists = new Intl.ListFormat(m.locale, { style: 'long', type: 'conjunction' });
  const collator = new Intl.Collator(m.locale);

  const fill = (message: string, values: Values): string =>
    message.replace(/\{(\w+)\}/g, (whole, key: string) => {
      const value = values[key];
      return value === undefined ? whole : typeof value === 'number' ? numbers.format(value) : value;
    });

  const span = (date: DateSpan): string => {
    const from = date.from === null ? null : parseDay(date.from);
    const to = date.to === null ? null : parseDay(date.to);
    if (from === null)
      return to === null ? m.incident.dateUnknown : fill(m.incident.dateOpen, { to: day(to) });
    if (to === null || to === from) return longDay(from);
    const a = civil(from);
    const b = civil(to);
    const sameMonth = a.year === b.year && a.month === b.month;
    return sameMonth ? `${numbers.format(a.date)}–${day(to)}` : `${day(from)} – ${day(to)}`;
  };

  return {
    lang,
    m,
    fill,
    day,
    longDay,
    span,
    plural: (message, n, values = {}) =>
      fill((n === 0 ? message.zero : undefined) ?? message[rules.select(n)] ?? message.other, {
        ...values,
        n,
      }),
    number: (n) => numbers.format(n),
    month: dates({ month: lang === 'ar' ? 'long' : 'short', year: 'numeric' }),
    year: dates({ year: 'numeric' }),
    monthName: dates({ month: lang === 'ar' ? 'long' : 'short' }),
    metres: (n) => (n < 1000 ? metresFormat.format(n) : kilometres.format(n / 1000)),
    list: (items) => lists.format([...items]),
    compare: collator.compare,
  };
}
