import type { RuleFamily, RuleLabels, WarningCode } from '../../domain/rules';
import type { Language } from '../../domain/tables';
import * as ar from './ar';
import * as en from './en';

/** The words in which the reader's decisions are explained; apart from the messages of the screen, which opens without them. */
export interface ExplanationWords {
  readonly rules: RuleLabels;
  readonly warnings: Readonly<Record<WarningCode, string>>;
  /** What each family of rules decides. */
  readonly decides: Readonly<Record<RuleFamily, string>>;
}

const WORDS: Readonly<Record<Language, ExplanationWords>> = { ar, en };

export const explanationWords = (lang: Language): ExplanationWords => WORDS[lang];
