import type { DateMention, Sentence } from '../types';

/** Besides its date a heading of a day holds at most a number and a word: "3. Wednesday 3 August". */
const OTHER_WORDS = 2;
/** One date on a line of its own may be the report's; several are a list by days. */
const SEVERAL = 2;

/**
 * The day each sentence stands under, by its index, in a list by days ("Saturday 28 July:", then what happened);
 * null in any other text. A line that is nothing but a day dates all that follows, until the next such line; where
 * there is only one such line, the list of points right under it.
 */
export function dayHeadings(
  sentences: readonly Sentence[],
  source: string,
  datesOf: (sentence: number) => readonly DateMention[],
): readonly (DateMention | null)[] {
  const headings = sentences.map((s, i) => dayOnly(s, datesOf(i)));
  const days = new Set(headings.flatMap((h) => (h?.date ? [h.date.from] : [])));
  if (days.size === 0) return underTitle(sentences, source, datesOf);
  const listed = days.size < SEVERAL ? points(sentences, source) : null;
  let current: DateMention | null = null;
  return headings.map((heading, i) => {
    if (heading) current = heading;
    else if (listed && !listed[i]) current = null;
    return heading ? null : current;
  });
}

/** Titles stand in the first paragraphs. */
const TITLES = 3;
/** So many points make a list. */
const POINTS = 3;

/** "Violations in the city on Wednesday 5 October": the one day of a title, over a list of points. */
function underTitle(
  sentences: readonly Sentence[],
  source: string,
  datesOf: (sentence: number) => readonly DateMention[],
): readonly (DateMention | null)[] {
  const days = sentences.map((s, i) =>
    s.paragraph < TITLES && s.role === 'heading'
      ? datesOf(i).filter(({ date, use }) => use === 'event' && date?.from && date.from === date.to)
      : [],
  );
  const [title, second] = days.flat();
  if (!title || second) return sentences.map(() => null);
  const listed = points(sentences, source);
  if (new Set(sentences.filter((_, i) => listed[i]).map((s) => s.paragraph)).size < POINTS)
    return sentences.map(() => null);
  return listed.map((point) => (point ? { ...title, use: 'event' as const } : null));
}

function dayOnly(sentence: Sentence, dates: readonly DateMention[]): DateMention | null {
  if (sentence.role !== 'heading') return null;
  const of = dates.filter(({ date }) => date?.from && date.from === date.to);
  const day = of.at(-1);
  if (!day || of.some(({ date }) => date?.from !== day.date?.from)) return null;
  const others = sentence.tokens.filter((t) => !of.some((d) => t.start < d.end && d.start < t.end));
  return others.length <= OTHER_WORDS ? { ...day, use: 'event' } : null;
}

const POINT = /(?:^|\n)[^\S\n]*(?:[-–—*•●▪■◦+]|[\d٠-٩]{1,2}\s?[.)\-–:])\s*$/u;
/** The hour of a live report. */
const CLOCK = /^[\d٠-٩]{1,2}[:.][\d٠-٩]{2}/u;
const opensLine = (source: string, at: number): boolean =>
  at === 0 || /\n[^\S\n]*$/.test(source.slice(Math.max(0, at - 8), at));

/** So many characters before a sentence hold its number or bullet. */
const MARGIN = 8;

/** Which sentences belong to a point of a list: its first has a number or a bullet, the rest stand in its paragraph. */
function points(sentences: readonly Sentence[], source: string): readonly boolean[] {
  const listed = new Set<number>();
  for (const s of sentences) {
    const first = s.tokens[0];
    const numbered = /^[\d٠-٩]{1,2}$/.test(first?.folded ?? '');
    const clock = numbered && CLOCK.test(source.slice(s.start, s.start + 5)) && opensLine(source, s.start);
    const at = numbered ? (s.tokens[1]?.start ?? s.end) : s.start;
    if (clock || POINT.test(source.slice(Math.max(0, at - MARGIN), at))) listed.add(s.paragraph);
  }
  return sentences.map((s) => listed.has(s.paragraph));
}
