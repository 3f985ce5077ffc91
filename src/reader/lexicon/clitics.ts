import { unitTest } from '../../gazetteer/units';
import type { Form } from './affixes';

/** Letters of a folded word before its stem or article that are و ف ب ل ك; ل melted into the article (لل) stays. */
export const cliticLetters = ({ conjunction, preposition, article }: Form): number =>
  (conjunction ? 1 : 0) + (preposition !== '' && !(preposition === 'ل' && article) ? 1 : 0);

const isNoLetter = unitTest(/[\p{M}\p{Cf}\u0640]/u);

/** The offset in the original after `count` letters of a word that begins at `start`, their marks included. */
export function afterLetters(text: string, start: number, count: number): number {
  let at = start;
  for (let left = count; left > 0 && at < text.length; left--) {
    at++;
    while (at < text.length && isNoLetter(text.charCodeAt(at))) at++;
  }
  return at;
}
