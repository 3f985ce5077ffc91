import { describe, expect, test } from 'vitest';
import type { Because, Reading } from '../../../src/domain/reading';
import { RULES, type RuleFamily } from '../../../src/domain/rules';
import { LANGUAGES } from '../../../src/domain/tables';
import { RULE_EXAMPLES, type RuleExample } from '../../fixtures/rules';
import { reading, SUNDAY } from './support';

type Reasons = readonly Because[];

/** Every reason a reading gives, by what it decided. */
function reasonsOf(r: Reading): Readonly<Record<RuleFamily, Reasons>> {
  const told = [...r.incidents, ...r.aggregates];
  const how = told.flatMap((i) => i.because ?? []);
  return {
    toponym: r.toponyms.flatMap((t) => [
      ...(t.because ?? []),
      ...t.candidates.flatMap((c) => c.because ?? []),
    ]),
    date: r.temporals.flatMap((t) => t.because ?? []),
    figure: (r.figures ?? []).flatMap((x) => x.because ?? []),
    trigger: how.flatMap((b) => b.trigger),
    kind: how.flatMap((b) => b.kind),
    location: how.flatMap((b) => b.location),
    dating: how.flatMap((b) => b.dating),
    telling: how.flatMap((b) => b.telling),
    actor: told.flatMap((i) => i.actors.flatMap((a) => a.because ?? [])),
    claimant: told.flatMap((i) => i.claims.flatMap((c) => c.because ?? [])),
  };
}

const published = ({ undated }: RuleExample) => (undated ? null : SUNDAY);

for (const family of Object.keys(RULES) as RuleFamily[]) {
  const examples = Object.entries(RULE_EXAMPLES[family]) as [string, RuleExample][];
  for (const lang of LANGUAGES) {
    const written = examples.filter(([, example]) => example[lang] !== null);
    describe(`${family}: each rule reads its sentence (${lang})`, () => {
      test.each(written)('%s', (rule, example) => {
        const read = reading(example[lang] ?? '', published(example));
        expect(reasonsOf(read)[family].map((reason) => reason.rule)).toContain(rule);
      });
    });
  }
}

test('a reason names the entry and the words it rests on, not only the rule', () => {
  const text = 'شنت طائرات حربية غارات على حي الشعار أمس السبت، بحسب المرصد، وقتل ستة مدنيين.';
  const read = reading(text);
  const told = (reasons: readonly Because[] = []) =>
    reasons.map(({ rule, entry, words }) => [rule, entry, ...words.map(([a, b]) => text.slice(a, b))]);
  const [incident] = read.incidents;
  expect(told(read.toponyms[0]?.because)).toEqual([
    ['classifier-only', 'الشعار', 'الشعار'],
    ['classifier', 'quarter', 'حي'],
  ]);
  expect(read.toponyms[0]?.why).toBe('classifier-only:الشعار classifier:quarter');
  expect(told(read.temporals[0]?.because)).toEqual([
    ['yesterday', undefined, 'أمس'],
    ['weekday-beside', undefined, 'السبت'],
  ]);
  expect(told(read.figures?.[0]?.because)).toEqual([['verb-before', 'killed', 'قتل']]);
  expect(told(incident?.because?.trigger)[0]).toEqual(['carried', 'air-strike', 'شنت', 'غارات']);
  expect(told(incident?.because?.location)).toEqual([['named', 'shaar', 'الشعار']]);
  expect(told(incident?.because?.dating)).toEqual([['words', undefined, 'أمس السبت']]);
  expect(told(incident?.claims[0]?.because)).toEqual([['according-to', 'sohr', 'بحسب المرصد']]);
});

test('everything a reading holds says why, with words inside the text', () => {
  const all = (Object.values(RULE_EXAMPLES) as Record<string, RuleExample>[]).flatMap((f) =>
    Object.values(f),
  );
  for (const example of all) {
    for (const text of [example.ar, example.en]) {
      if (text === null) continue;
      const read = reading(text, published(example));
      for (const { because } of [...read.toponyms, ...read.temporals, ...(read.figures ?? [])])
        expect(because?.length, text).toBeGreaterThan(0);
      for (const { because, claims } of [...read.incidents, ...read.aggregates]) {
        for (const part of ['trigger', 'kind', 'location', 'dating'] as const)
          expect(because?.[part].length, `${part}: ${text}`).toBeGreaterThan(0);
        for (const claim of claims) expect(claim.because?.length, text).toBeGreaterThan(0);
      }
      for (const reason of Object.values(reasonsOf(read)).flat())
        for (const [from, to] of reason.words) {
          expect(from, text).toBeLessThan(to);
          expect(to, text).toBeLessThanOrEqual(text.length);
        }
    }
  }
});
