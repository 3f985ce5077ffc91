import { foldText } from '../../gazetteer/fold';
import { because } from '../because';
import * as arabic from '../languages/ar/datecues';
import * as english from '../languages/en/datecues';
import { waysApart } from '../lexicon/phrases';
import type { DateMention, Sentence } from '../types';
import { type Found, wordsOf } from './context';
import type { Item } from './items';

/** What a date dates: the event, or only the upload, the filming or the statement that tells of it. */
type Cue = 'uploaded' | 'filmed' | 'media' | 'said' | 'that' | 'to-come';

const LISTS = [
  ['uploaded', 'UPLOADED'],
  ['filmed', 'FILMED'],
  ['media', 'MEDIA'],
  ['said', 'SAID'],
  ['that', 'THAT'],
  ['to-come', 'TO_COME'],
] as const;

const cues = new Map<string, Cue>(
  [arabic, english].flatMap((words) =>
    LISTS.flatMap(([cue, list]) => words[list].map((word) => [foldText(word).folded, cue] as const)),
  ),
);

const ARABIC = /^[\u0621-\u064A]/;

function cueOf(item: Item): Cue | undefined {
  const known = cues.get(item.folded);
  if (known || !ARABIC.test(item.folded)) return known;
  const form = waysApart(item.folded).find((f) => cues.has(f.stem));
  return form && cues.get(form.stem);
}

/** How far before a date its verb may stand, and after it the "that" of what was said. */
const REACH = 8;
/** English puts the day soon after the verb: "said on Friday", "told the agency on Friday". */
const REACH_SAID_ENGLISH = 6;
const CLAUSE_END = /[:؛;(]/;
const CLOSES = /[»”]/;
const OPENS = /[«“]/;

/** The nearest cue before the item, not past a quotation, a colon or a "that". */
function cueBefore(
  items: readonly Item[],
  first: number,
): { readonly cue: Cue; readonly distance: number } | null {
  // A name in quotation marks is passed over («المرصد السوري»); into a quotation, or out of one, no cue reaches.
  let quoted = false;
  for (let k = first - 1; k >= Math.max(0, first - REACH); k--) {
    const gap = items[k + 1]?.gap ?? '';
    if (CLAUSE_END.test(gap)) return null;
    const straight = gap.includes('"');
    if (OPENS.test(gap) || (straight && quoted)) {
      if (!quoted) return null;
      quoted = false;
    } else if (CLOSES.test(gap) || straight) quoted = true;
    if (quoted) continue;
    const cue = cueOf(items[k] as Item);
    if (cue === 'that') return null;
    if (cue && cue !== 'media') return { cue, distance: first - k };
  }
  return null;
}

const thatFollows = (items: readonly Item[], next: number): boolean =>
  items.slice(next, next + REACH).some((item) => cueOf(item) === 'that');

/** Use and rule of a found date, seen in its sentence. */
export function useOf(
  items: readonly Item[],
  { first, next, use, rule, because: read }: Found,
  role: Sentence['role'],
): Pick<DateMention, 'use' | 'rule' | 'because'> {
  const medium = (cue: 'uploaded' | 'filmed' | 'said', distance: number) => ({
    use: 'medium' as const,
    rule: cue,
    because: [...read, because<'date'>(cue, wordsOf(items, first - distance))],
  });
  if (use !== 'event') return { use, rule, because: read };
  const before = cueBefore(items, first);
  if ((before?.cue === 'uploaded' || before?.cue === 'filmed') && speaksOfMedia(items)) {
    return medium(before.cue, before.distance);
  }
  if (before?.cue === 'said' && isOfStatement(items, first, next, before.distance)) {
    return medium('said', before.distance);
  }
  return role === 'caption'
    ? { use: 'medium', rule, because: [...read, because<'date'>('caption')] }
    : { use, rule, because: read };
}

const speaksOfMedia = (items: readonly Item[]): boolean => items.some((item) => cueOf(item) === 'media');

const PASSIVE: ReadonlySet<string> = new Set(['was', 'were', 'been', 'is', 'are']);

/**
 * Arabic: "that" is still to come. English: the day stands right after the verb ("said on Friday"), ends a sentence
 * that "told" begins, or has "that" after it. "Were reported on Friday" dates what was reported.
 */
function isOfStatement(items: readonly Item[], first: number, next: number, distance: number): boolean {
  const verb = items[first - distance]?.folded ?? '';
  if (ARABIC.test(verb)) return thatFollows(items, next);
  if (PASSIVE.has(items[first - distance - 1]?.folded ?? '') || distance > REACH_SAID_ENGLISH) return false;
  return distance <= 2 || thatFollows(items, next) || (verb === 'told' && next >= items.length);
}

/** Whether the clause before a date speaks of what is to come: "will meet on Friday". */
export const isToCome = (items: readonly Item[], first: number): boolean =>
  cueBefore(items, first)?.cue === 'to-come';
