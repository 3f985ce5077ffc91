import type { FigureMention } from '../types';
import type { Anchor } from './anchor';
import { holdsToken } from './around';
import type { Distances } from './clauses';
import { tokenAt } from './nearest';
import type { Draft, SentenceFindings } from './types';

/** How a sentence sets what it tells beside the rest: one more, going on from it, known to all, of an old day, feared. */

/** فاستهدف: goes on to say of what was just told how or where it was done. */
export const specifies = (f: SentenceFindings, { lead }: Anchor): boolean => {
  const mark = f.marks.at('event', lead) ?? f.marks.at('carrier', lead);
  return mark?.form.conjunction === true && (f.sentence.tokens[lead]?.folded.startsWith('ف') ?? false);
};

/** "Another shell", "hours later", غارة ثانية: a word of one more beside the event, or opening its sentence. */
export function isFurther(f: SentenceFindings, { anchor, bare }: Draft): boolean {
  if (bare !== 'no' || anchor.definite) return false;
  return f.marks
    .of('further')
    .some(
      (m) =>
        !m.form.article &&
        (m.from === 0 || (m.to <= anchor.to ? anchor.from - m.to <= 2 : m.from - anchor.to <= 1)),
    );
}

const APPENDED = /^و?(يذكر|يشار|تجدر|يجدر|الجدير|جدير)$/;

/** يذكر أن, يشار إلى أن: what everybody knows is set down at the end; without a day of its own it is no news. */
export const isAppended = (f: SentenceFindings): boolean => APPENDED.test(f.sentence.tokens[0]?.folded ?? '');

/** Words from "when" to what happened then. */
const WHEN_REACH = 4;

/** "Divided since mid-2012, when rebels seized its east": of the old day that "when" follows. */
export function isOfOldDay(f: SentenceFindings, { head }: Anchor): boolean {
  const { tokens } = f.sentence;
  for (let t = head - 1; t >= Math.max(1, head - WHEN_REACH); t--) {
    if (!WHEN.has(tokens[t]?.folded ?? '')) continue;
    return f.dates.some((d) => d.use !== 'event' && holdsToken(f.sentence, t - 1, d));
  }
  return false;
}
const WHEN: ReadonlySet<string> = new Set(['when', 'حين', 'عندما']);

const FEARED_REACH = 4;

/** "Fears that twenty were killed", يخشى مقتل عشرين: nobody says so many were. */
export function isFeared(f: SentenceFindings, figure: FigureMention, distances: Distances): boolean {
  if (figure.qualifier === 'may-exceed') return false;
  const at = tokenAt(f.sentence, Math.min(figure.start, figure.trigger?.[0] ?? figure.start));
  return f.marks
    .of('unreal')
    .some(
      (u) =>
        u.value.kind === 'possible' &&
        u.to <= at &&
        at - u.to < FEARED_REACH &&
        distances.between(u.from, at) < 2,
    );
}
