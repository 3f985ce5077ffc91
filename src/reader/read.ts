import type { Reading } from '../domain/reading';
import type { Gazetteer } from '../gazetteer/gazetteer';
import { assemble } from './assemble';
import { clean } from './clean';
import { findDates } from './dates';
import { sha256Of } from './digest';
import { findFigures } from './figures';
import { languageOf } from './language';
import { markSentence } from './lexicon/lexicon';
import { inPieces } from './pieces';
import { findPlaces } from './places';
import { publicationDay } from './published';
import { segment } from './segment';
import type { ReadOptions } from './types';

/**
 * Reads one report: clean → segment → words → dates → places → figures → claims and events → assemble. Pure and
 * deterministic; needs no model and no network. Offsets in the result are UTF-16 units into `text` as given.
 * A text that says nothing of the kind gives an empty reading; no text makes it throw.
 */
export function read(text: string, gazetteer: Gazetteer, options: ReadOptions = {}): Reading {
  const lang = options.lang ?? languageOf(text);
  const sentences = inPieces(segment(clean(text), lang), text);
  const { published, warnings } = publicationDay(text, sentences, options);
  const languages = sentences.map((s) => languageOf(text, s.start, s.end));
  const marks = sentences.map((s, i) => markSentence(s.tokens, languages[i] ?? lang));
  const dates = findDates(sentences, text, { lang, published });
  const places = findPlaces(sentences, text, gazetteer, marks);
  const figures = findFigures(sentences, text, lang, dates);
  return assemble({
    text,
    sha256: sha256Of(text),
    lang,
    published,
    sentences,
    languages,
    marks,
    dates,
    places,
    figures,
    warnings,
    gazetteer,
  });
}
