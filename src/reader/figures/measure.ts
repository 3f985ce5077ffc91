import type { Span } from '../../domain/reading';
import type { RuleId } from '../../domain/rules';
import { breakdownAt } from './breakdown';
import { COMMAS, close, type Item, is } from './items';
import { nextInList, type Quantity } from './quantity';
import type { FigureWord, Harm } from './words';

/** What made a figure one of people killed, injured, captured …, and by which rule. */
export interface Link {
  readonly harm: Harm;
  readonly rule: RuleId<'figure'>;
  readonly trigger: Span;
  /** Item that gave it, so that it is not used twice for people without a number. */
  readonly by: number;
  /** Where the figure's words end when the verb stands after them: its parts may follow. */
  readonly next: number;
}

const link = (items: readonly Item[], by: number, harm: Harm, rule: Link['rule'], next: number): Link => {
  const { start, end } = items[by] as Item;
  return { harm, rule, trigger: [start, end], by, next };
};

const LATIN = /^[a-z]/;
/** After its subject an Arabic verb agrees with it: قتلوا, أصبن. */
const AGREES = /(وا|ن)$/;
/** With two of them: قتلا, أصيبتا. */
const AGREES_WITH_TWO = /ا$/;

/** How the figure is linked to harm: by its own noun, by a verb beside it, by a toll, or by a verb further off. */
export function linkOf(items: readonly Item[], quantity: Quantity, text: string): Link | null {
  const { noun, kind } = quantity;
  const hurt = [noun, kind].find((item) => item?.word?.is === 'hurt');
  if (hurt?.word?.is === 'hurt') {
    if (isCarried(items, quantity.first)) return null;
    const rule = isToll(items, quantity.first) ? 'toll' : 'counted-casualties';
    return link(items, items.indexOf(hurt), hurt.word.harm, rule, quantity.next);
  }
  if (is(noun ?? undefined, 'thing')) return null;
  return (
    verbBefore(items, quantity) ??
    verbAfter(items, quantity, text) ??
    verbPastComplement(items, quantity) ??
    toll(items, quantity) ??
    tollAfter(items, quantity) ??
    verbFarBefore(items, quantity)
  );
}

const CARRY: ReadonlySet<string> = new Set(
  'تقل تنقل نقل ينقل نقلت متنها متنه تحمل carrying transporting carried transported evacuating evacuated'.split(
    ' ',
  ),
);
const CARRY_REACH = 3;

/** "Buses carrying 261 wounded": who was taken where, and not who was hurt then. */
function isCarried(items: readonly Item[], first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - CARRY_REACH); at--)
    if (CARRY.has(items[at]?.folded ?? '')) return true;
  return false;
}

/** "The army lost ten soldiers", فقد الجيش عشرة جنود: killed; فقد عشرة أشخاص: missing. */
function harmTo(word: Extract<FigureWord, { readonly is: 'harm' }>, noun: Item | null): Harm | null {
  if (!word.fighters) return word.harm;
  const fighters = noun?.word?.is === 'person' && noun.word.group === 'combatant';
  if (word.fighters === 'only') return fighters ? word.harm : null;
  return fighters ? word.fighters : word.harm;
}

const FILLERS = 4;

/** "مقتل 4 مدنيين", "killed at least 53": only small words between. */
export function verbBefore(
  items: readonly Item[],
  { first, next, noun }: Pick<Quantity, 'first' | 'next'> & { readonly noun?: Quantity['noun'] },
): Link | null {
  let at = first - 1;
  for (let k = 0; k < FILLERS && is(items[at], 'filler') && close(items[at + 1]); k++) at--;
  const item = items[at];
  if (!is(item, 'harm') || item.word.after || !close(items[at + 1])) return null;
  const harm = harmTo(item.word, noun ?? null);
  return harm && link(items, at, harm, 'verb-before', next);
}

/** "53 مدنيا قتلوا", "50 people were killed", also past the parts of the figure between commas. */
export function verbAfter(
  items: readonly Item[],
  quantity: Pick<Quantity, 'next' | 'value' | 'low' | 'high' | 'qualifier'>,
  text: string,
): Link | null {
  const parts = breakdownAt(items, quantity.next, quantity, text);
  const family = ofOneFamily(items, quantity.next);
  const inner = family > quantity.next ? breakdownAt(items, family, quantity, text) : null;
  let at =
    inner?.next ?? parts?.next ?? (family > quantity.next ? family : listEnd(items, quantity.next, text));
  let commas = parts || inner ? COMMAS : '';
  if (family > quantity.next) commas = COMMAS;
  for (let k = 0; k < FILLERS && is(items[at], 'filler') && close(items[at], commas); k++) {
    at++;
    commas = '';
  }
  const item = items[at];
  if (!is(item, 'harm') || item.conjunction || !close(item, commas)) return null;
  const agrees = AGREES.test(item.folded) || (quantity.value === 2 && AGREES_WITH_TWO.test(item.folded));
  if (!LATIN.test(item.folded) && !item.word.after && !agrees) return null;
  return link(items, at, item.word.harm, 'verb-after', at + 1);
}

/** What goes on about the counted: "six soldiers from the army", "six people in Shaar". */
const COMPLEMENTS: ReadonlySet<string> = new Set(['from', 'of', 'in', 'at', 'near', 'inside', 'on', 'with']);
const WAS: ReadonlySet<string> = new Set(['was', 'were']);
const COMPLEMENT_REACH = 9;

/** "Six people in Shaar were killed": past where they were or whose they were, up to "were". */
function verbPastComplement(items: readonly Item[], { next, noun }: Quantity): Link | null {
  if (!noun || !COMPLEMENTS.has(items[next]?.folded ?? '')) return null;
  for (let at = next; at < Math.min(items.length - 1, next + COMPLEMENT_REACH); at++) {
    const item = items[at] as Item;
    const counts = item.number !== null && item.number.value !== 1;
    if (counts || is(item, 'clause') || is(item, 'harm') || !close(item)) return null;
    if (!WAS.has(item.folded)) continue;
    const verb = items[at + 1];
    return is(verb, 'harm') && close(verb) ? link(items, at + 1, verb.word.harm, 'verb-after', at + 2) : null;
  }
  return null;
}

/** "ستة من أسرة واحدة": where the words end that say the counted were of one family. */
function ofOneFamily(items: readonly Item[], i: number): number {
  const told = is(items[i], 'of') && is(items[i + 1], 'thing') && items[i + 2]?.number?.value === 1;
  return told ? i + 3 : i;
}

/** A verb after a list of counts governs them all: "four women and nine children were killed". */
function listEnd(items: readonly Item[], i: number, text: string): number {
  let at = i;
  for (let more = nextInList(items, at, text); more && is(more.noun ?? undefined, 'person'); ) {
    at = more.next;
    more = nextInList(items, at, text);
  }
  return at;
}

const TOLL_REACH = 16;
/** ترتفع حصيلة القتلى … إلى 45: a verb or "to" right before the number leads far back. */
const DIRECT_REACH = 24;

/** "حصيلة الشهداء اليوم في المدينة: 27 شهيدا": the count a toll leads to, past a colon or "to". */
function isToll(items: readonly Item[], first: number): boolean {
  const led = is(items[first - 1], 'amounts') || is(items[first - 1], 'exceeds');
  if (!led && !/:/.test(items[first]?.gap ?? '')) return false;
  for (let at = first - 1; at >= Math.max(0, first - TOLL_REACH); at--) {
    const item = items[at];
    if (is(item, 'toll')) return true;
    if (is(item, 'clause') || item?.number) return false;
  }
  return false;
}

/**
 * "عدد قتلى القصف … بلغ 91 شخصا", "the death toll rose to 91": the toll may stand far before its number, but then
 * a verb of amounting stands right before it.
 */
function toll(items: readonly Item[], { first, next }: Quantity): Link | null {
  const direct = is(items[first - 1], 'amounts') || is(items[first - 1], 'exceeds');
  for (let at = first - 1; at >= Math.max(0, first - (direct ? DIRECT_REACH : TOLL_REACH)); at--) {
    const item = items[at];
    if (is(item, 'clause') && at < first - 1 && !direct) return null;
    const near = first - at <= 3;
    if (is(item, 'hurt') && (item.article || is(items[at - 1], 'toll'))) {
      const counted = is(items[at - 1], 'toll') || is(items[first - 1], 'amounts');
      const amounts = direct || near || is(items[at - 2], 'exceeds');
      return counted && amounts ? link(items, at, item.word.harm, 'toll', next) : null;
    }
    if (is(item, 'toll') && item.word.harm) {
      const amounts = direct || near || is(items[at - 1], 'exceeds');
      return amounts ? link(items, at, item.word.harm, 'toll', next) : null;
    }
    if (at < first - 1 && (item?.number || is(item, 'vague'))) return null;
  }
  return null;
}

/** "ارتفع إلى 34 عدد القتلى", "brings to 96 the number of children killed": the number before its toll. */
function tollAfter(items: readonly Item[], { first, next }: Quantity): Link | null {
  const led = is(items[first - 1], 'to') || is(items[first - 1], 'amounts');
  const at = is(items[next], 'definite') ? next + 1 : next;
  const toll = items[at];
  if (!led || !is(toll, 'toll') || !close(toll)) return null;
  if (toll.word.harm) return link(items, at, toll.word.harm, 'toll', at + 1);
  for (let t = at + 1; t <= at + 2; t++) {
    const item = items[t];
    if (is(item, 'hurt') || is(item, 'harm')) return link(items, t, item.word.harm, 'toll', t + 1);
  }
  return null;
}

const VERB_REACH = 8;

/** "أعدمت القوات ميدانيا 67 رجلا": the subject stands between; only people are believed so far from their verb. */
function verbFarBefore(items: readonly Item[], { first, next, noun }: Quantity): Link | null {
  if (!is(noun ?? undefined, 'person')) return null;
  for (let at = first - 1; at >= Math.max(0, first - VERB_REACH); at--) {
    const item = items[at];
    if (!close(items[at + 1]) || is(item, 'clause') || item?.number || is(item, 'vague')) return null;
    if (is(item, 'hurt') || is(item, 'toll')) return null;
    if (is(item, 'harm')) {
      const harm = item.word.after ? null : harmTo(item.word, noun);
      return harm && link(items, at, harm, 'verb-far-before', next);
    }
  }
  return null;
}

interface Exceeding {
  readonly may: boolean;
  readonly at: number;
}

/** "يتجاوز عدد القتلى المائة": how a verb of exceeding before the figure, or before its toll, words it. */
export const exceeding = (items: readonly Item[], first: number, { rule, by }: Link): Exceeding | null =>
  exceedingBefore(items, first) ?? (rule === 'toll' ? exceedingBefore(items, by) : null);

function exceedingBefore(items: readonly Item[], first: number): Exceeding | null {
  for (let at = first - 1; at >= Math.max(0, first - 6); at--) {
    const item = items[at];
    if (is(item, 'exceeds')) {
      const may = is(items[at - 1], 'may') && close(items[at]);
      return { may, at: may ? at - 1 : at };
    }
    const between =
      is(item, 'toll') || is(item, 'hurt') || is(item, 'filler') || is(item, 'of') || is(item, 'amounts');
    if (!between || !close(items[at + 1])) return null;
  }
  return null;
}
