import { attributionAt } from '../claimants';
import { type Part, partsIn } from './actors';
import type { Anchor } from './anchor';
import { anchorsIn } from './anchors';
import { holdsToken, isCapture, isNamed, leadsToPlace, outsideNames, targetsIn, weaponsIn } from './around';
import { attached, draft, listOfPlaces, nearTo, nothing, tokenAt } from './attach';
import { type Distances, distancesIn } from './clauses';
import { kindOf, settledSense } from './kinds';
import { meetsNeeds } from './needs';
import { polarityOf } from './polarity';
import { SENSES } from './senses';
import { announcer, speaksOfItself, withSpeaker } from './speaker';
import type { Draft, Frame, SentenceFindings } from './types';

export type { Frame, SentenceFindings } from './types';

/** The events one sentence reports. */
export function framesIn(found: SentenceFindings): readonly Frame[] {
  if (tellsNothing(found)) return [];
  const f: SentenceFindings = { ...found, marks: outsideNames(found) };
  const { sentence, source, marks } = f;
  const distances = distancesIn(sentence, source, marks);
  const described = f.places.filter((p) => p.anaphor && p.to - p.from > 1);
  const inSubject = (t: number) => f.attributions.some((a) => t >= a.subject[0] && t < a.subject[1]);
  const barred = (t: number) =>
    described.some((p) => t + f.base >= p.from && t + f.base < p.to) || inSubject(t);
  const dated = (t: number) => f.dates.some((d) => holdsToken(sentence, t, d));
  // A name or a day right after a noun annexes it.
  const named = (t: number) => dated(t) || leadsToPlace(f, t);
  const words = anchorsIn(sentence.tokens, marks, distances, barred, named, (t) => isNamed(f, t))
    .filter((a) => !isCapture(f, a))
    .map((a): Draft => draft(a, polarityOf(a, sentence, marks, distances, f.english, dated), 'no', false))
    // "While trying to flee": not what happened, and it must not keep the place.
    .filter((d) => !(d.polarity === 'unreal' && d.anchor.sense === 'displacement'));
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
  const idle = idleIn(f, first, partsOf(first), distances);
  const drafts =
    idle.size === 0
      ? first
      : attached(
          f,
          all.filter((d) => !idle.has(d.anchor)),
          distances,
          inSubject,
        );
  listOfPlaces(f, drafts);
  const parts = partsOf(drafts);
  const frames = drafts
    .map((d, i) => frameOf(f, d, parts[i] ?? [], distances, drafts))
    .filter((frame): frame is Frame => frame !== null);
  return [...frames, ...answered(f, frames)];
}

/** No word of an event, no arms, no figures and no list of places: half the sentences of a report. */
const tellsNothing = ({ marks, figures, places }: SentenceFindings): boolean =>
  figures.length === 0 &&
  places.length < 2 &&
  (['event', 'weapon', 'spread'] as const).every((cat) => marks.of(cat).length === 0);

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

/** What a sentence tells and then says somebody denies: the same event once more, denied. */
function answered(f: SentenceFindings, frames: readonly Frame[]): Frame[] {
  return f.attributions
    .filter((a) => a.answers && a.claimants.length > 0)
    .flatMap((a) => {
      const at = f.sentence.tokens[a.subject[0]]?.start ?? 0;
      const told = frames.filter((x) => x.start < at && x.polarity === 'asserted').at(-1);
      return told ? [{ ...told, polarity: 'denied' as const, attribution: a, figures: [], parts: [] }] : [];
    });
}

function frameOf(
  f: SentenceFindings,
  d: Draft,
  parts: readonly Part[],
  distances: Distances,
  drafts: readonly Draft[],
): Frame | null {
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
  if (polarity === 'recalled' && (dated || d.figures.length > 0)) polarity = 'asserted';
  const figures = d.figures
    .map((figure) => ({
      figure,
      attribution: attributionAt(f.attributions, tokenAt(sentence, figure.start)) ?? attribution,
    }))
    // "Denied that a commander was killed": nobody's figure.
    .filter((x) => x.attribution?.act !== 'deny');
  if (!meetsNeeds(f, d, parts, distances, drafts)) return null;
  const sense = settledSense(anchor, attribution, figures.length > 0, parts);
  // Ground operations that have not begun are an advance that did not happen.
  const unbegun = sense === 'operation' && (polarity === 'denied' || polarity === 'unseen');
  const { kind: told, generic } = kindOf(
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
    (SENSES[sense].family === 'fire' || sense === 'attack') &&
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
    attribution: attribution ?? announcer(f, anchor, sense, parts),
    places: d.places,
    dates: d.dates.filter((x) => x.use !== 'total'),
    mediumDate: medium,
    total,
    figures,
    parts: withSpeaker(f, d, sense, parts),
    weapons,
    targets,
    still: near(marks.of('still'), 4).length > 0,
    begun: anchor.phase === 'begin',
  };
}
