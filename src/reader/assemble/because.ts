import type { Because, IncidentBecause, Reading, Span } from '../../domain/reading';
import type { RuleId } from '../../domain/rules';
import { because, inShort } from '../because';
import type { Frame } from '../events/frames';
import type { FoundPlace } from '../places';
import type { FigureMention } from '../types';
import { mentionsOf } from './located';
import type { Story } from './story';

/** How the decisions of this step are told in a reading: rules, entries and words, never prose. */

type Toponym = Reading['toponyms'][number];
type Figure = NonNullable<Reading['figures']>[number];

/** What settled a mention, and its candidates. A name that stands for a government says so last. */
export function toponymBecause({
  why,
  metonym,
  candidates,
}: FoundPlace): Pick<Toponym, 'why' | 'because' | 'candidates'> {
  const organisation = why.some(({ rule }) => rule === 'organisation');
  const reasons = metonym && !organisation ? [...why, because<'toponym'>('government')] : why;
  return {
    why: inShort(reasons),
    because: reasons,
    candidates: candidates.map((c) => ({ place: c.place.id, why: inShort(c.why), because: c.why })),
  };
}

/** A figure as the reading lists it. */
export function figureEntry(figure: FigureMention, text: string): Figure {
  const { start, end, measure, value, low, high, qualifier, group } = figure;
  const words = text.slice(start, end);
  return {
    start,
    end,
    text: words,
    measure,
    value,
    low,
    high,
    qualifier,
    group,
    because: [countedBy(figure)],
  };
}

/** The rule that gave a figure, and the word of harm it rests on. */
export const countedBy = ({ rule, trigger, measure, start, end }: FigureMention): Because<'figure'> =>
  because(rule, [trigger ?? [start, end]], measure ?? undefined);

/** Where and when, and by which rules, an incident was put. */
export interface Put {
  readonly location: readonly Because<'location'>[];
  readonly dating: readonly Because<'dating'>[];
  /** Rule of the story as a whole, where it overrules that of the frame. */
  readonly kind: RuleId<'kind'> | null;
}

const wordsOf = (mentions: readonly { readonly start: number; readonly end: number }[]): readonly Span[] =>
  mentions.map(({ start, end }) => [start, end]);

export function incidentBecause(story: Story, put: Put): IncidentBecause {
  const [first] = story.frames;
  const own = story.frames.find((f) => f.kind === story.kind && f.bare === 'no') ?? first;
  const rule = put.kind ?? own?.kindBy;
  return {
    trigger: uniqueOf(story.frames.flatMap((f) => f.trigger)),
    kind: rule ? [because<'kind'>(rule, [], own?.sense)] : [],
    location: put.location,
    dating: put.dating,
    telling: story.merged,
  };
}

/** The mentions that put a story where it is, each place with the words that name it. */
export function locatedBy(story: Story, places: readonly string[]): readonly Because<'location'>[] {
  const found = new Map<string, Because<'location'>>();
  for (const frame of story.frames) {
    for (const mention of mentionsOf(frame)) {
      if (!mention.place || !places.includes(mention.place.id)) continue;
      const rule = locationRule(mention, frame);
      const key = `${rule} ${mention.place.id}`;
      const known = found.get(key);
      const words = [...(known?.words ?? []), ...wordsOf([mention])];
      found.set(key, because(rule, words, mention.place.id));
    }
  }
  return [...found.values()];
}

function locationRule(mention: FoundPlace, frame: Frame): RuleId<'location'> {
  if (mention.descriptor) return 'ground';
  if (mention.anaphor) return 'points-back';
  return mention.origin && frame.places.includes(mention) ? 'left-from' : 'named';
}

/** The dates that put a story when it is. */
export function datedBy(story: Story): readonly Because<'dating'>[] {
  const reasons = story.frames.flatMap((frame) =>
    frame.dates
      .filter((d) => d.date !== null)
      .map((d) => {
        const ownYear = d.use === 'background' && d.rule === 'year';
        return because<'dating'>(frame.dated ?? (ownYear ? 'earlier-year' : 'words'), wordsOf([d]));
      }),
  );
  return uniqueOf(reasons);
}

/** Each reason once. */
function uniqueOf<B extends Because>(reasons: readonly B[]): readonly B[] {
  if (reasons.length < 2) return reasons;
  const byKey = new Map(reasons.map((reason) => [JSON.stringify(reason), reason]));
  return [...byKey.values()];
}
