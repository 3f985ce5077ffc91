import type { EpochDay } from '../../domain/days';
import type { PlaceId } from '../../domain/ids';
import type { Actor, Because, DateSpan, ReadIncident, Span } from '../../domain/reading';
import type { RuleId } from '../../domain/rules';
import { statusOf } from '../../domain/status';
import type { Language } from '../../domain/tables';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import { because } from '../because';
import { partyRow, sideOf } from '../claimants/table';
import type { Frame } from '../events/frames';
import { isControl } from '../events/senses';
import { datedBy, incidentBecause, locatedBy } from './because';
import { claimsOf } from './claims';
import type { Story } from './story';
import { mediumDate, onDay, reportDate } from './timed';
import type { Total } from './totals';

export interface Setting {
  readonly lang: Language;
  readonly gazetteer: Gazetteer;
  readonly published: EpochDay | null;
  /** The city the report is about: where an event without a place of its own is put. Null when it names none. */
  readonly city: PlaceId | null;
}

const unique = <T>(list: readonly T[]): T[] => (list.length < 2 ? [...list] : [...new Set(list)]);

type Dated = readonly [date: DateSpan, why: readonly Because<'dating'>[]];
type Located = readonly [places: PlaceId[], why: readonly Because<'location'>[]];

const mediumWords = ({ mediumDate: date }: Frame): Because['words'] => (date ? [[date.start, date.end]] : []);
/** The words that tell a story first. */
const tellingOf = ({ frames: [first] }: Story): Because['words'] => (first ? [[first.start, first.end]] : []);

/** The day of an event that its own words leave open: of the footage, of what stands beside it, of the report. */
function dateOf(story: Story, stories: readonly Story[], published: EpochDay | null): Dated {
  if (story.date) return [story.date, datedBy(story)];
  const reported: Dated = [
    reportDate(published),
    [because(published === null ? 'unknown-day' : 'report-day')],
  ];
  if (story.frames[0]?.still) {
    const day = onDay(published);
    return day ? [day, [because('still')]] : reported;
  }
  for (const frame of story.frames) {
    const date = mediumDate(frame);
    if (date) return [date, [because('medium', mediumWords(frame))]];
  }
  const targets: readonly string[] = story.frames.flatMap((f) =>
    f.targets.filter((t) => t !== 'residential'),
  );
  const twin = stories.find(
    (s) =>
      targets.length > 0 &&
      s !== story &&
      s.date &&
      s.family !== 'civil' &&
      s.frames.some((f) => f.targets.some((t) => targets.includes(t))),
  );
  if (twin?.date) return [twin.date, [because('same-target', tellingOf(twin))]];
  const first = story.frames[0];
  const beside = stories
    .filter(
      (s) =>
        s !== story &&
        s.date &&
        s.frames.some((f) => f.paragraph === first?.paragraph && f.sentence < first.sentence),
    )
    .at(-1);
  if (beside?.date) return [beside.date, [because('paragraph', tellingOf(beside))]];
  return besideMedium(story, stories) ?? reported;
}

/** Pictures of one paragraph that one sentence dates. */
function besideMedium(story: Story, stories: readonly Story[]): Dated | null {
  const first = story.frames[0];
  for (const s of stories) {
    for (const f of s.frames) {
      if (
        s !== story &&
        first &&
        f.sentence < first.sentence &&
        first.sentence - f.sentence <= 1 &&
        f.mediumDate?.rule === 'filmed'
      ) {
        const date = mediumDate(f);
        return date && [date, [because('pictures', mediumWords(f))]];
      }
    }
  }
  return null;
}

function placesOf(story: Story, stories: readonly Story[], setting: Setting): Located {
  const { gazetteer } = setting;
  const stated = (places: PlaceId[]): Located => [places, locatedBy(story, places)];
  const fine = unique(story.located.flatMap((l) => l.fine));
  const coarse = unique(story.located.flatMap((l) => l.coarse));
  if (fine.length > 0) {
    // The sector stays where a list only elaborated on it: the event was wider than the quarters named.
    const elaborated = story.merged.some(({ rule }) => rule === 'elaborates');
    const wider = elaborated ? coarse.filter((c) => gazetteer.byId.get(c)?.kind === 'sector') : [];
    return stated([...fine, ...wider]);
  }
  if (coarse.length > 0) {
    return stated(coarse.filter((c) => !coarse.some((d) => d !== c && gazetteer.isWithin(d, c))));
  }
  if (story.frames.some((f) => f.elsewhere)) return [[], [because('none')]];
  const first = story.frames[0];
  const beside = stories
    .filter((s) => s.frames.some((f) => f.sentence === first?.sentence && s !== story))
    .flatMap((s) => s.located.flatMap((l) => l.coarse));
  const [near] = beside;
  if (near) return [[near], [because('same-sentence', [], near)]];
  const { city } = setting;
  return city ? [[city], [because('city-of-report', [], city)]] : [[], [because('none')]];
}

function actorsOf(story: Story, lang: Language): Actor[] {
  if (story.frames.every((f) => f.parts.length === 0)) return [];
  const actors = new Map<string, Actor>();
  for (const frame of story.frames) {
    for (const part of frame.parts) {
      const row = partyRow(part.actor);
      const role = part.role === 'perpetrator' && isControl(frame.sense) ? 'controls' : part.role;
      const key = `${role} ${part.actor}`;
      if (!actors.has(key))
        actors.set(key, {
          role,
          id: row.id,
          name: row.names[lang],
          side: sideOf(part.actor),
          because: [because<'actor'>(part.rule, part.words ? [part.words] : [], part.actor)],
        });
    }
  }
  return [...actors.values()];
}

const PARTISAN = new Set([
  'regime',
  'regime-media',
  'russia',
  'opposition',
  'sdf-ypg',
  'isis',
  'iran-allied',
]);

/** Ground taken, when a party says so itself, is its claim; when the report says so, an advance. */
function kindOf(story: Story): readonly [ReadIncident['kind'], RuleId<'kind'> | null] {
  if (story.kind !== 'territorial-claim') return [story.kind, null];
  const partisan = story.frames.some((f) => f.attribution?.claimants.some((c) => PARTISAN.has(c.side)));
  return partisan ? ['territorial-claim', 'party-says-taken'] : ['advance', 'report-says-taken'];
}

export function incidentOf(
  story: Story,
  stories: readonly Story[],
  setting: Setting,
  total: Total | null = null,
): ReadIncident {
  const claims = claimsOf(story);
  const [when, dating] = total ? [total.period, total.because] : dateOf(story, stories, setting.published);
  const [kind, kindRule] = kindOf(story);
  const line = story.located.find((l) => l.line)?.line ?? null;
  const [places, location] = placesOf(story, stories, setting);
  const spans: Span[] = story.frames.map((f) => [f.start, f.end] as const);
  return {
    id: '',
    kind,
    status: statusOf(claims),
    date: when,
    places,
    where: {
      relation: line
        ? 'along'
        : (story.located.find((l) => l.fine.length + l.coarse.length > 0)?.relation ?? 'in'),
      line: line ? [...line] : null,
    },
    weapons: unique(story.frames.flatMap((f) => f.weapons)),
    targets: unique(story.frames.flatMap((f) => f.targets)),
    actors: actorsOf(story, setting.lang),
    claims,
    spans: [...spans].sort((a, b) => a[0] - b[0]),
    because: incidentBecause(story, { location, dating, kind: kindRule }),
  };
}

/** Ids that read: `shelling.jub-al-quba.2016-11-30`, the second of a name with `-2`. */
export function named(incidents: readonly ReadIncident[]): ReadIncident[] {
  const seen = new Map<string, number>();
  return incidents.map((i) => {
    const base = `${i.kind}.${i.places[0] ?? 'unlocated'}.${i.date.from ?? 'undated'}`;
    const n = (seen.get(base) ?? 0) + 1;
    seen.set(base, n);
    return { ...i, id: n === 1 ? base : `${base}-${n}` };
  });
}
