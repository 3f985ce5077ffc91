import type { Kind } from '../../domain/tables';
import type { Sense } from '../lexicon/words';

/** What a sense becomes on the map, and what it may be the same event as. */
export interface SenseRow {
  readonly kind: Kind;
  /** Events of one family may be one event told twice. */
  readonly family: 'fire' | 'killing' | 'ground' | 'blast' | 'civil';
  /** The word leaves the kind open: weapons and the attacker settle it. */
  readonly generic: boolean;
  /** What must stand with the word for it to report an event at all. */
  readonly needs:
    | 'nothing'
    | 'phase'
    | 'carrier'
    | 'people'
    | 'actor'
    | 'object'
    | 'quarter'
    | 'ground'
    | 'rubble';
  /** Among the words of one event, the higher says more. */
  readonly rank: number;
}

const row = (
  kind: Kind,
  family: SenseRow['family'],
  rank: number,
  needs: SenseRow['needs'] = 'nothing',
  generic = false,
): SenseRow => ({ kind, family, rank, needs, generic });

/** Ground taken or held: what a party claims and another denies. */
export const isControl = (sense: Sense): boolean => sense === 'control' || sense === 'taking';

/** Senses that tell of no violence: nobody is killed by a truce. */
export const isQuiet = (sense: Sense): boolean => sense === 'ceasefire' || sense === 'calm';

export const SENSES: Readonly<Record<Sense, SenseRow>> = {
  'air-strike': row('air-strike', 'fire', 9),
  shelling: row('shelling', 'fire', 9),
  chemical: row('chemical-attack', 'fire', 10),
  bombardment: row('shelling', 'fire', 7, 'nothing', true),
  strike: row('shelling', 'fire', 3, 'object', true),
  explosion: row('bombing', 'blast', 8),
  massacre: row('attack-on-civilians', 'killing', 4),
  execution: row('execution', 'killing', 9),
  burning: row('attack-on-civilians', 'killing', 6, 'people'),
  killing: row('attack-on-civilians', 'killing', 2, 'nothing', true),
  bodies: row('attack-on-civilians', 'killing', 1, 'quarter', true),
  sniping: row('sniper-fire', 'fire', 9),
  gunfire: row('attack-on-civilians', 'killing', 6, 'object', true),
  abduction: row('abduction', 'civil', 8, 'people'),
  vanishing: row('other', 'civil', 2, 'people'),
  // Only of a party and at a place: fire destroys too.
  destruction: row('clash', 'ground', 3, 'ground'),
  clash: row('clash', 'ground', 5),
  attack: row('clash', 'ground', 4),
  repel: row('clash', 'ground', 5, 'actor'),
  hold: row('clash', 'ground', 4, 'actor'),
  advance: row('advance', 'ground', 6, 'actor'),
  control: row('territorial-claim', 'ground', 8),
  // Words that may as well mean other things (took, سيطرة): only with a party and a place.
  taking: row('territorial-claim', 'ground', 7, 'ground'),
  expel: row('territorial-claim', 'ground', 8, 'actor'),
  withdraw: row('withdrawal', 'ground', 6, 'actor'),
  operation: row('offensive-announced', 'ground', 3, 'phase'),
  ceasefire: row('ceasefire', 'civil', 5, 'phase'),
  displacement: row('displacement', 'civil', 4, 'people'),
  evacuation: row('evacuation', 'civil', 5),
  siege: row('siege-or-aid', 'civil', 3, 'carrier'),
  aid: row('siege-or-aid', 'civil', 5),
  rescue: row('rescue', 'civil', 5, 'people'),
  extract: row('rescue', 'civil', 5, 'rubble'),
  protest: row('protest', 'civil', 5),
  calm: row('calm', 'civil', 3, 'carrier'),
};
