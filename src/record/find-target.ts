import type { Draft } from './draft';
import type { Target } from './edits';

/** An edit in one line, for the message when it does not fit. */
export const describeTarget = ({ report, sentences, kind, place }: Target): string =>
  `${kind}${place ? ` at ${place}` : ''} in sentence ${sentences.join('+')} of report ${report}`;

function fits({ origin }: Draft, target: Target): boolean {
  return (
    origin !== null &&
    origin.report === target.report &&
    origin.kind === target.kind &&
    target.sentences.every((s) => origin.sentences.includes(s)) &&
    (target.place === undefined || origin.places.includes(target.place))
  );
}

/** The draft an edit means. Throws one line when there is none, or more than one. */
export function findTarget(drafts: readonly Draft[], target: Target): Draft {
  const found = drafts.filter((draft) => fits(draft, target));
  if (found.length === 1) return found[0] as Draft;
  const what = describeTarget(target);
  throw new Error(
    found.length === 0
      ? `no ${what} was read: the edit is no longer needed, or aims wrong`
      : `${found.length} incidents are a ${what}: name the place too`,
  );
}
