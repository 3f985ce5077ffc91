import { effect, untracked } from '@preact/signals';
import { setWindow } from '../state/actions/set-window';
import { togglePlay } from '../state/actions/toggle-play';
import type { Store } from '../state/store';
import { advanced, cued } from './playback';

/** Where time comes from: the browser's frames, or a test's. */
export interface Clock {
  /** Milliseconds since some start. */
  readonly now: () => number;
  /** Calls back once, with such a time; returns how to call it off. */
  readonly next: (tick: (now: number) => void) => () => void;
}

/** A frame of the screen at a time. */
export const frames: Clock = {
  now: () => performance.now(),
  next: (tick) => {
    const id = requestAnimationFrame(tick);
    return () => cancelAnimationFrame(id);
  },
};

/** A second at a time, for those who ask for less motion: the same pace, in steps. */
export const seconds: Clock = {
  now: () => performance.now(),
  next: (tick) => {
    const id = setTimeout(() => tick(performance.now()), 1000);
    return () => clearTimeout(id);
  },
};

/** A tab that was stalled for longer than this does not leap: the time is not made up for. */
const LONGEST = 1500;

/**
 * Plays while `store.playing` is set, and does nothing at all otherwise: no frame is asked for while it stands still.
 * Stops at the end of the extent. Returns a function that ends it.
 */
export function playback(store: Store, clock: Clock): () => void {
  return effect(() => {
    if (!store.playing.value) return;
    return untracked(() => play(store, clock));
  });
}

function play(store: Store, clock: Clock): () => void {
  const { extent } = store.dataset;
  setWindow.perform(store, cued(store.window.peek(), extent, store.cumulative.peek()));
  let carry = 0;
  let last = clock.now();
  let cancel = clock.next(tick);
  function tick(now: number): void {
    // The first frame may carry a time from just before the button was pressed.
    const elapsed = Math.min(LONGEST, Math.max(0, now - last));
    last = now;
    const pace = { speed: store.speed.peek(), cumulative: store.cumulative.peek() };
    const before = store.window.peek();
    const after = advanced({ window: before, carry, ended: false }, elapsed, pace, extent);
    carry = after.carry;
    if (after.window.to !== before.to) setWindow.perform(store, after.window);
    if (after.ended) togglePlay.perform(store);
    else cancel = clock.next(tick);
  }
  return () => cancel();
}

/** Playing stops when the page goes out of sight. */
export function pauseWhenHidden(store: Store, page: Document): () => void {
  const changed = (): void => {
    if (page.hidden && store.playing.peek()) togglePlay.perform(store);
  };
  page.addEventListener('visibilitychange', changed);
  return () => page.removeEventListener('visibilitychange', changed);
}
