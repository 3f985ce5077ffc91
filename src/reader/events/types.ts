import type { Because } from '../../domain/reading';
import type { RuleId } from '../../domain/rules';
import type { Kind, Target, Weapon } from '../../domain/tables';
import type { Attribution } from '../claimants';
import type { Marks } from '../lexicon/lexicon';
import type { Sense } from '../lexicon/words';
import type { FoundPlace } from '../places';
import type { DateMention, FigureMention, Sentence } from '../types';
import type { Part } from './actors';
import type { Anchor } from './anchor';
import type { Polarity } from './polarity';
import type { SenseRow } from './senses';

/** One sentence's report of one event, with all that stands by it. */
export interface Frame {
  /** Index of the sentence. */
  readonly sentence: number;
  readonly paragraph: number;
  readonly heading: boolean;
  /** UTF-16 offsets of the words. */
  readonly start: number;
  readonly end: number;
  readonly sense: Sense;
  readonly kind: Kind;
  readonly family: SenseRow['family'];
  /** The words leave open what kind of attack it was. */
  readonly generic: boolean;
  readonly definite: boolean;
  /** No event word of its own: figures, or places, that belong to an event told before. */
  readonly bare: 'no' | 'figures' | 'places';
  /** Says where an event told before did its harm: وتركز القتلى في. */
  readonly spread: boolean;
  readonly polarity: Polarity;
  /** Denies having done it, not that it happened. */
  readonly disclaims: boolean;
  readonly attribution: Attribution | null;
  readonly places: readonly FoundPlace[];
  readonly dates: readonly DateMention[];
  /** Of the statement or the footage: dates the event only where nothing else does. */
  readonly mediumDate: DateMention | null;
  readonly total: DateMention | null;
  readonly figures: readonly { readonly figure: FigureMention; readonly attribution: Attribution | null }[];
  readonly parts: readonly Part[];
  readonly weapons: readonly Weapon[];
  readonly targets: readonly Target[];
  readonly still: boolean;
  /** One more of its kind, not the one told before: "another shell", غارة ثانية. */
  readonly further: boolean;
  /** Opens with "in all": a sum of many events. */
  readonly summed: boolean;
  /** Says where or how what its sentence has just told was done: فاستهدف. */
  readonly specifies: boolean;
  /** Told of from its beginning: the attack that began in mid-November. */
  readonly begun: boolean;
  /** Tells how things stand, and of no one day. */
  readonly goesOn: boolean;
  /** Happened in a village or quarter the gazetteer does not know. */
  readonly elsewhere: boolean;
  /** The words that report it, and what says it did not happen. */
  readonly trigger: readonly Because<'trigger'>[];
  readonly kindBy: RuleId<'kind'>;
  /** Where its dates come from, when not from its own sentence. */
  readonly dated?: Extract<RuleId<'dating'>, 'heading' | 'retelling'>;
}

export interface SentenceFindings {
  readonly index: number;
  readonly sentence: Sentence;
  readonly source: string;
  readonly english: boolean;
  readonly marks: Marks;
  readonly attributions: readonly Attribution[];
  readonly places: readonly FoundPlace[];
  /** First token of the sentence in the text's row of tokens, which places count by. */
  readonly base: number;
  readonly dates: readonly DateMention[];
  readonly figures: readonly FigureMention[];
  /** What the sentence before it told, or the one before that where it told nothing. */
  readonly before: readonly Frame[];
}

/** An event word with what has been given to it so far. */
export interface Draft {
  readonly anchor: Anchor;
  readonly polarity: Polarity;
  readonly bare: Frame['bare'];
  readonly spread: boolean;
  readonly figures: FigureMention[];
  readonly places: FoundPlace[];
  readonly dates: DateMention[];
}
