import type { Distances } from './clauses';
import { nearest, tokenAt } from './nearest';
import type { Draft, SentenceFindings } from './types';

const DATE_REACH = 12;

/** Gives each draft the days that stand nearest to it. */
export function attachDates(f: SentenceFindings, drafts: readonly Draft[], distances: Distances): void {
  for (const date of f.dates) {
    const lasting =
      date.use === 'duration' && date.date?.from ? drafts.filter((d) => d.anchor.sense === 'siege') : [];
    if (date.use !== 'event' && date.use !== 'total' && lasting.length === 0) continue;
    const at = tokenAt(f.sentence, date.start);
    if (countsTimes(f, at)) continue;
    // "The attack came a day after a raid": the day is that of the raid.
    const later = date.rule === 'aftermath' ? drafts.filter((d) => d.anchor.head > at) : [];
    if (date.rule === 'aftermath' && later.length === 0) continue;
    const aside = backgroundFrom(f, at);
    const near = nearest(
      aside !== null
        ? drafts.filter((d) => d.anchor.head > aside)
        : later.length > 0
          ? later
          : lasting.length > 0
            ? lasting
            : drafts,
      at,
      DATE_REACH,
      distances,
      0,
      dateCost,
    );
    near?.draft.dates.push(date);
  }
  ofEarlierYears(f, drafts);
}

const TIMES_REACH = 4;
const TIMES = /^(times?|و?لل?مره|المره|مره|مرات)$/;

/** "Hit for the second time this month", للمرة الثانية خلال أسبوع: how often, and not when. */
function countsTimes(f: SentenceFindings, at: number): boolean {
  for (let t = at - 1; t >= Math.max(0, at - TIMES_REACH); t--)
    if (TIMES.test(f.sentence.tokens[t]?.folded ?? '')) return true;
  return false;
}

/** Words from "which" to its "had". */
const HAD_REACH = 3;

/** Where a clause opens that tells what had been before ("which they had lost on Sunday") and holds the token; or null. */
function backgroundFrom(f: SentenceFindings, at: number): number | null {
  const relative = f.marks
    .of('relative')
    .filter((r) => r.to <= at && at - r.to <= AFTER_WHICH)
    .at(-1);
  if (!relative) return null;
  for (let t = relative.to; t < Math.min(at, relative.to + HAD_REACH); t++)
    if (/^(had|كان(ت|وا)?)$/.test(f.sentence.tokens[t]?.folded ?? '')) return relative.from;
  return null;
}
const AFTER_WHICH = 8;

/** "In 2013, …": an event of a year gone by, where nothing nearer dates it, is of that year and not of these days. */
function ofEarlierYears(f: SentenceFindings, drafts: readonly Draft[]): void {
  const year = f.dates.find((d) => d.use === 'background' && d.rule === 'year' && d.date !== null);
  if (!year) return;
  for (const d of drafts) if (d.dates.length === 0) d.dates.push(year);
}

/** A day belongs to the verb of its clause sooner than to a noun under it, and seldom stands before a noun. */
function dateCost({ anchor, polarity }: Draft, ahead: boolean): number {
  const governed = anchor.part === 'noun' && !anchor.carried;
  return (governed && ahead ? 1.5 : 0) + (polarity === 'recalled' ? 1 : polarity === 'unreal' ? 2 : 0);
}
