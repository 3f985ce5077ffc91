import { FAMILIES, type Family } from '../domain/tables';

/** A rectangle as path data. */
export const rect = (x: number, y: number, width: number, height: number): string =>
  `M${r(x)} ${r(y)}h${r(width)}v${r(height)}h${r(-width)}z`;

const r = (n: number): number => Math.round(n * 100) / 100;

/** Openings are left out where they would close up. */
const OPENINGS_FROM = 6;

/**
 * The square of a family, told apart by what is cut out of it, so that shape doubles colour: whole, with a
 * hole, upright halves, halves cut from corner to corner, hollow, level halves. Drawn with the even-odd rule.
 */
const CUTS: { readonly [F in Family]: (x: number, y: number, size: number) => string } = {
  air: (x, y, s) => rect(x, y, s, s),
  'ground-fire': (x, y, s) => {
    const hole = Math.max(2, Math.round(s * 0.34));
    const at = (s - hole) / 2;
    return rect(x, y, s, s) + rect(x + at, y + at, hole, hole);
  },
  killing: (x, y, s) => {
    const bar = s * 0.38;
    return rect(x, y, bar, s) + rect(x + s - bar, y, bar, s);
  },
  fighting: (x, y, s) => {
    const cut = s * 0.22;
    return (
      `M${r(x)} ${r(y)}h${r(s - cut)}L${r(x)} ${r(y + s - cut)}z` +
      `M${r(x + s)} ${r(y + s)}h${r(cut - s)}L${r(x + s)} ${r(y + cut)}z`
    );
  },
  ground: (x, y, s) => {
    const edge = Math.max(1.5, s * 0.2);
    return rect(x, y, s, s) + rect(x + edge, y + edge, s - 2 * edge, s - 2 * edge);
  },
  civil: (x, y, s) => {
    const bar = s * 0.38;
    return rect(x, y, s, bar) + rect(x, y + s - bar, s, bar);
  },
};

/** Path data of one incident's square; `family` is an index into FAMILIES. */
export function squareMark(family: number, x: number, y: number, size: number): string {
  return size < OPENINGS_FROM ? rect(x, y, size, size) : CUTS[FAMILIES[family]!](x, y, size);
}
