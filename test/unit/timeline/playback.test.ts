import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { epochDay } from '../../../src/domain/days';
import { advanced, cued } from '../../../src/timeline/playback';

const win = (from: number, to: number) => ({ from: epochDay(from), to: epochDay(to) });
const extent = win(0, 99);
const moving = { speed: 7, cumulative: false };

/** Runs `ms` cut into frames of the given lengths, over and over. */
function run(window: ReturnType<typeof win>, ms: number, frames: readonly number[], pace = moving) {
  let state = { window, carry: 0, ended: false };
  let left = ms;
  for (let i = 0; left > 0 && !state.ended; i++) {
    const elapsed = Math.min(left, frames[i % frames.length]!);
    state = advanced(state, elapsed, pace, extent);
    left -= elapsed;
  }
  return state;
}

describe('playback', () => {
  test('at seven days a second the window has moved a week after a second, whatever the frame rate', () => {
    for (const frame of [1000, 500, 100, 1000 / 30, 1000 / 60, 1000 / 144])
      expect(run(win(0, 6), 1000, [frame]).window).toEqual(win(7, 13));
  });

  test('uneven frames change nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 20 }), (frames) => {
        expect(run(win(0, 6), 3000, frames).window).toEqual(win(21, 27));
      }),
    );
  });

  test('the moving window keeps its width; the cumulative one its start', () => {
    expect(run(win(10, 19), 2000, [16]).window).toEqual(win(24, 33));
    expect(run(win(10, 19), 2000, [16], { speed: 7, cumulative: true }).window).toEqual(win(10, 33));
  });

  test('stops with the window at the end, at its full width', () => {
    expect(run(win(80, 89), 60_000, [50])).toEqual({ window: win(90, 99), carry: 0, ended: true });
  });

  test('begins where the window stands', () => {
    expect(cued(win(20, 29), extent, false)).toEqual(win(20, 29));
  });

  test('begins again from the start when the window already touches the end', () => {
    expect(cued(win(90, 99), extent, false)).toEqual(win(0, 9));
    expect(cued(win(90, 99), extent, true)).toEqual(win(90, 90));
  });

  test('from the whole period it begins with the first week, or the first day when the start is kept', () => {
    expect(cued(extent, extent, false)).toEqual(win(0, 6));
    expect(cued(extent, extent, true)).toEqual(win(0, 0));
  });
});
