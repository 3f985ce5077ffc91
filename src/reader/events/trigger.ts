import type { Because, Span } from '../../domain/reading';
import type { RuleId } from '../../domain/rules';
import { because } from '../because';
import type { Attribution } from '../claimants';
import { attributionAt } from '../claimants';
import type { Polarity } from './polarity';
import type { Draft, Frame, SentenceFindings } from './types';

/** Which words made a frame: for the explanation only, nothing is decided here. */

type Trigger = Because<'trigger'>;

const span = ({ sentence }: SentenceFindings, from: number, to = from + 1): readonly Span[] => {
  const [first, last] = [sentence.tokens[from], sentence.tokens[to - 1]];
  return first && last ? [[first.start, last.end]] : [];
};

/** The word that says what happened, with the one that carries it, and what says that it did not. */
export function triggerOf(f: SentenceFindings, d: Draft, polarity: Polarity): readonly Trigger[] {
  const against = againstIt(f, d, polarity);
  return against ? [reported(f, d), against] : [reported(f, d)];
}

function reported(f: SentenceFindings, { anchor, bare, spread, figures, places }: Draft): Trigger {
  const { head, lead, sense, part, carried } = anchor;
  if (bare === 'places')
    return because(
      'places',
      places.map(({ start, end }) => [start, end]),
    );
  if (spread) return because('harm-fell', span(f, head));
  if (bare === 'figures') {
    return because(
      'harm',
      figures.map(({ trigger, start, end }) => trigger ?? [start, end]),
    );
  }
  const word = f.marks.at('event', head);
  const weapon = f.marks.at('weapon', head);
  const words = span(f, head, word?.to ?? weapon?.to ?? head + 1);
  if (!word && weapon) return because('weapon', words, weapon.value.weapon);
  const carrier = carried
    ? f.marks.of('carrier').find((m) => m.from >= lead && m.from < anchor.to)
    : undefined;
  const rule: RuleId<'trigger'> = carrier ? 'carried' : part;
  const carrying = carrier ? span(f, carrier.from, carrier.to) : [];
  return because(
    rule,
    [...carrying, ...words].sort((a, b) => a[0] - b[0]),
    sense,
  );
}

function againstIt(f: SentenceFindings, { anchor }: Draft, polarity: Polarity): Trigger | null {
  if (polarity !== 'denied' && polarity !== 'unseen') return null;
  const nearest = [...f.marks.of('untrue'), ...f.marks.of('negation')]
    .map((m) => ({ m, far: Math.abs(m.from - anchor.head) }))
    .sort((a, b) => a.far - b.far)[0]?.m;
  const said = attributionAt(f.attributions, anchor.head);
  if (said?.act === 'deny') return because('speaker-denies', said.words ? [said.words] : []);
  const words = nearest ? span(f, nearest.from, nearest.to) : [];
  if (polarity === 'unseen') return because('none-seen', words);
  return because(nearest?.value.cat === 'untrue' ? 'untrue' : 'negated', words);
}

/** What was told before, and the words that deny it after. */
export const deniedAfter = (told: Frame, { words }: Attribution): readonly Trigger[] => [
  ...told.trigger,
  because('denied-after', words ? [words] : []),
];
