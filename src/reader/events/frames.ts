import type { Kind, Side, Target, Weapon } from '../../domain/tables';
import { type Attribution, attributionAt } from '../claimants';
import { partyOf, partyRow, sideOf } from '../claimants/table';
import type { Marks } from '../lexicon/lexicon';
import type { Sense } from '../lexicon/words';
import { type FoundPlace, isFine } from '../places';
import { placeWords } from '../places/words';
import type { DateMention, FigureMention, Sentence } from '../types';
import { type Part, partsIn } from './actors';
import { type Anchor, anchorsIn } from './anchors';
import { type Distances, distancesIn } from './clauses';
import { type Polarity, polarityOf } from './polarity';
import { isControl, SENSES, type SenseRow } from './senses';

/** One sentence's report of one event, with all that stands by it. */
export interface Frame {
  /** Index of the sentence. */
  readonly sentence: number;
  readonly paragraph: number;
  readonly heading: boolean;
  /** UTF-16 offsets of the words. */
  readonly start: number;
  readonly end: number;
  readonly sense: Sense;
  readonly kind: Kind;
  readonly family: SenseRow['family'];
  /** The words leave open what kind of attack it was. */
  readonly generic: boolean;
  readonly definite: boolean;
  /** No event word of its own: figures, or places, that belong to an event told before. */
  readonly bare: 'no' | 'figures' | 'places';
  /** Says where an event told before did its harm: وتركز القتلى في. */
  readonly spread: boolean;
  readonly polarity: Polarity;
  /** Denies having done it, not that it happened. */
  readonly disclaims: boolean;
  readonly attribution: Attribution | null;
  readonly places: readonly FoundPlace[];
  readonly dates: readonly DateMention[];
  /** Of the statement or the footage: dates the event only where nothing else does. */
  readonly mediumDate: DateMention | null;
  readonly total: DateMention | null;
  readonly figures: readonly { readonly figure: FigureMention; readonly attribution: Attribution | null }[];
  readonly parts: readonly Part[];
  readonly weapons: readonly Weapon[];
  readonly targets: readonly Target[];
  readonly still: boolean;
  /** Told of from its beginning: the attack that began in mid-November. */
  readonly begun: boolean;
  /** Told as the background of the ground: "still hold", a state on the day of the report. */
  readonly coordinated: boolean;
}

export interface SentenceFindings {
  readonly index: number;
  readonly sentence: Sentence;
  readonly source: string;
  readonly english: boolean;
  readonly marks: Marks;
  readonly attributions: readonly Attribution[];
  readonly places: readonly FoundPlace[];
  /** First token of the sentence in the text's row of tokens, which places count by. */
  readonly base: number;
  readonly dates: readonly DateMention[];
  readonly figures: readonly FigureMention[];
}

/** A figure farther than this from every event word of its sentence belongs to none of them. */
const FIGURE_REACH = 9.5;
const FAR = 24;
const PLACE_REACH = 22;
const DATE_REACH = 12;
/** What stands before the event word is a little less likely its own than what follows it. */
const BEFORE = 1.5;

interface Draft {
  readonly anchor: Anchor;
  readonly polarity: Polarity;
  readonly bare: Frame['bare'];
  readonly spread: boolean;
  readonly figures: FigureMention[];
  readonly places: FoundPlace[];
  readonly dates: DateMention[];
}

const local = (sentence: Sentence, offset: number): number => {
  let low = 0;
  let high = sentence.tokens.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentence.tokens[middle] as { end: number }).end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
};

const nothing = (head: number, sense: Sense, definite: boolean): Anchor => ({
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

/** The events one sentence reports. */
export function framesIn(f: SentenceFindings): readonly Frame[] {
  const { sentence, source, marks } = f;
  const distances = distancesIn(sentence, source, marks);
  const described = f.places.filter((p) => p.anaphor && p.to - p.from > 1);
  const inSubject = (t: number) => f.attributions.some((a) => t >= a.subject[0] && t < a.subject[1]);
  const barred = (t: number) =>
    described.some((p) => t + f.base >= p.from && t + f.base < p.to) || inSubject(t);
  const dated = (t: number) => f.dates.some((d) => holdsToken(sentence, t, d));
  // A name or a day right after a noun annexes it.
  const named = (t: number) => dated(t) || leadsToPlace(f, t);
  const words = anchorsIn(sentence.tokens, marks, distances, barred, named, (t) => isNamed(f, t))
    .filter((a) => !isCapture(f, a))
    .map((a): Draft => draft(a, polarityOf(a, sentence, marks, distances, f.english, dated), 'no', false))
    // "While trying to flee": not what happened, and it must not keep the place.
    .filter((d) => !(d.polarity === 'unreal' && d.anchor.sense === 'displacement'));
  const spreads = marks
    .of('spread')
    .map((m): Draft => draft(nothing(m.from, 'killing', true), 'asserted', 'figures', true));

  // A word that turns out to report no event must not keep the places and days of those that do.
  let drafts = attached(f, [...words, ...spreads], distances, inSubject);
  const idle = new Set(
    drafts.filter((d) => !meetsNeeds(f, d, partsOf(drafts, d), distances, drafts)).map((d) => d.anchor),
  );
  if (idle.size > 0) {
    drafts = attached(
      f,
      [...words, ...spreads].filter((d) => !idle.has(d.anchor)),
      distances,
      inSubject,
    );
  }
  listOfPlaces(f, drafts);
  const parts = partsIn(
    drafts.map((d) => d.anchor),
    sentence,
    marks,
    distances,
    barred,
  );
  const frames = drafts
    .map((d, i) => frameOf(f, d, parts[i] ?? [], distances, drafts))
    .filter((frame): frame is Frame => frame !== null);
  return [...frames, ...answered(f, frames)];

  function partsOf(all: readonly Draft[], d: Draft): readonly Part[] {
    const assigned = partsIn(
      all.map((x) => x.anchor),
      sentence,
      marks,
      distances,
      barred,
    );
    return assigned[all.indexOf(d)] ?? [];
  }
}

/** What a sentence tells and then says somebody denies: the same event once more, denied. */
function answered(f: SentenceFindings, frames: readonly Frame[]): Frame[] {
  return f.attributions
    .filter((a) => a.answers && a.claimants.length > 0)
    .flatMap((a) => {
      const at = f.sentence.tokens[a.subject[0]]?.start ?? 0;
      const told = frames.filter((x) => x.start < at && x.polarity === 'asserted').at(-1);
      return told ? [{ ...told, polarity: 'denied' as const, attribution: a, figures: [], parts: [] }] : [];
    });
}

/** A place without a preposition, or a direction before one: قصف شرق حلب, قصف الأحياء الشرقية. */
function leadsToPlace(f: SentenceFindings, t: number): boolean {
  const starts = (at: number) =>
    f.places.some(
      (p) =>
        p.from - f.base === at &&
        p.start === f.sentence.tokens[at]?.start &&
        !/^[وبل]ال/.test(f.sentence.tokens[at]?.folded ?? ''),
    );
  return starts(t) || (placeWords.direction(f.sentence.tokens[t]) !== undefined && starts(t + 1));
}

const holdsToken = (
  sentence: Sentence,
  t: number,
  span: { readonly start: number; readonly end: number },
): boolean => {
  const token = sentence.tokens[t];
  return token !== undefined && token.start >= span.start && token.end <= span.end;
};

/** "Captured four of them": people, not ground. */
const isCapture = (f: SentenceFindings, a: Anchor): boolean =>
  isControl(a.sense) &&
  f.figures.some((x) => {
    const start = Math.min(x.start, x.trigger?.[0] ?? x.start);
    const end = Math.max(x.end, x.trigger?.[1] ?? x.end);
    return x.measure === 'captured' && holdsToken(f.sentence, a.head, { start, end });
  });

/** Gives each draft its figures, places and days afresh. */
function attached(
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

const draft = (anchor: Anchor, polarity: Polarity, bare: Frame['bare'], spread: boolean): Draft => ({
  anchor,
  polarity,
  bare,
  spread,
  figures: [],
  places: [],
  dates: [],
});

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
    const at = local(f.sentence, figure.trigger ? Math.min(figure.start, figure.trigger[0]) : figure.start);
    const near = nearest(events, at, FIGURE_REACH, distances, 0);
    const chained: boolean =
      last !== null &&
      !distances.parted(last.at, at) &&
      !(near && near.cost < distances.between(last.at, at));
    let owner: Draft | null =
      chained && last ? last.draft : (near?.draft ?? farther(f, events, at, distances));
    if (!owner) {
      owner = draft(nothing(at, 'killing', false), 'asserted', 'figures', false);
      drafts.push(owner);
      drafts.sort((a, b) => a.anchor.from - b.anchor.from);
    }
    owner.figures.push(figure);
    last = { draft: owner, at };
  }
}

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
    near?.draft.places.push(place);
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

/** Residents of a quarter who speak of an attack and name no place speak of their own. */
function ofResidents(f: SentenceFindings, drafts: readonly Draft[]): void {
  for (const d of drafts) {
    const a = d.places.length > 0 ? null : attributionAt(f.attributions, d.anchor.head);
    if (!a?.claimants.some((c) => c.id === 'resident')) continue;
    const home = f.places.find(
      (p) => p.place && !p.metonym && p.from - f.base >= a.subject[0] && p.from - f.base < a.subject[1],
    );
    if (home) d.places.push(home);
  }
}

const isWhere = (f: SentenceFindings, token: number): boolean =>
  ['حيث', 'where'].includes(f.sentence.tokens[token]?.folded ?? '');

function attachDates(f: SentenceFindings, drafts: readonly Draft[], distances: Distances): void {
  for (const date of f.dates) {
    const lasting =
      date.use === 'duration' && date.date?.from ? drafts.filter((d) => d.anchor.sense === 'siege') : [];
    if (date.use !== 'event' && date.use !== 'total' && lasting.length === 0) continue;
    const near = nearest(
      lasting.length > 0 ? lasting : drafts,
      local(f.sentence, date.start),
      DATE_REACH,
      distances,
      0,
      dateCost,
    );
    near?.draft.dates.push(date);
  }
}

/** A day belongs to the verb of its clause sooner than to a noun under it, and seldom stands before a noun. */
function dateCost({ anchor, polarity }: Draft, ahead: boolean): number {
  const governed = anchor.part === 'noun' && !anchor.carried;
  return (governed && ahead ? 1.5 : 0) + (polarity === 'recalled' ? 1 : polarity === 'unreal' ? 2 : 0);
}

/** A sentence that only lists places (ومن الأحياء، س وص) says where the event before it was. */
function listOfPlaces(f: SentenceFindings, drafts: Draft[]): void {
  if (drafts.length > 0 || f.sentence.role === 'heading') return;
  const listed = f.places.filter((p) => p.place && !p.metonym && !p.anaphor && !p.dateline);
  const [first] = listed;
  const words = listed.reduce((n, p) => n + p.to - p.from, 0);
  if (!first || listed.length < 2 || f.sentence.tokens.length > words * 2 + 4) return;
  const d = draft(nothing(first.from - f.base, 'killing', true), 'asserted', 'places', true);
  d.places.push(...listed);
  drafts.push(d);
}

/** Marks that stand nearer to this draft than to any other, and within reach. */
const nearTo =
  (d: Draft, drafts: readonly Draft[], distances: Distances) =>
  <T extends { readonly from: number }>(list: readonly T[], reach: number): readonly T[] =>
    list.filter((m) => nearest(drafts, m.from, reach, distances, 0)?.draft === d);

/** "We have repelled", قالت إنها صدت: the party that speaks is the one that acts. Its id, or null. */
function speaksOfItself(f: SentenceFindings, anchor: Anchor): string | null {
  const a = attributionAt(f.attributions, anchor.head);
  const [claimant] = a?.claimants ?? [];
  if (!a || !claimant?.id || !PARTISAN.has(claimant.side)) return null;
  const that = f.sentence.tokens[a.from]?.folded ?? '';
  const own = /^(ب?ان|ف?ان)(ها|هم|ه|نا)$/.test(that) || /^(they|it|we)$/.test(that);
  if (!own) return null;
  // A role or an office acts for its side.
  return partyRow(claimant.id).kind === 'organisation' ? claimant.id : (SIDES_ACTOR[claimant.side] ?? null);
}

const SIDES_ACTOR: Partial<Record<Side, string>> = {
  regime: 'government-forces',
  opposition: 'opposition',
  russia: 'russia',
};

const PARTISAN: ReadonlySet<string> = new Set([
  'regime',
  'russia',
  'opposition',
  'sdf-ypg',
  'isis',
  'iran-allied',
]);

/** In the words that name a speaker or a place nothing is a weapon or a target: كلية المدفعية, غرفة عمليات الفصائل. */
const isNamed = (f: SentenceFindings, t: number): boolean =>
  f.attributions.some((a) => t >= a.subject[0] && t < a.subject[1]) ||
  f.places.some((p) => !p.anaphor && t + f.base >= p.from && t + f.base < p.to);

const weaponsIn = (f: SentenceFindings) => f.marks.of('weapon').filter((m) => !isNamed(f, m.from));

/** A place named for what it is (مشفى الضبيط) is a target; "no hospitals, no medicine" names none. */
const targetsIn = (f: SentenceFindings) =>
  f.marks.of('target').filter((m) => {
    if (f.marks.of('negation').some((n) => n.to === m.from)) return false;
    const place = f.places.find((p) => !p.anaphor && m.from + f.base >= p.from && m.from + f.base < p.to);
    if (place)
      return (
        place.place?.kind === 'landmark' &&
        m.from + f.base === place.from &&
        !f.marks.of('weapon').some((w) => w.from + f.base > place.from && w.from + f.base < place.to)
      );
    return !isNamed(f, m.from);
  });

/** Whether what an event word needs to report an event stands with it. */
function meetsNeeds(
  f: SentenceFindings,
  d: Draft,
  parts: readonly Part[],
  distances: Distances,
  drafts: readonly Draft[],
): boolean {
  if (d.bare !== 'no') return true;
  const { anchor, polarity } = d;
  if (polarity === 'denied' || polarity === 'unseen') return true;
  const near = nearTo(d, drafts, distances);
  const people = near(f.marks.of('people'), 5);
  const armed = () => near(weaponsIn(f), 8).length > 0 || near(targetsIn(f), 8).length > 0;
  const denied = attributionAt(f.attributions, anchor.head)?.act === 'deny';
  const meets: Readonly<Record<SenseRow['needs'], () => boolean>> = {
    nothing: () => true,
    phase: () => anchor.phase !== null,
    carrier: () => anchor.carried || anchor.part === 'verb' || anchor.phase !== null,
    people: () => d.figures.length > 0 || people.length > 0,
    actor: () =>
      parts.length > 0 || people.some((p) => p.value.fighters) || speaksOfItself(f, anchor) !== null,
    object: () => d.places.some((p) => !p.container) || armed(),
    ground: () =>
      (parts.length > 0 || speaksOfItself(f, anchor) !== null) && d.places.some((p) => !p.container),
    rubble: () => people.length > 0 && f.marks.of('rubble').length > 0,
    quarter: () => d.places.some((p) => p.place !== null && isFine(p.place)),
  };
  return denied || meets[SENSES[anchor.sense].needs]();
}

function frameOf(
  f: SentenceFindings,
  d: Draft,
  parts: readonly Part[],
  distances: Distances,
  drafts: readonly Draft[],
): Frame | null {
  const { anchor } = d;
  const { sentence, marks } = f;
  const near = nearTo(d, drafts, distances);
  const weapons = [...new Set(near(weaponsIn(f), 8).map((m) => m.value.weapon))];
  const targets = [...new Set(near(targetsIn(f), 8).map((m) => m.value.target))];
  const people = near(marks.of('people'), 5);
  const attribution = attributionAt(f.attributions, anchor.head);
  let { polarity } = d;
  if (attribution?.act === 'deny' && (polarity === 'asserted' || polarity === 'recalled'))
    polarity = 'denied';
  const dated = d.dates.length > 0;
  if (polarity === 'recalled' && (dated || d.figures.length > 0)) polarity = 'asserted';
  const figures = d.figures.map((figure) => ({
    figure,
    attribution: attributionAt(f.attributions, local(sentence, figure.start)) ?? attribution,
  }));
  if (!meetsNeeds(f, d, parts, distances, drafts)) return null;
  const sense = settledSense(anchor, attribution, figures.length > 0, parts);
  // Ground operations that have not begun are an advance that did not happen.
  const unbegun = sense === 'operation' && (polarity === 'denied' || polarity === 'unseen');
  const { kind: told, generic } = kindOf(
    sense,
    weapons,
    parts,
    figures,
    people.some((p) => p.value.fighters),
  );
  const from = d.figures[0] ? Math.min(anchor.from, local(sentence, d.figures[0].start)) : anchor.from;
  const end = Math.max(
    sentence.tokens[anchor.to - 1]?.end ?? sentence.start,
    ...d.figures.map((x) => x.end),
    ...d.places.map((p) => p.end),
  );
  const disclaims =
    polarity === 'denied' &&
    (SENSES[sense].family === 'fire' || sense === 'attack') &&
    speaksOfItself(f, anchor) !== null;
  const medium = f.dates.find((x) => x.use === 'medium' && x.date !== null) ?? null;
  const total = d.dates.find((x) => x.use === 'total') ?? null;
  return {
    sentence: f.index,
    paragraph: sentence.paragraph,
    heading: sentence.role !== 'body',
    start: sentence.tokens[Math.min(from, anchor.from)]?.start ?? sentence.start,
    end,
    sense,
    kind: unbegun ? 'advance' : told,
    family: SENSES[sense].family,
    generic,
    definite: anchor.definite,
    bare: d.bare,
    spread: d.spread,
    polarity,
    disclaims,
    attribution: attribution ?? announcer(f, anchor, sense, parts),
    places: d.places,
    dates: d.dates.filter((x) => x.use !== 'total'),
    mediumDate: medium,
    total,
    figures,
    parts: withSpeaker(f, d, sense, parts),
    weapons,
    targets,
    still: near(marks.of('still'), 4).length > 0,
    begun: anchor.phase === 'begin',
    coordinated: marks.at('event', anchor.from)?.form.conjunction === true,
  };
}

/** وكان الجيش قد أعلن هجوما: the party that announces its own attack says so. */
function announcer(
  f: SentenceFindings,
  anchor: Anchor,
  sense: Sense,
  parts: readonly Part[],
): Attribution | null {
  const doer = parts.find((p) => p.role === 'perpetrator');
  if (sense !== 'operation' || anchor.phase !== 'announce' || !doer) return null;
  return {
    from: anchor.lead,
    to: anchor.to,
    subject: [doer.token, doer.token],
    claimants: [partyOf(doer.actor, f.english ? 'en' : 'ar')],
    via: [],
    act: 'say',
    disputed: null,
    hearsay: false,
    answers: false,
  };
}

/** Fighting a party tells of itself, without another doer, is its own doing. */
function withSpeaker(f: SentenceFindings, d: Draft, sense: Sense, parts: readonly Part[]): readonly Part[] {
  if (SENSES[sense].family !== 'ground' && d.bare !== 'figures') return parts;
  if (parts.some((p) => p.role === 'perpetrator')) return parts;
  const actor = speaksOfItself(f, d.anchor);
  return actor ? [{ actor, role: 'perpetrator', token: d.anchor.head }, ...parts] : parts;
}

/** An attack that its own side announces is an offensive announced; anything else stays what the word says. */
function settledSense(
  anchor: Anchor,
  attribution: Attribution | null,
  hurt: boolean,
  parts: readonly Part[],
): Sense {
  if ((anchor.sense === 'attack' || anchor.sense === 'operation') && !hurt) {
    const own = attribution?.claimants.some((c) => c.side === 'regime') ?? false;
    const byArmy = parts.some((p) => sideOf(p.actor) === 'regime');
    if (anchor.phase === 'announce' || (anchor.phase === 'begin' && (own || byArmy))) return 'operation';
  }
  return anchor.sense;
}

const WEAPON_KIND: Partial<Record<Weapon, Kind>> = {
  aircraft: 'air-strike',
  helicopter: 'air-strike',
  drone: 'air-strike',
  'barrel-bomb': 'air-strike',
  'cluster-munition': 'air-strike',
  incendiary: 'air-strike',
  'bunker-buster': 'air-strike',
  artillery: 'shelling',
  mortar: 'shelling',
  rocket: 'shelling',
  missile: 'shelling',
  shell: 'shelling',
  'hell-cannon': 'shelling',
  tank: 'shelling',
  'car-bomb': 'bombing',
  'explosive-device': 'bombing',
  'suicide-bomb': 'bombing',
  'chemical-agent': 'chemical-attack',
  'sniper-rifle': 'sniper-fire',
};

const MEANS: Partial<Record<Weapon, Kind>> = {
  'chemical-agent': 'chemical-attack',
  'car-bomb': 'bombing',
  'suicide-bomb': 'bombing',
};

function kindOf(
  sense: Sense,
  weapons: readonly Weapon[],
  parts: readonly Part[],
  figures: Frame['figures'],
  fighters: boolean,
): { readonly kind: Kind; readonly generic: boolean } {
  const row = SENSES[sense];
  // An attack is what it was carried out with, where that is more than fighting.
  const byMeans = weapons.map((w) => MEANS[w]).find((k) => k !== undefined);
  if (byMeans && (row.family === 'fire' || row.family === 'killing' || sense === 'attack'))
    return { kind: byMeans, generic: false };
  if (!row.generic) return { kind: row.kind, generic: false };
  const byWeapon = weapons.map((w) => WEAPON_KIND[w]).find((k) => k !== undefined);
  if (row.family === 'fire') {
    const air = weapons.some((w) => WEAPON_KIND[w] === 'air-strike') || parts.some((p) => isAirForce(p));
    if (air) return { kind: 'air-strike', generic: false };
    if (byWeapon) return { kind: byWeapon, generic: false };
    const sides = parts.filter((p) => p.role === 'perpetrator').map((p) => sideOf(p.actor));
    if (sides.includes('russia')) return { kind: 'air-strike', generic: false };
    if (sides.includes('opposition')) return { kind: 'shelling', generic: false };
    return { kind: 'shelling', generic: true };
  }
  const combatants = fighters || figures.some((x) => x.figure.group === 'combatant');
  return { kind: combatants ? 'clash' : row.kind, generic: true };
}

const isAirForce = (p: Part): boolean => p.actor.endsWith('air-force');
