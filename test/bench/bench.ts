/** One measured figure, and the floor it must not miss. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly floor?: { readonly is: 'least' | 'most'; readonly value: number };
}

/** One file a bench: what it is called on the command line, what it measures, and the measuring. */
export interface Bench {
  readonly name: string;
  readonly about: string;
  readonly run: () => readonly Figure[];
}

export const isMissed = ({ value, floor }: Figure): boolean =>
  floor !== undefined && (floor.is === 'least' ? value < floor.value : value > floor.value);

/** Milliseconds a call takes. */
export function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}
