/** Something round on the screen, in CSS pixels. What is fixed stands where it stands: a dot is a place. */
export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly fixed: boolean;
}

export interface Shift {
  readonly dx: number;
  readonly dy: number;
}

/** Kept free between two discs, px. */
const GAP = 2;
/** A ring never leaves its place further than this many of its radii; beyond it, rings may overlap. */
const FURTHEST = 2.6;
const ROUNDS = 80;
/** How strongly a ring is drawn home again, a round. */
const HOMING = 0.04;

/**
 * Moves overlapping discs apart, as little as is needed. A ring stands for an area, so that it may stand anywhere
 * near the middle of it; counts that cover one another cannot be read. Deterministic: the same discs in the same
 * order give the same shifts.
 */
export function spread(discs: readonly Disc[]): readonly Shift[] {
  const at = discs.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (let i = 0; i < discs.length; i++) {
      for (let j = i + 1; j < discs.length; j++) moved = part(discs, at, i, j) || moved;
    }
    if (!moved) break;
    for (const [i, disc] of discs.entries()) hold(disc, at[i]!, round < ROUNDS / 2 ? HOMING : 0);
  }
  return discs.map(({ x, y }, i) => ({ dx: at[i]!.x - x, dy: at[i]!.y - y }));
}

interface Spot {
  x: number;
  y: number;
}

/** Pushes two discs apart along the line between them; says whether they overlapped. */
function part(discs: readonly Disc[], at: readonly Spot[], i: number, j: number): boolean {
  const [a, b] = [discs[i]!, discs[j]!];
  if (a.fixed && b.fixed) return false;
  const [p, q] = [at[i]!, at[j]!];
  const need = a.radius + b.radius + GAP;
  let [dx, dy] = [q.x - p.x, q.y - p.y];
  if (Math.abs(dx) >= need || Math.abs(dy) >= need) return false;
  let distance = Math.hypot(dx, dy);
  if (distance >= need - 0.25) return false;
  if (distance < 0.01) {
    // On the very same spot: any direction will do, if it is always the same one.
    [dx, dy, distance] = [Math.cos(i + j), Math.sin(i + j), 1];
  }
  const push = (need - Math.min(distance, need)) / distance;
  const share = a.fixed || b.fixed ? 1 : 0.5;
  if (!a.fixed) {
    p.x -= dx * push * share;
    p.y -= dy * push * share;
  }
  if (!b.fixed) {
    q.x += dx * push * share;
    q.y += dy * push * share;
  }
  return true;
}

/** Draws a disc home a little and never lets it stray. */
function hold(disc: Disc, spot: Spot, homing: number): void {
  if (disc.fixed) return;
  spot.x += (disc.x - spot.x) * homing;
  spot.y += (disc.y - spot.y) * homing;
  const [dx, dy] = [spot.x - disc.x, spot.y - disc.y];
  const far = Math.hypot(dx, dy) / (disc.radius * FURTHEST);
  if (far > 1) {
    spot.x = disc.x + dx / far;
    spot.y = disc.y + dy / far;
  }
}
