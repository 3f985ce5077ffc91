import type { Group, Measure, Qualifier } from '../../domain/tables';

/** What harm a figure counts. */
export type Harm = Extract<Measure, 'killed' | 'injured' | 'captured' | 'missing' | 'displaced'>;

/** Part of a figure told apart: never added to it. */
export type Subset = 'women' | 'children' | 'men' | 'fighters' | 'civilians';

/**
 * What a word does around a figure. The tables in `languages/` give each word one of these; the rules here say
 * what they make together.
 */
export type FigureWord =
  /** Makes casualties of those it governs, before or after it: قتل, مقتل, أصيب, killed, wounding. */
  /** `fighters`: what it does to fighters where that differs; `only` where it harms nobody else (the army lost ten men). */
  | {
      readonly is: 'harm';
      readonly harm: Harm;
      readonly after: boolean;
      readonly fighters?: Harm | 'only';
    }
  /** Names the hurt themselves: قتيل, جرحى, the dead. `count`: 1 singular, 2 dual, null plural. */
  | { readonly is: 'hurt'; readonly harm: Harm; readonly count: 1 | 2 | null }
  | {
      readonly is: 'person';
      readonly group: Group;
      readonly subset: Subset | null;
      readonly count: 1 | 2 | null;
    }
  /** آخرين, others: of the kind last counted. */
  | { readonly is: 'others' }
  | {
      readonly is: 'vague';
      readonly qualifier: Qualifier;
      readonly low: number | null;
      readonly high: number | null;
    }
  /** Before or after a number: at least, more than, about. */
  | { readonly is: 'bound'; readonly qualifier: 'at-least' | 'more-than' | 'about' | 'less-than' | 'up-to' }
  | { readonly is: 'exceeds' }
  | { readonly is: 'may' }
  /** Opens the parts of a figure: بينهم, including. `all`: every one of them. */
  | { readonly is: 'subset'; readonly share: 'some' | 'most' | 'all' }
  /** عدد, حصيلة, toll; with a harm of its own where the word has one. */
  | { readonly is: 'toll'; readonly harm: Harm | null }
  /** Leads from a toll to its number: بلغ, ارتفع إلى, stands at. */
  | { readonly is: 'amounts' }
  /** Brings about the hurt named after it: سقوط, أسفر عن, caused. */
  | { readonly is: 'yields' }
  | { readonly is: 'none' }
  /** Feared, not known: "feared dead" counts nobody. */
  | { readonly is: 'feared' }
  | { readonly is: 'nobody'; readonly harm: Harm }
  /** Counted, and nobody hurt: غارة, حي, مركز, km. */
  | { readonly is: 'thing' }
  | { readonly is: 'between' }
  | { readonly is: 'to' }
  | { readonly is: 'and' }
  | { readonly is: 'or' }
  | { readonly is: 'of' }
  | { readonly is: 'a' }
  /** Small words a figure and its verb may have between them: were, also, أيضا, الذين. */
  | { readonly is: 'filler' }
  /** Points at people already spoken of: the, these. */
  | { readonly is: 'definite' }
  /** Part of a date, which counts nobody. */
  | { readonly is: 'date' }
  /** Ends the clause for the figures: إن, while, بينما. */
  | { readonly is: 'clause' };

export type FigureLine = readonly [phrase: string, word: FigureWord];
