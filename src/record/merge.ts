import type { Mention, Reason, SourcedClaim } from '../domain/incident';
import type { Actor } from '../domain/reading';
import type { Draft } from './draft';

/** What makes two claims the same: the same claimant says the same thing in the same words. */
const keyOf = ({ measure, value, low, high, qualifier, group, claimant }: SourcedClaim): string =>
  JSON.stringify([
    measure,
    value,
    low,
    high,
    qualifier,
    group,
    claimant && [claimant.id ?? claimant.name, claimant.side],
  ]);

const ordered = (sentences: readonly number[]): number[] => [...new Set(sentences)].sort((a, b) => a - b);

/** Mentions with those of one report joined, in the order the reports first come up. */
function joinMentions(mentions: readonly Mention[]): Mention[] {
  const byReport = new Map<Mention['report'], number[]>();
  for (const { report, sentences } of mentions) {
    byReport.set(report, ordered([...(byReport.get(report) ?? []), ...sentences]));
  }
  return [...byReport].map(([report, sentences]) => ({ report, sentences }));
}

/** One claim carried by several sentences or reports is one claim; all that carry it are kept. */
function joinClaims(claims: readonly SourcedClaim[]): SourcedClaim[] {
  const byKey = new Map<string, [SourcedClaim, ...SourcedClaim[]]>();
  for (const claim of claims) {
    const key = keyOf(claim);
    const known = byKey.get(key);
    if (known) known.push(claim);
    else byKey.set(key, [claim]);
  }
  return [...byKey.values()].map((same) => {
    if (same.length === 1) return same[0];
    const [first, ...alsoIn] = joinMentions(same.flatMap((c) => [c, ...c.alsoIn]));
    return { ...same[0], ...(first as Mention), alsoIn };
  });
}

function union<T>(lists: readonly (readonly T[])[]): T[] {
  const byKey = new Map(lists.flat().map((item) => [JSON.stringify(item), item]));
  return [...byKey.values()];
}

const partOf = ({ role, id, name, side }: Actor): string => JSON.stringify([role, id, name, side]);

/** Several drafts as one. The first keeps its kind, date and places; claims, mentions, actors and the like are gathered. */
export function joinDrafts(drafts: readonly [Draft, ...Draft[]]): Draft {
  const [first] = drafts;
  return {
    ...first,
    weapons: union(drafts.map((d) => d.weapons)),
    targets: union(drafts.map((d) => d.targets)),
    actors: [...new Map(drafts.flatMap((d) => d.actors.map((a) => [partOf(a), a] as const))).values()],
    claims: joinClaims(drafts.flatMap((d) => d.claims)),
    mentions: joinMentions(drafts.flatMap((d) => d.mentions)),
    corrections: drafts.flatMap((d) => d.corrections),
    merged: drafts.flatMap((d) => d.merged),
    readings: drafts.flatMap((d) => d.readings),
    origins: drafts.flatMap((d) => d.origins),
    apartFrom: drafts.flatMap((d) => d.apartFrom),
  };
}

/** Several drafts as one because a person says so. */
export function mergeDrafts(drafts: readonly [Draft, ...Draft[]], reason: Reason): Draft {
  const joined = joinDrafts(drafts);
  return { ...joined, corrections: [...joined.corrections, { what: 'merged', reason }] };
}
