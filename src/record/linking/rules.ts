import { epochDay, formatDay } from '../../domain/days';
import type { ReportId } from '../../domain/ids';
import type { MergeRule } from '../../domain/incident';
import type { Comparison } from './compare';
import type { ForbidId } from './forbids';
import type { Geography } from './geography';
import { SPANS, WHOLESALE } from './tables';
import { figureKeys, type Profile, type Telling } from './telling';

/**
 * When two reports tell one event. The rules are tried one after the other, strongest first; each says which grades
 * (`compare.ts`) it accepts, what else must agree, and what it may overlook of what forbids (`forbids.ts`).
 * Figures differ freely: they are competing claims on one event.
 */
export interface Rule {
  readonly id: MergeRule;
  readonly places: readonly Comparison['places'][];
  readonly days: readonly Comparison['days'][];
  readonly kinds: readonly Comparison['kinds'][];
  /** What else both must have in common. */
  readonly shares:
    | 'text'
    | 'figures'
    | 'figures-and-place'
    | 'target'
    | 'quarters'
    | 'start'
    | 'place'
    | 'sector';
  readonly overlooks: readonly ForbidId[];
}

export const RULES: readonly Rule[] = [
  /** One text in two outlets: what it tells twice in the same way is one telling. */
  {
    id: 'same-text',
    places: ['same', 'wide', 'unsure'],
    days: ['same', 'near', 'loose', 'start', 'unsure'],
    kinds: ['same'],
    shares: 'text',
    overlooks: [],
  },
  /** A number of ten and more, or two smaller ones, on the same day and on the same ground, if only by its sector. */
  {
    id: 'same-figures',
    places: ['same', 'part', 'wide'],
    days: ['same'],
    kinds: ['same', 'likely', 'surely'],
    shares: 'figures',
    overlooks: ['other-side'],
  },
  /** A hospital in the quarter, on that day. */
  {
    id: 'same-target',
    places: ['same', 'part'],
    days: ['same'],
    kinds: ['same', 'likely', 'surely'],
    shares: 'target',
    overlooks: ['other-side'],
  },
  /** The same quarters on the same day. */
  {
    id: 'same-place',
    places: ['same'],
    days: ['same'],
    kinds: ['same', 'likely'],
    shares: 'place',
    overlooks: [],
  },
  {
    id: 'same-target-near-day',
    places: ['same', 'part'],
    days: ['same', 'near'],
    kinds: ['same', 'likely', 'surely'],
    shares: 'target',
    overlooks: ['other-side'],
  },
  {
    id: 'same-figures-near-day',
    places: ['same', 'wide'],
    days: ['same', 'near', 'loose'],
    kinds: ['same', 'likely', 'surely'],
    shares: 'figures-and-place',
    overlooks: ['other-side'],
  },
  {
    id: 'same-place-near-day',
    places: ['same'],
    days: ['same', 'near'],
    kinds: ['same', 'likely'],
    shares: 'place',
    overlooks: [],
  },
  /** "In the past few days", but of the same two or more quarters. */
  {
    id: 'same-places',
    places: ['same'],
    days: ['same', 'near', 'loose'],
    kinds: ['same', 'likely'],
    shares: 'quarters',
    overlooks: [],
  },
  /** A siege or a campaign since the same day. */
  {
    id: 'same-period',
    places: ['same', 'wide'],
    days: ['start'],
    kinds: ['same'],
    shares: 'start',
    overlooks: [],
  },
  /** Only the sector, but one and the same day, and a kind that is told of a sector as one event. */
  {
    id: 'same-sector',
    places: ['wide'],
    days: ['same'],
    kinds: ['same', 'likely'],
    shares: 'sector',
    overlooks: [],
  },
];

/** Each day of a short span, or each month where time may be vague; none of an open or endless one. */
function timesOf({ from, to }: Profile, loosely: boolean): string[] {
  if (from === null || to === null || to - from > SPANS.longest) return [];
  if (!loosely && to - from > SPANS.nearDay) return [];
  const days = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  return loosely ? [...new Set(days.map((day) => formatDay(epochDay(day)).slice(0, 7)))] : days.map(String);
}

const isWholesale = ({ kind, coarse, from, to }: Profile, g: Geography): boolean => {
  const reach = WHOLESALE[kind];
  if (reach === undefined || coarse.length === 0 || from === null || from !== to) return false;
  return reach === 'anywhere' || coarse.every(g.isSector);
};

const times = (things: readonly string[], when: readonly string[]): string[] =>
  things.flatMap((thing) => when.map((time) => `${thing} ${time}`));

/**
 * The blocks a telling stands in under a rule. Only tellings of one block can be joined, so that a hundred thousand
 * are never compared all with all: a block is a place (or target, or figure) and a day, or a month where time is vague.
 */
export function blocksOf(
  { profile, figures, reports, draft }: Telling,
  { shares, days }: Rule,
  geography: Geography,
  texts: ReadonlyMap<ReportId, ReportId>,
): readonly string[] {
  const when = () => timesOf(profile, days.includes('loose'));
  const { fine, coarse, from, to } = profile;
  const places = `${fine.join()} ${coarse.join()}`;
  switch (shares) {
    case 'text':
      return reports.flatMap((r) => {
        const text = texts.get(r);
        return text === undefined ? [] : `${text} ${profile.key} ${figures.join()} ${draft.claims.length}`;
      });
    case 'figures':
      return times(figureKeys(figures), when());
    case 'figures-and-place':
      return places === ' '
        ? []
        : times(
            figureKeys(figures).map((figure) => `${figure} ${places}`),
            when(),
          );
    case 'target':
      return times(profile.targets, when());
    case 'place':
      return fine.length > 0 ? times([fine.join()], when()) : [];
    case 'quarters':
      return fine.length >= 2 ? times([fine.join()], when()) : [];
    case 'start':
      return profile.campaign && from !== null && to !== null ? [`${places} ${from}`] : [];
    case 'sector':
      return isWholesale(profile, geography) ? [`${coarse.join()} ${from}`] : [];
  }
}
