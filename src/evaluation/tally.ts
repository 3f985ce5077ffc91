/** Counts behind the figures. They add up over reports; figures are made of the sums, never averaged. */

/** Of what was to be found: `right` was, `missed` was not; `wrong` was found and is not there. */
export interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** Of `of` things, `held` have some property. */
export interface Share {
  readonly held: number;
  readonly of: number;
}

export const tally = (right: number, wrong: number, missed: number): Tally => ({ right, wrong, missed });
export const share = (all: readonly boolean[]): Share => ({
  held: all.filter(Boolean).length,
  of: all.length,
});

export const addTallies = (tallies: readonly Tally[]): Tally =>
  tallies.reduce((a, b) => tally(a.right + b.right, a.wrong + b.wrong, a.missed + b.missed), tally(0, 0, 0));

export const addShares = (shares: readonly Share[]): Share =>
  shares.reduce((a, b) => ({ held: a.held + b.held, of: a.of + b.of }), { held: 0, of: 0 });

/** How much of what was found is right; null where nothing was found. */
export const precision = ({ right, wrong }: Tally): number | null => ratio(right, right + wrong);
/** How much of what is there was found; null where nothing is there. */
export const recall = ({ right, missed }: Tally): number | null => ratio(right, right + missed);
/** The harmonic mean of the two; null where nothing is there and nothing was found. */
export const f1 = ({ right, wrong, missed }: Tally): number | null =>
  ratio(2 * right, 2 * right + wrong + missed);

export const ratio = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);
