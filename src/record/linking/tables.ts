import type { Kind, Side, Target, Weapon } from '../../domain/tables';

/**
 * What the rules for one event in two reports know about the world, as tables: a row more, and the rules follow.
 */

/**
 * Two kinds under which reports may tell one event. `more` says more than `less` and is the kind that stands;
 * where neither does, the kind of the first report stands. A row does not hold when either report names one of the
 * weapons of `unless`. `when` says how much must agree besides: `likely` the place and the day, `surely` also the
 * figures or what was hit.
 */
export interface AlikeKinds {
  readonly more: Kind;
  readonly less: Kind;
  readonly stands: 'more' | 'first';
  readonly unless: readonly Weapon[];
  readonly when: 'likely' | 'surely';
}

const FROM_THE_GROUND: readonly Weapon[] = ['artillery', 'mortar', 'rocket', 'shell', 'hell-cannon', 'tank'];
const PLANTED: readonly Weapon[] = ['car-bomb', 'explosive-device', 'suicide-bomb'];
const row = (
  more: Kind,
  less: Kind,
  when: AlikeKinds['when'] = 'likely',
  unless: readonly Weapon[] = [],
  stands: AlikeKinds['stands'] = 'more',
): AlikeKinds => ({ more, less, when, unless, stands });

export const ALIKE_KINDS: readonly AlikeKinds[] = [
  // "Bombardment" (قصف) that does not say from where.
  row('air-strike', 'shelling', 'likely', FROM_THE_GROUND),
  row('air-strike', 'bombing', 'likely', PLANTED),
  row('shelling', 'bombing', 'likely', PLANTED),
  row('chemical-attack', 'air-strike', 'surely'),
  row('chemical-attack', 'shelling', 'surely'),
  // Killing that does not say how.
  row('air-strike', 'attack-on-civilians', 'surely'),
  row('shelling', 'attack-on-civilians', 'surely'),
  row('bombing', 'attack-on-civilians', 'surely'),
  row('sniper-fire', 'attack-on-civilians', 'surely'),
  row('execution', 'attack-on-civilians', 'surely'),
  // Ground taken, and the claim to hold it.
  row('advance', 'territorial-claim', 'likely', [], 'first'),
];

/** Weapons that decide whether a row of `ALIKE_KINDS` holds. */
export const DECISIVE_WEAPONS: ReadonlySet<string> = new Set(ALIKE_KINDS.flatMap((k) => k.unless));

/**
 * Kinds that are told of a whole part of the city as one event a day: two reports that name only the sector and the
 * same day mean the same. `anywhere` also when they name only the city, the governorate or the country. Fighting,
 * gains over ground and killing are not in the list: a sector sees many of them a day.
 */
export const WHOLESALE: Readonly<Partial<Record<Kind, 'sector' | 'anywhere'>>> = {
  'air-strike': 'sector',
  shelling: 'sector',
  evacuation: 'sector',
  calm: 'sector',
  'offensive-announced': 'anywhere',
  ceasefire: 'anywhere',
};

/** What was hit, where it is one thing: two reports that name different ones tell of different events. */
export const SPECIFIC_TARGETS: ReadonlySet<string> = new Set([
  'hospital',
  'school',
  'market',
  'bakery',
  'mosque',
  'church',
  'displaced-people',
  'camp',
  'civil-defence-centre',
  'ambulance',
  'aid-convoy',
  'water-station',
  'power-station',
  'university',
  'funeral',
  'bus',
] satisfies readonly Target[]);

/** Who fights side by side: an attack laid to one camp is not the attack laid to another. Sides not listed tell nothing. */
export const CAMPS: Readonly<Partial<Record<Side, string>>> = {
  regime: 'government',
  'regime-media': 'government',
  russia: 'government',
  'iran-allied': 'government',
  opposition: 'opposition',
  'sdf-ypg': 'sdf',
  isis: 'isis',
  coalition: 'coalition',
  turkey: 'turkey',
};

/** How much a figure must be to tell an event by itself; of smaller ones two must agree. */
export const TELLING_FIGURE = 10;

/**
 * Where more different tellings than this share a figure (or a target, or a place) and a day, it tells none of them:
 * nothing is joined by it. Keeps the work in proportion to the number of tellings, whatever they say.
 */
export const TOO_COMMON = 400;

/** Spans are whole days, counted from the first to the last: 0 one day, 1 a night or two days. */
export const SPANS = {
  /** So long a span, the same in both reports, is the same day. */
  sameDay: 1,
  /** So long, and sharing a day, is a near day. */
  nearDay: 2,
  /** From here on "throughout" is a campaign and no event. */
  campaign: 2,
  /** Longer ones ("for months") are no time that could be shared. */
  longest: 31,
} as const;
