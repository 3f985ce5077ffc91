/** From cells back to polygons. */
import { ringArea, ringHolds, type XY } from './plane';
import type { Raster } from './raster';

/**
 * The polygons of each value, as rings of cell corners (columns and rows, not metres): edges counter-clockwise, holes
 * clockwise, each ring repeating its first corner. Neighbours run through the same corners.
 */
export function trace(raster: Raster): Map<number, [number, number][][][]> {
  const { columns, rows, cells } = raster;
  const width = columns + 1;
  const steps = new Map<number, Map<number, number[]>>();
  const add = (value: number, from: number, to: number) => {
    const ofValue = steps.get(value) ?? new Map<number, number[]>();
    steps.set(value, ofValue);
    const ends = ofValue.get(from);
    if (ends) ends.push(to);
    else ofValue.set(from, [to]);
  };
  const at = (c: number, r: number) =>
    c < 0 || r < 0 || c >= columns || r >= rows ? 0 : cells[r * columns + c]!;
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      const value = cells[r * columns + c]!;
      if (value === 0) continue;
      const sw = r * width + c;
      if (at(c, r - 1) !== value) add(value, sw, sw + 1);
      if (at(c + 1, r) !== value) add(value, sw + 1, sw + 1 + width);
      if (at(c, r + 1) !== value) add(value, sw + 1 + width, sw + width);
      if (at(c - 1, r) !== value) add(value, sw + width, sw);
    }
  }
  return new Map([...steps].map(([value, ofValue]) => [value, polygonsOf(ringsOf(ofValue, width))]));
}

function ringsOf(steps: Map<number, number[]>, width: number): [number, number][][] {
  const corner = (index: number): [number, number] => [index % width, Math.floor(index / width)];
  const rings: [number, number][][] = [];
  for (const start of steps.keys()) {
    while (steps.get(start)?.length) {
      const ring = [start];
      let previous = start;
      let here = steps.get(start)!.pop()!;
      while (here !== start) {
        ring.push(here);
        const ends = steps.get(here)!;
        // Where two cells of one value touch by a corner alone, turn left: they are two rings, not one that crosses itself.
        const direction = here - previous;
        const left = here + (Math.abs(direction) === 1 ? direction * width : -Math.sign(direction));
        const next = ends.length > 1 && ends.includes(left) ? left : ends[0]!;
        ends.splice(ends.indexOf(next), 1);
        previous = here;
        here = next;
      }
      rings.push([...ring, start].map(corner));
    }
  }
  return rings;
}

function polygonsOf(rings: [number, number][][]): [number, number][][][] {
  const edges = rings.filter((ring) => ringArea(ring) > 0);
  const polygons = edges.map((edge) => [edge]);
  for (const hole of rings.filter((ring) => ringArea(ring) < 0)) {
    // A point of the ground just inside the hole, half a cell from its first side.
    const [[ax, ay], [bx, by]] = [hole[0]!, hole[1]!];
    const inHole: XY = [(ax + bx) / 2 + (by - ay) / 2, (ay + by) / 2 - (bx - ax) / 2];
    const holders = polygons.filter((polygon) => ringHolds(polygon[0]!, inHole));
    holders.sort((a, b) => ringArea(a[0]!) - ringArea(b[0]!))[0]?.push(hole);
  }
  return polygons;
}

/** A cell corner in metres on the plane. */
export const cornerToPlane = (raster: Raster, [column, row]: readonly [number, number]): XY => [
  raster.west + column * raster.cell,
  raster.south + row * raster.cell,
];
