import type { Profile, Telling } from './telling';

/**
 * Among events that a rule would make one, those that cannot be: told apart by one report, forbidden by what they
 * say, or kept apart by a person. They stay as they were, for nobody can say which of them the rest means; the rest
 * may still be one. Works on sets only, so that the order of reports never matters.
 *
 * `members` are indices of tellings, `eventOf` says which event each belongs to so far. Returns events.
 */
export function contested(
  members: readonly number[],
  tellings: readonly Telling[],
  eventOf: (telling: number) => number,
  apart: ReadonlyMap<number, readonly number[]>,
  isForbidden: (a: Profile, b: Profile) => boolean,
): ReadonlySet<number> {
  const aside = new Set<number>();
  const byReport = new Map<string, number>();
  const byProfile = new Map<Profile, Set<number>>();
  const here = new Set(members);
  for (const i of members) {
    const { reports, profile } = tellings[i] as Telling;
    const event = eventOf(i);
    for (const report of reports) {
      const other = byReport.get(report) ?? event;
      byReport.set(report, other);
      if (other !== event) aside.add(event).add(other);
    }
    byProfile.set(profile, (byProfile.get(profile) ?? new Set()).add(event));
    // The one a person took out stands aside, not those it was taken from.
    if (apart.get(i)?.some((j) => here.has(j) && eventOf(j) !== event)) aside.add(event);
  }
  const profiles = [...byProfile];
  profiles.forEach(([p, withP], i) => {
    for (const [q, withQ] of profiles.slice(i + 1)) {
      const events = new Set([...withP, ...withQ]);
      if (events.size < 2 || !isForbidden(p, q)) continue;
      for (const event of events) {
        const facesAnother =
          (withP.has(event) && others(withQ, event)) || (withQ.has(event) && others(withP, event));
        if (facesAnother) aside.add(event);
      }
    }
  });
  return aside;
}

const others = (events: ReadonlySet<number>, event: number): boolean => events.size > 1 || !events.has(event);
