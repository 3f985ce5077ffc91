import { because } from '../because';
import type { Attribution } from '../claimants';
import { deniedAfter } from './trigger';
import type { Frame, SentenceFindings } from './types';

/** Sentences that answer what was told before them, in the same sentence or in the one before. */

/** وهو ما نفاه الناطق, "which the rebels denied", ونفى مصدر عسكري ذلك: a denial of what was told last. */
export function answered(f: SentenceFindings, frames: readonly Frame[]): Frame[] {
  return f.attributions
    .filter((a) => a.answers && a.claimants.length > 0)
    .flatMap((a) => {
      const at = f.sentence.tokens[a.subject[0]]?.start ?? 0;
      const told =
        frames.filter((x) => x.start < at && x.polarity === 'asserted').at(-1) ??
        (frames.some((x) => x.start < at) ? undefined : assertedBy(f.before, a));
      return told ? [{ ...denialOf(told, a), sentence: f.index }] : [];
    });
}

/** What another than the one who denies told last in the sentence before. */
const assertedBy = (before: readonly Frame[], { claimants }: Attribution): Frame | undefined =>
  before
    .filter((x) => x.polarity === 'asserted' && x.attribution?.claimants[0]?.id !== claimants[0]?.id)
    .at(-1);

const denialOf = (told: Frame, by: Attribution): Frame => ({
  ...told,
  polarity: 'denied',
  attribution: by,
  figures: [],
  parts: [],
  trigger: deniedAfter(told, by),
});

/** So many words may name what is untrue: "these reports are", وهي أنباء. */
const OPENS = 5;
/** Words that point at what was told before. */
const POINTS = /^(this|that|these|those|it|و?(هذا|هذه|ذلك|تلك|هو|هي)|لذلك|لهذا|لهذه)$/;

/** "This is untrue", ولا صحة لذلك: a sentence with no event of its own takes back what the one before it told. */
export const takesBack = ({ marks, sentence: { tokens } }: SentenceFindings): boolean =>
  marks.of('event').length === 0 &&
  marks.of('untrue').some((u) => {
    const pointer = u.value.told === 'after' ? tokens[u.to] : tokens[0];
    return u.from < OPENS && POINTS.test(pointer?.folded ?? '');
  });

/** What was told, as it is when it was taken back. */
export const takenBack = (told: Frame, { marks, sentence }: SentenceFindings): Frame => {
  const [word] = marks.of('untrue');
  const [first, last] = [sentence.tokens[word?.from ?? 0], sentence.tokens[(word?.to ?? 1) - 1]];
  return {
    ...told,
    polarity: told.polarity === 'asserted' || told.polarity === 'recalled' ? 'denied' : told.polarity,
    figures: [],
    trigger: [...told.trigger, because('untrue', first && last ? [[first.start, last.end]] : [])],
  };
};
