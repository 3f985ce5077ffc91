import { genderOf, settle } from './memory';
import { namedIn } from './named';
import { type Attribution, attribution, type Context, NOBODY, type Speech } from './types';

/** How far after "showed" those who filmed or published may be named. */
const MAKER_REACH = 16;

/** Footage shows something: whoever made or published it says so. Null when there is neither footage nor a maker. */
export function footageFrame(c: Context, speech: Speech, limit: number): Attribution | null {
  const reach = Math.min(c.tokens.length, Math.max(limit, speech.to + MAKER_REACH));
  const maker = c.marks.of('party').find((m) => m.from >= speech.from && m.from < reach);
  if (!maker && c.marks.of('footage').length === 0) return null;
  const named = maker ? namedIn(c, maker.from, maker.to, false) : NOBODY;
  // "Published by" names its maker as a verb does its subject; "showed" has the footage for its own.
  const isSubject = maker !== undefined && maker.from <= speech.to + 1;
  settle(c, named, isSubject ? genderOf(speech) : undefined);
  const subject = maker && isSubject ? maker.to : speech.to;
  return attribution([speech.to, c.tokens.length], [speech.to, subject], named, 'footage', { act: 'show' });
}
