import type { Claimant } from '../domain/claimant';
import type { SourcedClaim } from '../domain/incident';
import { type Formatter, isolate } from '../i18n/format';

export type Claimants = ReadonlyMap<string, Claimant>;

/** The entry of the table for an id or, where a reading gives a carrier by name alone, for its name in either language. */
const entryOf = (id: string | undefined, name: string, claimants: Claimants): Claimant | undefined =>
  (id === undefined ? undefined : claimants.get(id)) ??
  claimants.get(name) ??
  [...claimants.values()].find(({ names }) => names.ar === name || names.en === name);

/** The name of a claimant or carrier in the language of the screen; as the report has it where the table lacks it. */
const nameOf = (id: string | undefined, name: string, claimants: Claimants, f: Formatter): string =>
  isolate(entryOf(id, name, claimants)?.names[f.lang] ?? name);

/** Who says it, and through whom, in words: "Syrian Observatory for Human Rights", "hospital director, via Reuters". */
export function claimantText(claim: SourcedClaim, claimants: Claimants, f: Formatter): string {
  const { claimant, via } = claim;
  const who = claimant === null ? f.m.incident.itself : nameOf(claimant.id, claimant.name, claimants, f);
  const carriers = via.map((name) =>
    f.fill(f.m.incident.via, { via: nameOf(undefined, name, claimants, f) }),
  );
  return [who, ...carriers].join(f.m.comma);
}
