import { describe, expect, test } from 'vitest';
import { formatter } from '../../../src/i18n/format';
import { holdersOf, statementsOf } from '../../../src/panels/statements';
import { claim, incident } from '../../fixtures/incidents';

const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');
const by = (name: string, side: 'regime' | 'opposition' | 'monitor') => ({ claimant: { name, side } });
const holds = (side: 'regime' | 'opposition' | 'iran-allied') =>
  ({ role: 'controls', name: side, side }) as const;

describe('what is said without a figure', () => {
  test('stands once a measure with everyone who says it, affirmations before denials', () => {
    const said = statementsOf(
      [
        claim({ measure: 'denies-occurred', ...by('the army', 'regime') }),
        claim({ measure: 'occurred', ...by('a monitor', 'monitor') }),
        claim({ measure: 'occurred', ...by('a brigade', 'opposition') }),
        claim({ measure: 'occurred', ...by('a monitor', 'monitor') }),
        claim({ measure: 'killed', value: 3, low: 3, high: 3, ...by('a monitor', 'monitor') }),
      ],
      [],
      new Map(),
      formatter('en'),
    );
    expect(said.map(({ label, claimants }) => [label, claimants.map(plain)])).toEqual([
      ['Who says it happened', ['a monitor', 'a brigade']],
      ['Who denies it', ['the army']],
    ]);
  });

  test('names the holder of the ground only where a claim about ground can mean no other', () => {
    const ground = { kind: 'territorial-claim' } as const;
    expect(holdersOf(incident('a', { ...ground, actors: [holds('regime')] }))).toEqual(['regime']);
    expect(holdersOf(incident('b', { ...ground, actors: [holds('regime'), holds('iran-allied')] }))).toEqual([
      'regime',
      'iran-allied',
    ]);
    expect(holdersOf(incident('c', { ...ground, actors: [holds('regime'), holds('opposition')] }))).toEqual(
      [],
    );
    expect(holdersOf(incident('d', { kind: 'shelling', actors: [holds('regime')] }))).toEqual([]);
  });
});
