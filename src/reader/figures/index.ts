import type { Span } from '../../domain/reading';
import type { Language } from '../../domain/tables';
import type { DateMention, FigureMention, Sentence } from '../types';
import { type Draft, draftOf, groupFor, numbered, ownPart, partsAfter } from './draft';
import { type Item, is, itemsOf } from './items';
import type { Link } from './measure';
import { peopleAt } from './people';
import { exact, listGoesOn, nextInList, oneAt, type Quantity, quantityAt } from './quantity';

/**
 * The figures of a text, in order: how many were killed, injured, captured, missing or displaced, in the words
 * the report uses. `measure` is null for what is counted and is nobody hurt (16 neighbourhoods). Figures never
 * cross a sentence. `dates` are the dates found in the text, in order: their numbers count nobody.
 */
export function findFigures(
  sentences: readonly Sentence[],
  text: string,
  _lang: Language,
  dates: readonly Pick<DateMention, 'start' | 'end'>[] = [],
): readonly FigureMention[] {
  const spans = dates.map(({ start, end }): Span => [start, end]);
  return sentences.flatMap((sentence) =>
    figuresOf(itemsOf(sentence, text, spans), text, sentence.role === 'heading'),
  );
}

const NONE: readonly never[] = [];

function figuresOf(items: readonly Item[], text: string, heading: boolean): readonly FigureMention[] {
  if (items.length === 0) return NONE;
  const drafts: Draft[] = [];
  for (let i = 0; i < items.length; ) {
    const before = drafts.at(-1) ?? null;
    const read = quantityAt(items, i, text) ?? oneInList(items, i, before, text);
    const figure = read && numbered(items, read, before, text);
    if (figure?.sum && before) drafts.pop();
    if (figure) drafts.push(...figure.drafts);
    i = figure ? (drafts.at(-1)?.next ?? i + 1) : (read?.next ?? i + 1);
  }
  return [...drafts, ...unnumbered(items, drafts, text, heading)]
    .sort((a, b) => a.first - b.first)
    .map(({ mention }) => mention);
}

/** One person counts by the noun alone where a count stands beside: "3 رجال وامرأة", "a woman and two children". */
function oneInList(items: readonly Item[], i: number, before: Draft | null, text: string): Quantity | null {
  const one = oneAt(items, i);
  const joined = one && before?.link && listGoesOn(items, before.next) === i;
  return one && (joined || nextInList(items, one.next, text)) ? one : null;
}

/** The people a sentence says were hurt without saying how many, where no figure has taken their verb. */
function unnumbered(
  items: readonly Item[],
  drafts: readonly Draft[],
  text: string,
  heading: boolean,
): readonly Draft[] {
  const taken = new Set<number>();
  const covered = new Uint8Array(items.length);
  for (const { by, first, next } of drafts) {
    taken.add(by);
    covered.fill(1, first, Math.max(first, next));
  }
  const out: Draft[] = [];
  for (let i = 0; i < items.length; i++) {
    const draft =
      covered[i] === 1 ? null : (nobodyHurt(items, i) ?? somebodyHurt(items, i, text, taken, heading));
    if (!draft) continue;
    out.push(draft);
    taken.add(draft.by);
    i = draft.next - 1;
  }
  return out;
}

function nobodyHurt(items: readonly Item[], i: number): Draft | null {
  const item = items[i];
  if (!is(item, 'nobody')) return null;
  const trigger: Link['trigger'] = [item.start, item.end];
  return draftOf(items, i, i + 1, {
    amount: exact(0, 'zero'),
    link: { harm: item.word.harm, rule: 'nobody', trigger, by: i, next: i + 1 },
    group: 'person',
    parts: null,
  });
}

function somebodyHurt(
  items: readonly Item[],
  i: number,
  text: string,
  taken: ReadonlySet<number>,
  heading: boolean,
): Draft | null {
  const people = peopleAt(items, i, text, taken, heading);
  if (!people) return null;
  const { amount, link, noun } = people;
  const parts = partsAfter(items, people.next, link, amount, text);
  return draftOf(items, people.first, people.next, {
    amount,
    link,
    group: groupFor(noun, null, null),
    parts: parts ?? ownPart(noun, amount),
  });
}
