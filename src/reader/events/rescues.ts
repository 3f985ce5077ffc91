import type { Frame } from './types';

/** Those dug out are the toll of what buried them: no event beside it. */

const isRescue = ({ sense }: Frame): boolean => sense === 'rescue' || sense === 'extract';

const isStrike = (f: Frame): boolean =>
  (f.family === 'fire' || f.family === 'blast') && f.polarity === 'asserted' && f.bare === 'no';

/** "They recovered six bodies in X, killed when a raid destroyed their house": the raid was in X, and killed six. */
export function withRescued(frames: readonly Frame[]): readonly Frame[] {
  const struck = frames.find(isStrike);
  const dug = frames.filter((f) => isRescue(f) && f.polarity === 'asserted');
  if (!struck || dug.length === 0) return frames;
  const joined: Frame = {
    ...struck,
    places: struck.places.length > 0 ? struck.places : dug.flatMap((f) => f.places),
    dates: struck.dates.length > 0 ? struck.dates : dug.flatMap((f) => f.dates),
    figures: [...struck.figures, ...dug.flatMap((f) => f.figures)],
  };
  return frames.filter((f) => !dug.includes(f)).map((f) => (f === struck ? joined : f));
}

/** "Rescuers recovered 16 bodies from the site": a toll of what was told before. */
export const asToll = (f: Frame): Frame =>
  isRescue(f) && f.figures.length > 0 && !f.places.some((p) => !p.anaphor && !p.container)
    ? { ...f, bare: 'figures' }
    : f;
