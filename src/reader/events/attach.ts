import { attributionAt } from '../claimants';
import type { Sense } from '../lexicon/words';
import type { FigureMention, Sentence } from '../types';
import type { Anchor } from './anchor';
import type { Distances } from './clauses';
import type { Polarity } from './polarity';
import type { Draft, SentenceFindings } from './types';

/** A figure farther than this from every event word of its sentence belongs to none of them. */
const FIGURE_REACH = 9.5;
const FAR = 24;
const PLACE_REACH = 22;
const DATE_REACH = 12;
/** What stands before the event word is a little less likely its own than what follows it. */
const BEFORE = 1.5;

/** The token of a sentence an offset into the text lies in, or the next one. */
export const tokenAt = (sentence: Sentence, offset: number): number => {
  let low = 0;
  let high = sentence.tokens.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentence.tokens[middle] as { end: number }).end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** Stands for the event word where there is none. */
export const nothing = (head: number, sense: Sense, definite: boolean): Anchor => ({
  from: head,
  to: head + 1,
  head,
  sense,
  senses: [sense],
  part: 'noun',
  definite,
  tense: null,
  observed: false,
  carried: false,
  undergone: false,
  phase: null,
  purpose: false,
  lead: head,
});

/** Gives each draft its figures, places and days afresh. */
export function attached(
  f: SentenceFindings,
  bare: readonly Draft[],
  distances: Distances,
  inSubject: (token: number) => boolean,
): Draft[] {
  const drafts = bare
    .map((d) => draft(d.anchor, d.polarity, d.bare, d.spread))
    .sort((a, b) => a.anchor.from - b.anchor.from);
  attachFigures(f, drafts, distances);
  attachPlaces(f, drafts, distances, inSubject);
  attachDates(f, drafts, distances);
  return drafts;
}

export const draft = (anchor: Anchor, polarity: Polarity, bare: Draft['bare'], spread: boolean): Draft => ({
  anchor,
  polarity,
  bare,
  spread,
  figures: [],
  places: [],
  dates: [],
});

/** The draft nearest to a token, within reach; what stands ahead of its event word pays `before` more. */
function nearest(
  drafts: readonly Draft[],
  at: number,
  reach: number,
  distances: Distances,
  before: number,
  extra: (d: Draft, ahead: boolean) => number = () => 0,
): { readonly draft: Draft; readonly cost: number } | null {
  let found: Draft | null = null;
  let least = reach;
  for (const d of drafts) {
    const within = at >= d.anchor.from && at < d.anchor.to;
    const head = at < d.anchor.from ? d.anchor.from : d.anchor.head;
    const ahead = at < d.anchor.from;
    const cost = within ? 0 : distances.between(at, head) + (ahead ? before : 0) + extra(d, ahead);
    if (cost < least) {
      least = cost;
      found = d;
    }
  }
  return found ? { draft: found, cost: least } : null;
}

function attachFigures(f: SentenceFindings, drafts: Draft[], distances: Distances): void {
  const hurt = f.figures.filter((x) => x.measure !== null);
  const events = drafts.filter((d) => !d.spread);
  let last: { readonly draft: Draft; readonly at: number } | null = null;
  for (const figure of hurt) {
    const at = tokenAt(f.sentence, figure.trigger ? Math.min(figure.start, figure.trigger[0]) : figure.start);
    const near = nearest(events, at, FIGURE_REACH, distances, 0);
    const chained: boolean =
      last !== null &&
      !distances.parted(last.at, at) &&
      !(near && near.cost < distances.between(last.at, at));
    let owner: Draft | null =
      chained && last ? last.draft : (near?.draft ?? farther(f, events, at, distances));
    if (!owner) {
      owner = draft(nothing(at, senseOf(figure), false), 'asserted', 'figures', false);
      drafts.push(owner);
      drafts.sort((a, b) => a.anchor.from - b.anchor.from);
    }
    owner.figures.push(figure);
    last = { draft: owner, at };
  }
}

/** What people without an event word beside them suffered: a figure alone says that much. */
const senseOf = ({ measure, group }: FigureMention): Sense =>
  measure === 'captured' && group !== 'combatant'
    ? 'abduction'
    : measure === 'missing'
      ? 'vanishing'
      : 'killing';

/** Across any number of commas a figure still belongs to the event of its clause: قتل 18، بينهم 5، وأصيب 40، جراء غارات. */
function farther(
  f: SentenceFindings,
  events: readonly Draft[],
  at: number,
  distances: Distances,
): Draft | null {
  const far = nearest(events, at, FAR, distances, 0)?.draft;
  if (!far) return null;
  const [from, to] = far.anchor.head < at ? [far.anchor.head, at] : [at, far.anchor.head];
  const parted = f.marks
    .of('clause')
    .some((m) => m.value.weight === 'strong' && m.from > from && m.from <= to);
  const sameVoice = attributionAt(f.attributions, far.anchor.head) === attributionAt(f.attributions, at);
  return parted || !sameVoice ? null : far;
}

function attachPlaces(
  f: SentenceFindings,
  drafts: readonly Draft[],
  distances: Distances,
  inSubject: (token: number) => boolean,
): void {
  for (const place of f.places) {
    if (place.metonym || place.dateline || !place.place) continue;
    const at = place.from - f.base;
    if (inSubject(at)) continue;
    const near = nearest(drafts, at, PLACE_REACH, distances, BEFORE, (d) =>
      d.polarity === 'recalled' ? 2 : 0,
    );
    if (near && !isAfterthought(f, near.draft, at)) near.draft.places.push(place);
  }
  ofResidents(f, drafts);
  // "… where aircraft hit a market": the place named last before it.
  for (const d of drafts) {
    const where = f.marks
      .of('clause')
      .some((m) => m.value.weight === 'weak' && m.to === d.anchor.from && isWhere(f, m.from));
    if (!where || d.places.length > 0) continue;
    const before = f.places
      .filter((p) => p.place && !p.metonym && !p.container && p.to - f.base <= d.anchor.from)
      .at(-1);
    if (before) d.places.push(before);
  }
}

/** "Took A after the convoy left B": what stands past "after" is where something else was, once the event has its place. */
function isAfterthought(f: SentenceFindings, { anchor, places }: Draft, at: number): boolean {
  return f.marks
    .of('recalled')
    .some(
      (r) =>
        r.from > anchor.head &&
        r.from < at &&
        places.some((p) => p.from - f.base > anchor.head && p.to - f.base <= r.from),
    );
}

/** Residents of a quarter who speak of an attack and name no place speak of their own. */
function ofResidents(f: SentenceFindings, drafts: readonly Draft[]): void {
  for (const d of drafts) {
    const a = d.places.length > 0 ? null : attributionAt(f.attributions, d.anchor.head);
    if (!a) continue;
    const resident = a.claimants.some((c) => c.id === 'resident');
    const home = f.places.find(
      (p) =>
        p.place &&
        !p.metonym &&
        p.from - f.base >= a.subject[0] &&
        p.from - f.base < a.subject[1] &&
        (resident || livesThere(f, p.from - f.base)),
    );
    if (home) d.places.push(home);
  }
}

const LIVES: ReadonlySet<string> = new Set(
  'تقطن يقطن تسكن يسكن يعيش تعيش سكان lives living live resident residents'.split(' '),
);
/** Words from "lives" to the name: تقطن حي, "lives in". */
const LIVES_REACH = 3;

function livesThere(f: SentenceFindings, at: number): boolean {
  for (let t = at - 1; t >= Math.max(0, at - LIVES_REACH); t--)
    if (LIVES.has(f.sentence.tokens[t]?.folded ?? '')) return true;
  return false;
}

const isWhere = (f: SentenceFindings, token: number): boolean =>
  ['حيث', 'where'].includes(f.sentence.tokens[token]?.folded ?? '');

function attachDates(f: SentenceFindings, drafts: readonly Draft[], distances: Distances): void {
  for (const date of f.dates) {
    const lasting =
      date.use === 'duration' && date.date?.from ? drafts.filter((d) => d.anchor.sense === 'siege') : [];
    if (date.use !== 'event' && date.use !== 'total' && lasting.length === 0) continue;
    const at = tokenAt(f.sentence, date.start);
    if (countsTimes(f, at)) continue;
    // "The attack came a day after a raid": the day is that of the raid.
    const later = date.rule === 'aftermath' ? drafts.filter((d) => d.anchor.head > at) : [];
    if (date.rule === 'aftermath' && later.length === 0) continue;
    const aside = backgroundFrom(f, at);
    const near = nearest(
      aside !== null
        ? drafts.filter((d) => d.anchor.head > aside)
        : later.length > 0
          ? later
          : lasting.length > 0
            ? lasting
            : drafts,
      at,
      DATE_REACH,
      distances,
      0,
      dateCost,
    );
    near?.draft.dates.push(date);
  }
  ofEarlierYears(f, drafts);
}

const TIMES_REACH = 4;
const TIMES = /^(times?|و?لل?مره|المره|مره|مرات)$/;

/** "Hit for the second time this month", للمرة الثانية خلال أسبوع: how often, and not when. */
function countsTimes(f: SentenceFindings, at: number): boolean {
  for (let t = at - 1; t >= Math.max(0, at - TIMES_REACH); t--)
    if (TIMES.test(f.sentence.tokens[t]?.folded ?? '')) return true;
  return false;
}

/** Words from "which" to its "had". */
const HAD_REACH = 3;

/** Where a clause opens that tells what had been before ("which they had lost on Sunday") and holds the token; or null. */
function backgroundFrom(f: SentenceFindings, at: number): number | null {
  const relative = f.marks
    .of('relative')
    .filter((r) => r.to <= at && at - r.to <= AFTER_WHICH)
    .at(-1);
  if (!relative) return null;
  for (let t = relative.to; t < Math.min(at, relative.to + HAD_REACH); t++)
    if (/^(had|كان(ت|وا)?)$/.test(f.sentence.tokens[t]?.folded ?? '')) return relative.from;
  return null;
}
const AFTER_WHICH = 8;

/** "In 2013, …": an event of a year gone by, where nothing nearer dates it, is of that year and not of these days. */
function ofEarlierYears(f: SentenceFindings, drafts: readonly Draft[]): void {
  const year = f.dates.find((d) => d.use === 'background' && d.rule === 'year' && d.date !== null);
  if (!year) return;
  for (const d of drafts) if (d.dates.length === 0) d.dates.push(year);
}

/** A day belongs to the verb of its clause sooner than to a noun under it, and seldom stands before a noun. */
function dateCost({ anchor, polarity }: Draft, ahead: boolean): number {
  const governed = anchor.part === 'noun' && !anchor.carried;
  return (governed && ahead ? 1.5 : 0) + (polarity === 'recalled' ? 1 : polarity === 'unreal' ? 2 : 0);
}

/** A sentence that only lists places (ومن الأحياء، س وص) says where the event before it was. */
export function listOfPlaces(f: SentenceFindings, drafts: Draft[]): void {
  if (drafts.length > 0 || f.sentence.role === 'heading' || f.marks.of('negation').length > 0) return;
  const listed = f.places.filter((p) => p.place && !p.metonym && !p.anaphor && !p.dateline);
  const [first] = listed;
  const words = listed.reduce((n, p) => n + p.to - p.from, 0);
  if (!first || listed.length < 2 || f.sentence.tokens.length > words * 2 + 4) return;
  const d = draft(nothing(first.from - f.base, 'killing', true), 'asserted', 'places', true);
  d.places.push(...listed);
  drafts.push(d);
}

/** Marks that stand nearer to this draft than to any other, and within reach. */
export const nearTo =
  (d: Draft, drafts: readonly Draft[], distances: Distances) =>
  <T extends { readonly from: number }>(list: readonly T[], reach: number): readonly T[] =>
    list.filter((m) => nearest(drafts, m.from, reach, distances, 0)?.draft === d);
