import type { Entry, Line } from '../../lexicon/words';

type Use = Extract<Entry, { cat: 'actor' }>['use'];

const ROWS: readonly (readonly [actor: string, use: Use, phrases: readonly string[]])[] = [
  [
    'government-forces',
    'noun',
    [
      'syrian? government|regime|pro-government|pro-regime|loyalist forces|troops|fighters',
      'syrian forces|troops',
      'government forces',
      'regime',
      'the syrian regime',
      'loyalists',
      'assad forces',
      'forces of the government|regime',
    ],
  ],
  ['syrian-army', 'noun', ['syrian? army', 'syrian military', 'syrian arab army', 'army']],
  ['syrian-government', 'noun', ['syrian government', 'government', 'damascus']],
  [
    'syrian-air-force',
    'aircraft',
    [
      'syrian? government|regime|syrian warplanes|aircraft|jets|planes|helicopters',
      'syrian air force',
      'government helicopters',
      'syrian raids|strikes',
    ],
  ],
  [
    'russian-air-force',
    'aircraft',
    ['russian warplanes|aircraft|jets|planes|bombers', 'russian air force', 'russian? aviation'],
  ],
  ['russia', 'noun', ['russia', 'russian forces|military', 'moscow', 'the russians']],
  ['russia', 'adjective', ['russian']],
  ['government-forces', 'adjective', ['syrian', 'government', 'regime']],
  [
    'allied-militias',
    'noun',
    [
      'pro-government|pro-regime|allied|shiite|iranian|iraqi|afghan|foreign|iran-backed|loyal|loyalist? militia|militias|militiamen',
      'militias',
      'allied fighters|forces',
      'fighters loyal to them?',
      'its allies',
      'allied armed groups',
      'afghan militia|militias fighters?',
      'militias loyal to them?',
    ],
  ],
  ['allied-militias', 'noun', ['liwa al-quds', 'quds brigade', 'national defence|defense forces']],
  ['hezbollah', 'noun', ['hezbollah', 'hizbullah', 'hizbollah']],
  ['iran', 'noun', ['iran', 'iranian forces']],
  [
    'opposition',
    'noun',
    [
      'syrian? armed? opposition',
      'opposition groups|forces|fighters|factions|sources?',
      'armed? opposition groups|factions',
      'rebel|rebels|insurgents|insurgent',
      'rebel groups|forces|fighters|factions',
      'armed groups',
      'islamist|islamic and? rebel? groups|factions|fighters',
      'terrorists',
      'terrorist groups|organisations|organizations',
      'factions',
      'militants',
    ],
  ],
  ['free-syrian-army', 'noun', ['free syrian army', 'fsa']],
  [
    'nusra',
    'noun',
    [
      'nusra front',
      'al-nusra front?',
      'jabhat al-nusra',
      'fateh al-sham',
      'jabhat fateh al-sham',
      'fatah al-sham front?',
    ],
  ],
  ['ahrar-al-sham', 'noun', ['ahrar al-sham']],
  ['jaish-al-islam', 'noun', ['jaish al-islam', 'army of islam']],
  ['jaish-al-fatah', 'noun', ['jaish al-fatah', 'army of conquest']],
  ['fastaqim', 'noun', ['fastaqim']],
  ['levant-front', 'noun', ['levant front']],
  ['zenki', 'noun', ['nour|nureddin al-din? al?-zenki|zinki']],
  ['sdf', 'noun', ['syrian democratic forces', 'sdf']],
  ['ypg', 'noun', ['ypg', 'kurdish forces|fighters|militia', "people's protection units"]],
  ['islamic-state', 'noun', ['islamic state', 'isis', 'isil', 'daesh']],
  ['coalition', 'noun', ['us-led? coalition', 'international coalition']],
  ['turkish-army', 'noun', ['turkish army|forces|military|troops']],
];

export const actorLines: readonly Line[] = ROWS.flatMap(([actor, use, phrases]) =>
  phrases.map((phrase): Line => [phrase, { cat: 'actor', actor, use }]),
);
