import type { Party } from '../../domain/reading';
import type { Language } from '../../domain/tables';
import type { Marks } from '../lexicon/lexicon';
import type { Mark } from '../lexicon/phrases';
import type { Entry } from '../lexicon/words';
import type { Sentence, Token } from '../types';
import { isOutlet, partyOf, partyRow } from './table';

/** Who says what stands in part of a sentence; tokens are those of the sentence, `[from, to)`. */
export interface Attribution {
  /** What is said. */
  readonly from: number;
  readonly to: number;
  /** The words that name who says it: what stands there is not where anything happened. */
  readonly subject: readonly [from: number, to: number];
  /** Empty when the words name nobody the tables know. */
  readonly claimants: readonly Party[];
  readonly via: readonly string[];
  readonly act: 'say' | 'deny' | 'show' | 'accuse';
  /** Whose word is denied: نفت المعارضة ما ذكره النظام. */
  readonly disputed: Party | null;
  readonly hearsay: boolean;
}

type Speech = Mark<Extract<Entry, { cat: 'speech' }>>;

/** What carries over from sentence to sentence: "he added", surnames, quotations that run on. */
export interface Memory {
  last: readonly Party[];
  lastVia: readonly string[];
  quoted: boolean;
  readonly names: Map<string, Party>;
}

export const newMemory = (): Memory => ({ last: [], lastVia: [], quoted: false, names: new Map() });

/** How far the words that name a speaker may run. */
const SUBJECT_REACH = 28;

interface Context {
  readonly tokens: readonly Token[];
  readonly gap: (before: number) => string;
  readonly marks: Marks;
  readonly lang: Language;
  readonly memory: Memory;
}

const OPENS_QUOTE = /[:«“"]/;
const STOPS = /[,،;؛:«»“”"()–—]|\s-|-\s/;

/** The attributions of one sentence, in order; `memory` is brought up to date. */
export function attributionsIn(
  sentence: Sentence,
  source: string,
  marks: Marks,
  lang: Language,
  memory: Memory,
): readonly Attribution[] {
  const { tokens } = sentence;
  const gap = (i: number): string =>
    i <= 0
      ? source.slice(sentence.start, tokens[0]?.start ?? sentence.start)
      : source.slice((tokens[i - 1] as Token).end, tokens[i]?.start ?? sentence.end);
  const context: Context = { tokens, gap, marks, lang, memory };
  const found = lang === 'ar' ? arabic(context) : english(context);
  const running = continueQuote(context, found, source.slice(sentence.start, sentence.end));
  return running ? [running, ...found] : found;
}

/** A quotation opened in an earlier sentence goes on: the same speaker, until it closes. */
function continueQuote(c: Context, found: readonly Attribution[], written: string): Attribution | null {
  const wasOpen = c.memory.quoted;
  const opening = (written.match(/[«“]/g) ?? []).length;
  const closing = (written.match(/[»”]/g) ?? []).length;
  const straight = (written.match(/"/g) ?? []).length;
  c.memory.quoted =
    straight > 0 ? (straight % 2 === 1) !== wasOpen : opening !== closing ? opening > closing : wasOpen;
  const end = found[0]?.subject[0] ?? c.tokens.length;
  if (!wasOpen || c.memory.last.length === 0 || end === 0) return null;
  return {
    from: 0,
    to: end,
    subject: [0, 0],
    claimants: c.memory.last,
    via: c.memory.lastVia,
    act: 'say',
    disputed: null,
    hearsay: false,
  };
}

/* ---------- who is named in a stretch ---------- */

interface Named {
  readonly claimants: readonly Party[];
  readonly via: readonly string[];
  /** Whether any word of the tables names somebody. */
  readonly known: boolean;
}

const VIA_PREFIX = /^(?:ل|لل)/;

/** The parties named in tokens `[from, to)`: those who speak, and the outlets that carry them. */
function namedIn(c: Context, from: number, to: number, allowActors = true): Named {
  const inside = (m: { from: number; to: number }) => m.from >= from && m.to <= to;
  const parties = c.marks.of('party').filter(inside);
  const actors = allowActors
    ? c.marks
        .of('actor')
        .filter((m) => inside(m) && m.value.use === 'noun')
        .filter((m) => !parties.some((p) => p.from < m.to && m.from < p.to))
    : [];
  const all = [
    ...parties.map((m) => ({ from: m.from, id: m.value.party, form: m.form })),
    ...actors.map((m) => ({ from: m.from, id: m.value.actor, form: m.form })),
  ].sort((a, b) => a.from - b.from);

  const speakers: string[] = [];
  const via: string[] = [];
  let behindCorrespondent = false;
  for (const { id, from: at, form } of all) {
    const carried =
      form.preposition === 'ل' ||
      (VIA_PREFIX.test(c.tokens[at - 1]?.folded ?? ' ') && (c.tokens[at - 1]?.folded.length ?? 9) <= 2) ||
      isTold(c, at);
    if (id === 'correspondent') behindCorrespondent = true;
    else if (isOutlet(id) && carried && speakers.length > 0 && !behindCorrespondent) via.push(id);
    else if (!speakers.includes(id)) speakers.push(id);
  }
  // "The director of X", "a commander in the faction Y": the office speaks, what it belongs to does not.
  const first = speakers[0];
  const joined = first === undefined ? [] : withConjoined(c, all, speakers);
  const outlets = behindCorrespondent ? joined.filter(isOutlet) : [];
  const ids =
    outlets.length > 0 ? outlets : joined.length > 0 ? joined : behindCorrespondent ? ['correspondent'] : [];
  const name = (id: string) => partyRow(id).names[c.lang];
  return { claimants: ids.map((id) => partyOf(id, c.lang)), via: via.map(name), known: all.length > 0 };
}

/** English "told Reuters": the outlet right after the verb carries what is said. */
function isTold(c: Context, at: number): boolean {
  const before = c.tokens[at - 1]?.folded ?? '';
  return before === 'told' || before === 'to' || (before === 'the' && c.tokens[at - 2]?.folded === 'told');
}

/** The first speaker, and those set beside it with "and". */
function withConjoined(
  c: Context,
  all: readonly { readonly from: number; readonly id: string; readonly form: Mark<Entry>['form'] }[],
  speakers: readonly string[],
): string[] {
  const out: string[] = [];
  for (const { id, from, form } of all) {
    if (!speakers.includes(id) || out.includes(id)) continue;
    const beside =
      form.conjunction || c.tokens[from - 1]?.folded === 'and' || c.tokens[from - 1]?.folded === 'و';
    if (out.length === 0 || beside || out[0] === 'correspondent') out.push(id);
  }
  return out.filter((id, i) => id !== 'correspondent' || (i === 0 && out.length === 1));
}

/** Words of a subject no table knows: a name, kept so that a surname alone points to the same speaker later. */
function unknownNames(c: Context, from: number, to: number): string[] {
  const known = new Set<number>();
  for (const cat of ['party', 'actor', 'event', 'clause', 'that', 'speech', 'source'] as const) {
    for (const m of c.marks.of(cat)) for (let t = m.from; t < m.to; t++) known.add(t);
  }
  const names: string[] = [];
  for (let t = from; t < Math.min(to, from + 4); t++) {
    const token = c.tokens[t];
    if (!token || known.has(t) || (t > from && STOPS.test(c.gap(t)))) break;
    const word = token.folded.replace(/^و(?=ال)/, '').replace(/^ال/, '');
    if (word.length >= 3 && !/^\d/.test(word)) names.push(word);
  }
  return names;
}

function remember(c: Context, names: readonly string[], party: Party | undefined): void {
  if (!party) return;
  for (const name of names) c.memory.names.set(name, party);
}

function recall(c: Context, from: number, to: number): Party | undefined {
  for (let t = from; t < Math.min(to, from + 4); t++) {
    const word = (c.tokens[t]?.folded ?? '')
      .replace(/^[ول](?=ال)/, '')
      .replace(/^ال/, '')
      .replace(/^ل(?=.{4})/, '');
    const party = c.memory.names.get(word);
    if (party) return party;
  }
  return undefined;
}

/** Who speaks in `[from, to)`, by table, by remembered name, or as the speaker before. */
function speaker(c: Context, from: number, to: number, goesOn: boolean): Named {
  const named = namedIn(c, from, to);
  if (named.claimants.length > 0) {
    const [first] = named.claimants;
    const mark = [...c.marks.of('party'), ...c.marks.of('actor')].filter((m) => m.from >= from && m.to <= to);
    const start = Math.min(...mark.map((m) => m.from));
    const end = mark.find((m) => m.from === start)?.to ?? start;
    if (first && partyRow(first.id ?? 'person').kind !== 'organisation')
      remember(c, unknownNames(c, from, start), first);
    if (first) remember(c, unknownNames(c, end, to), first);
    return named;
  }
  const byName = recall(c, from, to);
  if (byName) return { claimants: [byName], via: named.via, known: true };
  const names = unknownNames(c, from, to);
  if (goesOn || names.length === 0) {
    if (goesOn && c.memory.last.length > 0) remember(c, names, c.memory.last[0]);
    return { claimants: c.memory.last, via: c.memory.lastVia, known: c.memory.last.length > 0 };
  }
  const person = partyOf('person', c.lang);
  remember(c, names, person);
  return { claimants: [person], via: [], known: false };
}

function settle(c: Context, named: Named): void {
  if (named.claimants.length === 0) return;
  c.memory.last = named.claimants;
  c.memory.lastVia = named.via;
}

const hearsayIn = (c: Context, from: number, to: number): boolean =>
  c.marks.of('hearsay').some((m) => m.from >= from && m.from < to);

/* ---------- Arabic ---------- */

function arabic(c: Context): Attribution[] {
  const frames: Attribution[] = [];
  const speeches = c.marks.of('speech').filter((s) => !isInner(c, s));
  const sources = c.marks.of('source');
  const headline = headlineSpeaker(c);
  if (headline) frames.push(headline);

  speeches.forEach((speech, k) => {
    if (
      sources.some(
        (s) =>
          s.to === speech.from ||
          s.from === speech.from ||
          (s.to === speech.from - 1 && isWhat(c, speech.from - 1)),
      )
    )
      return;
    const limit = Math.min(speeches[k + 1]?.from ?? c.tokens.length, speech.to + SUBJECT_REACH);
    const frame = speechFrame(c, speech, limit, frames.at(-1)?.subject[1] ?? 0);
    if (frame) frames.push(frame);
  });
  const said = closeScopes(frames, c.tokens.length);
  return [...sourceFrames(c, sources, said), ...said].sort((a, b) => a.from - b.from);
}

const isWhat = (c: Context, at: number): boolean => ['ما', 'لما', 'بما'].includes(c.tokens[at]?.folded ?? '');

/** "What the government said": inside somebody else's denial, no frame of its own. */
const isInner = (c: Context, s: Speech): boolean =>
  c.tokens[s.from - 1]?.folded === 'ما' &&
  !c.marks.of('source').some((m) => m.to === s.from || m.to === s.from - 1);

/** "Observatory: eleven killed": the speaker, a colon, what is said. */
function headlineSpeaker(c: Context): Attribution | null {
  const first =
    c.marks.of('party').find((m) => m.from === 0) ??
    c.marks.of('actor').find((m) => m.from === 0 && m.value.use === 'noun');
  if (!first || !/^\s*:/.test(c.gap(first.to)) || first.to >= c.tokens.length) return null;
  const named = namedIn(c, 0, first.to);
  settle(c, named);
  return attribution(first.to, c.tokens.length, [0, first.to], named, 'say', null, false);
}

function attribution(
  from: number,
  to: number,
  subject: readonly [number, number],
  named: Named,
  act: Attribution['act'],
  disputed: Party | null,
  hearsay: boolean,
): Attribution {
  return { from, to, subject, claimants: named.claimants, via: named.via, act, disputed, hearsay };
}

function speechFrame(c: Context, speech: Speech, limit: number, floor: number): Attribution | null {
  const act = speech.value.act;
  if (act === 'show') return showFrame(c, speech, limit);
  const opens = c.marks.of('that').filter((m) => m.from >= speech.to && m.from < limit);
  const about = opens.find((m) => c.tokens[m.from]?.folded === 'عن');
  const that = opens.find((m) => c.tokens[m.from]?.folded !== 'عن');
  let quote = -1;
  for (let t = speech.to; t <= Math.min(limit, c.tokens.length - 1); t++) {
    // A name in quotation marks is no speech: the quotation must be long.
    if (/:/.test(c.gap(t)) || (OPENS_QUOTE.test(c.gap(t)) && quotedLength(c, t) > 4)) {
      quote = t;
      break;
    }
  }
  const relay = act === 'relay';
  const candidates = [that?.from, quote >= 0 ? quote : undefined, relay ? undefined : about?.from].filter(
    (t): t is number => t !== undefined,
  );
  let start = candidates.length > 0 ? Math.min(...candidates) : -1;
  if (act === 'deny' || (act === 'accuse' && start < 0)) {
    const event = c.marks.of('event').find((m) => m.from >= speech.to && m.from < limit);
    if (event && (start < 0 || event.from < start)) start = event.from;
  }
  if (start < 0) {
    // "He said on Thursday …" without "that": nothing is quoted, but the speaker is named for what follows.
    if (act === 'say' || act === 'go-on') return bareSpeech(c, speech, limit);
    return null;
  }
  const inner = c.tokens.slice(speech.to, start).findIndex((t) => t.folded === 'ما');
  const subjectEnd = act === 'deny' && inner >= 0 ? speech.to + inner : start;
  let subject: [number, number] = [speech.to, subjectEnd];
  let named: Named;
  if (relay && about && about.from < start) {
    const outlet = namedIn(c, speech.to, about.from);
    const before = outlet.known ? outlet : namedIn(c, Math.max(floor, speech.from - 4), speech.from);
    const inside = speaker(c, about.to, start, false);
    named = { ...inside, via: before.claimants.map((p) => p.name) };
    subject = [Math.max(floor, outlet.known ? speech.from : speech.from - 4), start];
  } else {
    const before = namedIn(c, Math.max(floor, speech.from - 6), speech.from);
    const after = namedIn(c, subject[0], subject[1]);
    const useBefore =
      after.claimants.length === 0 &&
      before.claimants.length > 0 &&
      act !== 'go-on' &&
      !recall(c, ...subject);
    named = useBefore ? before : speaker(c, subject[0], subject[1], act === 'go-on');
    if (useBefore) subject = [Math.max(floor, speech.from - 6), start];
  }
  settle(c, named);
  const disputed =
    act === 'deny' && subjectEnd < start ? (namedIn(c, subjectEnd, start).claimants[0] ?? null) : null;
  const acts = { deny: 'deny', accuse: 'accuse' } as const;
  const kind = act === 'deny' || act === 'accuse' ? acts[act] : 'say';
  return attribution(
    start,
    c.tokens.length,
    subject,
    named,
    kind,
    disputed,
    hearsayIn(c, speech.from, limit),
  );
}

function quotedLength(c: Context, at: number): number {
  for (let t = at + 1; t < c.tokens.length; t++) if (/[»”"]/.test(c.gap(t))) return t - at;
  return c.tokens.length - at;
}

/** No "that" follows. When a speaker is named right there, what comes after the name is what they say. */
function bareSpeech(c: Context, speech: Speech, limit: number): Attribution | null {
  const parties = c.marks.of('party').filter((m) => m.from >= speech.to && m.from <= speech.to + 1);
  const first = parties[0];
  if (!first) return null;
  const named = namedIn(c, speech.to, Math.max(first.to, Math.min(limit, first.to)));
  settle(c, named);
  return attribution(first.to, c.tokens.length, [speech.to, first.to], named, 'say', null, false);
}

/** Footage shows something: whoever made or published it says so. */
function showFrame(c: Context, speech: Speech, limit: number): Attribution | null {
  const reach = Math.min(c.tokens.length, Math.max(limit, speech.to + 16));
  const parties = c.marks.of('party').filter((m) => m.from >= speech.from && m.from < reach);
  const first = parties[0];
  if (!first && c.marks.of('footage').length === 0) return null;
  const named: Named = first
    ? namedIn(c, first.from, first.to, false)
    : { claimants: [], via: [], known: false };
  settle(c, named);
  return attribution(
    speech.to,
    c.tokens.length,
    first && first.from <= speech.to + 1 ? [speech.to, first.to] : [speech.to, speech.to],
    named,
    'show',
    null,
    false,
  );
}

/** Each frame ends where the next begins. */
function closeScopes(frames: readonly Attribution[], length: number): Attribution[] {
  return frames.map((f, k) => {
    const next = frames[k + 1];
    const end = next ? Math.max(f.from, Math.min(next.subject[0], next.from)) : length;
    return { ...f, to: Math.max(f.from, end) };
  });
}

/**
 * "According to": before what is said when it opens the sentence, else for what stands before it and, when nobody
 * else is named, for the whole sentence.
 */
function sourceFrames(
  c: Context,
  sources: readonly Mark<Extract<Entry, { cat: 'source' }>>[],
  said: readonly Attribution[],
): Attribution[] {
  const frames: Attribution[] = [];
  let floor = 0;
  sources.forEach((source, k) => {
    const end = subjectEnd(c, source.to, sources[k + 1]?.from ?? c.tokens.length);
    const named = speakerAfterSource(c, source.to, end);
    if (named.claimants.length === 0) return;
    settle(c, named);
    const opens = source.from <= 2 && end < c.tokens.length;
    const last = k === sources.length - 1;
    const to = opens ? c.tokens.length : last && said.length === 0 ? c.tokens.length : source.from;
    const from = opens ? end : floor;
    frames.push(
      attribution(from, to, [source.from, end], named, 'say', null, hearsayIn(c, source.from, end)),
    );
    floor = end;
  });
  // What is said by one frame is not said by another: a speech frame wins over "according to" around it.
  return frames.flatMap((f) => {
    const within = said.find((s) => s.from < f.to && f.from < s.to);
    if (!within) return [f];
    // "… said X, according to Y" carries X's words: Y is the outlet's source for that stretch after the speech began.
    return f.subject[0] > within.from ? [{ ...f, from: within.from, to: f.subject[0] }] : [];
  });
}

function speakerAfterSource(c: Context, from: number, to: number): Named {
  const named = namedIn(c, from, to);
  if (named.claimants.length > 0) return named;
  const known = recall(c, from, to);
  return known ? { claimants: [known], via: named.via, known: true } : named;
}

/** Where the words that name a source end: at punctuation after a name, at a clause, at an event. */
function subjectEnd(c: Context, from: number, limit: number): number {
  let seen = false;
  for (let t = from; t < Math.min(limit, from + SUBJECT_REACH); t++) {
    if (t > from && /[,،;؛.:)–—]/.test(c.gap(t)) && seen) return t;
    if (c.marks.at('clause', t)?.value.weight === 'strong' && t > from) return t;
    if (c.marks.at('event', t) && t > from + 1 && seen) return t;
    if (c.marks.at('party', t) || c.marks.at('actor', t) || recall(c, t, t + 1)) seen = true;
  }
  return Math.min(limit, from + SUBJECT_REACH);
}

/* ---------- English ---------- */

function english(c: Context): Attribution[] {
  const frames: Attribution[] = [];
  const speeches = c.marks.of('speech');
  const headline = headlineSpeaker(c);
  if (headline) frames.push(headline);
  let floor = headline ? headline.subject[1] : 0;
  speeches.forEach((speech, k) => {
    const next = speeches[k + 1]?.from ?? c.tokens.length;
    const frame = englishFrame(c, speech, floor, next);
    if (!frame) return;
    frames.push(frame);
    floor = Math.max(floor, speech.to);
  });
  const said = closeEnglish(frames, c.tokens.length);
  return [...sourceFrames(c, c.marks.of('source'), said), ...said].sort((a, b) => a.from - b.from);
}

function englishFrame(c: Context, speech: Speech, floor: number, next: number): Attribution | null {
  const act = speech.value.act;
  if (act === 'show' && c.marks.of('footage').length > 0) return showFrame(c, speech, next);
  // The subject: from the last comma or clause before the verb.
  let start = speech.from;
  while (
    start > floor &&
    !/[,;:“”"]/.test(c.gap(start)) &&
    c.marks.at('clause', start)?.value.weight !== 'strong'
  )
    start--;
  if (act === 'relay') {
    const outlet = namedIn(c, start, speech.from);
    const as = c.tokens.findIndex((t, i) => i > speech.to && (t.folded === 'as' || t.folded === 'that'));
    const end = as > 0 ? as : Math.min(c.tokens.length, speech.to + 6);
    const named = namedIn(c, speech.to, end);
    if (named.claimants.length === 0) return null;
    const whole = { ...named, via: outlet.claimants.map((p) => p.name) };
    settle(c, whole);
    return attribution(end, c.tokens.length, [start, end], whole, 'say', null, false);
  }
  let named = namedIn(c, start, speech.from);
  let subject: [number, number] = [start, speech.to];
  if (named.claimants.length === 0) {
    const byName = recall(c, start, speech.from);
    const pronoun = ['he', 'she', 'it', 'they'].includes(c.tokens[speech.from - 1]?.folded ?? '');
    const after = namedIn(c, speech.to, Math.min(next, speech.to + 8));
    const inverted = after.claimants.length > 0 && /[”"»,]\s*$/.test(c.gap(speech.from));
    if (byName) named = { claimants: [byName], via: [], known: true };
    else if (inverted) {
      named = after;
      subject = [speech.from, Math.min(next, speech.to + 8)];
    } else if (act === 'go-on' || pronoun)
      named = { claimants: c.memory.last, via: c.memory.lastVia, known: true };
    else return null;
  } else remember(c, unknownNames(c, start, speech.from), named.claimants[0]);
  const carried = namedIn(c, speech.to, Math.min(c.tokens.length, speech.to + 4), false);
  const told = c.tokens[speech.from]?.folded === 'told' ? carried.claimants.map((p) => p.name) : [];
  settle(c, named);
  const tail = c.tokens.length - speech.to;
  const trailing = start > 0 && (tail === 0 || /[,.;”"]/.test(c.gap(speech.to)) || tail <= 3);
  const from = trailing ? 0 : speech.to;
  const to = trailing ? start : c.tokens.length;
  const kind = act === 'deny' || act === 'accuse' ? act : 'say';
  return attribution(
    from,
    to,
    subject,
    { ...named, via: [...named.via, ...told] },
    kind,
    null,
    hearsayIn(c, 0, c.tokens.length),
  );
}

/** A leading frame ends where the next speaker is named; a trailing one begins after the speaker before it. */
function closeEnglish(frames: readonly Attribution[], length: number): Attribution[] {
  return frames.map((f, k) => {
    const next = frames[k + 1];
    const before = frames[k - 1];
    const trailing = f.from < f.subject[0];
    if (trailing) return { ...f, from: before ? Math.max(f.from, before.subject[1]) : f.from };
    const end = next
      ? Math.max(f.from, next.from < next.subject[0] ? next.subject[1] : next.subject[0])
      : length;
    return { ...f, to: Math.min(f.to, end) };
  });
}

/** The attribution that covers a token; the innermost, which is the last to begin. */
export function attributionAt(list: readonly Attribution[], token: number): Attribution | null {
  let found: Attribution | null = null;
  for (const a of list) if (a.from <= token && token < a.to && (!found || a.from >= found.from)) found = a;
  return found;
}
