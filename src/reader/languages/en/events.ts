import { englishForms } from '../../lexicon/inflect';
import type { Line, Sense, Tense } from '../../lexicon/words';

/** Words that say something happened. A verb alone is inflected by rule; irregular ones are written out with `|`. */
interface Row {
  readonly sense: Sense;
  readonly verbs?: readonly string[];
  readonly nouns?: readonly string[];
  /** Past forms of verbs whose base is more often a noun (shells). */
  readonly past?: readonly string[];
}

const ROWS: readonly Row[] = [
  {
    sense: 'air-strike',
    nouns: [
      'airstrike|airstrikes',
      'air strike|strikes|raid|raids|attack|attacks|bombardment|bombing|bombings',
      'aerial bombardment|bombing|attack|attacks|strike|strikes',
      'warplane|helicopter|jet strike|strikes|raid|raids',
      'raids',
      'raid',
      'strike on',
      'bombing raid|raids',
      'strikes',
      'barrel bombing|bombings',
    ],
  },
  {
    sense: 'shelling',
    past: ['shelled'],
    nouns: [
      'shelling',
      'artillery|rocket|mortar fire|bombardment|attack|attacks|barrage|strike|strikes',
      'shellfire',
      'barrage',
    ],
  },
  {
    sense: 'bombardment',
    verbs: ['bombard', 'pound'],
    nouns: ['bombardment|bombardments', 'pounding'],
  },
  { sense: 'air-strike', past: ['bombed', 'bombing'] },
  {
    sense: 'strike',
    verbs: [
      'strike|struck|striking',
      'hit|hitting',
      'target',
      'land',
      'fall|fell|fallen|falling',
      'strafe',
      'slam|slammed|slamming into',
      'crash into',
      'rain down? on',
    ],
  },
  {
    sense: 'explosion',
    verbs: ['explode', 'detonate', 'blow|blew|blown|blowing up'],
    nouns: [
      'explosion|explosions',
      'blast|blasts',
      'bombing|bombings',
      'car|suicide|truck bombing|bombings',
      'detonation',
    ],
  },
  {
    sense: 'chemical',
    nouns: ['chemical|gas|chlorine|sarin attack|attacks', 'chemical weapons attack|attacks'],
  },
  {
    sense: 'massacre',
    verbs: ['massacre'],
    nouns: ['massacre|massacres', 'mass killing|killings', 'bloodbath', 'genocide'],
  },
  {
    sense: 'execution',
    verbs: ['execute'],
    nouns: ['execution|executions', 'summary|field execution|executions|killings', 'shot dead on the spot'],
  },
  { sense: 'burning', verbs: ['burn|burned|burnt|burning'], nouns: ['burned|burnt alive'] },
  {
    sense: 'gunfire',
    nouns: [
      'open|opened|opening|opens fire',
      'fire|fired|firing on|at|upon',
      'shot at|dead',
      'gunfire',
      'came|come|coming under fire',
      'sprayed with bullets',
    ],
  },
  { sense: 'destruction', past: ['destroyed', 'destroying'] },
  {
    sense: 'vanishing',
    nouns: ['went|gone|go|going missing', 'disappeared', 'vanished', 'not been heard|seen of? since'],
  },
  { sense: 'sniping', nouns: ['sniper fire', 'sniper|snipers'] },
  {
    sense: 'abduction',
    verbs: ['abduct', 'kidnap|kidnapped|kidnapping'],
    nouns: ['abduction|abductions', 'kidnapping|kidnappings'],
  },
  {
    sense: 'clash',
    verbs: ['clash'],
    nouns: [
      'clashes',
      'clash',
      'fighting',
      'battle|battles',
      'gun battle|battles',
      'firefight|firefights',
      'confrontation|confrontations',
    ],
  },
  {
    sense: 'attack',
    verbs: ['attack', 'storm', 'assault'],
    nouns: ['attack|attacks', 'assault|assaults', 'offensive', 'onslaught'],
  },
  {
    sense: 'repel',
    verbs: ['repel|repelled|repelling', 'repulse', 'thwart'],
    nouns: ['pushed|beat|beaten|push back'],
  },
  {
    sense: 'hold',
    nouns: [
      'hold|held|holding|held out',
      'still held|hold|holding',
      'still present|fighting',
      'still holding|hold out',
      'still in',
      'dug in',
      'held on to',
      'remain|remained in control? of?',
      'entrenched',
    ],
  },
  {
    sense: 'advance',
    verbs: ['advance', 'push into', 'comb'],
    nouns: [
      'advances',
      'made gains|advances|progress',
      'push|pushed|pushing into',
      'consolidate|consolidated|consolidating their? positions?',
      'gains',
    ],
  },
  {
    sense: 'control',
    verbs: [
      'capture',
      'seize',
      'recapture',
      'retake|retook|retaken|retaking',
      'overrun|overran|overrunning',
      'liberate',
    ],
    nouns: [
      'take|took|taken|taking|takes|gain|gained|gaining|regain|regained full|complete|total? control',
      'take|took|taken|taking over',
      'take|took|taken them|it|these|those back',
      'capture|recapture|seizure of',
      'in control of',
    ],
  },
  {
    sense: 'taking',
    nouns: [
      'take|took|taken|taking',
      'control|controls|controlled',
      'cut|cutting',
      'entered|enter|entering',
      'lost|losing',
    ],
  },
  {
    sense: 'expel',
    verbs: ['expel|expelled|expelling', 'oust'],
    nouns: ['drove|driven|drive out?', 'pushed|forced out|back', 'driven|drove back'],
  },
  {
    sense: 'withdraw',
    verbs: ['withdraw|withdrew|withdrawn|withdrawing', 'retreat'],
    nouns: ['withdrawal', 'pull|pulled|pulling out', 'retreat'],
  },
  {
    sense: 'operation',
    nouns: [
      'ground|military operation|operations|offensive|assault|campaign',
      'offensive',
      'ground offensive',
      'operation to',
    ],
  },
  {
    sense: 'ceasefire',
    nouns: ['ceasefire', 'cease-fire', 'truce', 'cessation of hostilities', 'calm regime', 'lull'],
  },
  { sense: 'displacement', verbs: ['flee|fled|fleeing', 'displace'], nouns: ['displacement', 'exodus'] },
  {
    sense: 'evacuation',
    verbs: ['evacuate'],
    nouns: [
      'evacuation|evacuations',
      'buses left|carrying',
      'bused|bussed out?',
      'people|civilians|residents|fighters|patients|evacuees|families have|had|has left',
    ],
  },
  { sense: 'siege', verbs: ['besiege', 'encircle'], nouns: ['siege', 'under siege', 'blockade'] },
  {
    sense: 'aid',
    nouns: [
      'aid convoy|convoys|delivery|deliveries|shipment',
      'humanitarian convoy|convoys|aid',
      'convoy|trucks carrying|of|with? food|aid|medicine|flour|supplies',
      'convoy of trucks?|lorries?',
    ],
  },
  {
    sense: 'rescue',
    verbs: ['rescue'],
    nouns: ['pulled|pull|pulling|dug alive out|from'],
  },
  {
    sense: 'extract',
    verbs: ['pull', 'recover', 'dig|dug|digging', 'bring|brought|bringing', 'retrieve'],
  },
  {
    sense: 'protest',
    verbs: ['protest', 'demonstrate'],
    nouns: [
      'demonstration|demonstrations',
      'protests',
      'rally',
      'sit-in',
      'protesters|demonstrators gathered|marched|rallied',
    ],
  },
  { sense: 'calm', nouns: ['calm', 'uneasy|cautious|relative calm'] },
  { sense: 'bodies', nouns: ['body parts', 'bodies', 'corpses'] },
];

function linesOf({ sense, verbs = [], nouns = [], past = [] }: Row): Line[] {
  const ofVerbs = verbs.flatMap((verb) => {
    const [head = '', ...rest] = verb.split(' ');
    return englishForms(head).map((form, i): Line => {
      // Base and -s are the present, -ing either; what is neither is past or a participle.
      const tense: Tense | null = i < 2 ? 'present' : form.endsWith('ing') ? null : 'past';
      return [[form, ...rest].join(' '), { cat: 'event', sense, part: 'verb', tense }];
    });
  });
  return [
    ...ofVerbs,
    ...past.map((form): Line => [form, { cat: 'event', sense, part: 'verb', tense: 'past' }]),
    ...nouns.map((noun): Line => [noun, { cat: 'event', sense, part: 'noun', tense: null }]),
  ];
}

export const eventLines: readonly Line[] = ROWS.flatMap(linesOf);
