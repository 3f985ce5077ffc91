import type { Sense } from '../lexicon/words';

/** The words of one sentence that report one event: its noun or verb with what carries it. Tokens `[from, to)`. */
export interface Anchor {
  readonly from: number;
  readonly to: number;
  /** The word that says what happened. */
  readonly head: number;
  readonly sense: Sense;
  readonly senses: readonly Sense[];
  readonly part: 'verb' | 'noun';
  /** القصف: an event spoken of before. */
  readonly definite: boolean;
  readonly tense: 'past' | 'present' | 'future' | null;
  /** Carried by a verb of observing (لم تسجل غارات). */
  readonly observed: boolean;
  readonly carried: boolean;
  readonly undergone: boolean;
  readonly phase: 'begin' | 'end' | 'announce' | 'go-on' | null;
  /** Governed by a preposition of purpose: للسيطرة. */
  readonly purpose: boolean;
  /** The earliest word that carries, opens or announces it: what governs the event stands before that. */
  readonly lead: number;
}
