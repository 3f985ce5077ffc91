import type { Group } from '../../../domain/tables';
import type { FigureLine, FigureWord, Harm, Subset } from '../../figures/words';

/** English words around figures; among lines that fit equally the first wins. */

const line = (phrase: string, word: FigureWord): FigureLine => [phrase, word];
const lines = (phrases: readonly string[], word: FigureWord): readonly FigureLine[] =>
  phrases.map((phrase) => line(phrase, word));

const HARM: readonly (readonly [string, Harm])[] = [
  ['among the dead', 'killed'],
  ['among the wounded|injured', 'injured'],
  ['killed|killing|kills|kill', 'killed'],
  ['dead|slain|murdered|martyred', 'killed'],
  ['executed|executing|execution of?', 'killed'],
  ['burned|burnt|burning', 'killed'],
  ['claim|claims|claimed|claiming the lives|life of', 'killed'],
  ['death of', 'killed'],
  ['deaths of', 'killed'],
  ['lost their lives', 'killed'],
  ['shot dead', 'killed'],
  ['shot and killed', 'killed'],
  ['go|goes|went|gone|reported missing', 'missing'],
  ['disappeared|vanished', 'missing'],
  ['wounded|wounding|wounds', 'injured'],
  ['injured|injuring|injures', 'injured'],
  ['hurt', 'injured'],
  ['captured|capturing', 'captured'],
  ['detained|arrested|kidnapped|abducted', 'captured'],
  ['taken prisoner', 'captured'],
  ['missing', 'missing'],
  ['displaced|displacing|fled', 'displaced'],
];

/** Come after those they befall. */
const AFTER: readonly (readonly [string, Harm])[] = [['died|perished', 'killed']];

const HURT: readonly (readonly [string, Harm, 1 | null])[] = [
  ['deaths|fatalities|martyrs|casualties|victims', 'killed', null],
  ['fatality|victim|body', 'killed', 1],
  ['bodies|corpses', 'killed', null],
  ['injuries', 'injured', null],
  ['prisoners|captives|detainees', 'captured', null],
];

const PERSONS: readonly (readonly [one: string, many: string, Group, Subset | null])[] = [
  ['member of staff', 'members of staff', 'person', null],
  ['member', 'members', 'person', null],
  ['person|human', 'people|persons|victims|souls', 'person', null],
  ['civilian', 'civilians', 'civilian', 'civilians'],
  ['resident|citizen|villager', 'residents|citizens|villagers|locals', 'civilian', null],
  [
    'child|boy|girl|infant|baby|toddler',
    'children|boys|girls|infants|babies|minors|kids',
    'civilian',
    'children',
  ],
  ['woman', 'women', 'civilian', 'women'],
  ['man', 'men', 'person', 'men'],
  [
    'medic|doctor|nurse|paramedic|rescuer|volunteer|patient',
    'medics|doctors|nurses|paramedics|rescuers|volunteers|patients',
    'civilian',
    null,
  ],
  ['worker|journalist|activist|student', 'workers|journalists|activists|students', 'civilian', null],
  [
    'fighter|rebel|militant|gunman|insurgent|combatant|attacker',
    'fighters|rebels|militants|gunmen|insurgents|militiamen|combatants|attackers',
    'combatant',
    'fighters',
  ],
  [
    'soldier|officer|serviceman|conscript',
    'soldiers|officers|servicemen|troops|conscripts',
    'combatant',
    'fighters',
  ],
];

const vague = (
  qualifier: 'tens' | 'hundreds' | 'thousands' | 'several',
  low: number,
  high: number | null,
): FigureWord => ({
  is: 'vague',
  qualifier,
  low,
  high,
});

const THINGS: readonly string[] = [
  'strike|strikes|raid|raids|airstrike|airstrikes|shell|shells|rocket|rockets|bomb|bombs|barrel|barrels|attack|attacks|sorties',
  'neighbourhood|neighbourhoods|neighborhood|neighborhoods|district|districts|village|villages|town|towns|street|streets|point|points|area|areas',
  'centre|centres|center|centers|hospital|hospitals|school|schools|house|houses|home|homes|building|buildings|market|markets',
  'plane|planes|helicopter|helicopters|tank|tanks|vehicle|vehicles|bus|buses|truck|trucks|ambulance|ambulances',
  'day|days|hour|hours|minute|minutes|week|weeks|month|months|year|years|percent|per|metre|metres|meters|km|kilometres|kilometers|miles|tonnes|tons|dollars|times|families|family',
];

export const FIGURE_WORDS: readonly FigureLine[] = [
  ...HURT.map(([phrase, harm, count]) => line(phrase, { is: 'hurt', harm, count })),
  ...PERSONS.flatMap(([one, many, group, subset]) => [
    line(many, { is: 'person', group, subset, count: null }),
    line(one, { is: 'person', group, subset, count: 1 }),
  ]),
  line('others|more|other|another', { is: 'others' }),
  line('of them', { is: 'others' }),
  line('lost|loses|losing', { is: 'harm', harm: 'killed', after: false, fighters: 'only' }),
  ...HARM.map(([phrase, harm]) => line(phrase, { is: 'harm', harm, after: false })),
  ...AFTER.map(([phrase, harm]) => line(phrase, { is: 'harm', harm, after: true })),
  line('tens|dozens|hundreds of thousands', vague('thousands', 10_000, 999_999)),
  line('dozens|scores|tens of?', vague('tens', 10, 99)),
  line('hundreds of?', vague('hundreds', 100, 999)),
  line('thousands of?', vague('thousands', 1000, 9999)),
  ...lines(
    ['several|many', 'a large? number of', 'a handful of', 'a few', 'a lot of'],
    vague('several', 2, null),
  ),
  ...lines(['at least', 'no fewer|less than', 'a minimum of', 'or more'], {
    is: 'bound',
    qualifier: 'at-least',
  }),
  ...lines(['more|greater than', 'over|upwards', 'in excess of'], { is: 'bound', qualifier: 'more-than' }),
  ...lines(['about|around|approximately|nearly|almost|roughly|some', 'close to', 'an estimated', 'or so'], {
    is: 'bound',
    qualifier: 'about',
  }),
  ...lines(['up to', 'as many as'], { is: 'bound', qualifier: 'up-to' }),
  ...lines(['fewer|less than', 'under'], { is: 'bound', qualifier: 'less-than' }),
  line('exceed|exceeds|exceeded|exceeding|topped|top|tops|passed|surpassed|surpass', { is: 'exceeds' }),
  line('may|might|could', { is: 'may' }),
  ...lines(['including|included', 'among them|whom', 'of whom|which'], { is: 'subset', share: 'some' }),
  ...lines(['mostly', 'most of them|whom', 'the majority of them|whom'], { is: 'subset', share: 'most' }),
  ...lines(['all of them|whom'], { is: 'subset', share: 'all' }),
  ...lines(['death toll', 'number of the? dead|deaths|fatalities', 'number of people|civilians killed'], {
    is: 'toll',
    harm: 'killed',
  }),
  line('number of people|civilians wounded|injured', { is: 'toll', harm: 'injured' }),
  line('toll', { is: 'toll', harm: 'killed' }),
  line('put|puts|putting the number of the? wounded|injured', { is: 'toll', harm: 'injured' }),
  line('put|puts|putting the figure|number', { is: 'toll', harm: 'killed' }),
  line('number of the? wounded|injured', { is: 'toll', harm: 'injured' }),
  line('number of', { is: 'toll', harm: null }),
  ...lines(['bring|brings|bringing|brought|raise|raises|raising|raised to'], { is: 'amounts' }),
  ...lines(['rose|risen|climbed|reached|stands|stood|at|to|hit'], { is: 'amounts' }),
  ...lines(
    ['caused|causing|causes|cause|leaving|inflicted|inflicting', 'resulted|resulting in', 'reports of'],
    {
      is: 'yields',
    },
  ),
  ...lines(['no|without|not', 'did not cause'], { is: 'none' }),
  line('feared', { is: 'feared' }),
  line('no one|nobody was|were killed', { is: 'nobody', harm: 'killed' }),
  line('no one|nobody was|were injured|hurt|wounded', { is: 'nobody', harm: 'injured' }),
  line('the|these|those|their|his|her|its', { is: 'definite' }),
  ...lines(THINGS, { is: 'thing' }),
  line('between', { is: 'between' }),
  line('and', { is: 'and' }),
  line('or', { is: 'or' }),
  line('of', { is: 'of' }),
  line('a|an', { is: 'a' }),
  ...lines(
    [
      'was|is|were|have|has|had|been|being|also|reportedly|reported|confirmed|who|are|left|as|still|now|counted|found',
    ],
    { is: 'filler' },
  ),
  line('on both|either|all sides', { is: 'filler' }),
  ...lines(['that|while|but|when|which|whereas|after|before'], { is: 'clause' }),
];
