import type { NameIndex } from './names';
import { type Spot, spotAt } from './spot';
import type { Stream } from './stream';
import type { PlaceWords } from './words';

/** Names in a row, parted by commas and "and", and the classifier that governs them all, if any. */
export interface Chain {
  readonly spots: readonly Spot[];
  readonly classifier: {
    readonly of: string;
    readonly governs: 'one' | 'list';
    readonly token: number;
  } | null;
  /** Opened by "namely", "among them". */
  readonly opened: boolean;
}

const COMMA = /^[\s\u00a0"'«»“”()[\]]*[,،][\s\u00a0"'«»“”()[\]]*$/;
const BARE_GAP = /^[\s\u00a0"'«»“”#_:]*$/;
const LONGEST_LIST = 40;

/** Whether a name that begins at token `at` goes on a list whose last name ended before it; the token where it may begin. */
function nextItem(stream: Stream, source: string, at: number): number | null {
  const before = stream.tokens[at - 1];
  const token = stream.tokens[at];
  if (!before || !token || stream.sentence[at] !== stream.sentence[at - 1]) return null;
  const gap = source.slice(before.end, token.start);
  if (token.folded === 'and' || token.folded === 'و') {
    const item = stream.tokens[at + 1]?.folded === 'the' ? at + 2 : at + 1;
    return BARE_GAP.test(gap) || COMMA.test(gap) ? item : null;
  }
  if (COMMA.test(gap)) return at;
  return BARE_GAP.test(gap) && token.folded.startsWith('و') && token.folded.length > 2 ? at : null;
}

/** The classifier right before a token, or one comma before it ("من الأحياء، س وص"). */
function classifierBefore(
  stream: Stream,
  source: string,
  at: number,
  words: PlaceWords,
): Chain['classifier'] {
  const token = stream.tokens[at - 1];
  const item = stream.tokens[at];
  if (!token || !item || stream.sentence[at - 1] !== stream.sentence[at]) return null;
  const found = words.classifier(token);
  if (!found) {
    // "the districts of X", "the city of X".
    return token.folded === 'of' && words.classifier(stream.tokens[at - 2])
      ? classifierAt(words, stream, at - 2)
      : null;
  }
  const gap = source.slice(token.end, item.start);
  const leads = gap === ' ' || BARE_GAP.test(gap) || (found.governs === 'list' && COMMA.test(gap));
  return leads ? { of: found.of, governs: found.governs, token: at - 1 } : null;
}

function classifierAt(words: PlaceWords, stream: Stream, token: number): Chain['classifier'] {
  const found = words.classifier(stream.tokens[token]);
  return found ? { of: found.of, governs: found.governs, token } : null;
}

/** "X, Y and Z districts": English puts the classifier last. */
function classifierAfter(stream: Stream, source: string, at: number, words: PlaceWords): Chain['classifier'] {
  const token = stream.tokens[at];
  const before = stream.tokens[at - 1];
  if (!token || !before || stream.sentence[at] !== stream.sentence[at - 1]) return null;
  if (!/^[a-z]/.test(token.folded) || !BARE_GAP.test(source.slice(before.end, token.start))) return null;
  return classifierAt(words, stream, at);
}

/**
 * Groups names into chains. Inside a list of quarters an unknown word a letter away from a quarter's name is
 * taken for it (الموكاكبو), and nowhere else.
 */
export function chainsOf(
  stream: Stream,
  source: string,
  spots: readonly Spot[],
  words: PlaceWords,
  index: NameIndex,
  isWord: (token: number) => boolean,
): Chain[] {
  const at = new Map(spots.map((s) => [s.from, s]));
  const used = new Set<number>();
  const chains: Chain[] = [];
  const misspelt = (token: number): Spot | null =>
    isWord(token) ? null : misspeltAt(stream, source, token, index);

  const follow = (first: Spot, fuzzy: boolean): Spot[] => {
    const items = [first];
    for (let end = first.to; items.length < LONGEST_LIST; ) {
      const next = nextItem(stream, source, end);
      const item = next === null ? null : (at.get(next) ?? (fuzzy ? misspelt(next) : null));
      if (!item || (next !== end && item.prefix !== '')) break;
      items.push(item);
      end = item.to;
    }
    return items;
  };

  // A list may open with the misspelt name: the classifier is met before any spot.
  const openers: Spot[] = [];
  for (let i = 0; i + 1 < stream.tokens.length; i++) {
    if (at.has(i + 1) || !words.classifier(stream.tokens[i])) continue;
    const classifier = classifierBefore(stream, source, i + 1, words);
    if (classifier?.governs !== 'list' || classifier.of !== 'quarter') continue;
    const first = misspelt(i + 1);
    if (first && follow(first, true).some((s) => s.edits === 0)) openers.push(first);
  }

  for (const spot of [...spots, ...openers].sort((a, b) => a.from - b.from)) {
    if (used.has(spot.from)) continue;
    const before = classifierBefore(stream, source, spot.from, words);
    const opened = words.opener(stream.tokens[spot.from - 1]) === true;
    const items = follow(spot, opened || (before?.governs === 'list' && before.of === 'quarter'));
    for (const item of items) used.add(item.from);
    const last = items.at(-1) as Spot;
    chains.push({
      spots: items,
      classifier: before ?? classifierAfter(stream, source, last.to, words),
      opened,
    });
  }
  return chains;
}

function misspeltAt(stream: Stream, source: string, at: number, index: NameIndex): Spot | null {
  const token = stream.tokens[at];
  const slip = token ? index.misspelt(token) : null;
  return slip && spotAt(stream, source, at, at + 1, slip.prefix, [slip.name], 1);
}
