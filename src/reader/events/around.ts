import { type Marks, only } from '../lexicon/lexicon';
import type { Category } from '../lexicon/words';
import { placeWords } from '../places/words';
import type { Sentence } from '../types';
import type { Anchor } from './anchor';
import { isControl } from './senses';
import type { SentenceFindings } from './types';

/** What stands around the words of a sentence: names, days, people taken. */

/** A place without a preposition, or a direction before one: قصف شرق حلب, قصف الأحياء الشرقية. */
export function leadsToPlace(f: SentenceFindings, t: number): boolean {
  const starts = (at: number) =>
    f.places.some(
      (p) =>
        p.from - f.base === at &&
        p.start === f.sentence.tokens[at]?.start &&
        !/^[وبل]ال/.test(f.sentence.tokens[at]?.folded ?? ''),
    );
  return starts(t) || (placeWords.direction(f.sentence.tokens[t]) !== undefined && starts(t + 1));
}

const ON: ReadonlySet<string> = new Set(['on', 'onto', 'علي', 'fell', 'over']);
/** Words between "on" and the name: على حي, "on the". */
const TO_NAME = 2;

/** "On" and then a place: قذائف على حي الميدان, "shells on Midan". */
export function isOnPlace(f: SentenceFindings, t: number): boolean {
  if (!ON.has(f.sentence.tokens[t]?.folded ?? '')) return false;
  const at = t + 1 + f.base;
  return f.places.some((p) => !p.anaphor && p.from >= at && p.from - at <= TO_NAME);
}

export const holdsToken = (
  sentence: Sentence,
  t: number,
  span: { readonly start: number; readonly end: number },
): boolean => {
  const token = sentence.tokens[t];
  return token !== undefined && token.start >= span.start && token.end <= span.end;
};

/** "Captured four of them": people, not ground. */
export const isCapture = (f: SentenceFindings, a: Anchor): boolean =>
  isControl(a.sense) &&
  f.figures.some((x) => {
    const start = Math.min(x.start, x.trigger?.[0] ?? x.start);
    const end = Math.max(x.end, x.trigger?.[1] ?? x.end);
    return x.measure === 'captured' && holdsToken(f.sentence, a.head, { start, end });
  });

/** The words of a place's name mean nothing else: السريان is no "coming into force". A target may be named by one. */
export function outsideNames(f: SentenceFindings): Marks {
  const names = f.places.filter((p) => !p.anaphor && !p.descriptor);
  if (names.length === 0) return f.marks;
  const inName = (t: number) => names.some((p) => t + f.base >= p.from && t + f.base < p.to);
  // What an attack hit or was made with is looked for by `targetsIn` and `weaponsIn`.
  const kept = (cat: Category) => cat === 'target' || cat === 'weapon';
  return only(f.marks, (cat, token) => kept(cat) || !inName(token));
}

/** In the words that name a speaker or a place nothing is a weapon or a target: كلية المدفعية, غرفة عمليات الفصائل. */
export const isNamed = (f: SentenceFindings, t: number): boolean =>
  f.attributions.some((a) => t >= a.subject[0] && t < a.subject[1]) ||
  f.places.some((p) => !p.anaphor && t + f.base >= p.from && t + f.base < p.to);

export const weaponsIn = (f: SentenceFindings) => f.marks.of('weapon').filter((m) => !isNamed(f, m.from));

/** A place named for what it is (مشفى الضبيط) is a target; "no hospitals, no medicine" names none. */
export const targetsIn = (f: SentenceFindings) =>
  f.marks.of('target').filter((m) => {
    if (f.marks.of('negation').some((n) => n.to === m.from)) return false;
    const place = f.places.find((p) => !p.anaphor && m.from + f.base >= p.from && m.from + f.base < p.to);
    if (place)
      return (
        place.place?.kind === 'landmark' &&
        !f.marks.of('weapon').some((w) => w.from + f.base > place.from && w.from + f.base < place.to)
      );
    return !isNamed(f, m.from);
  });
