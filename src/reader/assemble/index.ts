import { formatDay } from '../../domain/days';
import { type PlaceId, placeId } from '../../domain/ids';
import type { Place } from '../../domain/place';
import type { Reading } from '../../domain/reading';
import type { Language } from '../../domain/tables';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import { attributionsIn, newMemory } from '../claimants';
import { takenBack, takesBack } from '../events/answers';
import { type Frame, framesIn } from '../events/frames';
import type { SentenceFindings } from '../events/types';
import type { Marks } from '../lexicon/lexicon';
import type { FoundPlace } from '../places';
import type { DateMention, FigureMention, Published, Sentence, Warning } from '../types';
import { figureEntry, toponymBecause } from './because';
import { dayHeadings } from './day-headings';
import { incidentOf, named, type Setting } from './incidents';
import { retellings } from './repeats';
import { rolesOf } from './roles';
import { MEMORY, tell } from './stories';
import type { Story } from './story';

/** Everything the earlier steps found in one text. */
export interface Findings {
  readonly text: string;
  readonly sha256: string;
  readonly lang: Language;
  readonly published: Published;
  readonly sentences: readonly Sentence[];
  readonly languages: readonly Language[];
  readonly marks: readonly Marks[];
  readonly dates: readonly DateMention[];
  readonly places: readonly FoundPlace[];
  readonly figures: readonly FigureMention[];
  readonly warnings: readonly Warning[];
  readonly gazetteer: Gazetteer;
}

/** Puts the findings together as a reading. */
export function assemble(f: Findings): Reading {
  const { day, basis } = f.published;
  const told = tell(framesOf(f), retellings(f.sentences), f.gazetteer, day);
  const setting: Setting = { lang: f.lang, gazetteer: f.gazetteer, published: day, city: cityOf(f) };
  const incidents = named(told.stories.map((s, i) => incidentOf(s, beside(told.stories, i), setting)));
  const aggregates = named(told.totals.map(({ story, total }) => incidentOf(story, [], setting, total)));
  const negative = (i: number) => ['denied', 'absent'].includes(incidents[i]?.status ?? '');
  const role = rolesOf(
    [...told.stories.filter((_, i) => !negative(i))],
    told.stories.filter((_, i) => negative(i)),
  );

  const shown = f.places.filter((p) => !p.anaphor);
  const used = [...incidents, ...aggregates].flatMap((i) => [...i.places, ...(i.where.line ?? [])]);
  const mentioned = shown.flatMap((p) => (p.place ? [p.place.id] : []));
  return {
    report: {
      sha256: f.sha256,
      lang: f.lang,
      published: { date: day === null ? null : formatDay(day), basis },
    },
    places: entriesOf([...mentioned, ...used], f.gazetteer),
    toponyms: shown.map((p) => ({
      start: p.start,
      end: p.end,
      text: f.text.slice(p.start, p.end),
      place: p.place?.id ?? null,
      role: role(p),
      score: p.score,
      ...toponymBecause(p),
    })),
    temporals: f.dates.map((d) => ({
      start: d.start,
      end: d.end,
      text: f.text.slice(d.start, d.end),
      from: d.date?.from ?? null,
      to: d.date?.to ?? null,
      precision: d.date?.precision ?? 'open',
      because: d.because,
    })),
    figures: f.figures.map((x) => figureEntry(x, f.text)),
    incidents,
    aggregates,
    warnings: [...f.warnings, ...dateWarnings(f.dates)],
  };
}

/** The stories told about the same time: those an undated or unlocated one may lean on. */
const beside = (stories: readonly Story[], i: number): readonly Story[] =>
  stories.slice(Math.max(0, i - MEMORY), i + MEMORY + 1);

/** Without a prototype: a dictionary to the engine, which would else make a shape for each order of places. */
function entriesOf(ids: readonly PlaceId[], gazetteer: Gazetteer): Reading['places'] {
  const entries: Record<string, Reading['places'][string]> = Object.create(null);
  for (const id of ids) {
    const place = id in entries ? undefined : gazetteer.byId.get(id);
    if (place) entries[id] = placeEntry(place);
  }
  return entries;
}

const placeEntry = (p: Place): Reading['places'][string] => ({
  names: { ar: p.names.ar, en: p.names.en },
  kind: p.kind,
  parent: p.parent,
  lat: p.point?.[1] ?? null,
  lon: p.point?.[0] ?? null,
  precisionM: p.precisionM,
});

const dateWarnings = (dates: readonly DateMention[]): Warning[] =>
  dates.flatMap((d) => (d.warning ? [{ code: d.warning, spans: [[d.start, d.end] as const] }] : []));

/** Aleppo, when the report names it or a place in it. */
function cityOf(f: Findings): PlaceId | null {
  const city = placeId('aleppo');
  const named = f.places.some((p) => p.place && f.gazetteer.isWithin(p.place.id, city));
  return named ? city : null;
}

/** Frames of every sentence, in order. Captions and repeated paragraphs make no events. */
function framesOf(f: Findings): Frame[] {
  const memory = newMemory();
  const places = grouped(f.places, (p) => p.sentence);
  const at = sentenceFinder(f.sentences);
  const dates = grouped(f.dates, (d) => at(d.start));
  const figures = grouped(f.figures, (x) => at(x.start));
  const under = dayHeadings(f.sentences, f.text, (i) => dates.get(i) ?? []);
  const frames: Frame[] = [];
  let base = 0;
  f.sentences.forEach((sentence, index) => {
    const marks = f.marks[index];
    const first = base;
    base += sentence.tokens.length;
    if (!marks || sentence.tokens.length === 0 || sentence.role === 'caption' || sentence.role === 'repeat')
      return;
    const lang = f.languages[index] ?? f.lang;
    const until = f.sentences[index + 1]?.start ?? f.text.length;
    const attributions = attributionsIn(sentence, until, f.text, marks, lang, memory);
    const before = lastTold(frames, index);
    const findings: SentenceFindings = {
      index,
      sentence,
      source: f.text,
      english: lang === 'en',
      marks,
      attributions,
      places: places.get(index) ?? [],
      base: first,
      dates: dates.get(index) ?? [],
      figures: figures.get(index) ?? [],
      before,
    };
    if (takesBack(findings)) {
      frames.splice(-before.length, before.length, ...before.map((x) => takenBack(x, findings)));
    }
    const found = framesIn(findings);
    const heading = under[index];
    frames.push(...(heading ? found.map((x) => datedBy(x, heading)) : found));
  });
  return frames;
}

/** Sentences back that "that" and "this" reach. */
const ANSWER_REACH = 2;

/** The frames of the last sentence that told something, if it is near. They stand at the end: no look at all the rest. */
function lastTold(frames: readonly Frame[], index: number): readonly Frame[] {
  const last = frames.at(-1)?.sentence ?? -1;
  if (index - last > ANSWER_REACH) return [];
  const before = frames.findLastIndex((x) => x.sentence !== last);
  return frames.slice(before + 1);
}

/** Without a day of its own an event of a list by days is of the day it stands under. */
const datedBy = (frame: Frame, heading: DateMention): Frame =>
  frame.dates.length > 0 || frame.total ? frame : { ...frame, dates: [heading], dated: 'heading' };

function grouped<T>(list: readonly T[], key: (item: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const item of list) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

/** The sentence an offset lies in; -1 before the first. */
function sentenceFinder(sentences: readonly Sentence[]): (offset: number) => number {
  return (offset) => {
    let low = 0;
    let high = sentences.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((sentences[middle] as Sentence).start <= offset) low = middle;
      else high = middle - 1;
    }
    return sentences.length === 0 ? -1 : low;
  };
}
