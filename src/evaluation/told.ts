import type { ReadIncident, Reading, Span } from '../domain/reading';
import { type Period, period } from './dates';
import type { GoldCasualty } from './gold';
import type { PlaceBook } from './place-book';

/** A figure in the form in which both sides are compared. */
export type Figure = Pick<GoldCasualty, 'kind' | 'value' | 'qualifier'> & { readonly side: string | null };

/** An incident of a reading in the annotation's terms. */
export interface Told {
  readonly incident: ReadIncident;
  readonly places: readonly string[];
  readonly period: Period;
  /** Its casualty claims of the measures that are scored. */
  readonly figures: readonly Figure[];
}

/** Claims of these measures are scored; others (control of ground, blame, displacement) are not yet. */
const SCORED: ReadonlySet<string> = new Set(['killed', 'injured', 'captured']);

export const figureOf = ({ kind, value, qualifier, claimant_side }: GoldCasualty): Figure => ({
  kind,
  value,
  qualifier,
  side: claimant_side,
});

export const figureWords = ({ kind, value, qualifier, side }: Figure): string =>
  `${kind} ${value ?? '-'} ${qualifier} ${side ?? 'report'}`;

/** Whether an incident is told as something that happened. */
export const happened = ({ incident }: Told): boolean =>
  incident.status !== 'denied' && incident.status !== 'absent';

/** By where they stand in the text, then by their words: whatever order a reading has them in. */
function inText<T extends { readonly spans: readonly Span[] }>(list: readonly T[]): readonly T[] {
  const keyed = list.map((item) => ({ item, at: item.spans[0]?.[0] ?? 0, words: JSON.stringify(item) }));
  keyed.sort((a, b) => a.at - b.at || (a.words < b.words ? -1 : a.words > b.words ? 1 : 0));
  return keyed.map(({ item }) => item);
}

/** The incidents of a reading, or its running totals. */
export const tellAll = (reading: Reading, list: readonly ReadIncident[], book: PlaceBook): readonly Told[] =>
  inText(list).map((incident) => tell(reading, incident, book));

function tell(reading: Reading, incident: ReadIncident, book: PlaceBook): Told {
  return {
    incident,
    places: incident.places.map((place) => book.idOf(reading, place) ?? place),
    period: period(incident.date.from, incident.date.to),
    figures: inText(incident.claims)
      .filter(({ measure }) => SCORED.has(measure))
      .map(({ measure, value, qualifier, claimant }) => ({
        kind: measure,
        value,
        qualifier,
        side: claimant?.side ?? null,
      })),
  };
}
