import { attributionAt } from '../claimants';
import type { Sense } from '../lexicon/words';
import { isFine } from '../places';
import type { FigureMention } from '../types';
import { type Part, partsIn } from './actors';
import type { Anchor } from './anchor';
import { anchorsIn } from './anchors';
import { answered } from './answers';
import { apportioned } from './apportioned';
import {
  holdsToken,
  isCapture,
  isNamed,
  isOnPlace,
  leadsToPlace,
  outsideNames,
  targetsIn,
  weaponsIn,
} from './around';
import { attached, draft, listOfPlaces, nearTo, nothing } from './attach';
import { isAppended, isFeared, isFurther, isOfOldDay, specifies } from './beside';
import { type Distances, distancesIn } from './clauses';
import { inUnknownPlace } from './elsewhere';
import { goesOn } from './habits';
import { inTurn } from './in-turn';
import { kindOf, settledSense } from './kinds';
import { tokenAt } from './nearest';
import { meetsNeeds } from './needs';
import { isFailed, polarityOf } from './polarity';
import { asToll, withRescued } from './rescues';
import { isQuiet, SENSES } from './senses';
import { announcer, speaksOfItself, withSpeaker } from './speaker';
import { triggerOf } from './trigger';
import type { Draft, Frame, SentenceFindings } from './types';

export type { Frame, SentenceFindings } from './types';

/** The events one sentence reports. */
export function framesIn(found: SentenceFindings): readonly Frame[] {
  if (tellsNothing(found)) return [];
  const f: SentenceFindings = { ...found, marks: outsideNames(found), figures: countedThere(found) };
  const { sentence, source, marks } = f;
  const distances = distancesIn(sentence, source, marks);
  const described = f.places.filter((p) => p.anaphor && p.to - p.from > 1);
  const inSubject = (t: number) => f.attributions.some((a) => t >= a.subject[0] && t < a.subject[1]);
  const barred = (t: number) =>
    described.some((p) => t + f.base >= p.from && t + f.base < p.to) || inSubject(t);
  const dated = (t: number) => f.dates.some((d) => holdsToken(sentence, t, d));
  // A name or a day right after a noun annexes it.
  const named = (t: number) => dated(t) || leadsToPlace(f, t);
  const words = anchorsIn(
    sentence.tokens,
    marks,
    distances,
    barred,
    named,
    (t) => isNamed(f, t),
    (t) => isOnPlace(f, t),
  )
    .filter((a) => !isCapture(f, a))
    .map((a) => (isFailed(a, marks, distances) ? foughtFor(a) : a))
    .map((a): Draft => draft(a, polarityOf(a, sentence, marks, distances, f.english, dated), 'no', false))
    // "While trying to flee": not what happened, and it must not keep the place.
    .filter((d) => !(d.polarity === 'unreal' && d.anchor.sense === 'displacement'))
    // ولم ينفجر أحدهما: of a bomb that fell, no event denied.
    .filter((d) => !(d.polarity === 'denied' && d.anchor.sense === 'explosion' && d.anchor.part === 'verb'));
  const spreads = marks
    .of('spread')
    .map((m): Draft => draft(nothing(m.from, 'killing', true), 'asserted', 'figures', true));

  const all = [...words, ...spreads];
  const partsOf = (drafts: readonly Draft[]) =>
    partsIn(
      drafts.map((d) => d.anchor),
      sentence,
      marks,
      distances,
      barred,
    );
  // A word that turns out to report no event must not keep the places and days of those that do.
  const first = attached(f, all, distances, inSubject);
  const firstParts = partsOf(first);
  const idle = idleIn(f, first, firstParts, distances);
  const drafts =
    idle.size === 0
      ? first
      : attached(
          f,
          all.filter((d) => !idle.has(d.anchor)),
          distances,
          inSubject,
        );
  const settled = idle.size === 0 && first.length > 0;
  listOfPlaces(f, drafts);
  const parts = settled ? firstParts : partsOf(drafts);
  const frames = drafts.flatMap((d, i) => {
    const own = parts[i] ?? [];
    const tells = settled || meetsNeeds(f, d, own, distances, drafts);
    return tells ? inTurn(f, frameOf(f, d, own, distances, drafts)).flatMap(apportioned) : [];
  });
  const told = withRescued(frames).map(asToll);
  return [...told, ...answered(f, told)];
}

/** So many words may stand before "in all". */
const OPENS = 3;

/** What was tried by force and failed: an attack. */
const foughtFor = (a: Anchor): Anchor => ({ ...a, sense: 'attack', senses: ['attack'], purpose: false });
/** No word of an event, no arms, no figures and no list of places: half the sentences of a report. */
const tellsNothing = ({ marks, figures, places, attributions }: SentenceFindings): boolean =>
  figures.length === 0 &&
  !attributions.some((a) => a.answers) &&
  places.length < 2 &&
  (['event', 'weapon', 'spread'] as const).every((cat) => marks.of(cat).length === 0);

/** "Twelve bodies reached the hospital" tells of nothing done there; bodies recovered are those of the event. */
function countedThere({ figures, marks, sentence }: SentenceFindings): readonly FigureMention[] {
  const words = marks.of('event');
  const bodies = words.filter((m) => m.value.sense === 'bodies');
  if (bodies.length === 0 || words.some((m) => DUG_OUT.has(m.value.sense))) return figures;
  return figures.filter((x) => !bodies.some((m) => holdsToken(sentence, m.from, x)));
}
const DUG_OUT: ReadonlySet<Sense> = new Set(['rescue', 'extract']);

function idleIn(
  f: SentenceFindings,
  drafts: readonly Draft[],
  parts: readonly (readonly Part[])[],
  distances: Distances,
): ReadonlySet<Anchor> {
  return new Set(
    drafts.filter((d, i) => !meetsNeeds(f, d, parts[i] ?? [], distances, drafts)).map((d) => d.anchor),
  );
}

function frameOf(
  f: SentenceFindings,
  d: Draft,
  parts: readonly Part[],
  distances: Distances,
  drafts: readonly Draft[],
): Frame {
  const { anchor } = d;
  const { sentence, marks } = f;
  const near = nearTo(d, drafts, distances);
  const weapons = [...new Set(near(weaponsIn(f), 8).map((m) => m.value.weapon))];
  const targets = [...new Set(near(targetsIn(f), 8).map((m) => m.value.target))];
  const people = near(marks.of('people'), 5);
  const attribution = attributionAt(f.attributions, anchor.head);
  let { polarity } = d;
  if (attribution?.act === 'deny' && (polarity === 'asserted' || polarity === 'recalled'))
    polarity = 'denied';
  const dated = d.dates.length > 0;
  // A day after "after" is that of what was recalled; for quiet it is that of what ended it.
  if (polarity === 'recalled' && !isQuiet(anchor.sense) && (dated || d.figures.length > 0))
    polarity = 'asserted';
  if (polarity === 'asserted' && !dated && (isAppended(f) || isOfOldDay(f, anchor))) polarity = 'recalled';
  const habit = polarity === 'asserted' && goesOn(f, d);
  if (habit && !d.figures.some((x) => x.value !== null)) polarity = 'recalled';
  const figures = d.figures
    .map((figure) => ({
      figure,
      attribution: attributionAt(f.attributions, tokenAt(sentence, figure.start)) ?? attribution,
    }))
    // "Denied that a commander was killed": nobody's figure.
    .filter(
      (x) => x.attribution?.act !== 'deny' && polarity !== 'denied' && !isFeared(f, x.figure, distances),
    );
  const sense = settledSense(anchor, attribution, figures.length > 0, parts);
  // Ground operations that have not begun are an advance that did not happen.
  const unbegun = sense === 'operation' && (polarity === 'denied' || polarity === 'unseen');
  const {
    kind: told,
    generic,
    rule: kindBy,
  } = kindOf(
    sense,
    weapons,
    parts,
    figures,
    people.some((p) => p.value.fighters),
  );
  const from = d.figures[0] ? Math.min(anchor.from, tokenAt(sentence, d.figures[0].start)) : anchor.from;
  const end = Math.max(
    sentence.tokens[anchor.to - 1]?.end ?? sentence.start,
    ...d.figures.map((x) => x.end),
    ...d.places.map((p) => p.end),
  );
  const disclaims =
    polarity === 'denied' &&
    (SENSES[sense].family === 'fire' || sense === 'attack' || sense === 'gunfire') &&
    speaksOfItself(f, anchor) !== null;
  const medium = f.dates.find((x) => x.use === 'medium' && x.date !== null) ?? null;
  const total = d.dates.find((x) => x.use === 'total') ?? null;
  return {
    sentence: f.index,
    paragraph: sentence.paragraph,
    heading: sentence.role !== 'body',
    start: sentence.tokens[Math.min(from, anchor.from)]?.start ?? sentence.start,
    end,
    sense,
    kind: unbegun ? 'advance' : told,
    family: SENSES[sense].family,
    generic,
    definite: anchor.definite,
    bare: d.bare,
    spread: d.spread,
    polarity,
    disclaims,
    attribution:
      attribution ??
      announcer(f, anchor, sense, parts) ??
      (d.bare === 'figures' ? (figures[0]?.attribution ?? null) : null),
    places: d.places,
    dates: d.dates.filter((x) => x.use !== 'total'),
    mediumDate: medium,
    total,
    figures,
    parts: withSpeaker(f, d, sense, parts),
    weapons,
    targets,
    still: near(marks.of('still'), 4).length > 0,
    further: isFurther(f, d),
    specifies: specifies(f, anchor),
    summed: marks.of('sum').some((m) => m.from < OPENS),
    begun: anchor.phase === 'begin',
    goesOn: habit,
    elsewhere:
      !d.places.some((p) => p.place && !p.container && isFine(p.place)) &&
      inUnknownPlace(f, anchor, distances),
    trigger: triggerOf(f, d, polarity),
    kindBy: unbegun ? 'not-begun' : sense === anchor.sense ? kindBy : 'announced',
  };
}
