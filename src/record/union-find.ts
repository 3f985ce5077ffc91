/** Sets that only ever grow together: which of `n` things are one, whatever order they were joined in. */
export interface Sets {
  /** The one that stands for all that `x` was joined with. */
  readonly find: (x: number) => number;
  readonly union: (a: number, b: number) => void;
}

/** `n` things, each a set of its own. Union by the smaller number, with path halving. */
export function makeSets(n: number): Sets {
  const parent = Int32Array.from({ length: n }, (_, i) => i);
  const find = (x: number): number => {
    let at = x;
    for (let up = parent[at] as number; up !== at; up = parent[at] as number) {
      parent[at] = parent[up] as number;
      at = parent[at] as number;
    }
    return at;
  };
  const union = (a: number, b: number): void => {
    const [low, high] = [find(a), find(b)].sort((x, y) => x - y) as [number, number];
    parent[high] = low;
  };
  return { find, union };
}
