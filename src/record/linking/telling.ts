import { parseDay } from '../../domain/days';
import type { IncidentId, PlaceId, ReportId } from '../../domain/ids';
import type { DateSpan } from '../../domain/reading';
import { statusOf } from '../../domain/status';
import { CASUALTY_MEASURES, type Kind, type Target } from '../../domain/tables';
import type { Draft } from '../draft';
import type { Geography } from './geography';
import { CAMPS, DECISIVE_WEAPONS, SPANS, SPECIFIC_TARGETS, TELLING_FIGURE } from './tables';

/** All that rules compare, apart from figures: tellings with one profile are alike to every rule. */
export interface Profile {
  /** Different for different profiles. */
  readonly key: string;
  readonly kind: Kind;
  /** What the telling says of the event: that it was, that it was not, or that nothing was seen. */
  readonly stance: 'affirmed' | 'denied' | 'absent';
  /** First and last day, as epoch days, both inclusive; null where open. */
  readonly from: number | null;
  readonly to: number | null;
  /** Told as going on throughout several days. */
  readonly campaign: boolean;
  /** Quarters, landmarks, roads and towns; sorted. A place that holds another of them is left out. */
  readonly fine: readonly PlaceId[];
  /** Sectors and wider, in the same way. */
  readonly coarse: readonly PlaceId[];
  /** A road from one place to another, or empty. */
  readonly line: string;
  readonly targets: readonly Target[];
  readonly camps: readonly string[];
  readonly weapons: readonly string[];
}

/** An incident of one report on its way to be joined with those of others. */
export interface Telling {
  readonly id: IncidentId;
  readonly draft: Draft;
  /** The report or, after a person's merge, the reports that tell it. */
  readonly reports: readonly ReportId[];
  readonly profile: Profile;
  /** Casualty figures that are stated outright, as `measure value`, each once, sorted. */
  readonly figures: readonly string[];
}

const sorted = <T extends string>(list: Iterable<T>): T[] => [...new Set(list)].sort();

function stanceOf(draft: Draft): Profile['stance'] {
  const status = statusOf(draft.claims);
  return status === 'denied' || status === 'absent' ? status : 'affirmed';
}

const dayNumber = (iso: string | null): number | null => (iso === null ? null : parseDay(iso));

const isCampaign = ({ extent }: DateSpan, from: number | null, to: number | null): boolean =>
  extent === 'throughout' && (from === null || to === null || to - from >= SPANS.campaign);

function profileOf(draft: Draft, geography: Geography): Profile {
  // A hospital and its quarter are the hospital; a quarter and its sector are the quarter.
  const inmost = sorted(draft.places).filter(
    (p, _, all) => !all.some((q) => q !== p && geography.liesIn(q, p)),
  );
  const fine = inmost.filter(geography.isFine);
  const coarse = inmost.filter((p) => !geography.isFine(p));
  const [from, to] = [dayNumber(draft.date.from), dayNumber(draft.date.to)];
  const profile = {
    kind: draft.kind,
    stance: stanceOf(draft),
    from,
    to,
    campaign: isCampaign(draft.date, from, to),
    fine,
    coarse,
    line: (draft.where.line ?? []).join(' '),
    targets: sorted(draft.targets.filter((t): t is Target => SPECIFIC_TARGETS.has(t))),
    camps: sorted(
      draft.actors.flatMap((a) =>
        a.role === 'perpetrator' || a.role === 'controls' ? (CAMPS[a.side] ?? []) : [],
      ),
    ),
    weapons: sorted(draft.weapons.filter((w) => DECISIVE_WEAPONS.has(w))),
  };
  return { ...profile, key: JSON.stringify(Object.values(profile)) };
}

const CASUALTIES: ReadonlySet<string> = new Set(CASUALTY_MEASURES);

function figuresOf(draft: Draft): string[] {
  return sorted(
    draft.claims.flatMap(({ measure, value }) =>
      CASUALTIES.has(measure) && value !== null && value > 0 ? [`${measure} ${value}`] : [],
    ),
  );
}

/** What tells an event by its numbers: one large figure, or two small ones. */
export function figureKeys(figures: readonly string[]): string[] {
  const large = figures.filter((f) => Number(f.split(' ')[1]) >= TELLING_FIGURE);
  const small = figures.filter((f) => !large.includes(f));
  const pairs = small.flatMap((a, i) => small.slice(i + 1).map((b) => `${a} & ${b}`));
  return [...large, ...pairs];
}

/** Drafts with their ids as tellings, in the same order; equal profiles are one object. */
export function tellingsOf(
  drafts: readonly (readonly [IncidentId, Draft])[],
  geography: Geography,
): readonly Telling[] {
  const profiles = new Map<string, Profile>();
  return drafts.map(([id, draft]) => {
    const own = profileOf(draft, geography);
    const profile = profiles.get(own.key) ?? own;
    profiles.set(own.key, profile);
    return {
      id,
      draft,
      reports: sorted(draft.mentions.map((m) => m.report)),
      profile,
      figures: figuresOf(draft),
    };
  });
}
