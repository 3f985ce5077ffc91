import type { CleanText } from './types';

/** Marks out what is not report. Offsets point into the text as given. */
export function clean(text: string): CleanText {
  return { text, dropped: [], captions: [] };
}
