import type { Incident, SourcedClaim } from '../domain/incident';
import { KINDS, MEASURES, type Side } from '../domain/tables';
import type { Formatter } from '../i18n/format';
import { type Claimants, claimantText } from './claimant';
import { isCasualty } from './words';

/** What is said of an incident without a figure, and everyone who says it. */
export interface Statement {
  readonly measure: SourcedClaim['measure'];
  /** "Who denies it", to be followed by the claimants: no verb has to agree with them, in either language. */
  readonly label: string;
  readonly claimants: readonly string[];
}

/** Opposed camps: where both are said to hold ground, no single claim can be given either. */
const CAMP: { readonly [S in Side]?: string } = {
  regime: 'government',
  russia: 'government',
  'iran-allied': 'government',
  opposition: 'opposition',
  isis: 'isis',
  'sdf-ypg': 'sdf',
};

/**
 * Who is said to hold the ground; empty where it cannot be said for sure. Claims about ground do not name the holder
 * themselves: only an incident that is about ground, with holders of one camp, leaves no doubt whom they mean.
 */
export function holdersOf({ kind, actors }: Incident): readonly Side[] {
  if (KINDS.find(({ id }) => id === kind)?.family !== 'ground') return [];
  const sides = [...new Set(actors.flatMap(({ role, side }) => (role === 'controls' ? side : [])))];
  return new Set(sides.map((side) => CAMP[side] ?? side)).size === 1 ? sides : [];
}

/** The claims without a figure, one statement a measure, affirmations before denials as the table of measures has them. */
export function statementsOf(
  claims: readonly SourcedClaim[],
  holders: readonly Side[],
  claimants: Claimants,
  f: Formatter,
): readonly Statement[] {
  return MEASURES.flatMap((measure) => {
    const those = claims.filter((claim) => claim.measure === measure && !isCasualty(claim));
    if (those.length === 0) return [];
    const label =
      measure === 'controls' && holders.length > 0
        ? f.fill(f.m.incident.heldBy, { side: f.list(holders.map((side) => f.m.sides[side])) })
        : f.m.measures[measure];
    return { measure, label, claimants: [...new Set(those.map((c) => claimantText(c, claimants, f)))] };
  });
}
