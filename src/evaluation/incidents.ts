import type { Span } from '../domain/reading';
import { type ClaimScore, scoreClaims } from './claims';
import { periodWords } from './dates';
import type { GoldIncident, GoldReport } from './gold';
import { sameDate } from './match-date';
import { acceptedStatuses, acceptsPlace, likeness, matches, wantedPlaces } from './match-incident';
import type { Miss, MissCode } from './miss';
import { pairUp } from './pairing';
import type { PlaceBook } from './place-book';
import { addShares, addTallies, type Share, share, type Tally, tally } from './tally';
import type { Told } from './told';

export interface IncidentScore {
  readonly found: Tally;
  /** Of all incidents told as having happened, those that are in no way in the annotation. */
  readonly invented: Share;
  /** Of the incidents found: exactly the days, the places one by one, the status. */
  readonly dateExact: Share;
  readonly places: Tally;
  readonly status: Share;
  /** Put in a neighbourhood though the report gives no more than the city. */
  readonly overPrecise: number;
}

export interface Paired {
  readonly score: IncidentScore;
  readonly claims: ClaimScore;
  readonly misses: readonly Miss[];
  /** What was found for a required incident, or may stand for an optional one: rightly told. */
  readonly taken: ReadonlySet<Told>;
}

export const spanOf = ({ evidence }: Pick<GoldIncident, 'evidence'>): Span | null =>
  evidence[0] ? [evidence[0].start, evidence[0].end] : null;

export const toldWords = ({ incident, places, period }: Told): string =>
  `${incident.kind} ${places.join('+') || 'nowhere'} ${periodWords(period)} ${incident.status}`;

/** Place by place; larger places beside the small ones that are wanted are not held against the reading. */
function scorePlaces(gold: GoldIncident, told: Told, book: PlaceBook) {
  const wanted = wantedPlaces(gold, book);
  const read = wanted.some((p) => book.maybeSmall(p.place))
    ? told.places.filter(book.maybeSmall)
    : told.places;
  const lacking = wanted.filter((p) => !read.some((id) => acceptsPlace(p, id))).map((p) => p.place);
  const wrong = read.filter((id) => !gold.places.some((p) => acceptsPlace(p, id)));
  return { lacking, wrong, score: tally(wanted.length - lacking.length, wrong.length, lacking.length) };
}

/** Pairs the required incidents with those told as having happened, one to one, and compares each pair. */
export function scoreIncidents(gold: GoldReport, told: readonly Told[], book: PlaceBook): Paired {
  const misses: Miss[] = [];
  const miss = (of: GoldIncident, what: MissCode, about: string): void => {
    misses.push({ what, span: spanOf(of), about });
  };
  const required = gold.incidents.filter((i) => i.plot === 'yes');
  const paired = pairUp(required, told, (g, t) => likeness(g, t, book));

  const taken = new Set<Told>();
  const claims: ClaimScore[] = [];
  const places: Tally[] = [];
  const dates: boolean[] = [];
  const statuses: boolean[] = [];
  let missed = 0;
  let missedClaims = 0;
  let overPrecise = 0;
  required.forEach((g, i) => {
    const found = paired[i];
    if (!found) {
      if (g.merge_ok && told.some((t) => matches(g, t, book))) return;
      missed++;
      missedClaims += g.casualties.length;
      miss(g, 'incident-missed', `${g.id} ${g.title}`);
      return;
    }
    taken.add(found);
    if (!g.places.some((p) => book.isSmall(p.place)) && found.places.some(book.isSmall)) {
      overPrecise++;
      miss(g, 'incident-over-precise', `${g.id}: ${found.places.join('+')}`);
    }
    const where = scorePlaces(g, found, book);
    places.push(where.score);
    for (const id of where.lacking) miss(g, 'incident-lacks-place', `${g.id}: ${id}`);
    for (const id of where.wrong) miss(g, 'incident-has-wrong-place', `${g.id}: ${id}`);
    dates.push(sameDate(g.date, found.period));
    if (!dates.at(-1))
      miss(g, 'incident-date', `${g.id}: read as ${periodWords(found.period)}, is ${periodWords(g.date)}`);
    statuses.push(acceptedStatuses(g).includes(found.incident.status));
    if (!statuses.at(-1)) miss(g, 'incident-status', `${g.id}: read as ${found.incident.status}`);
    const figures = scoreClaims(g, found);
    claims.push(figures.score);
    for (const { what, about } of figures.misses) miss(g, what, about);
  });

  const free = gold.incidents.filter((i) => i.plot === 'optional' || i.merge_ok);
  const invented = told.filter((t) => !taken.has(t) && !free.some((g) => matches(g, t, book)));
  for (const t of invented)
    misses.push({ what: 'incident-invented', span: t.incident.spans[0] ?? null, about: toldWords(t) });

  return {
    score: {
      found: tally(taken.size, invented.length, missed),
      invented: { held: invented.length, of: told.length },
      dateExact: share(dates),
      places: addTallies(places),
      status: share(statuses),
      overPrecise,
    },
    claims: {
      found: addTallies([...claims.map((c) => c.found), tally(0, 0, missedClaims)]),
      value: addShares(claims.map((c) => c.value)),
      qualifier: addShares(claims.map((c) => c.qualifier)),
      side: addShares(claims.map((c) => c.side)),
    },
    misses,
    taken,
  };
}
