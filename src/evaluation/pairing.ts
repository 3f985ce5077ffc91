/**
 * Pairs what is wanted with what was found, one to one: each wanted thing in turn, in the order of the annotation,
 * takes what is most like it among what is still free. So a person can follow it with a pencil.
 * @param found in an order that does not depend on the reading's own: it settles which of two equally alike is taken
 * @param likeness null where the two are no pair; else the greater the more alike
 * @returns for each wanted, what was found for it, or null
 */
export function pairUp<W, F>(
  wanted: readonly W[],
  found: readonly F[],
  likeness: (w: W, f: F) => number | null,
): readonly (F | null)[] {
  const free = new Set(found);
  return wanted.map((w) => {
    let best: { readonly f: F; readonly like: number } | null = null;
    for (const f of free) {
      const like = likeness(w, f);
      if (like !== null && (best === null || like > best.like)) best = { f, like };
    }
    if (best === null) return null;
    free.delete(best.f);
    return best.f;
  });
}
