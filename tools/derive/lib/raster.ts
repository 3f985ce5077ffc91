/**
 * A raster on the plane: where outlines disagree by a few metres, leave the width of a road between them or
 * overlap, a fine grid settles each square metre once, and what is traced from it shares its borders exactly.
 */
import type { XY } from './plane';

/** `cells` holds one value a cell, row by row from the south-west corner; 0 is nothing. */
export interface Raster {
  readonly west: number;
  readonly south: number;
  /** Side of a cell in metres. */
  readonly cell: number;
  readonly columns: number;
  readonly rows: number;
  readonly cells: Int16Array;
}

/** Rings of a polygon on the plane, the first its edge, the others its holes; each repeats its first point. */
export type Polygon = readonly (readonly XY[])[];

export function emptyRaster(southWest: XY, northEast: XY, cell: number): Raster {
  const columns = Math.ceil((northEast[0] - southWest[0]) / cell);
  const rows = Math.ceil((northEast[1] - southWest[1]) / cell);
  return {
    west: southWest[0],
    south: southWest[1],
    cell,
    columns,
    rows,
    cells: new Int16Array(columns * rows),
  };
}

/** The same frame with other cells. */
export const withCells = (raster: Raster, cells: Int16Array): Raster => ({ ...raster, cells });

/** Writes `value` into every cell whose centre the polygon holds (even-odd over all its rings). */
export function fillPolygon(raster: Raster, polygon: Polygon, value: number): void {
  const { west, south, cell, columns, rows, cells } = raster;
  const norths = polygon.flatMap((ring) => ring.map((p) => p[1]));
  const first = Math.max(0, Math.floor((Math.min(...norths) - south) / cell));
  const last = Math.min(rows - 1, Math.ceil((Math.max(...norths) - south) / cell));
  for (let row = first; row <= last; row++) {
    const y = south + (row + 0.5) * cell;
    const crossings: number[] = [];
    for (const ring of polygon) {
      for (let i = 1; i < ring.length; i++) {
        const [ax, ay] = ring[i - 1]!;
        const [bx, by] = ring[i]!;
        if (ay > y !== by > y) crossings.push(ax + ((y - ay) * (bx - ax)) / (by - ay));
      }
    }
    crossings.sort((a, b) => a - b);
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const from = Math.max(0, Math.ceil((crossings[i]! - west) / cell - 0.5));
      const to = Math.min(columns - 1, Math.floor((crossings[i + 1]! - west) / cell - 0.5));
      for (let column = from; column <= to; column++) cells[row * columns + column] = value;
    }
  }
}

/** Writes `value` into the cells a line runs through. */
export function fillLine(raster: Raster, line: readonly XY[], value: number): void {
  const { west, south, cell, columns, rows, cells } = raster;
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1]!, line[i]!];
    const steps = Math.max(1, Math.ceil((2 * Math.hypot(b[0] - a[0], b[1] - a[1])) / cell));
    for (let step = 0; step <= steps; step++) {
      const column = Math.floor((a[0] + ((b[0] - a[0]) * step) / steps - west) / cell);
      const row = Math.floor((a[1] + ((b[1] - a[1]) * step) / steps - south) / cell);
      if (column >= 0 && row >= 0 && column < columns && row < rows) cells[row * columns + column] = value;
    }
  }
}

/** Offsets of the cells within `radius` metres, nearest first. */
function disk(raster: Raster, radius: number): { dx: number; dy: number; squared: number }[] {
  const reach = Math.floor(radius / raster.cell);
  const offsets: { dx: number; dy: number; squared: number }[] = [];
  for (let dy = -reach; dy <= reach; dy++)
    for (let dx = -reach; dx <= reach; dx++) {
      const squared = dx * dx + dy * dy;
      if (squared > 0 && squared * raster.cell ** 2 <= radius ** 2) offsets.push({ dx, dy, squared });
    }
  return offsets.sort((a, b) => a.squared - b.squared);
}

/** Gives each empty cell within `radius` metres of a filled one the value of the nearest filled cell. */
export function grow(raster: Raster, radius: number): Raster {
  const { columns, rows, cells } = raster;
  const grown = cells.slice();
  const best = new Uint16Array(cells.length).fill(65_535);
  const offsets = disk(raster, radius);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const index = row * columns + column;
      const value = cells[index]!;
      if (value === 0 || !touchesEmpty(raster, column, row)) continue;
      for (const { dx, dy, squared } of offsets) {
        const [c, r] = [column + dx, row + dy];
        if (c < 0 || r < 0 || c >= columns || r >= rows) continue;
        const at = r * columns + c;
        if (cells[at] === 0 && squared < best[at]!) {
          best[at] = squared;
          grown[at] = value;
        }
      }
    }
  }
  return withCells(raster, grown);
}

function touchesEmpty({ columns, rows, cells }: Raster, column: number, row: number): boolean {
  const index = row * columns + column;
  return (
    (column > 0 && cells[index - 1] === 0) ||
    (column < columns - 1 && cells[index + 1] === 0) ||
    (row > 0 && cells[index - columns] === 0) ||
    (row < rows - 1 && cells[index + columns] === 0)
  );
}

/** Empties each filled cell within `radius` metres of an empty one. */
export function shrink(raster: Raster, radius: number): Raster {
  const empty = grow(
    withCells(
      raster,
      raster.cells.map((value) => (value === 0 ? 1 : 0)),
    ),
    radius,
  );
  return withCells(
    raster,
    raster.cells.map((value, i) => (empty.cells[i] === 0 ? value : 0)),
  );
}

/** Fills gaps up to twice `radius` metres wide with the nearest value; the outer edge stays where it was. */
export const close = (raster: Raster, radius: number): Raster => shrink(grow(raster, radius), radius);

/** Parts every enclosed gap smaller than `area` square metres among the places around it, each cell to the nearest within `reach`. */
export function partGaps(raster: Raster, area: number, reach: number): Raster {
  const whole = absorbPatches(raster, area, 'empty');
  const nearest = grow(raster, reach);
  return withCells(
    raster,
    whole.cells.map((value, i) => (value === 0 ? 0 : nearest.cells[i] || value)),
  );
}

/**
 * Each cell takes the value most frequent within two cells of it: spikes and notches one or two cells wide go,
 * corners lose less than a cell.
 */
export function settle(raster: Raster): Raster {
  const { columns, rows, cells } = raster;
  const settled = cells.slice();
  for (let row = 2; row < rows - 2; row++) {
    for (let column = 2; column < columns - 2; column++) {
      const index = row * columns + column;
      const value = cells[index]!;
      // Cells whose four neighbours two steps away agree with them lie inside.
      if (
        cells[index - 2] === value &&
        cells[index + 2] === value &&
        cells[index - 2 * columns] === value &&
        cells[index + 2 * columns] === value
      )
        continue;
      const votes = new Map<number, number>();
      for (let dy = -2; dy <= 2; dy++)
        for (let dx = -2; dx <= 2; dx++) {
          const other = cells[index + dy * columns + dx]!;
          votes.set(other, (votes.get(other) ?? 0) + 1);
        }
      const most = [...votes].sort((a, b) => b[1] - a[1])[0]!;
      if (most[1] > (votes.get(value) ?? 0)) settled[index] = most[0];
    }
  }
  return withCells(raster, settled);
}

/** Drops what is narrower than twice `radius` metres. */
export const open = (raster: Raster, radius: number): Raster => grow(shrink(raster, radius), radius);

/**
 * Gives every patch (cells of one value joined by their sides) smaller than `area` square metres the value most of
 * the cells around it hold. With `only` empty patches or only filled ones.
 */
export function absorbPatches(raster: Raster, area: number, only: 'empty' | 'filled'): Raster {
  const { columns, rows } = raster;
  const cells = raster.cells.slice();
  const seen = new Uint8Array(cells.length);
  for (let start = 0; start < cells.length; start++) {
    const value = cells[start]!;
    if (seen[start] || (value === 0) !== (only === 'empty')) continue;
    const patch = [start];
    seen[start] = 1;
    const around = new Map<number, number>();
    for (let i = 0; i < patch.length; i++) {
      const at = patch[i]!;
      const column = at % columns;
      const row = (at - column) / columns;
      for (const [c, r] of [
        [column - 1, row],
        [column + 1, row],
        [column, row - 1],
        [column, row + 1],
      ] as const) {
        if (c < 0 || r < 0 || c >= columns || r >= rows) continue;
        const next = r * columns + c;
        const other = cells[next]!;
        if (other !== value) around.set(other, (around.get(other) ?? 0) + 1);
        else if (!seen[next]) {
          seen[next] = 1;
          patch.push(next);
        }
      }
    }
    if (patch.length * raster.cell ** 2 >= area) continue;
    const most = [...around].sort((a, b) => b[1] - a[1])[0];
    if (most) for (const at of patch) cells[at] = most[0];
  }
  return withCells(raster, cells);
}
