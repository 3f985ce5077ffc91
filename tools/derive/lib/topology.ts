/** Writing products as TopoJSON: delta-coded arcs on a grid of a hundred-thousandth of a degree. */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { GeometryObject, Topology } from 'topojson-specification';
import { GRID_PER_DEGREE, type Grid } from './plane';

/** What every product says about itself. */
export interface Imprint {
  /** SPDX expression for the file as a whole. */
  readonly licence: string;
  /** Lines that must stand where the product is shown. */
  readonly attribution: readonly string[];
  /** Ids of geometries that lie over the others and share no border with them. */
  readonly overlays?: readonly string[];
}

/** A topology under construction: `arcs` on the product grid, objects that point at them. */
export interface Draft {
  readonly arcs: Grid[][];
  readonly objects: Record<string, GeometryObject>;
}

/** Adds one line to the draft and gives its arc number. */
export const addArc = (draft: Draft, line: readonly Grid[]): number =>
  draft.arcs.push(withoutRepeats(line)) - 1;

/** A line without points that repeat the one before. */
export const withoutRepeats = (line: readonly Grid[]): Grid[] =>
  line.filter((p, i) => i === 0 || p[0] !== line[i - 1]![0] || p[1] !== line[i - 1]![1]);

/** The finished topology, with its licence as foreign members. */
export function finish(draft: Draft, imprint: Imprint): Topology & Imprint {
  let [west, south] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const arc of draft.arcs)
    for (const [x, y] of arc) {
      west = Math.min(west, x);
      south = Math.min(south, y);
    }
  const arcs = draft.arcs.map((arc) => {
    let [px, py] = [west, south];
    return arc.map(([x, y]) => {
      const step: [number, number] = [x - px, y - py];
      [px, py] = [x, y];
      return step;
    });
  });
  return {
    type: 'Topology',
    ...imprint,
    transform: {
      scale: [1 / GRID_PER_DEGREE, 1 / GRID_PER_DEGREE],
      translate: [west / GRID_PER_DEGREE, south / GRID_PER_DEGREE],
    },
    objects: draft.objects,
    arcs,
  };
}

/** Writes a product, one arc a line so that a change can be read in a diff, and says how large it is. */
export function writeTopology(path: string, topology: Topology & Imprint): void {
  const { arcs, ...head } = topology;
  const open = JSON.stringify(head).slice(0, -1);
  const text = `${open},"arcs":[\n${arcs.map((arc) => JSON.stringify(arc)).join(',\n')}\n]}\n`;
  writeFileSync(path, text);
  const vertices = arcs.reduce((sum, arc) => sum + arc.length, 0);
  console.log(
    `${path}: ${arcs.length} arcs, ${vertices} vertices, ${gzipSync(text, { level: 9 }).length} bytes gzipped`,
  );
}
