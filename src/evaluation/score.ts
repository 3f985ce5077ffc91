import type { Reading } from '../domain/reading';
import type { ClaimScore } from './claims';
import { type DateScore, scoreDates } from './dates';
import { type DenialScore, scoreDenials } from './denials';
import type { GoldReport } from './gold';
import { type IncidentScore, scoreIncidents } from './incidents';
import type { Scored } from './miss';
import type { PlaceBook } from './place-book';
import { addShares, addTallies } from './tally';
import { happened, tellAll } from './told';
import { scoreToponyms, type ToponymScore } from './toponyms';
import { scoreTotals, type TotalScore } from './totals';

/** Counts of one report or of many: scores add up, figures are made of them at the end. */
export interface Score {
  readonly reports: number;
  readonly places: ToponymScore;
  readonly dates: DateScore;
  readonly incidents: IncidentScore & DenialScore & TotalScore;
  readonly claims: ClaimScore;
}

/** A report that could not be read: all that is annotated in it is missed. */
const NOTHING: Reading = {
  report: { sha256: '', lang: 'ar', published: { date: null, basis: 'unknown' } },
  places: {},
  toponyms: [],
  temporals: [],
  incidents: [],
  aggregates: [],
  warnings: [],
};

/**
 * Compares what was read in one report with what its annotation says. Pure; the order of neither matters.
 * @param read null when the report could not be read: then all of it is missed
 */
export function scoreReport(gold: GoldReport, read: Reading | null, book: PlaceBook): Scored<Score> {
  const reading = read ?? NOTHING;
  const told = tellAll(reading, reading.incidents, book);
  const totals = tellAll(reading, reading.aggregates, book);
  const places = scoreToponyms(gold, reading, book);
  const dates = scoreDates(gold, reading);
  const incidents = scoreIncidents(gold, told.filter(happened), book);
  const denials = scoreDenials(gold, told, incidents.taken, book);
  const running = scoreTotals(gold, told, totals);
  return {
    score: {
      reports: 1,
      places: places.score,
      dates: dates.score,
      incidents: { ...incidents.score, ...denials.score, ...running.score },
      claims: incidents.claims,
    },
    misses: [...places.misses, ...dates.misses, ...incidents.misses, ...denials.misses, ...running.misses],
  };
}

/** The counts of several reports together. */
export function addScores(scores: readonly Score[]): Score {
  const places = scores.map((s) => s.places);
  const dates = scores.map((s) => s.dates);
  const incidents = scores.map((s) => s.incidents);
  const claims = scores.map((s) => s.claims);
  return {
    reports: scores.reduce((n, s) => n + s.reports, 0),
    places: {
      overlap: addTallies(places.map((p) => p.overlap)),
      exact: addTallies(places.map((p) => p.exact)),
      rightPlace: addShares(places.map((p) => p.rightPlace)),
      role: addShares(places.map((p) => p.role)),
      withinTolerance: addShares(places.map((p) => p.withinTolerance)),
      offByKm: places.flatMap((p) => p.offByKm),
      falseFriends: addShares(places.map((p) => p.falseFriends)),
    },
    dates: {
      found: addTallies(dates.map((d) => d.found)),
      rightValue: addShares(dates.map((d) => d.rightValue)),
    },
    incidents: {
      found: addTallies(incidents.map((i) => i.found)),
      invented: addShares(incidents.map((i) => i.invented)),
      dateExact: addShares(incidents.map((i) => i.dateExact)),
      places: addTallies(incidents.map((i) => i.places)),
      status: addShares(incidents.map((i) => i.status)),
      overPrecise: incidents.reduce((n, i) => n + i.overPrecise, 0),
      deniedKept: addShares(incidents.map((i) => i.deniedKept)),
      deniedAsserted: addShares(incidents.map((i) => i.deniedAsserted)),
      totalsKept: addShares(incidents.map((i) => i.totalsKept)),
      totalsPlotted: addShares(incidents.map((i) => i.totalsPlotted)),
    },
    claims: {
      found: addTallies(claims.map((c) => c.found)),
      value: addShares(claims.map((c) => c.value)),
      qualifier: addShares(claims.map((c) => c.qualifier)),
      side: addShares(claims.map((c) => c.side)),
    },
  };
}
