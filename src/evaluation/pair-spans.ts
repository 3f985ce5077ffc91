export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export const overlap = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;

const inText = <T extends Stretch>(list: readonly T[]): T[] =>
  [...list].sort((a, b) => a.start - b.start || a.end - b.end);

/** Gives each wanted stretch, in the order of the text, the first found one that touches it and is still free. */
export function pairSpans<W extends Stretch, F extends Stretch>(
  wanted: readonly W[],
  found: readonly F[],
): { readonly pairs: readonly (readonly [W, F | null])[]; readonly spare: readonly F[] } {
  const free = inText(found);
  const pairs = inText(wanted).map((w) => {
    const at = free.findIndex((f) => overlap(w, f));
    return [w, at < 0 ? null : (free.splice(at, 1)[0] ?? null)] as const;
  });
  return { pairs, spare: free };
}
