import type { Window } from '../dataset/select';
import { epochDay } from '../domain/days';

/** What is held: an end of the window, the window, or nothing yet (a new window is drawn from here). */
export type Grip = 'from' | 'to' | 'body' | 'new';

/** A drag in course. Days carry their fraction: the pointer is rarely on midnight. */
export interface Drag {
  readonly grip: Grip;
  readonly anchor: number;
  readonly origin: Window;
}

const between = (low: number, high: number, n: number): number => Math.min(high, Math.max(low, n));
const win = (from: number, to: number): Window => ({ from: epochDay(from), to: epochDay(to) });

export const isAll = (window: Window, extent: Window): boolean =>
  window.from <= extent.from && window.to >= extent.to;

/**
 * What a pointer takes hold of. A window over the whole extent cannot be moved, so a drag inside it draws a new one.
 * @param day under the pointer
 * @param reach how far outside an end of the window it can still be taken, in days; 0 where the handles do that
 */
export function gripAt(window: Window, extent: Window, day: number, reach: number): Grip {
  // From outside an end is taken at full reach; inside, a third of the window at most, so that its body stays free.
  const inner = Math.min(reach, (window.to + 1 - window.from) / 3);
  if (day >= window.from - reach && day < window.from + inner) return 'from';
  if (day > window.to + 1 - inner && day <= window.to + 1 + reach) return 'to';
  if (day < window.from || day >= window.to + 1 || isAll(window, extent)) return 'new';
  return 'body';
}

/** The window while a drag stands at `day`: never turned over, never out of the extent; the body keeps its width. */
export function dragged({ grip, anchor, origin }: Drag, day: number, extent: Window): Window {
  switch (grip) {
    case 'from':
      return win(between(extent.from, origin.to, Math.round(day)), origin.to);
    case 'to':
      return win(origin.from, between(origin.from, extent.to, Math.round(day) - 1));
    case 'body': {
      const by = between(extent.from - origin.from, extent.to - origin.to, Math.round(day - anchor));
      return win(origin.from + by, origin.to + by);
    }
    case 'new': {
      const a = between(extent.from, extent.to, Math.floor(anchor));
      const b = between(extent.from, extent.to, Math.floor(day));
      return win(Math.min(a, b), Math.max(a, b));
    }
  }
}
