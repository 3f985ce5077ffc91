import { foldText } from '../../gazetteer/fold';
import { CAPTION_LABELS, CREDIT_LABELS, MASTHEADS, SIGNATURES } from '../languages/boilerplate';
import type { Line } from './lines';

export type Verdict = 'credit' | 'masthead' | 'caption' | 'report';

/** Enough of a line's beginning and end to know it by. */
const GLANCE = 60;
const LONGEST = { credit: 25, masthead: 8, caption: 60, signed: 30 } as const;

const fold = (written: string): string => foldText(written).folded.trim();
const creditLabels = CREDIT_LABELS.map(fold);
const mastheads = MASTHEADS.map(fold);
const captionLabels = CAPTION_LABELS.map(fold);
const signatures: ReadonlySet<string> = new Set(SIGNATURES.map(fold));

const LEADING_SIGNS = /^[^\p{L}\p{N}]+/u;
const SIGNED = /\(([^()]{1,40})\)[^\p{L}\p{N}]*$/u;

/** Whether a line opens with a label: several words say enough, a single one must have its colon. */
function labelled(line: string, labels: readonly string[], colon: boolean): boolean {
  return labels.some((label) => {
    if (!line.startsWith(label)) return false;
    const rest = line.slice(label.length);
    return /^\s*:/.test(rest) || (!colon && label.includes(' '));
  });
}

/** A masthead is a line to itself; one of a single word must be nearly alone, for it may be a verb (شارك). */
const isMasthead = (line: string, words: number): boolean =>
  words <= LONGEST.masthead &&
  mastheads.some((phrase) => line.startsWith(phrase) && (phrase.includes(' ') || words <= 2));

const isSigned = (end: string): boolean =>
  (SIGNED.exec(end)?.[1] ?? '').split(/[/،,\-+]| و/u).some((name) => signatures.has(name.trim()));

/**
 * What a line is. `foreign` says that it is written in the other script of a text that hardly uses it: between
 * Arabic paragraphs such a line describes a picture.
 */
export function verdictOn(text: string, line: Line, foreign: boolean): Verdict {
  const [start, end] = line.span;
  const opening = fold(text.slice(start, Math.min(end, start + GLANCE))).replace(LEADING_SIGNS, '');
  if (line.words <= LONGEST.credit && labelled(opening, creditLabels, true)) return 'credit';
  if (isMasthead(opening, line.words)) return 'masthead';
  if (line.words > LONGEST.caption) return 'report';
  if (labelled(opening, captionLabels, false) || foreign) return 'caption';
  const signed =
    line.words <= LONGEST.signed && isSigned(fold(text.slice(Math.max(start, end - GLANCE), end)));
  return signed ? 'caption' : 'report';
}
