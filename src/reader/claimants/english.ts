import { numberAt } from '../numbers';
import { footageFrame } from './footage';
import { recall, remember, settle, unknownNames } from './memory';
import { namedIn } from './named';
import { sourceFrames } from './sources';
import {
  type Attribution,
  attribution,
  type Context,
  hearsayIn,
  type Named,
  NOBODY,
  type Speech,
} from './types';

const PRONOUNS = new Set(['he', 'she', 'it', 'they']);
/** Words after the verb within which an inverted speaker ("said a doctor") or an outlet ("told Reuters") stands. */
const AFTER = 8;
const OUTLET_REACH = 4;
/** So few words after the verb say nothing: the speaker closes the sentence. */
const TAIL = 3;

/** The attributions of an English sentence: speaker and verb before what is said, or after it. */
export function englishFrames(c: Context, opening: Attribution | null): Attribution[] {
  const frames: Attribution[] = opening ? [opening] : [];
  const speeches = c.marks.of('speech');
  let floor = opening?.subject[1] ?? 0;
  speeches.forEach((speech, k) => {
    const frame = speechFrame(c, speech, floor, speeches[k + 1]?.from ?? c.tokens.length);
    if (!frame) return;
    frames.push(frame);
    floor = Math.max(floor, speech.to);
  });
  const said = closed(frames, c.tokens.length);
  return [...sourceFrames(c, c.marks.of('source'), said), ...said];
}

/** Where the clause of a verb begins: after the last comma, quotation or strong conjunction. */
function clauseStart(c: Context, at: number, floor: number): number {
  let start = at;
  while (
    start > floor &&
    !/[,;:“”"]|\s[-–—]\s/.test(c.gap(start)) &&
    c.marks.at('clause', start)?.value.weight !== 'strong'
  ) {
    start--;
  }
  if (start < at || start === floor) return start;
  // "Ahmed, a doctor, told": the comma closes an apposition.
  start--;
  while (
    start > floor &&
    !/[;:“”"]/.test(c.gap(start)) &&
    c.marks.at('clause', start)?.value.weight !== 'strong'
  )
    start--;
  return start;
}

function speechFrame(c: Context, speech: Speech, floor: number, next: number): Attribution | null {
  const { act } = speech.value;
  if (act === 'show') return c.marks.of('footage').length > 0 ? footageFrame(c, speech, next) : null;
  if (isPassive(c, speech)) return null;
  const start = clauseStart(c, speech.from, floor);
  if (act === 'deny' && c.tokens[start]?.folded === 'which') {
    const by = namedIn(c, start, speech.from);
    return attribution([speech.to, speech.to], [start, speech.to], by, 'denies-it', { act, answers: true });
  }
  if (act === 'deny' && deniesThat(c, speech.to)) {
    const by = namedIn(c, start, speech.from);
    return attribution([speech.to + 1, speech.to + 1], [start, speech.to], by, 'denies-it', {
      act,
      answers: true,
    });
  }
  // "Sources quoted by AFP said": the verb that counts is "said".
  if (act === 'relay') return c.tokens[speech.to]?.folded === 'by' ? null : relayFrame(c, speech, start);
  const found = speakerAround(c, speech, start, next, floor);
  // Whoever it is: what is denied is not told.
  if (!found) return act === 'deny' ? denialBy(c, speech, start) : null;
  const told = c.tokens[speech.from]?.folded === 'told';
  const carried = told
    ? namedIn(c, speech.to, Math.min(c.tokens.length, speech.to + OUTLET_REACH), false)
    : null;
  const named = {
    ...found.named,
    via: [...found.named.via, ...(carried?.claimants.map((p) => p.name) ?? [])],
  };
  settle(c, named);
  // "X spoke of several wounded" never stands after what is said.
  const trailing =
    start > 0 &&
    c.tokens[speech.to - 1]?.folded !== 'of' &&
    c.tokens[speech.from - 1]?.folded !== 'and' &&
    !/;/.test(c.gap(start)) &&
    // "The Observatory said four": a figure of its own.
    numberAt(c.tokens, speech.to) === null &&
    (c.tokens.length - speech.to <= TAIL || /[,.;”"]/.test(c.gap(Math.min(speech.to, c.tokens.length))));
  return attribution(
    trailing ? [0, start] : [speech.to, c.tokens.length],
    found.subject,
    named,
    trailing ? 'said' : 'said-that',
    {
      act: act === 'deny' || act === 'accuse' ? act : 'say',
      hearsay: hearsayIn(c, 0, c.tokens.length),
    },
  );
}

const BE: ReadonlySet<string> = new Set(['was', 'were', 'been', 'be', 'is', 'are', 'being']);
const MADE_KNOWN = /(ed|said|told|shown)$/;

/** "Clashes between rebels and the army were reported": nobody named before it says so. */
function isPassive(c: Context, { from, to }: Speech): boolean {
  const verb = c.tokens[from]?.folded ?? '';
  const by = c.tokens[to]?.folded === 'by' || c.tokens[to]?.folded === 'as';
  return !by && to - from === 1 && MADE_KNOWN.test(verb) && BE.has(c.tokens[from - 1]?.folded ?? '');
}

function speakerAround(
  c: Context,
  speech: Speech,
  start: number,
  next: number,
  floor: number,
): { readonly named: Named; readonly subject: readonly [number, number] } | null {
  const before = namedIn(c, start, speech.from);
  const subject = [start, speech.to] as const;
  if (before.self) return { named: NOBODY, subject };
  if (before.claimants.length > 0) {
    remember(c, unknownNames(c, start, speech.from), before.claimants[0]);
    return { named: before, subject };
  }
  const byName = recall(c, start, speech.from);
  if (byName) return { named: { claimants: [byName], via: [] }, subject };
  const end = Math.min(next, speech.to + AFTER);
  const after = namedIn(c, speech.to, end);
  if (after.claimants.length > 0 && /[”"»,]\s*$/.test(c.gap(speech.from))) {
    return { named: after, subject: [speech.from, end] };
  }
  const beside = c.tokens[speech.from - 1]?.folded === 'and';
  const goesOn =
    beside || speech.value.act === 'go-on' || PRONOUNS.has(c.tokens[speech.from - 1]?.folded ?? '');
  if (!goesOn) return null;
  // "Rebels denied losing the camp and said": what stands before "and" is still what they denied.
  const named = { claimants: c.memory.last, via: c.memory.lastVia };
  return { named, subject: beside && floor > 0 ? [speech.from - 1, speech.to] : subject };
}

const denialBy = (c: Context, { from, to }: Speech, start: number): Attribution =>
  attribution([to, c.tokens.length], [start, to], namedIn(c, start, from), 'said-that', { act: 'deny' });

const THAT: ReadonlySet<string> = new Set(['it', 'this', 'that']);

/** "The army denied it": what was told before, when nothing more of the denial follows. */
const deniesThat = (c: Context, t: number): boolean =>
  THAT.has(c.tokens[t]?.folded ?? '') &&
  (t + 1 >= c.tokens.length || /[,;:]/.test(c.gap(t + 1)) || c.tokens[t + 1]?.folded === 'and');

/** "Anadolu quoted opposition sources as saying". */
function relayFrame(c: Context, speech: Speech, start: number): Attribution | null {
  const as = c.tokens.findIndex((t, i) => i > speech.to && (t.folded === 'as' || t.folded === 'that'));
  const end = as > 0 ? as : Math.min(c.tokens.length, speech.to + AFTER - 2);
  const inside = namedIn(c, speech.to, end);
  if (inside.claimants.length === 0) return null;
  const named = { ...inside, via: namedIn(c, start, speech.from).claimants.map((p) => p.name) };
  settle(c, named);
  return attribution([end, c.tokens.length], [start, end], named, 'relayed');
}

/** A leading frame ends where the next speaker is named; a trailing one begins after the speaker before it. */
function closed(frames: readonly Attribution[], length: number): Attribution[] {
  const trails = (f: Attribution) => f.from < f.subject[0];
  return frames.map((f, k) => {
    const next = frames[k + 1];
    const before = frames[k - 1];
    if (trails(f)) return { ...f, from: before ? Math.max(f.from, before.subject[1]) : f.from };
    const end = next ? (trails(next) ? next.subject[1] : next.subject[0]) : length;
    return { ...f, to: Math.min(f.to, Math.max(f.from, end)) };
  });
}
