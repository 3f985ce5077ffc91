import type { CleanText } from '../types';

/**
 * Who wrote a piece, run into its first sentence: initials or "agencies" parted by a stroke ("س.م/وكالات").
 * Both sides are short, so that the pattern looks at no more than a few letters around each stroke.
 */
const BYLINE = /(?:[\u0621-\u064A]\.){1,3}[\u0621-\u064A]?\s?\/\s?[\u0621-\u064A]{2,12}/gu;
const AGENCIES = /(?<=[\s.)*]|^)[\u0621-\u064A]{2,12}\s?\/\s?وكالات(?=[\s.:]|$)/gu;

export function findBylines(text: string): CleanText['dropped'] {
  if (!text.includes('/')) return [];
  return [BYLINE, AGENCIES].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({
      span: [match.index, match.index + match[0].length] as const,
      why: 'credit' as const,
    })),
  );
}
