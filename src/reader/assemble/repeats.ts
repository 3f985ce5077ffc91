import type { Frame } from '../events/frames';
import type { Sentence } from '../types';

const GRAM = 4;
/** Share of the shorter sentence's word sequences that the longer one repeats. */
const ENOUGH = 0.6;
const SHORTEST = 6;

/**
 * Sentences that tell again what an earlier one told, as wire copy does: by index, the earlier sentence. Word
 * sequences are looked up once, so that the cost is that of reading the text.
 */
export function retellings(sentences: readonly Sentence[]): ReadonlyMap<number, number> {
  const seen = new Map<string, number>();
  const found = new Map<number, number>();
  sentences.forEach((sentence, i) => {
    const words = sentence.tokens.map((t) => t.folded);
    if (words.length < SHORTEST || sentence.role !== 'body') return;
    const counts = new Map<number, number>();
    const grams: string[] = [];
    for (let k = 0; k + GRAM <= words.length; k++) {
      const gram = words.slice(k, k + GRAM).join(' ');
      grams.push(gram);
      const earlier = seen.get(gram);
      if (earlier !== undefined) counts.set(earlier, (counts.get(earlier) ?? 0) + 1);
    }
    for (const [earlier, n] of counts) {
      const length = Math.min(grams.length, (sentences[earlier]?.tokens.length ?? 0) - GRAM + 1);
      if (n >= ENOUGH * length && !found.has(i)) found.set(i, earlier);
    }
    for (const gram of grams) if (!seen.has(gram)) seen.set(gram, i);
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
