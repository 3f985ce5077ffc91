import { type IncidentId, incidentId } from '../domain/ids';
import type { Draft } from './draft';

/** `report.kind.place.day`: readable in a link, and the same after the digest is reworded or the reader mended. */
function stem({ mentions, kind, places, date }: Draft): string {
  return [mentions[0]?.report, kind, places[0] ?? 'unlocated', date.from ?? date.to ?? 'undated'].join('.');
}

/** One id a draft, in their order; where two would be alike, the second gets `.2`, and so on. */
export function incidentIds(drafts: readonly Draft[]): IncidentId[] {
  const seen = new Map<string, number>();
  return drafts.map((draft) => {
    const id = stem(draft);
    const nth = (seen.get(id) ?? 0) + 1;
    seen.set(id, nth);
    return incidentId(nth === 1 ? id : `${id}.${nth}`);
  });
}
