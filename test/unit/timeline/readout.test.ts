import { describe, expect, test } from 'vitest';
import { buildColumns } from '../../../src/dataset/columns';
import { histogram } from '../../../src/dataset/histogram';
import { NO_FILTER } from '../../../src/dataset/select';
import { parseDay } from '../../../src/domain/days';
import { readDays } from '../../../src/timeline/readout';
import { day, incident } from '../../fixtures/incidents';

describe('what stands under the pointer', () => {
  const columns = buildColumns([
    incident('a', { kind: 'air-strike', date: day('2016-09-23') }),
    incident('b', { kind: 'air-strike', date: day('2016-09-23') }),
    incident('c', { kind: 'clash', date: day('2016-09-23') }),
    incident('d', { kind: 'clash', date: day('2016-09-24') }),
    incident('e', { kind: 'shelling', date: day('2016-09-22', '2016-09-23') }),
  ]);
  const counts = histogram(columns, NO_FILTER);
  const read = (from: string, to: string) => {
    const found = readDays(parseDay(from)!, parseDay(to)!, counts, new Map());
    if (found.about !== 'days') throw new Error('days were asked for');
    return found;
  };

  test('a day: its incidents by family, and apart from them those whose span touches it', () => {
    const found = read('2016-09-23', '2016-09-23');
    expect(found.total).toBe(3);
    expect(found.counts).toEqual([2, 0, 0, 1, 0, 0]);
    expect(found.spans).toHaveLength(1);
  });

  test('several days: the sum, each incident once', () => {
    const found = read('2016-09-22', '2016-09-24');
    expect(found.total).toBe(4);
    expect(found.spans).toHaveLength(1);
    expect(found.reports).toBe(0);
  });
});
