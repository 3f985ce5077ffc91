import { type EpochDay, formatDay, parseDay } from '../../domain/days';
import type { Because, DateSpan } from '../../domain/reading';
import type { RuleId } from '../../domain/rules';
import { because } from '../because';
import type { Frame } from '../events/frames';
import { NEWS } from '../events/habits';
import { isFine } from '../places';
import type { DateMention } from '../types';
import { daysLong } from './timed';

/** A start this many days back makes what is counted from it a running total, not an event's toll. */
const LONG_AGO = 7;
/** So many dead are those of the war, not of one event. */
const WAR = 5000;
/** So many displaced are those of the country. */
const FLIGHT = 1_000_000;
/** So many dead, without a day or a place and after the news, were counted over a stretch that is not told. */
const MANY = 200;
/** Deaths counted over so many days are a count, not an event: "128 killed last week". */
const WEEK = 5;

/** What a running total adds up over, and why it is one. */
export interface Total {
  readonly period: DateSpan;
  readonly because: readonly Because<'dating'>[];
}

const total = (period: DateSpan, rule: RuleId<'dating'>, mention?: DateMention): Total => ({
  period,
  because: [because(rule, mention ? [[mention.start, mention.end]] : [])],
});

/**
 * The period a frame's figures add up over, when they are a running total: "since 15 November", "the attack that
 * began in mid-November has killed", "in two days hospitals took in 145". Null for an event's own toll. A clause
 * that goes on from a total in the same sentence ("while 130 others …") is one too.
 */
export function totalPeriod(
  frame: Frame,
  before: readonly (readonly [Frame, Total])[],
  published: EpochDay | null,
): Total | null {
  if (frame.figures.length === 0 || frame.polarity !== 'asserted') return null;
  if (frame.total?.date) return total(frame.total.date, 'counted-since', frame.total);
  if (frame.goesOn) {
    const [over] = frame.dates;
    return over?.date ? throughout(over.date, 'counted-since', over) : upTo(published, 'counted-over');
  }
  const ofWar = frame.figures.some(({ figure: { measure, value, low } }) => {
    const count = value ?? low ?? 0;
    return (measure === 'killed' && count >= WAR) || (measure === 'displaced' && count >= FLIGHT);
  });
  if (ofWar) return upTo(published, 'war');
  const many = frame.figures.some((f) => f.figure.measure === 'killed' && (f.figure.value ?? 0) >= MANY);
  if (many && frame.sentence >= NEWS && frame.dates.length === 0 && !frame.places.some((p) => !p.anaphor))
    return upTo(published, 'counted-over');
  if (frame.summed && frame.bare === 'figures') {
    const over = frame.dates.find((d) => d.date !== null);
    return over?.date ? throughout(over.date, 'summed-up', over) : upTo(published, 'summed-up');
  }
  // "The toll since Friday has risen to 96", "the day's toll in the city: 27": a count of many events.
  if (frame.bare === 'figures' && frame.figures.every((f) => f.figure.rule === 'toll')) {
    const since = frame.dates.find((d) => d.rule.startsWith('since-') && d.date !== null);
    const large = frame.places.every((p) => p.place !== null && !isFine(p.place));
    const over = since ?? (large && frame.places.length > 0 ? frame.dates[0] : undefined);
    if (over?.date) return throughout(over.date, since ? 'counted-since' : 'counted-over', over);
  }
  // "Since Tuesday 87 have been killed in the eastern districts": of no one event.
  const since = frame.dates.find((d) => d.rule.startsWith('since-') && d.date && daysLong(d.date) > 1);
  if (since?.date && frame.family === 'killing' && frame.places.every((p) => p.place && !isFine(p.place)))
    return throughout(since.date, 'counted-since', since);
  const counted = frame.dates.find((d) => d.rule === 'within-length' && d.date !== null);
  if (frame.bare === 'figures' && counted?.date) return throughout(counted.date, 'counted-over', counted);
  const day = frame.dates.some((d) => d.date && daysLong(d.date) <= 1);
  // "A counter-attack in X last week" is one event of an unknown day.
  const own = frame.bare === 'no' && frame.places.some((p) => p.place !== null && isFine(p.place));
  const long =
    day || own
      ? undefined
      : frame.dates.find((d) => d.date && daysLong(d.date) >= WEEK && d.date.from !== null);
  const flight = frame.figures.every((f) => f.figure.measure === 'displaced');
  if (long?.date && !flight) return throughout(long.date, 'counted-over', long);
  if (!frame.begun) return carriedOn(frame, before);
  const start = frame.dates.find(
    (d) => d.date?.from && published !== null && published - (parseDay(d.date.from) ?? published) > LONG_AGO,
  );
  if (
    start?.date?.from &&
    published !== null &&
    frame.figures.some((f) => f.figure.value === null || f.figure.value > 1)
  ) {
    return total(
      { from: start.date.from, to: formatDay(published), precision: 'span', extent: 'throughout' },
      'counted-since',
      start,
    );
  }
  return carriedOn(frame, before);
}

/** From nobody says when up to the report. */
export const upTo = (published: EpochDay | null, rule: RuleId<'dating'>): Total =>
  total(
    {
      from: null,
      to: published === null ? null : formatDay(published),
      precision: 'open',
      extent: 'throughout',
    },
    rule,
  );

const throughout = (date: DateSpan, rule: RuleId<'dating'>, mention: DateMention): Total =>
  total({ ...date, extent: 'throughout' }, rule, mention);

/** A clause that goes on from a total in its sentence: "while 130 others …". */
function carriedOn(frame: Frame, before: readonly (readonly [Frame, Total])[]): Total | null {
  const undated = frame.dates.length === 0;
  const goesOn = before.filter(([f]) => f.sentence === frame.sentence).at(-1);
  return undated && goesOn ? total(goesOn[1].period, 'goes-on-counting') : null;
}
