/**
 * Pairs of sets that are alike, found without comparing all with all: an exact set-similarity join with prefix
 * filtering (Chaudhuri, Ganti, Kaushik 2006; Bayardo, Ma, Srikant 2007, "All-Pairs"; Xiao et al. 2008). Two sets
 * whose Jaccard similarity is at least t share an element among the rarest (1 − t) of each; so only these are
 * indexed. Nothing is left to chance: no pair is missed, and the order of the sets does not matter.
 */

/** How often each element comes up in all sets, in buckets: enough to put rare ones first. */
function countElements(sets: readonly Uint32Array[]): (element: number) => number {
  const total = sets.reduce((sum, s) => sum + s.length, 0);
  let size = 1 << 16;
  while (size < total * 8 && size < 1 << 26) size *= 2;
  const counts = new Uint16Array(size);
  for (const set of sets) {
    for (let i = 0; i < set.length; i++) {
      const at = (set[i] as number) & (size - 1);
      if ((counts[at] as number) < 0xffff) counts[at] = (counts[at] as number) + 1;
    }
  }
  return (e) => counts[e & (size - 1)] as number;
}

const SHIFT = 2 ** 32;

/** How many elements two ascending lists share; gives up with -1 once it cannot be `needed` any more. */
function overlap(a: Float64Array, b: Float64Array, needed: number): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (shared + Math.min(a.length - i, b.length - j) < needed) return -1;
    const [x, y] = [a[i] as number, b[j] as number];
    if (x === y) {
      shared++;
      i++;
      j++;
    } else if (x < y) i++;
    else j++;
  }
  return shared >= needed ? shared : -1;
}

/**
 * Every pair of sets, by index, that share at least `least` (a number above 0, at most 1) of all that either
 * holds. A set lists each of its elements once. An empty set is like nothing.
 */
export function* alikePairs(
  sets: readonly Uint32Array[],
  least: number,
): Generator<readonly [number, number]> {
  const countOf = countElements(sets);
  // The rarest elements first; one list, one total order.
  const ranked = sets.map((set) => {
    const keys = new Float64Array(set.length);
    for (let i = 0; i < set.length; i++) keys[i] = countOf(set[i] as number) * SHIFT + (set[i] as number);
    return keys.sort();
  });
  const bySize = [...ranked.keys()].sort((a, b) => (ranked[a]?.length ?? 0) - (ranked[b]?.length ?? 0));
  const index = new Map<number, number[]>();
  const probed = new Int32Array(sets.length).fill(-1);

  for (const x of bySize) {
    const keys = ranked[x] as Float64Array;
    const prefix = keys.length - Math.ceil(least * keys.length) + 1;
    for (let k = 0; k < prefix && k < keys.length; k++) {
      const key = keys[k] as number;
      // What comes up once comes up here only.
      if (key < 2 * SHIFT) continue;
      const others = index.get(key);
      if (!others) {
        index.set(key, [x]);
        continue;
      }
      for (const y of others) {
        if (probed[y] === x) continue;
        probed[y] = x;
        const other = ranked[y] as Float64Array;
        if (other.length < least * keys.length) continue;
        const needed = Math.ceil((least / (1 + least)) * (keys.length + other.length) - 1e-9);
        if (overlap(keys, other, needed) >= 0) yield [y, x];
      }
      others.push(x);
    }
  }
}
