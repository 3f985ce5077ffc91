import type { Window } from '../../dataset/select';
import { addDays, addMonths, civil, type EpochDay, epochDay, lastOfMonth } from '../../domain/days';
import type { Store } from '../store';
import type { Action } from './action';
import { setWindow } from './set-window';

export const STEPS = ['day', 'week', 'month'] as const;
export type Step = (typeof STEPS)[number];

type Direction = 1 | -1;

const moved = (day: EpochDay, step: Step, direction: Direction): EpochDay =>
  step === 'month' ? addMonths(day, direction) : addDays(day, direction * (step === 'week' ? 7 : 1));

const isMonthEnd = (day: EpochDay): boolean => {
  const { year, month } = civil(day);
  return day === lastOfMonth(year, month);
};

/** A window one step long at the end of the extent that the step comes from. */
function firstStep(extent: Window, step: Step, direction: Direction): Window {
  return direction === 1
    ? { from: extent.from, to: addDays(moved(extent.from, step, 1), -1) }
    : { from: addDays(moved(extent.to, step, -1), 1), to: extent.to };
}

/** The window one step on, held inside the extent with its width kept; whole calendar months stay whole months. */
export function stepped(
  window: Window,
  extent: Window,
  step: Step,
  direction: Direction,
  cumulative: boolean,
): Window {
  const hold = (day: number): EpochDay => epochDay(Math.min(extent.to, Math.max(extent.from, day)));
  if (cumulative) {
    const to = Math.max(window.from, hold(moved(window.to, step, direction)));
    return { from: window.from, to: epochDay(to) };
  }
  if (window.from <= extent.from && window.to >= extent.to) {
    const first = firstStep(extent, step, direction);
    return { from: hold(first.from), to: hold(first.to) };
  }
  const from = moved(window.from, step, direction);
  if (step === 'month' && civil(window.from).date === 1 && isMonthEnd(window.to)) {
    const last = civil(addMonths(addDays(window.to, 1 - civil(window.to).date), direction));
    const to = lastOfMonth(last.year, last.month);
    if (from >= extent.from && to <= extent.to) return { from, to };
  }
  const by = Math.min(extent.to - window.to, Math.max(extent.from - window.from, from - window.from));
  return { from: addDays(window.from, by), to: addDays(window.to, by) };
}

/**
 * Moves the window a day, a week or a month. From the whole period it starts with the first (or last) day, week or
 * month; when the start is kept, only the end moves.
 */
export const stepWindow: Action<[step: Step, direction: Direction]> = {
  id: 'step-window',
  label: (m) => m.window.step,
  perform: (store: Store, step, direction) => {
    const { window, dataset, cumulative } = store;
    setWindow.perform(store, stepped(window.value, dataset.extent, step, direction, cumulative.value));
  },
};
