import type { EpochDay } from '../domain/days';
import type { ReportId } from '../domain/ids';
import { alikePairs } from './syndication/alike';
import { type Shingled, shingle } from './syndication/shingles';
import { makeSets } from './union-find';

/** A report as its outlet printed it. */
export interface PrintedText {
  readonly id: ReportId;
  readonly text: string;
  /** The day it was published; null when unknown. */
  readonly published: EpochDay | null;
}

/**
 * When two reports are one text. A wire story reprinted under another headline, byline and dateline, or with a
 * paragraph more, keeps three fifths of what either says; a follow-up that quotes half of it keeps at most half.
 */
const SAME_TEXT = {
  /** The part of all runs of three words in either report that both must have. */
  words: 0.6,
  /** The part of the numbers of the shorter list that both must have: a daily bulletin keeps its words and changes its numbers. */
  numbers: 0.5,
  /** Where a report has fewer numbers than this, they say nothing. */
  fewNumbers: 2,
  /** Days between two printings. */
  days: 7,
} as const;

function numbersAgree(a: Shingled['numbers'], b: Shingled['numbers']): boolean {
  const least = Math.min(a.size, b.size);
  if (least < SAME_TEXT.fewNumbers) return true;
  const shared = [...a].filter((n) => b.has(n)).length;
  return shared >= SAME_TEXT.numbers * least;
}

const inTime = (a: EpochDay | null, b: EpochDay | null): boolean =>
  a === null || b === null || Math.abs(a - b) <= SAME_TEXT.days;

/**
 * Which reports print one text (syndication): for each report the first report, by id, of its text; its own id when
 * it stands alone. The order of the reports does not matter. A chain of printings, each like the next, is one text.
 */
export function textGroups(reports: readonly PrintedText[]): ReadonlyMap<ReportId, ReportId> {
  const sorted = [...reports].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const shingled = sorted.map(({ text }) => shingle(text));
  const groups = makeSets(sorted.length);
  for (const [i, j] of alikePairs(
    shingled.map((s) => s.shingles),
    SAME_TEXT.words,
  )) {
    const [a, b] = [sorted[i] as PrintedText, sorted[j] as PrintedText];
    const same = numbersAgree((shingled[i] as Shingled).numbers, (shingled[j] as Shingled).numbers);
    if (same && inTime(a.published, b.published)) groups.union(i, j);
  }
  // A union keeps the smaller number, and so the smaller id.
  return new Map(sorted.map(({ id }, i) => [id, (sorted[groups.find(i)] as PrintedText).id]));
}
