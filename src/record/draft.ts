import type { PlaceId } from '../domain/ids';
import type { Incident, Mention, SourcedClaim } from '../domain/incident';
import type { Actor, ReadIncident, Span } from '../domain/reading';
import type { Kind } from '../domain/tables';
import { type ReadDigest, sentencesAt } from './digest-text';
import type { Target } from './edits';

/** An incident on its way into the record: no id and no status yet, for both follow from the rest. */
export interface Draft extends Omit<Incident, 'id' | 'status'> {
  /** A running total over a period, never plotted as an incident. */
  readonly total: boolean;
  /** As it was read: what edits aim at, whatever they changed. Several after a merge, none for an incident a person added. */
  readonly origins: readonly Origin[];
  /** Tellings that a person says are of another event: no rule joins this one to them. */
  readonly apartFrom: readonly Target[];
}

/** One telling as the reader gave it. */
export interface Origin extends Mention {
  readonly kind: Kind;
  readonly places: readonly PlaceId[];
}

/** The incidents of one read digest and its running totals, as drafts. */
export const draftsOf = (digest: ReadDigest): Draft[] => [
  ...toDrafts(digest, digest.reading.incidents, false),
  ...toDrafts(digest, digest.reading.aggregates, true),
];

/** Once merged, an actor is of several reports: the rule that gave it its part stays, not the words of one of them. */
const withoutWords = ({ because, ...actor }: Actor): Actor =>
  because ? { ...actor, because: because.map((reason) => ({ ...reason, words: [] })) } : actor;

function toDrafts(digest: ReadDigest, incidents: readonly ReadIncident[], total: boolean): Draft[] {
  const at = (spans: readonly Span[]): Mention => ({
    report: digest.report,
    sentences: sentencesAt(digest.sentences, spans),
  });
  return incidents.map(({ id: _, status: __, spans, claims, actors, because, ...read }) => {
    const mention = at(spans);
    const sourced = claims.map((claim): SourcedClaim => {
      const own = at(claim.spans);
      return { ...claim, ...(own.sentences.length > 0 ? own : mention), alsoIn: [] };
    });
    return {
      ...read,
      actors: actors.map(withoutWords),
      total,
      claims: sourced,
      mentions: [mention],
      corrections: [],
      merged: [],
      readings: because ? [{ report: digest.report, lang: digest.lang, because }] : [],
      origins: [{ ...mention, kind: read.kind, places: read.places }],
      apartFrom: [],
    };
  });
}
