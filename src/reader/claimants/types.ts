import type { Party, Span } from '../../domain/reading';
import type { RuleId } from '../../domain/rules';
import type { Language } from '../../domain/tables';
import type { Marks } from '../lexicon/lexicon';
import type { Mark } from '../lexicon/phrases';
import type { Entry } from '../lexicon/words';
import type { Token } from '../types';

/** Who says what stands in part of a sentence; tokens are those of the sentence, `[from, to)`. */
export interface Attribution {
  /** What is said. */
  readonly from: number;
  readonly to: number;
  /** The words that name who says it: what stands there is not where anything happened. */
  readonly subject: readonly [from: number, to: number];
  /** Empty when the words name nobody the tables know. */
  readonly claimants: readonly Party[];
  readonly via: readonly string[];
  readonly act: 'say' | 'deny' | 'show' | 'accuse';
  /** Whose word is denied: نفت المعارضة ما ذكره النظام. */
  readonly disputed: Party | null;
  readonly hearsay: boolean;
  /** Denies what the sentence told before: وهو ما نفاه الناطق, "which the rebels denied". */
  readonly answers: boolean;
  /** How it was read, and the words that name who says it (UTF-16 offsets; null for words of an earlier sentence). */
  readonly rule: RuleId<'claimant'>;
  readonly words: Span | null;
}

export type Gender = 'm' | 'f';

/** What carries over from sentence to sentence: "he added", surnames, quotations that run on. */
export interface Memory {
  last: readonly Party[];
  lastVia: readonly string[];
  /** The speakers a masculine and a feminine verb named last: وأضاف goes on from قال, وأضافت from قالت. */
  readonly lastBy: Map<Gender, readonly Party[]>;
  quoted: boolean;
  paragraph: number;
  readonly names: Map<string, Party>;
}

export const newMemory = (): Memory => ({
  last: [],
  lastVia: [],
  lastBy: new Map(),
  quoted: false,
  paragraph: -1,
  names: new Map(),
});

/** One sentence, as the steps of this folder look at it. */
export interface Context {
  readonly tokens: readonly Token[];
  /** What stands in the text before token `i`. */
  readonly gap: (i: number) => string;
  /** What stands after the last token, up to the next sentence. */
  readonly after: string;
  readonly marks: Marks;
  readonly lang: Language;
  readonly memory: Memory;
}

export type Speech = Mark<Extract<Entry, { cat: 'speech' }>>;
export type Source = Mark<Extract<Entry, { cat: 'source' }>>;

/** Those named in a stretch of words. */
export interface Named {
  readonly claimants: readonly Party[];
  readonly via: readonly string[];
  /** The report names itself: "the report says". */
  readonly self?: boolean;
}

export const NOBODY: Named = { claimants: [], via: [] };

/** How far the words that name a speaker may run. */
export const SUBJECT_REACH = 28;

export function attribution(
  range: readonly [from: number, to: number],
  subject: readonly [from: number, to: number],
  named: Named,
  rule: RuleId<'claimant'>,
  rest: {
    readonly act?: Attribution['act'];
    readonly disputed?: Party | null;
    readonly hearsay?: boolean;
    readonly answers?: boolean;
  } = {},
): Attribution {
  return {
    from: range[0],
    to: range[1],
    subject,
    claimants: named.claimants,
    via: named.via,
    act: rest.act ?? 'say',
    disputed: rest.disputed ?? null,
    hearsay: rest.hearsay ?? false,
    answers: rest.answers ?? false,
    rule,
    words: null,
  };
}

export const hearsayIn = (c: Context, from: number, to: number): boolean =>
  c.marks.of('hearsay').some((m) => m.from >= from && m.from < to);
