import { beforeEach, describe, expect, test } from 'vitest';
import { makeDataset } from '../../../src/dataset/dataset';
import { epochDay, formatDay } from '../../../src/domain/days';
import { setCumulative } from '../../../src/state/actions/set-cumulative';
import { setSpeed } from '../../../src/state/actions/set-speed';
import { setWindow } from '../../../src/state/actions/set-window';
import { togglePlay } from '../../../src/state/actions/toggle-play';
import { createStore, defaultView, type Store } from '../../../src/state/store';
import { type Clock, pauseWhenHidden, playback } from '../../../src/timeline/playback-loop';
import { day, incident } from '../../fixtures/incidents';

/** A clock that a test winds by hand, and that says whether anyone still waits for it. */
function handClock() {
  let time = 0;
  let waiting: ((now: number) => void) | null = null;
  const clock: Clock = {
    now: () => time,
    next: (tick) => {
      waiting = tick;
      return () => {
        if (waiting === tick) waiting = null;
      };
    },
  };
  const wind = (ms: number, frame: number): void => {
    for (let left = ms; left > 0; left -= frame) {
      time += Math.min(left, frame);
      const tick = waiting;
      waiting = null;
      tick?.(time);
    }
  };
  return { clock, wind, idle: () => waiting === null };
}

const shown = ({ window }: Store): string => `${formatDay(window.value.from)} ${formatDay(window.value.to)}`;

let store: Store;
beforeEach(() => {
  const dataset = makeDataset({
    version: '1',
    reports: [],
    incidents: [
      incident('first', { date: day('2016-05-02') }),
      incident('last', { date: day('2016-12-13') }),
    ],
    claimants: [],
    places: [],
    credits: [],
  } as unknown as Parameters<typeof makeDataset>[0]);
  store = createStore(dataset, defaultView(dataset, 'en'), 'light');
  setWindow.perform(store, { from: epochDay(17_000), to: epochDay(17_003) });
});

describe('playing the window along the timeline', () => {
  test('asks for no frame while it stands still', () => {
    const { clock, idle } = handClock();
    playback(store, clock);
    expect(idle()).toBe(true);
    togglePlay.perform(store);
    expect(idle()).toBe(false);
    togglePlay.perform(store);
    expect(idle()).toBe(true);
  });

  test.each([16, 33, 250, 1000])('keeps the pace with frames of %i ms', (frame) => {
    const { clock, wind } = handClock();
    playback(store, clock);
    togglePlay.perform(store);
    wind(2000, frame);
    expect(store.window.value).toEqual({ from: 17_014, to: 17_017 });
  });

  test('takes up a new speed, and the start being kept, without a break', () => {
    const { clock, wind } = handClock();
    playback(store, clock);
    togglePlay.perform(store);
    wind(1000, 16);
    setSpeed.perform(store, 1);
    wind(3000, 16);
    setCumulative.perform(store, true);
    wind(2000, 16);
    expect(store.window.value).toEqual({ from: 17_010, to: 17_015 });
  });

  test('goes on from where a person puts the window meanwhile', () => {
    const { clock, wind } = handClock();
    playback(store, clock);
    togglePlay.perform(store);
    wind(1000, 16);
    setWindow.perform(store, { from: epochDay(16_950), to: epochDay(16_951) });
    wind(1000, 16);
    expect(store.window.value).toEqual({ from: 16_957, to: 16_958 });
  });

  test('stops at the end, and plays again from the beginning', () => {
    const { clock, wind, idle } = handClock();
    playback(store, clock);
    togglePlay.perform(store);
    wind(120_000, 500);
    expect(store.playing.value).toBe(false);
    expect(idle()).toBe(true);
    expect(shown(store)).toBe('2016-12-11 2016-12-14');
    togglePlay.perform(store);
    expect(shown(store)).toBe('2016-05-01 2016-05-04');
  });

  test('a stalled page does not leap when it comes back', () => {
    const { clock, wind } = handClock();
    playback(store, clock);
    togglePlay.perform(store);
    wind(60_000, 60_000);
    expect(store.window.value.from).toBeLessThanOrEqual(17_000 + 2 * 7);
  });

  test('pauses when the page goes out of sight', () => {
    const page = Object.assign(new EventTarget(), { hidden: true }) as unknown as Document;
    const stop = pauseWhenHidden(store, page);
    togglePlay.perform(store);
    page.dispatchEvent(new Event('visibilitychange'));
    expect(store.playing.value).toBe(false);
    page.dispatchEvent(new Event('visibilitychange'));
    expect(store.playing.value).toBe(false);
    stop();
  });
});
