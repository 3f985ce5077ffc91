import type { Anaphor, Classifier } from '../ar/places';

/** Words around place names in English; the classifier may stand before ("the district of X") or after ("X and Y districts"). */
export const CLASSIFIERS: readonly (readonly [words: string, classifier: Classifier])[] = [
  ['neighbourhood neighborhood district quarter', { governs: 'one', of: 'quarter' }],
  ['neighbourhoods neighborhoods districts quarters', { governs: 'list', of: 'quarter' }],
  ['area suburb', { governs: 'one', of: 'area' }],
  ['areas suburbs', { governs: 'list', of: 'area' }],
  ['city', { governs: 'one', of: 'city' }],
  ['cities', { governs: 'list', of: 'city' }],
  ['town village', { governs: 'one', of: 'town' }],
  ['towns villages', { governs: 'list', of: 'town' }],
  ['province governorate', { governs: 'one', of: 'governorate' }],
  ['roundabout street bridge square road', { governs: 'one', of: 'street' }],
];
export const LIST_OPENERS = ['including', 'namely', 'among them', 'notably'];
export const ADDITIONS = ['in addition to', 'as well as', 'besides', 'along with'];
export const LOCATIVES = [
  'in',
  'on',
  'at',
  'to',
  'from',
  'near',
  'of',
  'inside',
  'around',
  'toward',
  'towards',
  'over',
  'within',
  'into',
  'across',
  'outside',
  'between',
  'through',
  'southern',
  'northern',
  'eastern',
  'western',
  'central',
  'east',
  'west',
  'north',
  'south',
  'against',
];
export const DIRECTIONS: readonly (readonly [
  direction: 'east' | 'west' | 'north' | 'south' | 'central',
  words: string,
])[] = [
  ['east', 'east eastern'],
  ['west', 'west western'],
  ['north', 'north northern'],
  ['south', 'south southern'],
  ['central', 'central'],
];
export const GROUND = [
  'areas',
  'area',
  'districts',
  'district',
  'neighbourhoods',
  'neighborhoods',
  'quarters',
  'parts',
  'part',
  'enclave',
  'half',
  'side',
  'sector',
  'stronghold',
  'territory',
];
export const HELD = [
  'held',
  'controlled',
  'under',
  'control',
  'of',
  'by',
  'the',
  'hands',
  'in',
  'besieged',
  'run',
  'still',
  'that',
  'which',
  'are',
  'were',
  'hold',
  'holds',
  'it',
  'hands',
];
export const RELATIONS: readonly (readonly [
  relation: 'near' | 'edge' | 'toward' | 'along',
  words: string,
])[] = [
  ['near', 'near around surrounding vicinity'],
  ['edge', 'outskirts edge edges'],
  ['toward', 'toward towards'],
  ['along', 'along'],
];
export const COURSES = ['along', 'road', 'highway', 'line'];
export const ORIGINS = [
  'displaced',
  'fled',
  'fleeing',
  'flee',
  'withdrawal',
  'withdraw',
  'withdrew',
  'retreat',
  'evacuated',
  'evacuation',
  'fire',
  'fired',
  'launched',
  'shells',
  'rockets',
  'shelling',
];
export const STATIONED = ['positioned', 'entrenched', 'stationed', 'holed', 'dug', 'barricaded'];
export const STAFF = [
  'manager',
  'director',
  'head',
  'doctor',
  'doctors',
  'surgeon',
  'nurse',
  'nurses',
  'staff',
];
export const TAKEN = ['taken', 'rushed', 'transferred', 'brought', 'carried', 'transported'];
export const EVERYDAY_WORDS = ['the Citadel', 'Public Park'];
export const BEFORE_PERSON =
  'mohammed mohammad muhammad ahmed ahmad mahmoud hamza ali hassan hussein omar ammar rami zakaria khaled youssef ibrahim mustafa abdul abdel abdulrahman abu ibn said saeed yasser bashar mr mrs ms dr general colonel brigadier major captain sheikh'.split(
    ' ',
  );
export const BEFORE_UNIT = 'brigade battalion division channel'.split(' ');
/** After the name it is a unit: "the Salah al-Din Brigade". */
export const AFTER_UNIT =
  'brigade brigades battalion battalions division movement front channel tv newspaper'.split(' ');
export const BEFORE_OFFICE = ['council', 'governor'];
export const ANAPHORS: readonly (readonly [word: string, of: Anaphor])[] = [
  ['the neighbourhood', 'quarter'],
  ['the neighborhood', 'quarter'],
  ['the district', 'quarter'],
  ['same neighbourhood', 'quarter'],
  ['same neighborhood', 'quarter'],
  ['same district', 'quarter'],
  ['same area', 'area'],
  ['same hospital', 'hospital'],
  ['the area', 'area'],
  ['the city', 'city'],
  ['the road', 'road'],
  ['the route', 'road'],
  ['the highway', 'road'],
];
export const NEVER_MISSPELT: readonly string[] = [];

/** After "and its". */
export const ITS_COUNTRYSIDE = ['countryside', 'surroundings'];

/** Say in a landmark's name what it is. */
export const KIND_WORDS =
  'hospital school factory mosque church station square roundabout bridge crossing prison cemetery hotel stadium'.split(
    ' ',
  );
