import { epochDay, formatDay } from '../domain/days';
import type { IncidentId, ReportId } from '../domain/ids';
import type { MergedTelling } from '../domain/incident';
import type { Measure } from '../domain/tables';
import type { Draft } from './draft';
import { tells } from './find-target';
import { compare, compareDays, compareKinds, comparePlaces } from './linking/compare';
import { contested } from './linking/contested';
import { isForbidden } from './linking/forbids';
import type { Geography } from './linking/geography';
import { joinTellings } from './linking/join';
import { blocksOf, type Rule } from './linking/rules';
import { TOO_COMMON } from './linking/tables';
import { figureKeys, type Profile, type Telling, tellingsOf } from './linking/telling';
import { makeSets } from './union-find';

/** A draft with the id it has alone. */
export type NamedDraft = readonly [IncidentId, Draft];

/** What the rules go by besides the drafts. */
export interface LinkContext {
  readonly geography: Geography;
  /** For each report the first report of its text: `textGroups`. A report not in it has a text of its own. */
  readonly texts: ReadonlyMap<ReportId, ReportId>;
  readonly rules: readonly Rule[];
}

/** Two lists of tellings, each of the first alike to each of the second under a rule. */
type Link = readonly [readonly number[], readonly number[]];

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By report, then by where in the report: an order that does not hang on the order of the reports. */
const inOrder = (a: Telling, b: Telling): number =>
  compareText(a.reports[0] ?? '', b.reports[0] ?? '') ||
  (a.draft.mentions[0]?.sentences[0] ?? 0) - (b.draft.mentions[0]?.sentences[0] ?? 0) ||
  compareText(a.id, b.id);

function grouped<K>(members: Iterable<number>, keyOf: (i: number) => K): Map<K, number[]> {
  const groups = new Map<K, number[]>();
  for (const i of members) {
    const group = groups.get(keyOf(i));
    if (group) group.push(i);
    else groups.set(keyOf(i), [i]);
  }
  return groups;
}

/** All that a rule says may be one event, block by block. */
function linksOf(
  tellings: readonly Telling[],
  rule: Rule,
  { geography, texts }: LinkContext,
): readonly Link[] {
  const blocks = new Map<string, number[]>();
  tellings.forEach((telling, i) => {
    for (const key of blocksOf(telling, rule, geography, texts)) {
      const block = blocks.get(key);
      if (block) block.push(i);
      else blocks.set(key, [i]);
    }
  });
  const allows = (a: Profile, b: Profile): boolean => {
    // What is quick to tell comes first.
    const days = compareDays(a, b);
    if (!rule.days.includes(days)) return false;
    const kinds = compareKinds(a, b);
    if (!rule.kinds.includes(kinds)) return false;
    const places = comparePlaces(a, b, geography);
    if (!rule.places.includes(places)) return false;
    return !isForbidden(a, b, { days, kinds, places }, rule.overlooks);
  };
  const links: Link[] = [];
  for (const block of blocks.values()) {
    if (block.length < 2) continue;
    const profiles = [...grouped(block, (i) => (tellings[i] as Telling).profile)];
    if (profiles.length > TOO_COMMON) continue;
    profiles.forEach(([p, ps], n) => {
      if (ps.length > 1 && allows(p, p)) links.push([ps, ps]);
      for (const [q, qs] of profiles.slice(n + 1)) if (allows(p, q)) links.push([ps, qs]);
    });
  }
  return links;
}

/** Events, each by its first telling, that the links make one; events in `aside` take no part. */
function together(
  links: readonly Link[],
  size: number,
  eventOf: (telling: number) => number,
  aside: ReadonlySet<number>,
): readonly (readonly number[])[] {
  const sets = makeSets(size);
  const touched = new Set<number>();
  for (const [ps, qs] of links) {
    const [left, right] = [ps, qs].map((list) => list.map(eventOf).filter((e) => !aside.has(e))) as [
      number[],
      number[],
    ];
    const [first] = left;
    if (first === undefined || right.length === 0) continue;
    for (const event of [...left, ...right]) {
      touched.add(event);
      sets.union(first, event);
    }
  }
  return [...grouped(touched, sets.find).values()].filter((events) => events.length > 1);
}

function shared(into: Telling, from: Telling, { liesIn }: Geography): MergedTelling['shared'] {
  const both = into.draft.places.flatMap((p) =>
    from.draft.places.flatMap((q) => (liesIn(p, q) ? [q] : liesIn(q, p) ? [p] : [])),
  );
  return [...new Set(both)].sort(compareText);
}

function days({ profile: a }: Telling, { profile: b }: Telling): MergedTelling['days'] {
  const known = (list: (number | null)[]) => list.filter((day) => day !== null);
  const iso = (day: number) => (Number.isFinite(day) ? formatDay(epochDay(day)) : null);
  return [iso(Math.max(...known([a.from, b.from]))), iso(Math.min(...known([a.to, b.to])))];
}

const intersection = <T>(a: readonly T[], b: readonly T[]): T[] => a.filter((x) => b.includes(x));

function figuresInBoth(a: readonly Telling[], b: readonly Telling[]): MergedTelling['figures'] {
  const keys = (list: readonly Telling[]) => [...new Set(list.flatMap((t) => figureKeys(t.figures)))];
  const figures = intersection(keys(a), keys(b)).flatMap((key) => key.split(' & '));
  return [...new Set(figures)].sort(compareText).map((figure) => {
    const [measure, value] = figure.split(' ') as [Measure, string];
    return { measure, value: Number(value) };
  });
}

/**
 * Joins the incidents of different reports that tell one event, rule by rule (`linking/rules.ts`), and says of each
 * telling by which rule it was joined and what the two have in common. Nothing is joined that is forbidden
 * (`linking/forbids.ts`) or could as well be another event. The result does not hang on the order of the reports,
 * and its incidents stand where their first telling stood; time grows with the number of tellings, not its square.
 */
export function joinSameEvents(named: readonly NamedDraft[], context: LinkContext): readonly NamedDraft[] {
  const { geography } = context;
  const tellings = [...tellingsOf(named, geography)].sort(inOrder);
  const apart = apartFrom(tellings);
  const events = makeSets(tellings.length);
  const members = new Map<number, number[]>(tellings.map((_, i) => [i, [i]]));
  const merged = new Map<number, MergedTelling>();

  for (const rule of context.rules) {
    const links = linksOf(tellings, rule, context);
    const forbidden = (a: Profile, b: Profile) => isForbidden(a, b, compare(a, b, geography), rule.overlooks);
    const aside = new Set<number>();
    for (const component of together(links, tellings.length, events.find, aside)) {
      const all = component.flatMap((event) => members.get(event) as number[]);
      for (const event of contested(all, tellings, events.find, apart, forbidden)) aside.add(event);
    }
    for (const component of together(links, tellings.length, events.find, aside)) {
      const [first, ...others] = [...component].sort((a, b) => a - b) as [number, ...number[]];
      const tellingsOfEvent = (event: number) =>
        (members.get(event) as number[]).map((i) => tellings[i] as Telling);
      for (const event of others) {
        const [into, from] = [tellings[first] as Telling, tellings[event] as Telling];
        merged.set(event, {
          id: from.id,
          into: into.id,
          report: from.reports[0] as ReportId,
          rule: rule.id,
          shared: shared(into, from, geography),
          days: days(into, from),
          figures: rule.shares.startsWith('figures')
            ? figuresInBoth(tellingsOfEvent(first), tellingsOfEvent(event))
            : [],
          targets: rule.shares === 'target' ? intersection(into.profile.targets, from.profile.targets) : [],
        });
      }
      for (const event of others) {
        events.union(first, event);
        const all = members.get(first) as number[];
        for (const telling of members.get(event) as number[]) all.push(telling);
        members.delete(event);
      }
    }
  }
  return results(named, tellings, members, merged, geography);
}

/** Which tellings a person keeps apart from which, by index. */
function apartFrom(tellings: readonly Telling[]): ReadonlyMap<number, readonly number[]> {
  const kept = [...tellings.keys()].filter((i) => (tellings[i] as Telling).draft.apartFrom.length > 0);
  return new Map(
    kept.map((i) => {
      const targets = (tellings[i] as Telling).draft.apartFrom;
      const others = [...tellings.keys()].filter((j) =>
        targets.some((t) => tells((tellings[j] as Telling).draft, t)),
      );
      return [i, others];
    }),
  );
}

function results(
  named: readonly NamedDraft[],
  tellings: readonly Telling[],
  members: ReadonlyMap<number, readonly number[]>,
  merged: ReadonlyMap<number, MergedTelling>,
  geography: Geography,
): readonly NamedDraft[] {
  const joined = new Map<IncidentId, Draft>();
  for (const [first, all] of members) {
    const ordered = [...all].sort((a, b) => a - b);
    const own = ordered.map((i) => tellings[i] as Telling) as [Telling, ...Telling[]];
    const notes = ordered.flatMap((i) => merged.get(i) ?? []);
    const { id, draft } = tellings[first] as Telling;
    joined.set(id, notes.length === 0 ? draft : joinTellings(own, notes, geography));
  }
  return named.flatMap(([id]) => {
    const draft = joined.get(id);
    return draft ? [[id, draft] as const] : [];
  });
}
