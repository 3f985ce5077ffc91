import { describe, expect, test } from 'vitest';
import { parseDay } from '../../../src/domain/days';
import { stepped } from '../../../src/state/actions/step-window';

const win = (from: string, to: string) => ({ from: parseDay(from)!, to: parseDay(to)! });
const extent = win('2016-05-01', '2016-12-14');

describe('stepping the window', () => {
  test('by a day or a week keeps its width', () => {
    const window = win('2016-09-22', '2016-09-25');
    expect(stepped(window, extent, 'day', 1, false)).toEqual(win('2016-09-23', '2016-09-26'));
    expect(stepped(window, extent, 'week', -1, false)).toEqual(win('2016-09-15', '2016-09-18'));
    expect(stepped(window, extent, 'month', 1, false)).toEqual(win('2016-10-22', '2016-10-25'));
  });

  test('a whole month steps to the whole next or last month', () => {
    const september = win('2016-09-01', '2016-09-30');
    expect(stepped(september, extent, 'month', 1, false)).toEqual(win('2016-10-01', '2016-10-31'));
    expect(stepped(september, extent, 'month', -1, false)).toEqual(win('2016-08-01', '2016-08-31'));
    const summer = win('2016-06-01', '2016-08-31');
    expect(stepped(summer, extent, 'month', 1, false)).toEqual(win('2016-07-01', '2016-09-30'));
  });

  test('stops at either end of the period', () => {
    expect(stepped(win('2016-12-10', '2016-12-12'), extent, 'week', 1, false)).toEqual(
      win('2016-12-12', '2016-12-14'),
    );
    expect(stepped(win('2016-05-03', '2016-05-04'), extent, 'month', -1, false)).toEqual(
      win('2016-05-01', '2016-05-02'),
    );
  });

  test('from the whole period the first step shows the first or the last week', () => {
    expect(stepped(extent, extent, 'week', 1, false)).toEqual(win('2016-05-01', '2016-05-07'));
    expect(stepped(extent, extent, 'week', -1, false)).toEqual(win('2016-12-08', '2016-12-14'));
    expect(stepped(extent, extent, 'day', 1, false)).toEqual(win('2016-05-01', '2016-05-01'));
    expect(stepped(extent, extent, 'month', 1, false)).toEqual(win('2016-05-01', '2016-05-31'));
  });

  test('when the start is kept only the end moves, and not past the start', () => {
    const window = win('2016-09-22', '2016-09-25');
    expect(stepped(window, extent, 'week', 1, true)).toEqual(win('2016-09-22', '2016-10-02'));
    expect(stepped(window, extent, 'week', -1, true)).toEqual(win('2016-09-22', '2016-09-22'));
  });
});
