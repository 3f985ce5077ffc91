import type { Claimant } from '../domain/claimant';
import { addDays, type EpochDay, parseDay } from '../domain/days';
import type { IncidentId, PlaceId, ReportId } from '../domain/ids';
import type { Incident, Rejection } from '../domain/incident';
import type { Place } from '../domain/place';
import type { Report } from '../domain/report';
import { buildColumns, type Columns, extentOf } from './columns';
import type { Window } from './select';

/** Everything the screen shows, indexed once when it is loaded. */
export interface Dataset {
  /** Hash of the content; stands in permalinks and exports. */
  readonly version: string;
  readonly reports: ReadonlyMap<ReportId, Report>;
  readonly places: ReadonlyMap<PlaceId, Place>;
  readonly columns: Columns;
  /** By id, and by the ids that tellings merged into an incident would have alone: old links lead somewhere. */
  readonly byId: ReadonlyMap<IncidentId, Incident>;
  /** Running totals over a period ("since 15 November, 1,071 killed"): listed, never counted and never plotted. */
  readonly totals: readonly Incident[];
  /** What the reader found and a person threw out, with the reason. */
  readonly rejected: readonly Rejection[];
  /** From the first day to the last that any incident or report touches, with a day's margin: the reach of the timeline. */
  readonly extent: Window;
  /** Whose work the map rests on: one line a source with its licence. */
  readonly credits: readonly Credit[];
  /** Organisations, offices and roles by id, with their names in each language. */
  readonly claimants: ReadonlyMap<string, Claimant>;
  /** Reports published each day: silence is not calm. */
  readonly reportsByDay: ReadonlyMap<EpochDay, readonly Report[]>;
}

/** A licence and whom to credit under it. */
export interface Credit {
  readonly licence: string;
  readonly attribution: readonly string[];
}

/** What a dataset is made of, as loaded. */
export interface DatasetParts {
  readonly version: string;
  readonly reports: readonly Report[];
  readonly incidents: readonly Incident[];
  readonly aggregates: readonly Incident[];
  readonly rejected: readonly Rejection[];
  readonly claimants: readonly Claimant[];
  readonly places: readonly Place[];
  readonly credits: readonly Credit[];
}

/** Indexes loaded parts. Throws when there is no dated incident at all: there is nothing to show. */
export function makeDataset({
  version,
  reports,
  incidents,
  aggregates,
  rejected,
  claimants,
  places,
  credits,
}: DatasetParts): Dataset {
  const columns = buildColumns(incidents);
  const extent = extentOf(columns);
  if (extent === null) throw new Error('the dataset holds no dated incident');
  const reportsByDay = new Map<EpochDay, Report[]>();
  for (const report of reports) {
    const day = report.published.date === null ? null : parseDay(report.published.date);
    if (day !== null) reportsByDay.set(day, [...(reportsByDay.get(day) ?? []), report]);
  }
  const days = [...reportsByDay.keys(), extent.from, extent.to];
  return {
    version,
    reports: new Map(reports.map((r) => [r.id, r])),
    places: new Map(places.map((p) => [p.id, p])),
    columns,
    totals: aggregates,
    rejected,
    byId: new Map(incidents.flatMap((i) => [i, ...i.merged].map(({ id }) => [id, i] as const))),
    extent: {
      from: addDays(Math.min(...days) as EpochDay, -1),
      to: addDays(Math.max(...days) as EpochDay, 1),
    },
    reportsByDay,
    credits,
    claimants: new Map(claimants.map((c) => [c.id, c])),
  };
}
