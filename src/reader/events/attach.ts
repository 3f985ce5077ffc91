import { attributionAt } from '../claimants';
import type { Sense } from '../lexicon/words';
import { type FoundPlace, isFine } from '../places';
import type { FigureMention } from '../types';
import type { Anchor } from './anchor';
import type { Distances } from './clauses';
import { attachDates } from './days';
import { nearest, tokenAt } from './nearest';
import type { Polarity } from './polarity';
import { isQuiet } from './senses';
import type { Draft, SentenceFindings } from './types';

/** A figure farther than this from every event word of its sentence belongs to none of them. */
const FIGURE_REACH = 9.5;
const FAR = 24;
const PLACE_REACH = 22;
/** What stands before the event word is a little less likely its own than what follows it. */
const BEFORE = 1.5;

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

function attachFigures(f: SentenceFindings, drafts: Draft[], distances: Distances): void {
  const hurt = f.figures.filter((x) => x.measure !== null);
  // Since a truce so many were killed: not by it.
  const events = drafts.filter((d) => !d.spread && !isQuiet(d.anchor.sense));
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
  const candidates = f.places.filter(
    (p) =>
      !p.metonym &&
      !p.dateline &&
      !p.aside &&
      p.place !== null &&
      !inSubject(p.from - f.base) &&
      !firesFrom(f, p),
  );
  const ownerOf = (place: FoundPlace) =>
    nearest(drafts, place.from - f.base, PLACE_REACH, distances, BEFORE, (d) =>
      d.polarity === 'recalled' ? 2 : 0,
    );
  // What is named in one list was hit in one event: its first name may stand beside the verb, its last beside the next.
  const owners = new Map<number, NonNullable<ReturnType<typeof ownerOf>>>();
  for (const place of candidates) {
    const near = ownerOf(place);
    const known = owners.get(place.list);
    if (near && (!known || near.cost < known.cost)) owners.set(place.list, near);
  }
  for (const place of candidates) {
    const owner = owners.get(place.list)?.draft;
    if (owner && !isAfterthought(f, owner, place.from - f.base)) owner.places.push(place);
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

/**
 * "Snipers in A fired at B", إرهابيون في حي أ أطلقوا قذائف على حي ب: right after those who fire stands where they are,
 * when a verb and another place follow.
 */
function firesFrom(f: SentenceFindings, place: FoundPlace): boolean {
  const list = f.places.filter((p) => p.list === place.list);
  const [start, end] = [(list[0]?.from ?? place.from) - f.base, (list.at(-1)?.to ?? place.to) - f.base];
  const who = [...f.marks.of('actor'), ...f.marks.of('people').filter((p) => p.value.fighters)];
  const inside = who.some((a) => a.to < start && start - a.to <= IN_REACH && isIn(f, a.to));
  if (!inside) return false;
  const verbs = [...f.marks.of('carrier'), ...f.marks.of('event').filter((e) => e.value.part === 'verb')];
  const verb = verbs.find((c) => c.from >= end && c.from - end <= FIRE_REACH);
  return verb !== undefined && f.places.some((p) => p.place && p.from - f.base >= verb.to && isFine(p.place));
}
/** From "in" to the name: في حي. */
const IN_REACH = 3;
/** From the name to the verb of firing. */
const FIRE_REACH = 2;
const isIn = (f: SentenceFindings, t: number): boolean =>
  ['في', 'in'].includes(f.sentence.tokens[t]?.folded ?? '');

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
