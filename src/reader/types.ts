import type { EpochDay } from '../domain/days';
import type { Because, DateSpan, Span } from '../domain/reading';
import type { RuleId, WarningCode } from '../domain/rules';
import type { Group, Language, Measure, Qualifier } from '../domain/tables';
import type { Word } from './vocabulary';

/**
 * What the reader's steps hand to each other. Every `start`/`end` is a UTF-16 offset into the text as given,
 * end exclusive, whatever folding did in between.
 */

/** A stretch of the text that is report, not boilerplate: shortcodes, tags, captions and repeats are marked out. */
export interface CleanText {
  readonly text: string;
  /** Stretches the later steps skip, in order, not overlapping. */
  readonly dropped: readonly {
    readonly span: Span;
    readonly why: 'shortcode' | 'markup' | 'repeat' | 'masthead' | 'credit';
  }[];
  /** Captions stay readable (they may hold the only absolute date) but make no incident of their own. */
  readonly captions: readonly Span[];
  /** Paragraphs that stand above word for word: their mentions are found, they make no incident. */
  readonly repeats: readonly Span[];
}

export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Index of the paragraph, from 0. */
  readonly paragraph: number;
  readonly role: 'body' | 'heading' | 'caption' | 'repeat';
  readonly tokens: readonly Token[];
}

export interface Token {
  readonly start: number;
  readonly end: number;
  /** Folded form: no harakat or tatweel, أإآٱ→ا, ى→ي, ة→ه, Latin lower case. */
  readonly folded: string;
  /** The folded form as a member of the vocabulary: the same object for every token of that form. */
  readonly word: Word;
}

/** A date expression, resolved against the publication day where it is relative. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  /** Null when it cannot be resolved (a relative date in a report of unknown day). */
  readonly date: DateSpan | null;
  /**
   * `event` may date an incident; `duration` ("two months of siege") and `background` ("since 2012") may not;
   * `total` opens a running total ("since 15 November"); `future` is planned; `medium` dates an upload, a
   * picture or a statement only.
   */
  readonly use: 'event' | 'duration' | 'background' | 'total' | 'future' | 'medium';
  /** What it was read as, for the steps that follow. */
  readonly rule: string;
  /** The rules that read it and those that changed it, in order. */
  readonly because: readonly Because<'date'>[];
  /** Set where the words disagree with each other; the reading lists it among its warnings. */
  readonly warning?: DateWarning;
}

/** `contradictory-yesterday`: "yesterday Tuesday" in a report of Thursday; the weekday wins. */
export type DateWarning = Exclude<WarningCode, 'published-differs-from-text'>;

/** Something the user should know about the reading: a code for the screen to word, and where it rests. */
export interface Warning {
  readonly code: WarningCode;
  readonly spans: readonly Span[];
}

/** A figure with its wording and what it counts. */
export interface FigureMention {
  readonly start: number;
  readonly end: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier;
  /** Null when it does not count people hurt (16 neighbourhoods, 95 %, two centres). */
  readonly measure: Extract<Measure, 'killed' | 'injured' | 'captured' | 'missing' | 'displaced'> | null;
  readonly group: Group;
  readonly breakdown: readonly {
    readonly group: string;
    readonly value: number | null;
    readonly qualifier: Qualifier;
  }[];
  readonly rule: RuleId<'figure'>;
  /** The casualty word that gave the measure; absent where there is none. */
  readonly trigger?: Span;
}

/** How the publication day is known. `day` null: unknown, and dates relative to it stay open. */
export interface Published {
  readonly day: EpochDay | null;
  readonly basis: 'given' | 'stated' | 'inferred' | 'unknown';
  readonly evidence: readonly Span[];
}

export interface ReadOptions {
  /** Publication day given by the user; wins over anything in the text. */
  readonly published?: EpochDay;
  /** Guessed from the script when absent. */
  readonly lang?: Language;
}
