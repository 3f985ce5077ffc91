import { recall, settle } from './memory';
import { mentionsIn, namedIn } from './named';
import {
  type Attribution,
  attribution,
  type Context,
  hearsayIn,
  type Named,
  type Source,
  SUBJECT_REACH,
} from './types';

/** Opens the sentence: with nothing but a conjunction before it. */
const OPENING = 2;

/**
 * "According to": before what is said when it opens the sentence, else for what stands before it and, when nobody
 * else is named, for the whole sentence.
 */
export function sourceFrames(
  c: Context,
  sources: readonly Source[],
  said: readonly Attribution[],
): Attribution[] {
  const frames: Attribution[] = [];
  let floor = 0;
  sources.forEach((source, k) => {
    const end = subjectEnd(c, source.to, sources[k + 1]?.from ?? c.tokens.length);
    const named = namedAfter(c, source.to, end);
    if (named.claimants.length === 0) return;
    settle(c, named);
    const opens = source.from <= OPENING && end < c.tokens.length;
    const alone = k === sources.length - 1 && said.length === 0;
    const range = [opens ? end : floor, opens || alone ? c.tokens.length : source.from] as const;
    frames.push(
      attribution(range, [source.from, end], named, 'according-to', {
        hearsay: hearsayIn(c, source.from, end),
      }),
    );
    floor = end;
  });
  // What a verb of saying gives to one speaker, "according to" gives to another only where it stands inside.
  return frames.flatMap((f) => {
    const around = said.find((s) => s.from < f.to && f.from < s.to);
    if (!around) return [f];
    return f.subject[0] > around.from ? [{ ...f, from: around.from, to: f.subject[0] }] : [];
  });
}

function namedAfter(c: Context, from: number, to: number): Named {
  const named = namedIn(c, from, to);
  if (named.self || named.claimants.length > 0) return named;
  const known = recall(c, from, to);
  return known ? { claimants: [known], via: named.via } : named;
}

/** Where the words that name a source end: at punctuation after a name, at a new clause, at an event. */
function subjectEnd(c: Context, from: number, limit: number): number {
  const end = Math.min(limit, from + SUBJECT_REACH);
  const named = new Set(mentionsIn(c, from, end).map((m) => m.from));
  let seen = false;
  for (let t = from; t < end; t++) {
    if (t > from && seen && /[,،;؛.:)–—]/.test(c.gap(t))) return t;
    if (t > from && c.marks.at('clause', t)?.value.weight === 'strong') return t;
    if (t > from + 1 && seen && c.marks.at('event', t)) return t;
    // كما أفاد المصدر باستشهاد: what he said besides.
    if (seen && c.marks.at('that', t)) return t;
    if (named.has(t) || recall(c, t, t + 1)) seen = true;
  }
  return end;
}
