import type { Language } from '../domain/tables';
import type { Gazetteer } from '../gazetteer/gazetteer';
import { clean } from '../reader/clean';
import { languageOf } from '../reader/language';
import { read } from '../reader/read';
import { segment } from '../reader/segment';
import type { ReadOptions } from '../reader/types';
import { explained } from './explain';

/** Reads a text and tells it sentence by sentence, in a language or in its own. */
export function explainText(
  text: string,
  gazetteer: Gazetteer,
  options: ReadOptions,
  tell: Language | 'as-read',
): string {
  const lang = options.lang ?? languageOf(text);
  const sentences = segment(clean(text), lang).map(({ start, end }) => [start, end] as const);
  const lines = explained(read(text, gazetteer, options), text, sentences, tell === 'as-read' ? lang : tell);
  return `${lines.join('\n')}\n`;
}
