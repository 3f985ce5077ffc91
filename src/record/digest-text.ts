import type { ReportId } from '../domain/ids';
import type { Reading, Span } from '../domain/reading';
import type { Report } from '../domain/report';
import type { Language } from '../domain/tables';

/** A digest as one text for the reader, and where each of its sentences stands in it (UTF-16, end exclusive). */
export interface DigestText {
  readonly text: string;
  readonly sentences: readonly Span[];
}

/** One digest in one language, read. */
export interface ReadDigest {
  readonly report: ReportId;
  readonly lang: Language;
  readonly sentences: readonly Span[];
  readonly reading: Reading;
}

/** The sentences of a digest, one a line. */
export function digestText(report: Report, lang: Language): DigestText {
  const sentences: Span[] = [];
  let text = '';
  for (const sentence of report.digest) {
    if (text !== '') text += '\n';
    const start = text.length;
    text += sentence[lang];
    sentences.push([start, text.length]);
  }
  return { text, sentences };
}

/** Which sentences the spans touch, in order, each once. */
export function sentencesAt(sentences: readonly Span[], spans: readonly Span[]): number[] {
  return [...sentences.keys()].filter((i) => {
    const [from, to] = sentences[i] as Span;
    return spans.some(([start, end]) => start < to && from < end);
  });
}
