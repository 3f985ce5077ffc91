import type { GoldIncident } from './gold';
import { sameFigure } from './match-incident';
import type { Miss, MissCode } from './miss';
import { pairUp } from './pairing';
import { type Share, share, type Tally, tally } from './tally';
import { type Figure, figureOf, figureWords, type Told } from './told';

export interface ClaimScore {
  /** Casualty claims of the incidents that were found; those of a missed incident are missed with it. */
  readonly found: Tally;
  /** Of the claims found: with the right figure, wording, and side of the claimant. */
  readonly value: Share;
  readonly qualifier: Share;
  readonly side: Share;
}

/** Two claims are a pair when they count the same thing; the figure settles which, then its claimant. */
function claimLikeness(w: Figure, f: Figure): number | null {
  if (w.kind !== f.kind) return null;
  if (sameFigure(w, f)) return 3;
  if (w.value !== f.value) return 0;
  return w.side === f.side ? 2 : 1;
}

/** The claims of an annotated incident against those of the incident that was found for it. */
export function scoreClaims(
  gold: GoldIncident,
  told: Told,
): { readonly score: ClaimScore; readonly misses: readonly Pick<Miss, 'what' | 'about'>[] } {
  const wanted = gold.casualties.map(figureOf);
  const paired = pairUp(wanted, told.figures, claimLikeness);
  const misses: { what: MissCode; about: string }[] = [];
  const pairs = wanted.flatMap((w, i) => {
    const f = paired[i];
    if (!f) misses.push({ what: 'claim-missed', about: `${gold.id}: ${figureWords(w)}` });
    else if (!sameFigure(w, f))
      misses.push({
        what: 'claim-differs',
        about: `${gold.id}: read as ${figureWords(f)}, is ${figureWords(w)}`,
      });
    return f ? [[w, f] as const] : [];
  });
  for (const f of told.figures)
    if (!paired.includes(f)) misses.push({ what: 'claim-invented', about: `${gold.id}: ${figureWords(f)}` });
  const agree = (key: keyof Figure): Share => share(pairs.map(([w, f]) => w[key] === f[key]));
  return {
    score: {
      found: tally(pairs.length, told.figures.length - pairs.length, wanted.length - pairs.length),
      value: agree('value'),
      qualifier: agree('qualifier'),
      side: agree('side'),
    },
    misses,
  };
}
