import type { Party } from '../../domain/reading';
import { footageFrame } from './footage';
import { genderOf, recall, settle, speaker } from './memory';
import { mentionsIn, namedIn } from './named';
import { sourceFrames } from './sources';
import {
  type Attribution,
  attribution,
  type Context,
  hearsayIn,
  type Named,
  type Speech,
  SUBJECT_REACH,
} from './types';

/** The attributions of an Arabic sentence: verb, speaker, "that", what is said. */
export function arabicFrames(c: Context, opening: Attribution | null): Attribution[] {
  const frames: Attribution[] = opening ? [opening] : [];
  const sources = c.marks.of('source');
  const denials = c.marks.of('speech').filter((s) => s.value.act === 'deny' && isAnswer(c, s));
  const speeches = c.marks.of('speech').filter((s) => !denials.includes(s) && !isRetold(c, s));
  speeches.forEach((speech, k) => {
    // وفق ما ذكر، كما أفاد: the source's own verb.
    if (sources.some((s) => speech.from >= s.from && speech.from - s.to <= 1)) return;
    const limit = Math.min(speeches[k + 1]?.from ?? c.tokens.length, speech.to + SUBJECT_REACH);
    const frame = speechFrame(c, speech, limit, frames.at(-1)?.subject[1] ?? 0);
    if (frame) frames.push(frame);
  });
  const said = closed(frames, c.tokens.length);
  return [...sourceFrames(c, sources, said), ...said, ...denials.map((s) => answerFrame(c, s))];
}

/** وهو ما نفاه, الأمر الذي نفته: a denial of what stands before it. */
const isAnswer = (c: Context, s: Speech): boolean =>
  (['ما', 'الذي'].includes(c.tokens[s.from - 1]?.folded ?? '') && s.from > 2) ||
  closesDenying(c, s) ||
  deniesThat(c, s);

/** فيما نفى الإعلام الحربي ذلك: "that" is what the sentence has told. */
function deniesThat(c: Context, s: Speech): boolean {
  for (let t = s.to; t < Math.min(c.tokens.length, s.to + DENIER); t++) {
    if (c.marks.at('event', t)) return false;
    if (['ذلك', 'هذا'].includes(c.tokens[t]?.folded ?? '')) return isClosed(c, t + 1);
  }
  return false;
}
/** Nothing more of the denial follows: the end, a comma, "and", or to whom it was said. */
const isClosed = (c: Context, t: number): boolean =>
  t >= c.tokens.length || /[،,؛;]/.test(c.gap(t)) || /^(و|ل)/.test(c.tokens[t]?.folded ?? '');

/** How many words may name the one who denies "that". */
const DENIER = 6;

/** … وفصائل المعارضة تنفي. : subject and verb at the end, and nothing more. */
const closesDenying = (c: Context, s: Speech): boolean =>
  s.to === c.tokens.length && mentionsIn(c, Math.max(0, s.from - ANSWER_BEFORE), s.from).length > 0;

function answerFrame(c: Context, s: Speech): Attribution {
  if (closesDenying(c, s)) {
    const [first] = mentionsIn(c, Math.max(0, s.from - ANSWER_BEFORE), s.from);
    const start = first?.from ?? s.from;
    return attribution([s.to, s.to], [start, s.to], namedIn(c, start, s.from), 'denies-it', {
      act: 'deny',
      answers: true,
    });
  }
  const end = Math.min(c.tokens.length, s.to + ANSWER_REACH);
  return attribution([end, end], [s.from - 1, end], namedIn(c, s.to, end), 'denies-it', {
    act: 'deny',
    answers: true,
  });
}

/** "What the government said", الأنباء التي تحدثت عن, inside somebody else's denial: no frame of its own. */
const isRetold = (c: Context, s: Speech): boolean =>
  (c.tokens[s.from - 1]?.folded === 'ما' &&
    !c.marks.of('source').some((m) => s.from - m.to <= 1 && s.from >= m.to)) ||
  (c.tokens[s.from - 1]?.folded === 'التي' && REPORTS.test(c.tokens[s.from - 2]?.folded ?? ''));
const REPORTS = /^(ال)?(انباء|تقارير|معلومات|اخبار|روايات)$/;

/** Each frame ends where the next begins. */
function closed(frames: readonly Attribution[], length: number): Attribution[] {
  return frames.map((f, k) => {
    const next = frames[k + 1];
    return { ...f, to: Math.max(f.from, next ? Math.min(next.subject[0], next.from) : length) };
  });
}

const isAbout = (c: Context, token: number): boolean => c.tokens[token]?.folded === 'عن';
/** How many words may name the one who denies before the verb. */
const ANSWER_BEFORE = 4;
/** How many words name the one who denies. */
const ANSWER_REACH = 8;
/** How far after its verb the noun of an event may stand that is announced without "that". */
const ANNOUNCED = 8;
/** A shorter quotation is a name: وكالة "فرانس برس". */
const SHORTEST_QUOTATION = 5;

/** Where what is said begins: at "that", at a colon, at a quotation, or, for a denial, at the event denied. -1: nowhere. */
function opening(c: Context, speech: Speech, limit: number): number {
  const { act } = speech.value;
  const opens = c.marks.of('that').filter((m) => m.from >= speech.to && m.from < limit);
  const starts = opens.filter((m) => act !== 'relay' || !isAbout(c, m.from)).map((m) => m.from);
  let inside = false;
  for (let t = speech.to; t < Math.min(limit + 1, c.tokens.length); t++) {
    const gap = c.gap(t);
    // A straight mark opens a quotation when none is open.
    if (gap.includes('"')) inside = !inside;
    const opensHere = /[«“]/.test(gap) || (gap.includes('"') && inside);
    if (gap.includes(':') || (opensHere && quotedWords(c, t) >= SHORTEST_QUOTATION)) {
      starts.push(t);
      break;
    }
  }
  const event = c.marks.of('event').find((m) => m.from >= speech.to && m.from < limit);
  // أعلنت سيطرتها: the event itself stands for "that".
  const announced = event !== undefined && event.value.part === 'noun' && (act === 'accuse' || act === 'say');
  if (event && (act === 'deny' || (announced && starts.length === 0 && event.from - speech.to <= ANNOUNCED)))
    starts.push(event.from);
  return starts.length > 0 ? Math.min(...starts) : -1;
}

function quotedWords(c: Context, at: number): number {
  for (let t = at + 1; t < c.tokens.length; t++) if (/[»”"]/.test(c.gap(t))) return t - at;
  return c.tokens.length - at;
}

function speechFrame(c: Context, speech: Speech, limit: number, floor: number): Attribution | null {
  const { act } = speech.value;
  if (act === 'show') return footageFrame(c, speech, limit);
  const start = opening(c, speech, limit);
  if (start < 0) return act === 'say' || act === 'go-on' ? bareFrame(c, speech) : null;
  const about = c.marks.of('that').find((m) => m.from >= speech.to && m.from < start && isAbout(c, m.from));
  if (act === 'relay' && about) return relayFrame(c, speech, about.from, start, floor);

  // نفت المعارضة ما ذكره النظام عن تقدمه: the speaker ends at "what".
  const what = act === 'deny' ? c.tokens.slice(speech.to, start).findIndex((t) => t.folded === 'ما') : -1;
  const subjectEnd = what >= 0 ? speech.to + what : start;
  const subject: [number, number] = [speech.to, subjectEnd];
  const before = namedBefore(c, speech, floor);
  const useBefore =
    before !== null && namedIn(c, ...subject).claimants.length === 0 && !recall(c, ...subject);
  const named = useBefore ? before.named : speaker(c, ...subject, act === 'go-on', genderOf(speech));
  settle(c, named, genderOf(speech));
  const disputed: Party | null = what >= 0 ? (namedIn(c, subjectEnd, start).claimants[0] ?? null) : null;
  return attribution(
    [start, c.tokens.length],
    [useBefore ? before.from : speech.to, start],
    named,
    'said-that',
    {
      act: act === 'deny' || act === 'accuse' ? act : 'say',
      disputed,
      hearsay: hearsayIn(c, speech.from, limit),
    },
  );
}

/** The subject before its verb: لكن مراسل الجزيرة قال, وكان مصدر عسكري قال. */
function namedBefore(
  c: Context,
  speech: Speech,
  floor: number,
): { readonly named: Named; readonly from: number } | null {
  if (speech.form.conjunction && !isTopic(c, floor, speech)) return null;
  const last = mentionsIn(c, floor, speech.from).at(-1);
  if (!last || speech.from - last.to > 1) return null;
  const from = Math.max(floor, last.from - 3);
  return { named: namedIn(c, from, speech.from), from };
}

/** أما متطوعو الدفاع المدني فأكدوا: "as for them, they said". */
const isTopic = (c: Context, floor: number, { from }: Speech): boolean =>
  (c.tokens[from]?.folded.startsWith('ف') ?? false) &&
  c.tokens.slice(floor, from).some((t) => t.folded === 'اما' || t.folded === 'واما');

/** نقلت وكالة عن مصادر أن: the agency carries, the sources speak. */
function relayFrame(c: Context, speech: Speech, about: number, start: number, floor: number): Attribution {
  const after = namedIn(c, speech.to, about);
  const before = namedBefore(c, speech, floor);
  const outlet = after.claimants.length > 0 ? after : (before?.named ?? after);
  const inside = speaker(c, about + 1, start, false, genderOf(speech));
  const named = { claimants: inside.claimants, via: outlet.claimants.map((p) => p.name) };
  settle(c, named, genderOf(speech));
  return attribution([start, c.tokens.length], [before?.from ?? speech.from, start], named, 'relayed');
}

/** No "that" follows. When a speaker is named right there, what comes after the name is what they say. */
function bareFrame(c: Context, speech: Speech): Attribution | null {
  const first = c.marks.of('party').find((m) => m.from >= speech.to && m.from <= speech.to + 1);
  if (!first) return null;
  const named = namedIn(c, speech.to, first.to);
  settle(c, named, genderOf(speech));
  return attribution([first.to, c.tokens.length], [speech.to, first.to], named, 'said');
}
