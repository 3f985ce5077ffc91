/**
 * Calendar days in Damascus, counted as whole days since 1970-01-01 ("epoch days").
 *
 * No time zone enters: a day is a label on the calendar, not an instant. Only UTC arithmetic on
 * midnight values is used, so the result is the same wherever the machine stands.
 */
declare const dayBrand: unique symbol;
export type EpochDay = number & { readonly [dayBrand]: 'EpochDay' };

/** `2016-09-23`, always ten characters, proleptic Gregorian. */
export type IsoDay = string;

const MS_PER_DAY = 86_400_000;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

export const epochDay = (n: number): EpochDay => n as EpochDay;

/** The epoch day of a civil date; months 1–12. Null when the calendar has no such day (31 November). */
export function dayOf(year: number, month: number, date: number): EpochDay | null {
  const ms = Date.UTC(year, month - 1, date);
  const back = new Date(ms);
  const exists =
    back.getUTCFullYear() === year && back.getUTCMonth() === month - 1 && back.getUTCDate() === date;
  return exists ? epochDay(ms / MS_PER_DAY) : null;
}

/** Reads `YYYY-MM-DD`; null for anything else, also for days that do not exist. */
export function parseDay(iso: string): EpochDay | null {
  const known = parsed.get(iso);
  if (known !== undefined) return known;
  const m = ISO_DAY.exec(iso);
  const day = m ? dayOf(Number(m[1]), Number(m[2]), Number(m[3])) : null;
  if (day !== null) remember(parsed, iso, day);
  return day;
}

/** Writes an epoch day as `YYYY-MM-DD`. */
export function formatDay(day: EpochDay): IsoDay {
  return dateOf(day).iso;
}

/** `{ year, month: 1–12, date: 1–31 }` of an epoch day. */
export const civil = (day: EpochDay): Civil => dateOf(day);

interface Civil {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

/** The days that have come up: a war has a few thousand, and each is asked for over and over. */
const dates = new Map<EpochDay, Civil & { readonly iso: IsoDay }>();
const MOST_DATES = 16_384;

function dateOf(day: EpochDay): Civil & { readonly iso: IsoDay } {
  const known = dates.get(day);
  if (known) return known;
  const d = new Date(day * MS_PER_DAY);
  const made = {
    year: d.getUTCFullYear(),
    month: d.getUTCMonth() + 1,
    date: d.getUTCDate(),
    iso: d.toISOString().slice(0, 10),
  };
  remember(dates, day, made);
  return made;
}

const parsed = new Map<IsoDay, EpochDay>();

function remember<K, V>(known: Map<K, V>, key: K, value: V): void {
  if (known.size >= MOST_DATES) known.clear();
  known.set(key, value);
}

/** 0 Sunday … 6 Saturday. 1970-01-01 was a Thursday. */
export const weekday = (day: EpochDay): number => (((day + 4) % 7) + 7) % 7;

export const addDays = (day: EpochDay, n: number): EpochDay => epochDay(day + n);

/** The same date `n` calendar months on, held back to the month's last day (31 January + 1 = 28 February). */
export function addMonths(day: EpochDay, n: number): EpochDay {
  const { year, month, date } = civil(day);
  const first = new Date(Date.UTC(year, month - 1 + n, 1));
  const last = lastOfMonth(first.getUTCFullYear(), first.getUTCMonth() + 1);
  return epochDay(first.getTime() / MS_PER_DAY + Math.min(date, civil(last).date) - 1);
}

/** The last day of a month; months 1–12. */
export const lastOfMonth = (year: number, month: number): EpochDay =>
  epochDay(Date.UTC(year, month, 0) / MS_PER_DAY);
