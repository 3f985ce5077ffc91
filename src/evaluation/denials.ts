import type { GoldReport } from './gold';
import { spanOf, toldWords } from './incidents';
import { daysApart } from './match-date';
import { acceptsPlace, matches, sharesKind, sharesPlace } from './match-incident';
import type { Miss, Scored } from './miss';
import type { PlaceBook } from './place-book';
import { type Share, share } from './tally';
import { happened, type Told } from './told';

export interface DenialScore {
  /** Of the events the report denies or says were not seen: kept as such, and told as if they had happened. */
  readonly deniedKept: Share;
  readonly deniedAsserted: Share;
}

/** @param taken incidents that stand for others of the annotation, and so assert none that is denied */
export function scoreDenials(
  gold: GoldReport,
  told: readonly Told[],
  taken: ReadonlySet<Told>,
  book: PlaceBook,
): Scored<DenialScore> {
  const misses: Miss[] = [];
  const optional = gold.incidents.filter((i) => i.plot === 'optional' || i.merge_ok);
  const denied = gold.incidents.filter((i) => i.polarity === 'negative');
  const kept = denied.map((g) => {
    const found = told.some(
      (t) => !happened(t) && g.places.some((p) => t.places.some((id) => acceptsPlace(p, id))),
    );
    if (!found) misses.push({ what: 'denial-not-kept', span: spanOf(g), about: `${g.id} ${g.title}` });
    return found;
  });
  const asserted = denied.map((g) => {
    const found = told.find(
      (t) =>
        happened(t) &&
        !taken.has(t) &&
        sharesPlace(g, t, book) &&
        sharesKind(g, t) &&
        (t.period.to === null || daysApart(g.date, t.period) === 0) &&
        !optional.some((o) => matches(o, t, book)),
    );
    if (found)
      misses.push({ what: 'denied-event-asserted', span: spanOf(g), about: `${g.id}: ${toldWords(found)}` });
    return found !== undefined;
  });
  return { score: { deniedKept: share(kept), deniedAsserted: share(asserted) }, misses };
}
