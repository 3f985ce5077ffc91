import type { Window } from '../../dataset/select';
import { epochDay } from '../../domain/days';
import type { Action } from './action';

/** Sets the window, held inside the reach of the timeline and never turned over. */
export const setWindow: Action<[window: Window]> = {
  id: 'set-window',
  label: (m) => m.window.drag,
  perform: (store, { from, to }) => {
    const { extent } = store.dataset;
    const hold = (day: number): number => Math.min(extent.to, Math.max(extent.from, Math.round(day)));
    const a = hold(from);
    const b = hold(to);
    store.window.value = { from: epochDay(Math.min(a, b)), to: epochDay(Math.max(a, b)) };
  },
};
