import { unitTest } from '../gazetteer/units';

/** What stands between two words of a sentence: mostly one space. */
export const isBlank = unitTest(/\s/);

/** The text between two offsets; where it is one space, that space and no new string. */
export const gapOf = (text: string, from: number, to: number): string =>
  to - from === 1 && text.charCodeAt(from) === 0x20 ? ' ' : text.slice(from, to);

/** Whether a gap holds nothing but characters of a class and those of `also`. */
export function isMadeOf(gap: string, inClass: (code: number) => boolean, also: string): boolean {
  if (gap === ' ' || gap === '') return true;
  for (let i = 0; i < gap.length; i++)
    if (!inClass(gap.charCodeAt(i)) && !also.includes(gap.charAt(i))) return false;
  return true;
}
