import type { Language } from '../../domain/tables';
import { arabicLines } from '../languages/ar';
import { englishLines } from '../languages/en';
import type { Token } from '../types';
import { type Mark, matchAt, type PhraseTable, phraseTable } from './phrases';
import type { Category, Entry } from './words';

/** All the words of a language that play a part in events and claims, in one table: a sentence is read once. */
const TABLES: Readonly<Record<Language, PhraseTable<Entry>>> = {
  ar: phraseTable('ar', arabicLines),
  en: phraseTable('en', englishLines),
};

const PREPOSITIONS = new Set(
  'في من الي علي عن جراء اثر بعد قبل خلال بسبب نتيجه منذ ضد وسط تحت رغم'.split(' '),
);

/**
 * A finite verb takes no article and no preposition but ل: الهرب is no form of هرب. A folded ه at the end may be ة:
 * سيطرة is no verb with an object; after a verb's ت it can only be the pronoun.
 */
function isPossible({ value, form }: Mark<Entry>, before: Token | undefined): boolean {
  const verb =
    (value.cat === 'event' && value.part === 'verb') || value.cat === 'carrier' || value.cat === 'speech';
  // في قصف, جراء قصف: after a preposition the word is the noun.
  if (verb && before && PREPOSITIONS.has(before.folded) && !form.conjunction) return false;
  // محافظة حلب is the governorate, and not "its governor".
  const owned = form.pronoun === 'ه' && !form.stem.endsWith('ت');
  if (owned && (verb || value.cat === 'party')) return false;
  return !verb || (!form.article && (form.preposition === '' || form.preposition === 'ل'));
}

type Of<C extends Category> = Mark<Extract<Entry, { cat: C }>>;

/** What the tables say about one sentence, by category, in order, not overlapping within a category. */
export interface Marks {
  readonly of: <C extends Category>(cat: C) => readonly Of<C>[];
  /** The mark of a category that begins at a token. */
  readonly at: <C extends Category>(cat: C, token: number) => Of<C> | undefined;
}

/** A phrase of several words means what it means as a whole: what lies inside it is hidden (لا يزال is no negation). */
function visible(all: readonly Mark<Entry>[], length: number): readonly Mark<Entry>[] {
  const longest: (Mark<Entry> | undefined)[] = new Array(length);
  let some = false;
  for (const m of all) {
    if (m.to - m.from < 2) continue;
    some = true;
    for (let t = m.from; t < m.to; t++) {
      const known = longest[t];
      if (!known || m.to - m.from > known.to - known.from) longest[t] = m;
    }
  }
  if (!some) return all;
  return all.filter((m) => {
    const p = longest[m.from];
    return !p || p.to < m.to || p.to - p.from <= m.to - m.from;
  });
}

/** Index of the mark that begins at a token; -1 when none does. Marks are in order. */
function find(marks: readonly { readonly from: number }[], token: number): number {
  let low = 0;
  let high = marks.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const from = marks[middle]?.from ?? 0;
    if (from === token) return middle;
    if (from < token) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

export function markSentence(tokens: readonly Token[], lang: Language): Marks {
  const table = TABLES[lang];
  const found: Mark<Entry>[] = [];
  for (let i = 0; i < tokens.length; i++) {
    for (const mark of matchAt(table, tokens, i)) if (isPossible(mark, tokens[i - 1])) found.push(mark);
  }

  const byCategory = new Map<Category, Mark<Entry>[]>();
  for (const mark of visible(found, tokens.length)) {
    const list = byCategory.get(mark.value.cat);
    if (!list) byCategory.set(mark.value.cat, [mark]);
    else {
      const last = list.at(-1) as Mark<Entry>;
      if (mark.from >= last.to) list.push(mark);
      else if (mark.to - mark.from > last.to - last.from) list[list.length - 1] = mark;
    }
  }
  return marksOf((cat) => byCategory.get(cat) ?? NONE);
}

const NONE: readonly never[] = [];

/** `list` gives the marks of the category it is asked for, and no other. */
function marksOf(list: (cat: Category) => readonly Mark<Entry>[]): Marks {
  const of = <C extends Category>(cat: C) => list(cat) as unknown as readonly Of<C>[];
  return { of, at: (cat, token) => of(cat)[find(of(cat), token)] };
}

/** The marks that pass, sifted once a category however often they are asked for. */
export function only(marks: Marks, passes: (cat: Category, token: number) => boolean): Marks {
  const sifted = new Map<Category, readonly Mark<Entry>[]>();
  return marksOf((cat) => {
    const known = sifted.get(cat);
    if (known) return known;
    const list = marks.of(cat).filter((m) => passes(cat, m.from));
    sifted.set(cat, list);
    return list;
  });
}
