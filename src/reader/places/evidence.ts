import type { Marks } from '../lexicon/lexicon';
import type { Token } from '../types';
import type { Chain } from './chains';
import type { Spot } from './spot';
import type { Stream } from './stream';
import type { PlaceWords } from './words';

/** What stands around a name and speaks for or against its being a place. */
export interface Evidence {
  readonly governed: boolean;
  /** Governed by the word for one quarter, or one of several in a list of quarters. */
  readonly quarter: boolean;
  /** A name beside it in the list is a place beyond doubt. */
  readonly sibling: boolean;
  readonly located: boolean;
  /** "In addition to X, … the quarter of Y". */
  readonly added: boolean;
  /** Written as a hashtag, #الفردوس, or a town before the colon that opens a line. */
  readonly tagged: boolean;
  /** `compound`: a word of a longer name. */
  readonly against:
    | 'compound'
    | 'person'
    | 'unit'
    | 'organisation'
    | 'speaker'
    | 'adjective'
    | 'nisba'
    | null;
}

const DEFINITE_ADJECTIVE = /^ال.{2,}(ي|يه|يين|يون)$/;
/** سورية is also "Syrian" in the feminine: a country only where a preposition or a direction leads to it. */
const NISBA_ALIKE = new Set(['سوريه']);
/** Capitalised in headings and after a stop the segmentation took for none. */
const DETERMINERS = new Set(['the', 'and', 'or', 'by', 'for', 'with', 'as', 'is', 'district', 'both']);
const PATRONYM = /^(ابو|ابي|ام|ابن|بن|عبد|abu|umm|ibn|bin)$/;
/** لواء شهداء بدر, غرفة عمليات حلب: the word between a unit and what it is named for. */
const BETWEEN = /^(شهداء|احرار|اسود|ثوار|عمليات|martyrs)$/;
const PREPOSITION_PREFIX = /^[وف]?[بل]/;

export function evidenceFor(
  stream: Stream,
  spot: Spot,
  chain: Chain,
  words: PlaceWords,
  marks: Marks,
  base: number,
  source: string,
  isCertain: (spot: Spot) => boolean,
): Evidence {
  const sentence = stream.sentence[spot.from];
  const within = (i: number) => (stream.sentence[i] === sentence ? stream.tokens[i] : undefined);
  const before = within(spot.from - 1);
  const lead = before?.folded === 'the' ? within(spot.from - 2) : before;
  const governed = chain.classifier !== null || chain.opened;
  const first = chain.spots[0] ?? spot;
  const ahead = within(first.from - 1);
  // "In A and B": the preposition leads to each of the list.
  const listed = first !== spot && (PREPOSITION_PREFIX.test(first.prefix) || words.locative(ahead) === true);
  const located =
    listed ||
    PREPOSITION_PREFIX.test(spot.prefix) ||
    (spot.prefix === '' && words.locative(lead) === true) ||
    words.direction(before) !== undefined ||
    words.relation(before) !== undefined;
  return {
    governed,
    quarter:
      chain.classifier?.of === 'quarter' && (chain.classifier.governs === 'one' || chain.spots.length > 1),
    sibling: chain.spots.some((other) => other !== spot && isCertain(other)),
    located,
    added: isAdded(stream, spot, words),
    tagged: source[spot.start - 1] === '#' || isLabel(),
    against:
      nisba() ?? (opensName() ? 'compound' : governed ? organisationAround(spot, marks, base) : against()),
  };

  /** "السفيرة: …": a town that opens its line, with a colon after it. People too speak before colons: quarters named for them do not count. */
  function isLabel(): boolean {
    const opens = spot.prefix === '' && spot.from === base;
    return opens && source[spot.end] === ':' && spot.names.every((n) => n.place.kind === 'town');
  }

  function nisba(): Evidence['against'] {
    const word = within(spot.from)?.folded.slice(spot.prefix.length) ?? '';
    return NISBA_ALIKE.has(word) && !located ? 'nisba' : null;
  }

  /** "Abdul Rahman al-Ansari", "Fatah Halab": a name goes on from the capitalised word before it. */
  function isSurname(word: Token | undefined): boolean {
    const at = spot.from - 1 - base;
    if (!word || at < 1 || !/^[a-z]/.test(word.folded)) return false;
    if (!isCapitalised(source, word, spot.start)) return false;
    if (stream.tokens[spot.from]?.folded === 'aleppo' || words.direction(word) || words.locative(word))
      return false;
    const means = (
      ['event', 'carrier', 'speech', 'actor', 'phase', 'people', 'clause', 'target', 'weapon'] as const
    ).some((cat) => marks.at(cat, at) !== undefined);
    return !means && !words.classifier(word) && !words.relation(word) && !DETERMINERS.has(word.folded);
  }

  /** "Bab al-Nasr": the first word of a longer name that is not known; the town would have its own article. */
  function opensName(): boolean {
    const last = within(spot.to - 1);
    const after = within(spot.to);
    // مساكن الفردوس: without its article it is a word that the next one makes a name of.
    if (spot.to - spot.from === 1 && spot.names.every((n) => n.bare) && after && stream.joined[spot.to] === 1)
      if (/^ال/.test(after.folded) && !words.directionAdjective(after)) return true;
    if (spot.to - spot.from !== 1 || !last || !/^[a-z]/.test(last.folded)) return false;
    return /^ a[lndrstzj]h?-\p{Lu}/u.test(source.slice(spot.end, spot.end + 6));
  }

  function against(): Evidence['against'] {
    const first = within(spot.from)?.folded ?? '';
    const single =
      spot.to - spot.from === 1 || (/^(al|el|a[sndrzt]|ash)$/.test(first) && spot.to - spot.from === 2);
    if (single && spot.prefix === '' && words.person(before)) return 'person';
    // أبو أيوب الأنصاري
    if (single && spot.prefix === '' && PATRONYM.test(within(spot.from - 2)?.folded ?? '')) return 'person';
    if (single && isSurname(before)) return 'person';
    if (spot.prefix === '' && words.unit(BETWEEN.test(before?.folded ?? '') ? within(spot.from - 2) : before))
      return 'unit';
    const after = within(spot.to);
    if (words.unitAfter(after)) return 'unit';
    const organisation = organisationAround(spot, marks, base);
    if (organisation) return organisation;
    const fine = spot.names.some((n) => n.place.kind === 'neighbourhood' || n.place.kind === 'town');
    if (single && fine && spot.prefix === '' && !isCertain(spot) && marks.at('speech', spot.from - 1 - base))
      return 'speaker';
    if (
      !isCertain(spot) &&
      after &&
      DEFINITE_ADJECTIVE.test(after.folded) &&
      !words.directionAdjective(after)
    ) {
      return 'adjective';
    }
    return null;
  }
}

/** A capital that opens no sentence, and only a space to the next word. */
function isCapitalised(source: string, word: Token, next: number): boolean {
  return /^\p{Lu}/u.test(source.slice(word.start, word.start + 2)) && source.slice(word.end, next) === ' ';
}

/** Part of a longer name of a party: روسيا اليوم, مركز حلب الإعلامي. */
function organisationAround(spot: Spot, marks: Marks, base: number): Evidence['against'] {
  const [from, to] = [spot.from - base, spot.to - base];
  const around = [...marks.of('party'), ...marks.of('actor')].some(
    (m) => m.from <= from && m.to >= to && m.to - m.from > to - from,
  );
  return around ? 'organisation' : null;
}

function isAdded(stream: Stream, spot: Spot, words: PlaceWords): boolean {
  return words.addition.some((phrase) => {
    const start = spot.from - phrase.length;
    return (
      start >= 0 &&
      phrase.every((word, k) => {
        const folded = stream.tokens[start + k]?.folded ?? '';
        return folded === word || (k === 0 && folded === `و${word}`);
      })
    );
  });
}
