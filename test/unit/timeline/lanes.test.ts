import { describe, expect, test } from 'vitest';
import { laneMiddle, laneRoom } from '../../../src/timeline/lanes';

describe('lanes of spans', () => {
  test('take no room where there are none', () => {
    expect(laneRoom(0, 74, 5).height).toBe(0);
  });

  test('leave the bars what they need, however many spans there are', () => {
    for (const lanes of [1, 4, 9, 40, 400])
      for (const tallest of [1, 4, 30])
        expect(laneRoom(lanes, 74, tallest).height).toBeLessThanOrEqual(74 * 0.68);
    expect(laneRoom(400, 74, 30).height).toBeLessThanOrEqual(74 * 0.4);
  });

  test('stand one above the other; those that find no room share the last', () => {
    const room = laneRoom(400, 74, 30);
    expect(laneMiddle(room, { lane: 0 })).toBeLessThan(laneMiddle(room, { lane: 1 }));
    expect(laneMiddle(room, { lane: 399 })).toBe(laneMiddle(room, { lane: room.shown - 1 }));
  });
});
