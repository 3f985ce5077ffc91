import { addMonths, civil, dayOf, type EpochDay, epochDay, lastOfMonth } from '../domain/days';
import type { Scale, Stretch } from './scale';

/** What stands on an axis, in the language of the screen. */
export interface TickWords {
  /** 24 */
  readonly date: (day: EpochDay) => string;
  /** Sep */
  readonly month: (day: EpochDay) => string;
  /** Sep 2016 */
  readonly monthYear: (day: EpochDay) => string;
  /** 2016 */
  readonly year: (day: EpochDay) => string;
  /** What a folded silence of so many days says, one line a row. */
  readonly silence: (days: number) => readonly [string, string];
}

/** A hairline at the beginning of a day. */
export interface Line {
  readonly x: number;
  /** 0 a date, 1 a month, 2 a year. */
  readonly rank: 0 | 1 | 2;
}

/** A text with the room it takes, in pixels. `row` 0 is the finer one. */
export interface Label {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly row: 0 | 1;
  readonly about: 'time' | 'silence';
}

export interface Ticks {
  readonly lines: readonly Line[];
  readonly labels: readonly Label[];
}

/** Free space between two labels of a row, in pixels. */
export const LABEL_GAP = 6;
/** A label stands this far after the line it belongs to. */
const INDENT = 4;
/** Lines closer together than this turn into a grey: left out. */
const CLOSEST_LINES = 4;

type Unit = 'date' | 'month' | 'year';

/** From finest to coarsest. `dates` are the days of the month that carry a label; `every` counts months or years. */
const LEVELS: readonly (
  | { readonly unit: 'date'; readonly dates: readonly number[]; readonly days: number }
  | { readonly unit: 'month' | 'year'; readonly every: number; readonly days: number }
)[] = [
  { unit: 'date', dates: Array.from({ length: 31 }, (_, i) => i + 1), days: 1 },
  // The 31st, and the 30th below, would crowd the 1st that follows.
  { unit: 'date', dates: [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29], days: 2 },
  { unit: 'date', dates: [1, 5, 10, 15, 20, 25], days: 4 },
  { unit: 'date', dates: [1, 10, 20], days: 8 },
  { unit: 'date', dates: [1, 15], days: 13 },
  { unit: 'month', every: 1, days: 28 },
  { unit: 'month', every: 2, days: 59 },
  { unit: 'month', every: 3, days: 89 },
  { unit: 'month', every: 6, days: 181 },
  { unit: 'year', every: 1, days: 365 },
  { unit: 'year', every: 2, days: 730 },
  { unit: 'year', every: 5, days: 1826 },
  { unit: 'year', every: 10, days: 3652 },
];
type Level = (typeof LEVELS)[number];

const monthStart = (day: number): EpochDay => {
  const { year, month } = civil(epochDay(Math.floor(day)));
  return dayOf(year, month, 1)!;
};

/** Days in `from` ≤ day < `to` on which a level has a tick. */
function daysOfLevel(level: Level, from: number, to: number): readonly EpochDay[] {
  const found: EpochDay[] = [];
  for (let start = monthStart(from); start < to; start = addMonths(start, 1)) {
    const { year, month } = civil(start);
    const wanted =
      level.unit === 'date'
        ? level.dates.filter((d) => start + d - 1 <= lastOfMonth(year, month))
        : level.unit === 'month'
          ? (month - 1) % level.every === 0
            ? [1]
            : []
          : month === 1 && year % level.every === 0
            ? [1]
            : [];
    for (const d of wanted) {
      const day = epochDay(start + d - 1);
      if (day >= from && day < to) found.push(day);
    }
  }
  return found;
}

const textOf = (unit: Unit, words: TickWords): ((day: EpochDay) => string) =>
  unit === 'date' ? words.date : unit === 'month' ? words.month : words.year;

/** The finest level whose labels have room, given how wide they are. */
function levelFor(
  stretch: Stretch,
  words: TickWords,
  widthOf: (text: string) => number,
  finest: Unit,
): Level {
  const from = LEVELS.findIndex((level) => level.unit === finest);
  const fits = (level: Level): boolean => {
    const text = textOf(level.unit, words);
    // A year of samples holds the widest date and the widest month.
    const samples =
      level.unit === 'date'
        ? [epochDay(27)]
        : [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334].map(epochDay);
    const widest = Math.max(...samples.map((d) => widthOf(text(d))));
    const room = widest + LABEL_GAP + (level.unit === 'date' ? 2 : INDENT);
    // A row of 1, 10, 20 says little of the year: where dates get that sparse, months soon do better.
    return level.days * stretch.pxPerDay >= (level.unit === 'date' && level.days >= 8 ? 2 * room : room);
  };
  return LEVELS.slice(from).find(fits) ?? LEVELS.at(-1)!;
}

/** A fold carries labels of time only once the view has come so close that there is little else to see. */
const readsAsTime = (stretch: Stretch, { left, right }: Scale): boolean =>
  !stretch.folded || stretch.right - stretch.left > (right - left) / 2;

interface Candidate extends Label {
  /** The higher goes first; among equals, the earlier. */
  readonly weight: number;
}

/** Takes labels by weight and leaves out what would touch one already taken or leave the drawing. */
function withoutCollisions(candidates: readonly Candidate[], left: number, right: number): Label[] {
  const taken: Label[] = [];
  for (const c of [...candidates].sort((a, b) => b.weight - a.weight)) {
    const clash = taken.some(
      (t) => t.row === c.row && c.left < t.right + LABEL_GAP && t.left < c.right + LABEL_GAP,
    );
    if (!clash && c.left >= left && c.right <= right)
      taken.push({ text: c.text, left: c.left, right: c.right, row: c.row, about: c.about });
  }
  return taken.sort((a, b) => a.left - b.left);
}

/** What a fold says, in the middle of it, where it has room. */
function silence(stretch: Stretch, words: TickWords, widthOf: (text: string) => number): Candidate[] {
  const room = stretch.right - stretch.left - LABEL_GAP;
  const lines = words.silence(stretch.silence.to - stretch.silence.from);
  return lines.flatMap((text, i): Candidate[] => {
    const width = widthOf(text);
    const left = (stretch.left + stretch.right - width) / 2;
    const row = i === 0 ? 0 : 1;
    return width > room ? [] : [{ text, left, right: left + width, row, about: 'silence', weight: 1.5 }];
  });
}

/** Months below days, years below months: the context that a finer label needs. */
function context(
  stretch: Stretch,
  scale: Scale,
  level: Level,
  words: TickWords,
  widthOf: (text: string) => number,
): Candidate[] {
  if (level.unit === 'year') return [];
  const candidates: Candidate[] = [];
  let start = monthStart(stretch.from);
  if (level.unit === 'month') start = dayOf(civil(start).year, 1, 1)!;
  for (; start < stretch.to; start = addMonths(start, level.unit === 'date' ? 1 : 12)) {
    const end = addMonths(start, level.unit === 'date' ? 1 : 12);
    const a = scale.x(Math.max(start, stretch.from));
    const b = scale.x(Math.min(end, stretch.to));
    const room = Math.abs(b - a);
    const long = level.unit === 'date' ? words.monthYear(start) : words.year(start);
    const texts = level.unit === 'date' ? [long, words.month(start)] : [long];
    for (const [i, text] of texts.entries()) {
      const width = widthOf(text);
      const left = scale.rtl ? a - INDENT - width : a + INDENT;
      // The wider its period on screen, the more a label is worth; the short form only stands in for the long.
      candidates.push({
        text,
        left,
        right: left + width,
        row: 1,
        about: 'time',
        weight: room - i * 0.5,
      });
    }
  }
  return candidates;
}

/**
 * Lines and labels for what the scale shows, from ten years to three days. No two labels of a row touch, none
 * leaves the drawing. A fold has lines alone, unless `readsAsTime`.
 * @param widthOf width of a text in pixels
 * @param finest what is at most labelled: dates, months or years
 */
export function ticks(
  scale: Scale,
  words: TickWords,
  widthOf: (text: string) => number,
  finest: Unit = 'date',
): Ticks {
  const lines: Line[] = [];
  const candidates: Candidate[] = [];
  for (const stretch of scale.stretches) {
    const level = levelFor(stretch, words, widthOf, finest);
    if (!readsAsTime(stretch, scale)) {
      const months = daysOfLevel({ unit: 'month', every: 1, days: 28 }, stretch.from, stretch.to);
      if (stretch.pxPerDay * 28 >= CLOSEST_LINES)
        lines.push(...months.map((day): Line => ({ x: scale.x(day), rank: 0 })));
      candidates.push(...silence(stretch, words, widthOf));
      continue;
    }
    const text = textOf(level.unit, words);
    for (const day of daysOfLevel(level, stretch.from, stretch.to)) {
      const { month, date } = civil(day);
      const x = scale.x(day);
      lines.push({ x, rank: date > 1 ? 0 : month > 1 || level.unit === 'date' ? 1 : 2 });
      const width = widthOf(text(day));
      const middle = level.unit === 'date' ? (x + scale.x(day + 1)) / 2 : null;
      const left = middle !== null ? middle - width / 2 : scale.rtl ? x - INDENT - width : x + INDENT;
      candidates.push({
        text: text(day),
        left,
        right: left + width,
        row: 0,
        about: 'time',
        weight: date === 1 ? (month === 1 ? 3 : 2) : 1,
      });
    }
    candidates.push(...context(stretch, scale, level, words, widthOf));
    // Every month is marked where dates are labelled sparsely, every year where months are.
    if (level.unit !== 'date' && stretch.pxPerDay * 28 >= CLOSEST_LINES * 2) {
      for (const day of daysOfLevel({ unit: 'month', every: 1, days: 28 }, stretch.from, stretch.to))
        if (!lines.some((l) => Math.abs(l.x - scale.x(day)) < 1)) lines.push({ x: scale.x(day), rank: 0 });
    }
  }
  return { lines, labels: withoutCollisions(candidates, scale.left, scale.right) };
}
