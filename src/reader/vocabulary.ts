/**
 * The distinct words the reader has met, each once. News repeats its words, so what the tables make of a word is
 * worked out when it first comes up and kept with it: from then on a table costs a token one array look-up.
 */
export interface Word {
  readonly folded: string;
  /** What each `perWord` has found, at the place it holds; undefined where it has not been asked. */
  readonly facts: unknown[];
}

/** Beyond this the vocabulary starts anew; a word with its facts takes about half a kilobyte. */
const MOST_WORDS = 32_768;
const vocabulary = new Map<string, Word>();

export function wordOf(folded: string): Word {
  const known = vocabulary.get(folded);
  if (known) return known;
  if (vocabulary.size >= MOST_WORDS) vocabulary.clear();
  // Letter by letter, for a slice would keep the whole text it is of.
  const own = [...folded].join('');
  const word: Word = { folded: own, facts: [] };
  vocabulary.set(own, word);
  return word;
}

let places = 0;

/**
 * A fact about words that follows from their folded form alone, worked out once a word. Each call takes a place in
 * every word for good: make one for a table, not for a text. A fact is never undefined.
 */
export function perWord<T extends NonNullable<unknown> | null>(
  compute: (folded: string) => T,
): (token: { readonly word: Word }) => T {
  const place = places++;
  return ({ word }) => {
    const { facts } = word;
    const known = facts[place];
    if (known !== undefined) return known as T;
    while (facts.length < place) facts.push(undefined); // No holes: V8 reads a packed array faster.
    const fact = compute(word.folded);
    facts[place] = fact;
    return fact;
  };
}

/** Whether a folded word is in Latin letters: which language's table is asked about it. */
export const isLatin = ({ folded }: { readonly folded: string }): boolean => {
  const first = folded.charCodeAt(0);
  return first >= 0x61 && first <= 0x7a;
};
