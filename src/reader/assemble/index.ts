import { formatDay } from '../../domain/days';
import type { Reading } from '../../domain/reading';
import type { Language } from '../../domain/tables';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import type { Marks } from '../lexicon/lexicon';
import type { FoundPlace } from '../places';
import type { DateMention, FigureMention, Published, Sentence, Warning } from '../types';

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
  const shown = f.places.filter((p) => !p.anaphor);
  const named = new Map(shown.flatMap((p) => (p.place ? [[p.place.id, p.place] as const] : [])));
  return {
    report: {
      sha256: f.sha256,
      lang: f.lang,
      published: { date: day === null ? null : formatDay(day), basis },
    },
    places: Object.fromEntries(
      [...named].map(([id, p]) => [
        id,
        {
          names: { ar: [...p.names.ar], en: [...p.names.en] },
          kind: p.kind,
          parent: p.parent,
          lat: p.point?.[1] ?? null,
          lon: p.point?.[0] ?? null,
          precisionM: p.precisionM,
        },
      ]),
    ),
    toponyms: shown.map((p) => ({
      start: p.start,
      end: p.end,
      text: f.text.slice(p.start, p.end),
      place: p.place?.id ?? null,
      role: p.metonym ? 'non-location' : p.container ? 'container' : 'incident',
      score: p.score,
      why: p.why.join(' '),
      candidates: p.candidates.map((c) => ({ place: c.place.id, why: c.why })),
    })),
    temporals: f.dates.map((d) => ({
      start: d.start,
      end: d.end,
      text: f.text.slice(d.start, d.end),
      from: d.date?.from ?? null,
      to: d.date?.to ?? null,
      precision: d.date?.precision ?? 'open',
    })),
    incidents: [],
    aggregates: [],
    warnings: f.warnings,
  };
}
