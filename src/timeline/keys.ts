import type { Window } from '../dataset/select';
import { epochDay } from '../domain/days';

/** Which handle a key is meant for. */
export type End = 'from' | 'to';

/** Days that a key moves a handle towards later; `left` and `right` follow the direction of time on screen. */
const STEPS: ReadonlyMap<string, (rtl: boolean) => number> = new Map(
  Object.entries({
    ArrowRight: (rtl: boolean) => (rtl ? -1 : 1),
    ArrowLeft: (rtl: boolean) => (rtl ? 1 : -1),
    ArrowUp: () => 1,
    ArrowDown: () => -1,
    PageUp: () => 7,
    PageDown: () => -7,
    Home: () => Number.NEGATIVE_INFINITY,
    End: () => Number.POSITIVE_INFINITY,
  }),
);

/** How far each handle may go: an end never passes the other. Both inclusive. */
export const reachOf = (end: End, window: Window, extent: Window): Window =>
  end === 'from' ? { from: extent.from, to: window.to } : { from: window.from, to: extent.to };

/** The window after a key on a handle; null when the key means nothing there. Arrows a day, Page a week, Home, End. */
export function keyed(key: string, end: End, window: Window, extent: Window, rtl: boolean): Window | null {
  const step = STEPS.get(key)?.(rtl);
  if (step === undefined) return null;
  const reach = reachOf(end, window, extent);
  const day = epochDay(Math.min(reach.to, Math.max(reach.from, window[end] + step)));
  return { ...window, [end]: day };
}
