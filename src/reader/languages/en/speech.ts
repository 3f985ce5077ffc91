import { englishForms } from '../../lexicon/inflect';
import type { Entry, Line } from '../../lexicon/words';

type Act = Extract<Entry, { cat: 'speech' }>['act'];

const VERBS: Readonly<Record<Act, readonly string[]>> = {
  say: [
    'say|said|saying',
    'report',
    'state',
    'announce',
    'confirm',
    'tell|told|telling',
    'claim',
    'declare',
    'speak|spoke|spoken of',
    'put|put|putting',
    'document',
    'count',
    'insist',
    'describe',
    'maintain',
  ],
  'go-on': ['add', 'note', 'continue saying'],
  deny: ['deny|denied|denying', 'dispute', 'refute'],
  relay: ['quote', 'cite'],
  accuse: ['accuse', 'blame'],
  show: ['show|showed|shown|showing', 'publish', 'broadcast|broadcast', 'post'],
};

export const speechLines: readonly Line[] = [
  ...(Object.keys(VERBS) as Act[]).flatMap((act) =>
    VERBS[act].flatMap((verb) => {
      const [head = '', ...rest] = verb.split(' ');
      return englishForms(head).map((form): Line => [[form, ...rest].join(' '), { cat: 'speech', act }]);
    }),
  ),
  ...['give|gave|given|giving a|the|its death? toll|figure|count|number', 'statement', 'in a statement'].map(
    (p): Line => [p, { cat: 'speech', act: 'say' }],
  ),
  ...[
    'dismiss|dismissed|dismissing|reject|rejected|rejecting the? report|reports|claim|claims|allegation|allegations|accusation|accusations|rumours|rumors|suggestions',
  ].map((p): Line => [p, { cat: 'speech', act: 'deny' }]),
  ...['according to', 'as reported by', 'citing', 'quoting', 'in the words of'].map(
    (p): Line => [p, { cat: 'source' }],
  ),
  ...['that'].map((p): Line => [p, { cat: 'that' }]),
  ...[
    'reportedly',
    'allegedly',
    'unconfirmed reports',
    'rumours|rumors',
    'rumoured|rumored',
    'is|are said|believed to',
  ].map((p): Line => [p, { cat: 'hearsay' }]),
];
