import type { Draft, Origin } from './draft';
import type { Target } from './edits';

/** An edit in one line, for the message when it does not fit. */
export const describeTarget = ({ report, sentences, kind, place }: Target): string =>
  `${kind}${place ? ` at ${place}` : ''} in sentence ${sentences.join('+')} of report ${report}`;

function fits(telling: Origin, target: Target): boolean {
  return (
    telling.report === target.report &&
    telling.kind === target.kind &&
    target.sentences.every((s) => telling.sentences.includes(s)) &&
    (target.place === undefined || telling.places.includes(target.place))
  );
}

/** What a draft tells now, for one that was never read as it stands: split off or added. */
const asItStands = ({ mentions, kind, places }: Draft): Origin[] =>
  mentions.map((m) => ({ ...m, kind, places }));

/** The draft an edit means, as it was read. Throws one line when there is none, or more than one. */
export const findTarget = (drafts: readonly Draft[], target: Target): Draft =>
  theOne(
    drafts.filter((draft) => draft.origins.some((origin) => fits(origin, target))),
    target,
  );

/** Whether a draft is what a target means, as it was read or, where a person split it off or added it, as it stands. */
export const tells = (draft: Draft, target: Target): boolean =>
  (draft.origins.length > 0 ? draft.origins : asItStands(draft)).some((told) => fits(told, target));

/** As `findTarget`, also among incidents that a person split off or added. */
export const findTelling = (drafts: readonly Draft[], target: Target): Draft =>
  theOne(
    drafts.filter((draft) => tells(draft, target)),
    target,
  );

function theOne(found: readonly Draft[], target: Target): Draft {
  if (found.length === 1) return found[0] as Draft;
  const what = describeTarget(target);
  throw new Error(
    found.length === 0
      ? `no ${what} was read: the edit is no longer needed, or aims wrong`
      : `${found.length} incidents are a ${what}: name the place too`,
  );
}
