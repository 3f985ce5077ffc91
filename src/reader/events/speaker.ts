import type { Span } from '../../domain/reading';
import type { Side } from '../../domain/tables';
import { type Attribution, attributionAt } from '../claimants';
import { partyOf, partyRow } from '../claimants/table';
import type { Sense } from '../lexicon/words';
import type { Part } from './actors';
import type { Anchor } from './anchor';
import { SENSES } from './senses';
import type { Draft, SentenceFindings } from './types';

/** Where the one who speaks is one who takes part. */

/** "We have repelled", قالت إنها صدت: the party that speaks is the one that acts. Its id, or null. */
export function speaksOfItself(f: SentenceFindings, anchor: Anchor): string | null {
  const a = attributionAt(f.attributions, anchor.head);
  const [claimant] = a?.claimants ?? [];
  if (!a || !claimant?.id || !PARTISAN.has(claimant.side)) return null;
  const that = f.sentence.tokens[a.from]?.folded ?? '';
  const own = /^(ب?ان|ف?ان)(ها|هم|ه|نا)$/.test(that) || /^(they|it|we)$/.test(that);
  if (!own) return null;
  // A role or an office acts for its side.
  return partyRow(claimant.id).kind === 'organisation' ? claimant.id : (SIDES_ACTOR[claimant.side] ?? null);
}

const tokenSpan = ({ sentence }: SentenceFindings, token: number): Span | null => {
  const found = sentence.tokens[token];
  return found ? [found.start, found.end] : null;
};

const SIDES_ACTOR: Partial<Record<Side, string>> = {
  regime: 'government-forces',
  opposition: 'opposition',
  russia: 'russia',
};

const PARTISAN: ReadonlySet<string> = new Set([
  'regime',
  'russia',
  'opposition',
  'sdf-ypg',
  'isis',
  'iran-allied',
]);

/** وكان الجيش قد أعلن هجوما: the party that announces its own attack says so. */
export function announcer(
  f: SentenceFindings,
  anchor: Anchor,
  sense: Sense,
  parts: readonly Part[],
): Attribution | null {
  const doer = parts.find((p) => p.role === 'perpetrator');
  if (sense !== 'operation' || anchor.phase !== 'announce' || !doer) return null;
  return {
    from: anchor.lead,
    to: anchor.to,
    subject: [doer.token, doer.token],
    claimants: [partyOf(doer.actor, f.english ? 'en' : 'ar')],
    via: [],
    act: 'say',
    disputed: null,
    hearsay: false,
    answers: false,
    rule: 'announces',
    words: tokenSpan(f, doer.token),
  };
}

/** Fighting a party tells of itself, without another doer, is its own doing. */
export function withSpeaker(
  f: SentenceFindings,
  d: Draft,
  sense: Sense,
  parts: readonly Part[],
): readonly Part[] {
  if (SENSES[sense].family !== 'ground' && d.bare !== 'figures') return parts;
  if (parts.some((p) => p.role === 'perpetrator')) return parts;
  const actor = speaksOfItself(f, d.anchor);
  if (!actor) return parts;
  const words = attributionAt(f.attributions, d.anchor.head)?.words ?? null;
  return [{ actor, role: 'perpetrator', token: d.anchor.head, rule: 'speaks-of-itself', words }, ...parts];
}
