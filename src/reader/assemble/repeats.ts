import type { Frame } from '../events/frames';
import type { Sentence } from '../types';
import { GRAM, Sequences } from './sequences';

/** Share of the shorter sentence's word sequences that the longer one repeats. */
const ENOUGH = 0.6;
const SHORTEST = 6;

/**
 * Sentences that tell again what an earlier one told, as wire copy does: by index, the earlier sentence. Word
 * sequences are looked up once, so that the cost is that of reading the text.
 */
export function retellings(sentences: readonly Sentence[]): ReadonlyMap<number, number> {
  const seen = new Sequences(sentences);
  const found = new Map<number, number>();
  const counts = new Map<number, number>();
  sentences.forEach(({ tokens, role }, i) => {
    if (tokens.length < SHORTEST || role !== 'body') return;
    const grams = tokens.length - GRAM + 1;
    counts.clear();
    for (let k = 0; k < grams; k++) {
      const earlier = seen.add(tokens, k, i);
      if (earlier !== i) counts.set(earlier, (counts.get(earlier) ?? 0) + 1);
    }
    for (const [earlier, n] of counts) {
      const length = Math.min(grams, (sentences[earlier]?.tokens.length ?? 0) - GRAM + 1);
      if (n >= ENOUGH * length && !found.has(i)) found.set(i, earlier);
    }
  });
  return found;
}

/** An undated event takes the date of its retelling: "… since Friday" in the second, longer version. */
export function datedByRetelling(
  frames: readonly Frame[],
  told: ReadonlyMap<number, number>,
): readonly Frame[] {
  if (told.size === 0) return frames;
  const again = new Map<number, number>();
  for (const [later, earlier] of told) again.set(earlier, later);
  const dated = new Map<string, Frame>();
  for (const f of frames) if (f.dates.length > 0) dated.set(`${f.sentence} ${f.sense}`, f);
  return frames.map((frame) => {
    const later = again.get(frame.sentence);
    if (later === undefined || frame.dates.length > 0) return frame;
    const twin = dated.get(`${later} ${frame.sense}`);
    return twin ? { ...frame, dates: twin.dates, dated: 'retelling' as const } : frame;
  });
}
