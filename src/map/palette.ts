/**
 * The map's colours, read from the custom properties of `style/tokens.css`, so that the map and the page can never
 * part. What the tokens do not name is mixed from them here.
 */
const TOKENS = {
  paper: '--paper',
  panel: '--panel',
  ground: '--ground',
  edge: '--ground-edge',
  road: '--road',
  casing: '--road-casing',
  water: '--water',
  green: '--green',
  ink: '--ink',
  ink2: '--ink-2',
  hot: '--hot',
  onHot: '--on-hot',
  care: '--care',
} as const;

type Token = keyof typeof TOKENS;
export type Hex = `#${string}`;

/** Every colour is `#rrggbb`; the second group is mixed from the first. */
export interface Palette extends Readonly<Record<Token, Hex>> {
  readonly dark: boolean;
  readonly outskirts: Hex;
  readonly outskirtsEdge: Hex;
  readonly inner: Hex;
  readonly street: Hex;
  readonly minorCasing: Hex;
  readonly approach: Hex;
  readonly waterEdge: Hex;
  readonly waterName: Hex;
  readonly greenEdge: Hex;
  readonly greenName: Hex;
  readonly stone: Hex;
  readonly airfield: Hex;
  readonly quietName: Hex;
}

const HEX = /^#([0-9a-f]{6})$/i;

const channels = (hex: Hex): readonly [number, number, number] => {
  const n = Number.parseInt(hex.slice(1), 16);
  return [n >> 16, (n >> 8) & 255, n & 255];
};

/** A step from one colour to another, `share` from 0 to 1, in sRGB. */
export function mix(from: Hex, to: Hex, share: number): Hex {
  const a = channels(from);
  const b = channels(to);
  const byte = (i: 0 | 1 | 2): string =>
    Math.round(a[i] + (b[i] - a[i]) * share)
      .toString(16)
      .padStart(2, '0');
  return `#${byte(0)}${byte(1)}${byte(2)}`;
}

/** The same colour, `alpha` from 0 to 1. */
export const fade = (hex: Hex, alpha: number): string => `rgba(${channels(hex).join(',')},${alpha})`;

/** Relative luminance, roughly: enough to tell a dark theme from a light one. */
const luminance = (hex: Hex): number => {
  const [r, g, b] = channels(hex);
  return (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255;
};

/**
 * Makes the palette from a reader of custom properties, such as `getComputedStyle(…).getPropertyValue`.
 * Throws, naming it, when a token is missing or is not `#rrggbb`: a map in wrong colours would go unnoticed.
 */
export function makePalette(property: (name: string) => string): Palette {
  const read = (token: Token): Hex => {
    const value = property(TOKENS[token]).trim();
    if (!HEX.test(value)) throw new Error(`${TOKENS[token]} is “${value}”, not a colour written #rrggbb`);
    return value as Hex;
  };
  const t = Object.fromEntries((Object.keys(TOKENS) as Token[]).map((k) => [k, read(k)])) as Record<
    Token,
    Hex
  >;
  const dark = luminance(t.paper) < 0.5;
  return {
    ...t,
    dark,
    outskirts: mix(t.paper, t.ground, 0.5),
    outskirtsEdge: mix(t.paper, t.edge, 0.45),
    inner: mix(t.ground, t.edge, dark ? 0.75 : 0.8),
    street: mix(t.ground, t.road, dark ? 0.75 : 0.8),
    minorCasing: mix(t.ground, t.casing, 0.55),
    approach: mix(t.paper, t.casing, dark ? 0.8 : 0.7),
    waterEdge: mix(t.water, t.ink, dark ? 0.12 : 0.16),
    waterName: mix(t.water, t.care, 0.72),
    greenEdge: mix(t.green, t.ink, 0.12),
    greenName: mix(t.green, t.ink, dark ? 0.62 : 0.66),
    stone: mix(t.ground, t.ink, dark ? 0.14 : 0.16),
    airfield: mix(t.ground, t.ink, dark ? 0.05 : 0.04),
    quietName: mix(t.paper, t.ink2, dark ? 0.94 : 0.96),
  };
}

/** The palette of the page as it is now. */
export function pagePalette(root: HTMLElement = document.documentElement): Palette {
  const style = getComputedStyle(root);
  return makePalette((name) => style.getPropertyValue(name));
}
