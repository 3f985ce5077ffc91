import type { MergedTelling } from '../../domain/incident';
import type { Draft } from '../draft';
import { joinDrafts } from '../merge';
import type { Geography } from './geography';
import { ALIKE_KINDS } from './tables';
import type { Telling } from './telling';

type Tellings = readonly [Telling, ...Telling[]];

/** The kind that says most; the first where none says more. */
const kindOf = ([first, ...others]: Tellings): Draft['kind'] =>
  others.reduce((kind, { draft }) => {
    const says = ALIKE_KINDS.some((k) => k.stands === 'more' && k.more === draft.kind && k.less === kind);
    return says ? draft.kind : kind;
  }, first.draft.kind);

const length = ({ profile: { from, to } }: Telling): number =>
  from === null || to === null ? Number.POSITIVE_INFINITY : to - from;

/** The day rather than the days around it; of a campaign the account that reaches furthest. */
const dateOf = ([first, ...others]: Tellings): Draft['date'] =>
  others.reduce((best, next) => {
    const better = first.profile.campaign ? length(next) > length(best) : length(next) < length(best);
    return better ? next : best;
  }, first).draft.date;

/** The quarter rather than the sector that holds it, and three named quarters rather than one of them. */
function placed([first, ...others]: Tellings, { liesIn }: Geography): Pick<Draft, 'places' | 'where'> {
  const saysAllOf = (a: Draft, b: Draft): boolean =>
    b.places.every((q) => a.places.some((p) => liesIn(p, q)));
  const best = others.reduce(
    (kept, { draft }) => (saysAllOf(draft, kept) && !saysAllOf(kept, draft) ? draft : kept),
    first.draft,
  );
  return { places: best.places, where: best.where };
}

/**
 * Several tellings as one incident: all claims, mentions and actors; the kind, the day and the places of the telling
 * that says most. The first, by report id, gives the incident its id.
 */
export const joinTellings = (
  tellings: Tellings,
  merged: readonly MergedTelling[],
  geography: Geography,
): Draft => ({
  ...joinDrafts(tellings.map((t) => t.draft) as [Draft, ...Draft[]]),
  kind: kindOf(tellings),
  date: dateOf(tellings),
  ...placed(tellings, geography),
  merged,
});
