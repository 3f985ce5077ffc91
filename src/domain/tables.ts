/**
 * The closed vocabularies of CONTRACT terms, as tables. Labels in each language stand in `src/i18n`,
 * words that trigger them in `src/reader/languages`.
 */

/** What happened. Order is the order of legends; `family` groups kinds that share a colour. */
export const KINDS = [
  { id: 'air-strike', family: 'air' },
  { id: 'shelling', family: 'ground-fire' },
  { id: 'bombing', family: 'ground-fire' },
  { id: 'chemical-attack', family: 'air' },
  { id: 'attack-on-civilians', family: 'killing' },
  { id: 'execution', family: 'killing' },
  { id: 'sniper-fire', family: 'ground-fire' },
  { id: 'abduction', family: 'killing' },
  { id: 'clash', family: 'fighting' },
  { id: 'advance', family: 'ground' },
  { id: 'withdrawal', family: 'ground' },
  { id: 'territorial-claim', family: 'ground' },
  { id: 'offensive-announced', family: 'fighting' },
  { id: 'ceasefire', family: 'civil' },
  { id: 'displacement', family: 'civil' },
  { id: 'evacuation', family: 'civil' },
  { id: 'siege-or-aid', family: 'civil' },
  { id: 'rescue', family: 'civil' },
  { id: 'protest', family: 'civil' },
  { id: 'calm', family: 'civil' },
  { id: 'other', family: 'civil' },
] as const;
export type Kind = (typeof KINDS)[number]['id'];
export type Family = (typeof KINDS)[number]['family'];
export const FAMILIES = [
  'air',
  'ground-fire',
  'killing',
  'fighting',
  'ground',
  'civil',
] as const satisfies readonly Family[];

/** Whose side a claimant or actor stands on, as the reports place them. */
export const SIDES = [
  'regime',
  'regime-media',
  'russia',
  'iran-allied',
  'opposition',
  'opposition-area-medical',
  'opposition-area-rescue',
  'sdf-ypg',
  'isis',
  'coalition',
  'turkey',
  'un',
  'ngo',
  'monitor',
  'activists',
  'eyewitness',
  'media',
  'unspecified',
] as const;
export type Side = (typeof SIDES)[number];

/** What a claim is about. The first three say whether it occurred, the next five count people, the rest are about ground and blame. */
export const MEASURES = [
  'occurred',
  'denies-occurred',
  'none-observed',
  'killed',
  'injured',
  'captured',
  'missing',
  'displaced',
  'controls',
  'denies-control',
  'responsible',
  'denies-responsibility',
] as const;
export type Measure = (typeof MEASURES)[number];
export const CASUALTY_MEASURES = [
  'killed',
  'injured',
  'captured',
  'missing',
  'displaced',
] as const satisfies readonly Measure[];

/** How a figure was worded. */
export const QUALIFIERS = [
  'exact',
  'at-least',
  'more-than',
  'about',
  'may-exceed',
  'range',
  'tens',
  'hundreds',
  'thousands',
  'several',
  'unspecified-some',
  'none-reported',
  'zero',
] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

export const GROUPS = ['person', 'civilian', 'combatant', 'unknown'] as const;
export type Group = (typeof GROUPS)[number];

export const STATUSES = ['asserted', 'contested', 'denied', 'absent'] as const;
export type Status = (typeof STATUSES)[number];

export const PLACE_KINDS = [
  'neighbourhood',
  'landmark',
  'road',
  'sector',
  'city',
  'town',
  'governorate',
  'region',
  'country',
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export const TOPONYM_ROLES = ['incident', 'container', 'context', 'negated', 'non-location'] as const;
export type ToponymRole = (typeof TOPONYM_ROLES)[number];

export const DATE_PRECISIONS = ['day', 'part-of-day', 'span', 'open'] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

export const EXTENTS = ['within', 'throughout'] as const;
export type Extent = (typeof EXTENTS)[number];

export const BASES = ['given', 'stated', 'inferred', 'unknown'] as const;

export const RELATIONS = ['in', 'near', 'edge', 'along', 'toward'] as const;
export type Relation = (typeof RELATIONS)[number];

export const ACTOR_ROLES = ['perpetrator', 'target', 'rescuer', 'controls'] as const;

export const CLAIM_BASES = ['direct', 'attributed', 'hearsay'] as const;

export const LANGUAGES = ['ar', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What an attack was carried out with, as far as a report says. */
export const WEAPONS = [
  'aircraft',
  'helicopter',
  'drone',
  'barrel-bomb',
  'cluster-munition',
  'incendiary',
  'bunker-buster',
  'bomb',
  'missile',
  'rocket',
  'artillery',
  'mortar',
  'shell',
  'hell-cannon',
  'tank',
  'machine-gun',
  'small-arms',
  'sniper-rifle',
  'car-bomb',
  'explosive-device',
  'suicide-bomb',
  'chemical-agent',
  'fire',
] as const;
export type Weapon = (typeof WEAPONS)[number];

/** What an attack hit or was aimed at, as far as a report says. */
export const TARGETS = [
  'hospital',
  'school',
  'market',
  'bakery',
  'mosque',
  'church',
  'residential',
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
  'headquarters',
  'military-position',
  'airport',
  'road',
  'civilians',
] as const;
export type Target = (typeof TARGETS)[number];
