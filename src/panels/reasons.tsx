import type { Incident } from '../domain/incident';
import type { Because } from '../domain/reading';
import type { Report } from '../domain/report';
import type { RuleFamily } from '../domain/rules';
import { type Formatter, isolate } from '../i18n/format';
import { explanationWords } from '../i18n/rules';
import { digestText } from '../record/digest-text';

/** The text that reasons point into: a digest in the language it was read in. */
interface Source {
  readonly report: Report;
  readonly lang: Incident['readings'][number]['lang'];
}

/** What a rule did, in words. */
export function ruleText(family: RuleFamily, rule: string, { lang }: Formatter): string {
  return (explanationWords(lang).rules[family] as Readonly<Record<string, string>>)[rule] ?? rule;
}

/** The words a reason rests on, each once, in quotation marks and kept from re-ordering the sentence around them. */
export function reasonWords({ words }: Because, { report, lang }: Source): readonly string[] {
  if (words.length === 0) return [];
  const { text } = digestText(report, lang);
  return [...new Set(words.map(([from, to]) => text.slice(from, to)))];
}

/** One line a reason: the rule, then the words it read. */
export function Reasons({
  family,
  reasons,
  source,
  f,
}: {
  readonly family: RuleFamily;
  readonly reasons: readonly Because[];
  readonly source: Source | null;
  readonly f: Formatter;
}) {
  const lines = reasons.map((reason) => {
    const words = source ? reasonWords(reason, source).map((word) => `«${isolate(word)}»`) : [];
    const rule = ruleText(family, reason.rule, f);
    return words.length === 0 ? rule : `${rule}: ${f.list(words)}`;
  });
  return (
    <>
      {[...new Set(lines)].map((line) => (
        <span key={line} class="quiet block">
          {line}
        </span>
      ))}
    </>
  );
}
