import type { Line } from '../../lexicon/words';
import { actorLines } from './actors';
import { armLines } from './arms';
import { clauseLines } from './clause';
import { eventLines } from './events';
import { partyLines } from './parties';
import { speechLines } from './speech';

export const arabicLines: readonly Line[] = [
  ...eventLines,
  ...clauseLines,
  ...speechLines,
  ...actorLines,
  ...partyLines,
  ...armLines,
];
