import { attributionAt } from '../claimants';
import { isFine } from '../places';
import type { Part } from './actors';
import { targetsIn, weaponsIn } from './around';
import { nearTo } from './attach';
import type { Distances } from './clauses';
import { SENSES, type SenseRow } from './senses';
import { speaksOfItself } from './speaker';
import type { Draft, SentenceFindings } from './types';

/** Whether what an event word needs to report an event stands with it. */
export function meetsNeeds(
  f: SentenceFindings,
  d: Draft,
  parts: readonly Part[],
  distances: Distances,
  drafts: readonly Draft[],
): boolean {
  if (d.bare !== 'no') return true;
  const { anchor, polarity } = d;
  if (polarity === 'denied' || polarity === 'unseen') return true;
  const near = nearTo(d, drafts, distances);
  const people = near(f.marks.of('people'), 5);
  const armed = () => near(weaponsIn(f), 8).length > 0 || near(targetsIn(f), 8).length > 0;
  const denied = attributionAt(f.attributions, anchor.head)?.act === 'deny';
  const meets: Readonly<Record<SenseRow['needs'], () => boolean>> = {
    nothing: () => true,
    phase: () => anchor.phase !== null,
    carrier: () => anchor.carried || anchor.part === 'verb' || anchor.phase !== null,
    people: () => d.figures.length > 0 || people.length > 0,
    actor: () =>
      parts.length > 0 || people.some((p) => p.value.fighters) || speaksOfItself(f, anchor) !== null,
    object: () => d.places.some((p) => !p.container) || armed(),
    ground: () =>
      (parts.length > 0 || speaksOfItself(f, anchor) !== null) && d.places.some((p) => !p.container),
    rubble: () => people.length > 0 && f.marks.of('rubble').length > 0,
    // Bodies brought to a hospital tell of nothing done there.
    quarter: () => d.places.some((p) => p.place !== null && isFine(p.place) && p.place.kind !== 'landmark'),
  };
  return denied || meets[SENSES[anchor.sense].needs]();
}
