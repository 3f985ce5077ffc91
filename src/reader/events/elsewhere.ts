import { placeWords } from '../places/words';
import type { Anchor } from './anchor';
import type { Distances } from './clauses';
import type { SentenceFindings } from './types';

/** Farther than this in sense, a village is that of another event. */
const NEAR = 5;

/**
 * بلدة أورم الصغرى, حي الفيض, "the village of Jariz": a village or quarter the gazetteer does not know stands with the
 * event. It was there, and neither where the last one was nor in the city the report is of.
 */
export function inUnknownPlace(f: SentenceFindings, { head }: Anchor, distances: Distances): boolean {
  const { tokens } = f.sentence;
  return tokens.some((token, t) => {
    const classifier = placeWords.classifier(token);
    if (classifier?.governs !== 'one' || (classifier.of !== 'town' && classifier.of !== 'quarter'))
      return false;
    if (distances.between(head, t) >= NEAR || /^[وفبلك]?ال/.test(token.folded)) return false;
    const at = tokens[t + 1]?.folded === 'of' ? t + 2 : t + 1;
    const name = tokens[at];
    if (!name || f.places.some((p) => at + f.base >= p.from && at + f.base < p.to)) return false;
    if (at > t + 1) return /^\p{Lu}/u.test(f.source.slice(name.start, name.end));
    // "A residential quarter", حي سكني: described, not named.
    return !/^[a-z]/.test(token.folded) && (classifier.of === 'town' || name.folded.startsWith('ال'));
  });
}
