import type { EpochDay } from '../../domain/days';
import { civil, formatDay } from '../../domain/days';
import type { DateSpan } from '../../domain/reading';
import type { Language } from '../../domain/tables';
import type { DateMention, Published, Sentence } from '../types';
import { anchoredRule, monthlessRule } from './anchored';
import { calendarRule } from './calendar';
import type { Found, Reference, Rule, Value } from './context';
import { found, is, oneDay } from './context';
import { dayRule } from './day';
import { agoRule, bareLength, laterRule, sinceLength } from './durations';
import { hijriRule } from './hijri';
import { type Item, itemsOf } from './items';
import { joinRanges, modified } from './modifiers';
import { numericRule } from './numeric';
import { partRules } from './parts';
import { periodRule } from './periods';
import { recentRule } from './recent';
import { seriesRule } from './series';
import { useOf } from './use';
import { weekendRule } from './weekend';

/** What a date is read against. */
export interface DateContext {
  readonly lang: Language;
  readonly published: Published;
}

/** "Now" is the day of the report. */
const presentRule: Rule = (items, i, { narrated }) =>
  is(items[i], 'present')
    ? found(items, i, i + 1, { value: narrated === null ? null : oneDay(narrated), rule: 'now' })
    : null;

/** Of the rules that read something at an item, the one that reads most; among equals the first. */
const RULES: readonly Rule[] = [
  hijriRule,
  numericRule,
  seriesRule,
  calendarRule,
  ...partRules,
  dayRule,
  anchoredRule,
  recentRule,
  weekendRule,
  periodRule,
  sinceLength,
  agoRule,
  laterRule,
  bareLength,
  monthlessRule,
  presentRule,
];

/**
 * The date expressions of a text, in order, not overlapping; a date never crosses a sentence. Relative dates are
 * resolved against the publication day and stay null where that is unknown.
 */
export function findDates(
  sentences: readonly Sentence[],
  text: string,
  { lang, published }: DateContext,
): readonly DateMention[] {
  const mentions: DateMention[] = [];
  let reference: Reference = {
    lang,
    text,
    published: published.day,
    narrated: published.day,
    anchor: null,
    month: null,
  };
  let lead: EpochDay | null = null;
  let paragraph = 0;
  for (const sentence of sentences) {
    if (sentence.paragraph !== paragraph) {
      paragraph = sentence.paragraph;
      reference = { ...reference, narrated: lead ?? published.day };
    }
    const items = itemsOf(sentence, text);
    if (items.length === 0) continue;
    for (const [date, mention] of datesOf(items, sentence, reference)) {
      mentions.push(mention);
      reference = movedOn(reference, date, mention);
      if (lead === null && isLead(sentence) && date.deictic && mention.use === 'event')
        lead = reference.narrated;
      if (lead === null && isTitle(sentence) && date.rule === 'weekday-date' && date.value)
        lead = date.value.from;
    }
  }
  return mentions;
}

/** A day named in the first lines is the day the report tells of, until it names another. */
const LEAD_PARAGRAPHS = 3;
const isTitle = ({ paragraph, role }: Sentence): boolean => paragraph < LEAD_PARAGRAPHS && role === 'heading';
const isLead = ({ paragraph, role }: Sentence): boolean => paragraph < LEAD_PARAGRAPHS && role === 'body';

function datesOf(
  items: readonly Item[],
  sentence: Sentence,
  reference: Reference,
): readonly (readonly [Found, DateMention])[] {
  let moving = reference;
  const dates: Found[] = [];
  for (let i = 0; i < items.length; ) {
    const date = mayOpen(items[i] as Item) ? longest(items, i, moving) : null;
    if (date) {
      const whole = modified(items, date, moving);
      dates.push(whole);
      moving = movedOn(moving, whole, { use: whole.use });
    }
    i = Math.max(i + 1, date?.next ?? 0);
  }
  return joinRanges(items, dates).map((date) => [date, mentionOf(date, items, sentence)] as const);
}

/** Words that only lead to a date or stand inside one; no rule begins at them. */
const NEVER_FIRST: ReadonlySet<string> = new Set([
  'nothing',
  'since',
  'until',
  'lasting',
  'in',
  'of',
  'to',
  'from',
  'between',
  'equals',
  'era',
  'age',
  'of-it',
]);

/** Most words of a sentence are no part of its dates: the rules are not asked about them. */
const mayOpen = ({ word, number, folded }: Item): boolean =>
  word ? !NEVER_FIRST.has(word.is) : number !== null || folded === 'a' || folded === 'an';

function longest(items: readonly Item[], i: number, reference: Reference): Found | null {
  let best: Found | null = null;
  for (const rule of RULES) {
    const next = rule(items, i, reference);
    if (next && (!best || next.next > best.next)) best = next;
  }
  return best;
}

/** What later dates are read against, after this one. */
function movedOn(reference: Reference, date: Found, { use }: Pick<DateMention, 'use'>): Reference {
  const from = date.value?.from ?? null;
  if (from === null || date.use === 'duration' || date.use === 'background') return reference;
  const single = from === date.value?.to;
  const { year, month } = civil(from);
  return {
    ...reference,
    anchor: single && use !== 'future' ? from : reference.anchor,
    narrated: single && date.deictic && use === 'event' ? from : reference.narrated,
    month: NAMES_MONTH.has(date.rule) ? { year, month } : reference.month,
  };
}

const NAMES_MONTH: ReadonlySet<string> = new Set([
  'calendar-date',
  'month',
  'third-of-month',
  'date-in-series',
]);

function mentionOf(date: Found, items: readonly Item[], sentence: Sentence): DateMention {
  const { start, end, value, warning } = date;
  const { use, rule, because } = useOf(items, date, sentence.role);
  const mention = { start, end, date: value && written(value), use, rule, because };
  return warning ? { ...mention, warning } : mention;
}

const written = ({ from, to, precision, extent = 'within' }: Value): DateSpan => ({
  from: from === null ? null : formatDay(from),
  to: to === null ? null : formatDay(to),
  precision,
  extent,
});
