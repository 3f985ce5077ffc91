import type { Target, Weapon } from '../../../domain/tables';
import type { Line, Sense } from '../../lexicon/words';

const WEAPONS: readonly (readonly [Weapon, Sense | null, readonly string[]])[] = [
  [
    'aircraft',
    'air-strike',
    [
      'warplane|warplanes',
      'aircraft',
      'jet|jets',
      'fighter jets',
      'plane|planes',
      'air force',
      'airstrike|airstrikes',
      'air strike|strikes|raid|raids',
    ],
  ],
  ['helicopter', 'air-strike', ['helicopter|helicopters']],
  ['drone', 'air-strike', ['drone|drones']],
  ['barrel-bomb', 'air-strike', ['barrel bomb|bombs', 'barrel|barrels']],
  ['cluster-munition', 'air-strike', ['cluster bomb|bombs|munition|munitions']],
  ['incendiary', 'air-strike', ['incendiary weapons|bombs|munitions?', 'phosphorus', 'napalm', 'thermite']],
  [
    'bunker-buster',
    'air-strike',
    ['bunker-buster|bunker-busters|bunker-busting bombs?', 'bunker busting|buster bombs?'],
  ],
  ['artillery', 'shelling', ['artillery']],
  ['mortar', 'shelling', ['mortar|mortars', 'mortar shells|rounds|fire']],
  ['rocket', 'shelling', ['rocket|rockets', 'rocket shell|shells']],
  [
    'missile',
    'shelling',
    ['missile|missiles', 'ballistic missile|missiles', 'scud', 'surface-to-surface missile|missiles'],
  ],
  ['shell', 'shelling', ['shells', 'a shell', 'artillery shells']],
  ['hell-cannon', 'shelling', ['hell cannon', 'gas canister|canisters|cylinder|cylinders']],
  ['tank', 'shelling', ['tank|tanks']],
  ['machine-gun', null, ['machine gun|guns', 'machine-gun']],
  ['sniper-rifle', 'sniping', ['sniper|snipers']],
  ['car-bomb', 'explosion', ['car|truck bomb|bombs']],
  ['explosive-device', 'explosion', ['ied', 'explosive device', 'landmine|mine', 'roadside bomb']],
  ['suicide-bomb', 'explosion', ['suicide bomber|bombers|bombing|attack']],
  ['chemical-agent', 'chemical', ['chlorine gas?', 'sarin', 'toxic|poison gas|gases']],
];

const TARGETS: readonly (readonly [Target, readonly string[]])[] = [
  [
    'hospital',
    [
      'hospital|hospitals',
      'clinic|clinics',
      'medical facility|facilities|centre|center|point',
      'field hospital',
    ],
  ],
  ['school', ['school|schools', 'kindergarten']],
  ['market', ['vegetable? market|markets', 'marketplace']],
  ['bakery', ['bakery|bakeries', 'bread line|queue']],
  ['mosque', ['mosque|mosques']],
  ['church', ['church|churches', 'cathedral']],
  [
    'residential',
    [
      'residential areas|buildings|districts|neighbourhoods|quarters',
      'residential area|areas|building|buildings',
      'homes',
      'house|houses',
      'building|buildings',
      'apartment block|building|buildings?',
    ],
  ],
  [
    'displaced-people',
    ['displaced people|civilians|families|persons', 'gathering of displaced', 'fleeing civilians'],
  ],
  ['camp', ['refugee? camp|camps']],
  [
    'civil-defence-centre',
    [
      'civil defence|defense centre|centres|center|centers',
      'white helmets centre|centres|center|centers',
      'rescue centre|center|centres|centers',
    ],
  ],
  ['ambulance', ['ambulance|ambulances']],
  ['aid-convoy', ['aid|humanitarian convoy|convoys']],
  ['water-station', ['water pumping? station|plant|facility']],
  ['power-station', ['power station|plant']],
  ['university', ['university', 'university campus', 'dormitory']],
  ['funeral', ['funeral']],
  ['bus', ['bus|buses']],
  ['headquarters', ['headquarters', 'command post|posts|centre|center', 'operations room']],
  [
    'military-position',
    [
      'military positions?|bases?|points?',
      'military position|positions|base|point',
      'checkpoint|checkpoints',
      'barracks',
      'ammunition depot',
    ],
  ],
];

export const armLines: readonly Line[] = [
  ...WEAPONS.flatMap(([weapon, implies, phrases]) =>
    phrases.map((p): Line => [p, { cat: 'weapon', weapon, implies }]),
  ),
  ...TARGETS.flatMap(([target, phrases]) => phrases.map((p): Line => [p, { cat: 'target', target }])),
];
