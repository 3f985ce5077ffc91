import { describe, expect, test } from 'vitest';
import { statusOf } from '../../../src/domain/status';
import type { Measure } from '../../../src/domain/tables';

const of = (...measures: Measure[]) => statusOf(measures.map((measure) => ({ measure })));

describe('status follows from the claims by one rule', () => {
  test('only affirmations: asserted, however the tolls differ', () => {
    expect(of('occurred')).toBe('asserted');
    expect(of('killed', 'killed', 'injured')).toBe('asserted');
  });
  test('ground claimed and denied: contested', () => {
    expect(of('controls', 'denies-control')).toBe('contested');
  });
  test('who did it denied, that it happened not: contested', () => {
    expect(of('occurred', 'denies-responsibility')).toBe('contested');
  });
  test('only denials: denied', () => {
    expect(of('denies-occurred')).toBe('denied');
  });
  test('a source that saw none: absent', () => {
    expect(of('none-observed', 'none-observed')).toBe('absent');
  });
});
