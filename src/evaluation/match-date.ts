import type { EpochDay } from '../domain/days';
import { type Period, samePeriod } from './dates';
import type { GoldDate } from './gold';

/** How many days beside the annotated ones a reading may lie, by how exactly the report gives them. */
const FORGIVEN: Readonly<Record<GoldDate['precision'], number>> = {
  day: 0,
  night: 0,
  'night-to-morning': 0,
  'approx-day': 1,
  interval: 1,
  'on-or-before': 2,
  unknown: Number.POSITIVE_INFINITY,
};
/** A reading may span so many days more than the annotation; one that sprawls further says another thing. */
const WIDER = 3;

type Ends = readonly [first: EpochDay, last: EpochDay];

/** An open end closed at the end that is known; null when neither is. */
function ends({ from, to }: Period): Ends | null {
  const first = from ?? to;
  const last = to ?? from;
  return first === null || last === null ? null : [first, last];
}

/** Days between two periods, 0 when they touch; null when one of them has no day at all. */
export function daysApart(a: Period, b: Period): number | null {
  const [x, y] = [ends(a), ends(b)];
  return x && y ? Math.max(0, x[0] - y[1], y[0] - x[1]) : null;
}

const alternatives = (date: GoldDate): readonly Period[] => [
  date,
  ...date.accept.map(([from, to]) => ({ from, to })),
];

function near(wanted: Period, read: Period, forgiven: number): boolean {
  const apart = daysApart(wanted, read);
  if (apart === null || apart > forgiven) return false;
  if (wanted.from === null || wanted.to === null) return true;
  return read.from !== null && read.to !== null && read.to - read.from <= wanted.to - wanted.from + WIDER;
}

/** Whether a reading's days are near enough to be those of the annotated incident. */
export const matchesDate = (date: GoldDate, read: Period): boolean =>
  date.precision === 'unknown' || alternatives(date).some((p) => near(p, read, FORGIVEN[date.precision]));

/** Whether they are the very days, or others the annotation accepts. */
export const sameDate = (date: GoldDate, read: Period): boolean =>
  alternatives(date).some((p) => samePeriod(p, read));
