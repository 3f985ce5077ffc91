import type { Kind } from '../../domain/tables';
import type { Frame } from '../events/frames';
import { SENSES } from '../events/senses';
import type { Story } from './story';

/** Whether what a frame tells could be, by its words alone, what a story tells. */

export const sameSense = (story: Story, frame: Frame): boolean =>
  story.frames.some((f) => f.sense === frame.sense);

const isNegative = (f: Frame): boolean => f.polarity === 'denied' || f.polarity === 'unseen';

/** Told as having happened, or as not: only an outright denial joins what it denies. */
export function samePolarity(story: Story, frame: Frame): boolean {
  const [first] = story.frames;
  if (!first) return false;
  if (isNegative(first) && isNegative(frame)) return first.polarity === frame.polarity;
  if (!isNegative(first) && !isNegative(frame)) return true;
  // An outright denial answers what somebody else said: one event, contested. Figures are no answer to it.
  if (frame.disclaims) return true;
  const denial = isNegative(first) ? first : frame;
  const other = denial === first ? frame : first;
  const matter = GAINS.has(denial.sense) === GAINS.has(other.sense);
  return denial.attribution?.act === 'deny' && other.bare === 'no' && (denial.family !== 'ground' || matter);
}

/** Ground won or lost: its denial answers that claim, and not that there was fighting. */
const GAINS = new Set(['control', 'taking', 'expel', 'advance', 'withdraw']);

/** Senses that may share a sentence with fire from the air or the ground and be one event with it. */
const FOUGHT = new Set(['clash', 'attack', 'repel']);
/** Killing that says nothing of how: told with an attack it is that attack's. */
const isBareKilling = (sense: Frame['sense']): boolean =>
  SENSES[sense].family === 'killing' && SENSES[sense].generic;

/** Gas that a helicopter drops in barrels is told as the one and as the other. */
function isGasDropped(story: Story, frame: Frame): boolean {
  const kinds = [story.kind, frame.kind];
  const weapons = [...story.frames, frame].flatMap((f) => f.weapons);
  const dropped = weapons.includes('barrel-bomb') || weapons.includes('helicopter');
  return kinds.includes('chemical-attack') && kinds.includes('air-strike') && dropped;
}

export function kindsAgree(story: Story, frame: Frame, sameSentence: boolean): boolean {
  if (frame.bare !== 'no') return story.family !== 'civil';
  const bareStory = story.frames.every((f) => f.bare !== 'no');
  if (story.family === 'civil' || frame.family === 'civil') return !bareStory && sameSense(story, frame);
  // Fighters killed on a front are no toll of the shelling of a city.
  if (bareStory && story.kind === 'clash' && frame.family !== 'ground' && !sameSentence) return false;
  if (bareStory) return true;
  const announced = (kind: Kind) => kind === 'offensive-announced';
  if (announced(story.kind) !== announced(frame.kind)) return false;
  if (story.family === frame.family) {
    if (frame.family === 'ground') return true;
    if (frame.family === 'killing') return story.kind === frame.kind || frame.generic || story.generic;
    return (
      story.kind === frame.kind ||
      story.generic ||
      frame.generic ||
      sameSentence ||
      isGasDropped(story, frame)
    );
  }
  if (story.family === 'killing' || frame.family === 'killing') {
    const killing = story.family === 'killing' ? story.frames.map((f) => f.sense) : [frame.sense];
    const violent = story.family !== 'ground' && frame.family !== 'ground';
    return killing.every(isBareKilling) || (violent && sameSentence);
  }
  // "Three of them struck the square": a blast hits too.
  if (story.family === 'blast' && frame.sense === 'strike' && frame.weapons.length === 0) return true;
  // "The attack came a day after": the one told of, whatever it was.
  if (frame.sense === 'attack' && frame.definite && frame.parts.length === 0) return true;
  const fought = [...story.frames.map((f) => f.sense), frame.sense].some((sense) => FOUGHT.has(sense));
  return sameSentence && fought;
}
