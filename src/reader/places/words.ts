import type { Language, Relation } from '../../domain/tables';
import { foldText } from '../../gazetteer/fold';
import * as arabic from '../languages/ar/places';
import * as english from '../languages/en/places';
import { waysApart } from '../lexicon/phrases';
import type { Token } from '../types';
import { isLatin, perWord } from '../vocabulary';

export type Direction = 'east' | 'west' | 'north' | 'south' | 'central';

/** What a word may mean around the name of a place; undefined where it does not. */
interface Meanings {
  readonly classifier: arabic.Classifier | undefined;
  readonly direction: Direction | undefined;
  readonly directionAdjective: Direction | undefined;
  readonly locative: true | undefined;
  readonly opener: true | undefined;
  readonly ground: true | undefined;
  readonly held: true | undefined;
  readonly notYetHeld: true | undefined;
  readonly relation: Relation | undefined;
  readonly course: true | undefined;
  readonly origin: true | undefined;
  readonly stationed: true | undefined;
  readonly taken: true | undefined;
  readonly staff: true | undefined;
  readonly person: true | undefined;
  readonly unit: true | undefined;
  readonly unitAfter: true | undefined;
  readonly office: true | undefined;
  readonly anaphor: Anaphor | undefined;
}

/** The tables of one language around place names: what a folded word means, and lists of words. */
interface Tables extends Lists {
  readonly means: { readonly [K in keyof Meanings]: (folded: string) => Meanings[K] };
}

interface Lists {
  readonly addition: readonly (readonly string[])[];
  readonly everyday: ReadonlySet<string>;
  /** Whether a folded name holds a word for what it names: hospital, school, factory. */
  readonly kindWord: (name: string) => boolean;
  readonly countryside: ReadonlySet<string>;
  readonly neverMisspelt: ReadonlySet<string>;
}

/** The tables of both languages, for look-up by token. */
export type PlaceWords = Lists & {
  readonly [K in keyof Meanings]: (token: Token | undefined) => Meanings[K];
};

/** What a word points back to, by itself or with the word that follows it ("the city"). */
export interface Anaphor {
  readonly alone: PointsTo | null;
  readonly before: ReadonlyMap<string, PointsTo>;
}
export type PointsTo = (typeof arabic.ANAPHORS)[number][1];

type Lookup<T> = (folded: string) => T | undefined;

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
  return (folded) => {
    for (const form of waysApart(folded)) {
      const value = (form.article ? defined.get(form.stem) : undefined) ?? plain.get(form.stem);
      if (value !== undefined) return value;
    }
    return undefined;
  };
}

/** The article melts into a preposition before it: بالحي, للحي. */
const withoutClitics = (word: string): string =>
  word.replace(/^[وف]?(?:ب(?=ال))?/, '').replace(/^[وف]?لل/, 'ال');

function anaphors(lines: readonly (readonly [phrase: string, of: PointsTo])[]): Lookup<Anaphor> {
  const phrases = lines.map(([phrase, of]) => ({ words: words(phrase), of }));
  const one = new Map(phrases.flatMap(({ words: [w = '', next], of }) => (next ? [] : [[w, of] as const])));
  return (folded) => {
    const alone = one.get(folded) ?? one.get(withoutClitics(folded)) ?? null;
    const longer = phrases.flatMap(({ words: [w, next], of }) =>
      w === folded && next ? [[next, of] as const] : [],
    );
    return alone || longer.length > 0 ? { alone, before: new Map(longer) } : undefined;
  };
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

const TABLES: Readonly<Record<Language, Tables>> = {
  ar: {
    means: {
      classifier: lookup(valued(arabic.CLASSIFIERS), 'ar'),
      direction: lookup(keyed(arabic.DIRECTIONS), 'ar'),
      directionAdjective: lookup<Direction>(keyed(arabic.DIRECTION_ADJECTIVES), 'ar'),
      locative: lookup(flagged(arabic.LOCATIVES), 'ar'),
      opener: lookup(flagged(arabic.LIST_OPENERS), 'ar'),
      ground: lookup(flagged(arabic.GROUND), 'ar'),
      held: lookup(flagged(arabic.HELD), 'ar'),
      notYetHeld: lookup(flagged(arabic.NOT_YET_HELD), 'ar'),
      relation: lookup<Relation>(keyed(arabic.RELATIONS), 'ar'),
      course: lookup(flagged(arabic.COURSES), 'ar'),
      origin: lookup(flagged(arabic.ORIGINS), 'ar'),
      stationed: lookup(flagged(arabic.STATIONED), 'ar'),
      taken: lookup(flagged(arabic.TAKEN), 'ar'),
      staff: lookup(flagged(arabic.STAFF), 'ar'),
      person: lookup(flagged(arabic.BEFORE_PERSON), 'ar'),
      unit: lookup(flagged(arabic.BEFORE_UNIT), 'ar'),
      unitAfter: () => undefined,
      office: lookup(flagged(arabic.BEFORE_OFFICE), 'ar'),
      anaphor: anaphors(arabic.ANAPHORS),
    },
    addition: arabic.ADDITIONS.map(words),
    everyday: new Set(arabic.EVERYDAY_WORDS.map(fold)),
    kindWord: holdsWord(arabic.KIND_WORDS),
    countryside: new Set(arabic.ITS_COUNTRYSIDE.map(fold)),
    neverMisspelt: new Set(arabic.NEVER_MISSPELT.map(fold)),
  },
  en: {
    means: {
      classifier: lookup(valued(english.CLASSIFIERS), 'en'),
      direction: lookup(keyed(english.DIRECTIONS), 'en'),
      directionAdjective: () => undefined,
      locative: lookup(flagged(english.LOCATIVES), 'en'),
      opener: lookup(flagged(english.LIST_OPENERS.flatMap((o) => o.split(' ').slice(-1))), 'en'),
      ground: lookup(flagged(english.GROUND), 'en'),
      held: lookup(flagged(english.HELD), 'en'),
      notYetHeld: () => undefined,
      relation: lookup<Relation>(keyed(english.RELATIONS), 'en'),
      course: lookup(flagged(english.COURSES), 'en'),
      origin: lookup(flagged(english.ORIGINS), 'en'),
      stationed: lookup(flagged(english.STATIONED), 'en'),
      taken: lookup(flagged(english.TAKEN), 'en'),
      staff: lookup(flagged(english.STAFF), 'en'),
      person: lookup(flagged(english.BEFORE_PERSON), 'en'),
      unit: lookup(flagged(english.BEFORE_UNIT), 'en'),
      unitAfter: lookup(flagged(english.AFTER_UNIT), 'en'),
      office: lookup(flagged(english.BEFORE_OFFICE), 'en'),
      anaphor: anaphors(english.ANAPHORS),
    },
    addition: english.ADDITIONS.map(words),
    everyday: new Set(english.EVERYDAY_WORDS.map(fold)),
    kindWord: holdsWord(english.KIND_WORDS),
    countryside: new Set(english.ITS_COUNTRYSIDE),
    neverMisspelt: new Set(english.NEVER_MISSPELT.map(fold)),
  },
};

const union = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): ReadonlySet<T> => new Set([...a, ...b]);

/** The script of a word says whose table is asked, so that a caption reads as well as a text. */
function looked(folded: string): Meanings {
  const { means } = TABLES[isLatin({ folded }) ? 'en' : 'ar'];
  return {
    classifier: means.classifier(folded),
    direction: means.direction(folded),
    directionAdjective: means.directionAdjective(folded),
    locative: means.locative(folded),
    opener: means.opener(folded),
    ground: means.ground(folded),
    held: means.held(folded),
    notYetHeld: means.notYetHeld(folded),
    relation: means.relation(folded),
    course: means.course(folded),
    origin: means.origin(folded),
    stationed: means.stationed(folded),
    taken: means.taken(folded),
    staff: means.staff(folded),
    person: means.person(folded),
    unit: means.unit(folded),
    unitAfter: means.unitAfter(folded),
    office: means.office(folded),
    anaphor: means.anaphor(folded),
  };
}

/** A word that means nothing around places, as nine in ten do: one object for all of them. */
const NOTHING = looked('');
const meaningsOf = perWord((folded) => {
  const found = looked(folded);
  return Object.values(found).some((value) => value !== undefined) ? found : NOTHING;
});

const meaning =
  <K extends keyof Meanings>(name: K) =>
  (token: Token | undefined): Meanings[K] | undefined =>
    token && meaningsOf(token)[name];

export const placeWords: PlaceWords = {
  classifier: meaning('classifier'),
  direction: meaning('direction'),
  directionAdjective: meaning('directionAdjective'),
  locative: meaning('locative'),
  opener: meaning('opener'),
  ground: meaning('ground'),
  held: meaning('held'),
  notYetHeld: meaning('notYetHeld'),
  relation: meaning('relation'),
  course: meaning('course'),
  origin: meaning('origin'),
  stationed: meaning('stationed'),
  taken: meaning('taken'),
  staff: meaning('staff'),
  person: meaning('person'),
  unit: meaning('unit'),
  unitAfter: meaning('unitAfter'),
  office: meaning('office'),
  anaphor: meaning('anaphor'),
  addition: [...TABLES.ar.addition, ...TABLES.en.addition],
  everyday: union(TABLES.ar.everyday, TABLES.en.everyday),
  kindWord: (name) => TABLES.ar.kindWord(name) || TABLES.en.kindWord(name),
  countryside: union(TABLES.ar.countryside, TABLES.en.countryside),
  neverMisspelt: union(TABLES.ar.neverMisspelt, TABLES.en.neverMisspelt),
};
