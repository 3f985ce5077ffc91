import { addDays } from '../../domain/days';
import type { Action } from './action';
import { setWindow } from './set-window';

/** Moves the window by whole days and keeps its width; it stops at either end of the timeline. */
export const shiftWindow: Action<[days: number]> = {
  id: 'shift-window',
  label: (m) => m.window.drag,
  perform: (store, days) => {
    const { extent } = store.dataset;
    const { from, to } = store.window.value;
    const by = Math.min(extent.to - to, Math.max(extent.from - from, days));
    setWindow.perform(store, { from: addDays(from, by), to: addDays(to, by) });
  },
};
