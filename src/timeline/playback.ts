import type { Window } from '../dataset/select';
import { epochDay } from '../domain/days';

/** Playback between two frames: where the window stands, and the part of a day that has run but not yet shown. */
export interface Playback {
  readonly window: Window;
  readonly carry: number;
  readonly ended: boolean;
}

export interface Pace {
  /** Days a second. */
  readonly speed: number;
  /** Keep the start and move the end only. */
  readonly cumulative: boolean;
}

/** A window over everything has nowhere to go; played, it starts as a week. */
const FIRST_WIDTH = 7;

/** Where playing begins: where the window stands, or at the beginning when it already touches the end. */
export function cued(window: Window, extent: Window, cumulative: boolean): Window {
  if (window.to < extent.to) return window;
  const whole = window.from <= extent.from;
  if (cumulative) return { from: whole ? extent.from : window.from, to: whole ? extent.from : window.from };
  const width = whole ? FIRST_WIDTH : window.to - window.from + 1;
  return { from: extent.from, to: epochDay(Math.min(extent.to, extent.from + width - 1)) };
}

/**
 * Lets time run. What is shown depends on the time elapsed alone, not on how many frames it was cut into.
 * @param elapsed milliseconds since the last call
 */
export function advanced({ window, carry }: Playback, elapsed: number, pace: Pace, extent: Window): Playback {
  const run = carry + (elapsed / 1000) * pace.speed;
  // 30 frames of a 30th of a day make a day, whatever binary fractions make of it.
  const days = Math.floor(run + 1e-9);
  const left = extent.to - window.to;
  const by = Math.min(days, left);
  const from = epochDay(pace.cumulative ? window.from : window.from + by);
  const ended = days >= left;
  return {
    window: { from, to: epochDay(window.to + by) },
    carry: ended ? 0 : Math.max(0, run - days),
    ended,
  };
}
