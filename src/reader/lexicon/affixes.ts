/**
 * Arabic writes conjunctions, prepositions and the article as one word with what follows (وبالقصف = و + ب + ال + قصف).
 * A word may be read several ways (ولد: "was born", or و + لد); the tables decide which reading is a word.
 */
export interface Form {
  readonly stem: string;
  /** و or ف, "and". */
  readonly conjunction: boolean;
  /** ب ل ك, or empty. */
  readonly preposition: '' | 'ب' | 'ل' | 'ك';
  readonly article: boolean;
  /** A pronoun taken off the end; empty where there is none. */
  readonly pronoun: string;
}

const SHORTEST_STEM = 2;
const CONJUNCTION = new Set(['و', 'ف']);
const PREPOSITION = new Set(['ب', 'ل', 'ك']);

function withArticle(
  word: string,
  conjunction: boolean,
  preposition: Form['preposition'],
  out: Form[],
): void {
  if (word.length >= 4 && word.startsWith('ال')) {
    out.push({ stem: word.slice(2), conjunction, preposition, article: true, pronoun: '' });
  }
  if (word.length >= SHORTEST_STEM)
    out.push({ stem: word, conjunction, preposition, article: false, pronoun: '' });
}

function withPreposition(word: string, conjunction: boolean, out: Form[]): void {
  withArticle(word, conjunction, '', out);
  const first = word[0] ?? '';
  if (!PREPOSITION.has(first) || word.length < SHORTEST_STEM + 1) return;
  const preposition = first as 'ب' | 'ل' | 'ك';
  // ل + ال is written لل: للنازحين. A noun beginning with ل keeps three: لللاجئين is not written in full either.
  if (preposition === 'ل' && word[1] === 'ل' && word.length >= 4) {
    out.push({ stem: word.slice(2), conjunction, preposition, article: true, pronoun: '' });
  }
  withArticle(word.slice(1), conjunction, preposition, out);
}

/** Object and possessive pronouns written on the end of a word: استهدفتها، قصفهم. Longest first. */
const PRONOUNS = ['هما', 'هم', 'هن', 'ها', 'ه'] as const;

/**
 * Every way a folded Arabic word can be taken apart, the whole word first. The pronoun at the end, where there
 * may be one, is taken off last.
 */
export function formsOf(word: string): readonly Form[] {
  const out: Form[] = [];
  withPreposition(word, false, out);
  if (CONJUNCTION.has(word[0] ?? '') && word.length > SHORTEST_STEM)
    withPreposition(word.slice(1), true, out);
  const whole = out.length;
  for (const pronoun of PRONOUNS) {
    if (!word.endsWith(pronoun) || word.length < pronoun.length + 3) continue;
    for (let i = 0; i < whole; i++) {
      const form = out[i] as Form;
      if (form.article || form.stem.length < pronoun.length + SHORTEST_STEM + 1) continue;
      out.push({ ...form, stem: form.stem.slice(0, -pronoun.length), pronoun });
    }
    break;
  }
  return out;
}
