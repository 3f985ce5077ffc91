import type { SpanBar } from '../dataset/histogram';

/** Room for the spans above the bars, in pixels. */
export interface Lanes {
  /** From one lane to the next. */
  readonly pitch: number;
  /** Lanes that fit; spans of lanes beyond share the last. */
  readonly shown: number;
  /** What they take in all. */
  readonly height: number;
}

const WIDEST = 7;
const NARROWEST = 3;
/** What the bars keep however many spans there are: so much an incident of the tallest, within these shares. */
const BAR = 6;
const LEAST_SHARE = 0.32;
const LARGEST_SHARE = 0.6;

/**
 * Divides a height between the lanes of spans and the bars beneath them.
 * @param tallest incidents of the fullest day
 */
export function laneRoom(lanes: number, height: number, tallest: number): Lanes {
  if (lanes === 0) return { pitch: WIDEST, shown: 0, height: 0 };
  const bars = Math.min(height * LARGEST_SHARE, Math.max(height * LEAST_SHARE, tallest * BAR));
  const most = height - bars;
  const pitch = Math.max(NARROWEST, Math.min(WIDEST, Math.floor(most / lanes)));
  const shown = Math.max(1, Math.min(lanes, Math.floor(most / pitch)));
  return { pitch, shown, height: shown * pitch };
}

/** Middle of a span's lane, counted upwards from the bottom of the lanes, in pixels. */
export const laneMiddle = ({ pitch, shown }: Lanes, span: Pick<SpanBar, 'lane'>): number =>
  (Math.min(span.lane, shown - 1) + 0.5) * pitch;
