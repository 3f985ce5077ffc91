/** Branded ids: a place id cannot be handed over where an incident id is due. */
declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** A gazetteer entry, e.g. `bustan-al-qasr`. Lower-case ASCII words joined by hyphens; stable for ever. */
export type PlaceId = Branded<'PlaceId'>;
/** One article or bulletin, e.g. `004`. */
export type ReportId = Branded<'ReportId'>;
/** `report.kind.place.day`, e.g. `003.shelling.jub-al-quba.2016-11-30`: readable in a link, stable under rewording. */
export type IncidentId = Branded<'IncidentId'>;

export const placeId = (id: string): PlaceId => id as PlaceId;
export const reportId = (id: string): ReportId => id as ReportId;
export const incidentId = (id: string): IncidentId => id as IncidentId;
