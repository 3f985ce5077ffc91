import type { Language, Relation } from '../../domain/tables';
import { foldText } from '../../gazetteer/fold';
import * as arabic from '../languages/ar/places';
import * as english from '../languages/en/places';
import { waysApart } from '../lexicon/phrases';
import type { Token } from '../types';
import { isLatin, perWord } from '../vocabulary';

export type Direction = 'east' | 'west' | 'north' | 'south' | 'central';

/** The tables of one language around place names, compiled for look-up by token. */
export interface PlaceWords {
  readonly classifier: Lookup<arabic.Classifier>;
  readonly direction: Lookup<Direction>;
  readonly directionAdjective: Lookup<Direction>;
  readonly locative: Lookup<true>;
  readonly opener: Lookup<true>;
  readonly addition: readonly (readonly string[])[];
  readonly ground: Lookup<true>;
  readonly held: Lookup<true>;
  readonly notYetHeld: Lookup<true>;
  readonly relation: Lookup<Relation>;
  readonly course: Lookup<true>;
  readonly origin: Lookup<true>;
  readonly everyday: ReadonlySet<string>;
  readonly person: Lookup<true>;
  readonly unit: Lookup<true>;
  readonly unitAfter: Lookup<true>;
  readonly office: Lookup<true>;
  /** Whether a folded name holds a word for what it names: hospital, school, factory. */
  readonly kindWord: (name: string) => boolean;
  readonly anaphor: Lookup<Anaphor>;
  readonly countryside: ReadonlySet<string>;
  readonly neverMisspelt: ReadonlySet<string>;
}

/** What a word points back to, by itself or with the word that follows it ("the city"). */
export interface Anaphor {
  readonly alone: PointsTo | null;
  readonly before: ReadonlyMap<string, PointsTo>;
}
export type PointsTo = (typeof arabic.ANAPHORS)[number][1];

export type Lookup<T> = (token: Token | undefined) => T | undefined;

const fold = (word: string): string => foldText(word).folded.trim();
const words = (written: string): string[] => written.split(' ').map(fold).filter(Boolean);

/** Looks a token up without its clitics; a word the table writes with ال must have it. */
function lookup<T>(entries: readonly (readonly [word: string, value: T])[], lang: Language): Lookup<T> {
  const plain = new Map<string, T>();
  const defined = new Map<string, T>();
  for (const [word, value] of entries) {
    if (lang === 'ar' && word.length >= 4 && word.startsWith('ال')) defined.set(word.slice(2), value);
    else plain.set(word, value);
  }
  const meaning = perWord<{ readonly value: T } | null>((folded) => {
    for (const form of waysApart(folded)) {
      const value = (form.article ? defined.get(form.stem) : undefined) ?? plain.get(form.stem);
      if (value !== undefined) return { value };
    }
    return null;
  });
  return (token) => (token ? meaning(token)?.value : undefined);
}

/** The article melts into a preposition before it: بالحي, للحي. */
const withoutClitics = (word: string): string =>
  word.replace(/^[وف]?(?:ب(?=ال))?/, '').replace(/^[وف]?لل/, 'ال');

function anaphors(lines: readonly (readonly [phrase: string, of: PointsTo])[]): Lookup<Anaphor> {
  const phrases = lines.map(([phrase, of]) => ({ words: words(phrase), of }));
  const one = new Map(phrases.flatMap(({ words: [w = '', next], of }) => (next ? [] : [[w, of] as const])));
  const meaning = perWord<Anaphor | null>((folded) => {
    const alone = one.get(folded) ?? one.get(withoutClitics(folded)) ?? null;
    const longer = phrases.flatMap(({ words: [w, next], of }) =>
      w === folded && next ? [[next, of] as const] : [],
    );
    return alone || longer.length > 0 ? { alone, before: new Map(longer) } : null;
  });
  return (token) => (token && meaning(token)) ?? undefined;
}

function holdsWord(list: readonly string[]): (name: string) => boolean {
  const known = new Set(list.map(fold));
  return (name) => name.split(' ').some((w) => known.has(w) || known.has(w.replace(/^ال/, '')));
}

const flagged = (list: readonly string[]): (readonly [string, true])[] =>
  list.flatMap((w) => words(w).map((x) => [x, true] as const));
const keyed = <T>(table: readonly (readonly [T, string])[]): (readonly [string, T])[] =>
  table.flatMap(([value, written]) => words(written).map((w) => [w, value] as const));
const valued = <T>(table: readonly (readonly [string, T])[]): (readonly [string, T])[] =>
  table.flatMap(([written, value]) => words(written).map((w) => [w, value] as const));

const PLACE_WORDS: Readonly<Record<Language, PlaceWords>> = {
  ar: {
    classifier: lookup(valued(arabic.CLASSIFIERS), 'ar'),
    direction: lookup(keyed(arabic.DIRECTIONS), 'ar'),
    directionAdjective: lookup<Direction>(keyed(arabic.DIRECTION_ADJECTIVES), 'ar'),
    locative: lookup(flagged(arabic.LOCATIVES), 'ar'),
    opener: lookup(flagged(arabic.LIST_OPENERS), 'ar'),
    addition: arabic.ADDITIONS.map(words),
    ground: lookup(flagged(arabic.GROUND), 'ar'),
    held: lookup(flagged(arabic.HELD), 'ar'),
    notYetHeld: lookup(flagged(arabic.NOT_YET_HELD), 'ar'),
    relation: lookup<Relation>(keyed(arabic.RELATIONS), 'ar'),
    course: lookup(flagged(arabic.COURSES), 'ar'),
    origin: lookup(flagged(arabic.ORIGINS), 'ar'),
    everyday: new Set(arabic.EVERYDAY_WORDS.map(fold)),
    person: lookup(flagged(arabic.BEFORE_PERSON), 'ar'),
    unit: lookup(flagged(arabic.BEFORE_UNIT), 'ar'),
    unitAfter: () => undefined,
    office: lookup(flagged(arabic.BEFORE_OFFICE), 'ar'),
    kindWord: holdsWord(arabic.KIND_WORDS),
    anaphor: anaphors(arabic.ANAPHORS),
    countryside: new Set(arabic.ITS_COUNTRYSIDE.map(fold)),
    neverMisspelt: new Set(arabic.NEVER_MISSPELT.map(fold)),
  },
  en: {
    classifier: lookup(valued(english.CLASSIFIERS), 'en'),
    direction: lookup(keyed(english.DIRECTIONS), 'en'),
    directionAdjective: () => undefined,
    locative: lookup(flagged(english.LOCATIVES), 'en'),
    opener: lookup(flagged(english.LIST_OPENERS.flatMap((o) => o.split(' ').slice(-1))), 'en'),
    addition: english.ADDITIONS.map(words),
    ground: lookup(flagged(english.GROUND), 'en'),
    held: lookup(flagged(english.HELD), 'en'),
    notYetHeld: () => undefined,
    relation: lookup<Relation>(keyed(english.RELATIONS), 'en'),
    course: lookup(flagged(english.COURSES), 'en'),
    origin: lookup(flagged(english.ORIGINS), 'en'),
    everyday: new Set(english.EVERYDAY_WORDS.map(fold)),
    person: lookup(flagged(english.BEFORE_PERSON), 'en'),
    unit: lookup(flagged(english.BEFORE_UNIT), 'en'),
    unitAfter: lookup(flagged(english.AFTER_UNIT), 'en'),
    office: lookup(flagged(english.BEFORE_OFFICE), 'en'),
    kindWord: holdsWord(english.KIND_WORDS),
    anaphor: anaphors(english.ANAPHORS),
    countryside: new Set(english.ITS_COUNTRYSIDE),
    neverMisspelt: new Set(english.NEVER_MISSPELT.map(fold)),
  },
};

const union = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): ReadonlySet<T> => new Set([...a, ...b]);

/** Both languages in one: the script of a token says whose table is asked, so that a caption reads as well as a text. */
export const placeWords: PlaceWords = (() => {
  const { ar, en } = PLACE_WORDS;
  const pick =
    <T>(a: Lookup<T>, b: Lookup<T>): Lookup<T> =>
    (token) =>
      (token && isLatin(token) ? b : a)(token);
  return {
    classifier: pick(ar.classifier, en.classifier),
    direction: pick(ar.direction, en.direction),
    directionAdjective: pick(ar.directionAdjective, en.directionAdjective),
    locative: pick(ar.locative, en.locative),
    opener: pick(ar.opener, en.opener),
    addition: [...ar.addition, ...en.addition],
    ground: pick(ar.ground, en.ground),
    held: pick(ar.held, en.held),
    notYetHeld: pick(ar.notYetHeld, en.notYetHeld),
    relation: pick(ar.relation, en.relation),
    course: pick(ar.course, en.course),
    origin: pick(ar.origin, en.origin),
    everyday: union(ar.everyday, en.everyday),
    person: pick(ar.person, en.person),
    unit: pick(ar.unit, en.unit),
    unitAfter: pick(ar.unitAfter, en.unitAfter),
    office: pick(ar.office, en.office),
    kindWord: (name) => ar.kindWord(name) || en.kindWord(name),
    anaphor: pick(ar.anaphor, en.anaphor),
    countryside: union(ar.countryside, en.countryside),
    neverMisspelt: union(ar.neverMisspelt, en.neverMisspelt),
  };
})();
