/**
 * Arabic particles written together with the word that follows: و and ف first, then ب ل ك. A word is looked
 * up whole before anything is taken off it, so that ولد or بلد never lose a letter to a table that knows them.
 */
const CONJUNCTIONS = 'وف';
const PREPOSITIONS = 'بلك';

export interface Bare {
  readonly word: string;
  /** How many folded letters were taken off; 0 where the particle is melted into the word (لل for ل and ال). */
  readonly taken: number;
}

/** A word of fewer letters is never what is left. */
const SHORTEST = 2;

function withoutPreposition(word: string, taken: number): Bare | null {
  if (word.startsWith('لل') && word.length >= 2 + SHORTEST) return { word: `ال${word.slice(2)}`, taken };
  if (PREPOSITIONS.includes(word[0] ?? ' ') && word.length > SHORTEST) {
    return { word: word.slice(1), taken: taken + 1 };
  }
  return null;
}

/**
 * The first reading of a folded word that `known` accepts: the word itself, then without و or ف, then without
 * a preposition, then without both. Null when none is known.
 */
export function bareWord(word: string, known: (word: string) => boolean): Bare | null {
  if (known(word)) return { word, taken: 0 };
  const withConjunction = CONJUNCTIONS.includes(word[0] ?? ' ') && word.length > SHORTEST;
  if (withConjunction) {
    const rest = { word: word.slice(1), taken: 1 };
    if (known(rest.word)) return rest;
  }
  const preposition = withoutPreposition(word, 0);
  if (preposition && known(preposition.word)) return preposition;
  if (withConjunction) {
    const both = withoutPreposition(word.slice(1), 1);
    if (both && known(both.word)) return both;
  }
  return null;
}

const NO_LETTER = /[\p{M}\p{Cf}\u0640]/u;

/** The offset in the original after `count` letters of a word that begins at `start`, their marks included. */
export function afterLetters(text: string, start: number, count: number): number {
  let at = start;
  for (let left = count; left > 0 && at < text.length; left--) {
    at++;
    while (at < text.length && NO_LETTER.test(text[at] as string)) at++;
  }
  return at;
}
