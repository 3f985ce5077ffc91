import type { Reading } from '../domain/reading';
import type { GoldReport } from './gold';
import type { Miss, Scored } from './miss';
import { overlap, pairSpans } from './pair-spans';
import type { PlaceBook } from './place-book';
import { type Share, share, type Tally, tally } from './tally';

export interface ToponymScore {
  /** Names found at all, and names found with exactly their span (with or without a word such as حي before it). */
  readonly overlap: Tally;
  readonly exact: Tally;
  /** Of the names found: of the right place, in the right role, and within the annotation's tolerance. */
  readonly rightPlace: Share;
  readonly role: Share;
  readonly withinTolerance: Share;
  /** How far each found name that has an annotated point is off, in kilometres. */
  readonly offByKm: readonly number[];
  /** Of the words that only look like a place, those read as one. */
  readonly falseFriends: Share;
}

/** Every name of a place must be found; descriptors and what the annotation marks as no place are free. */
export function scoreToponyms(gold: GoldReport, reading: Reading, book: PlaceBook): Scored<ToponymScore> {
  const misses: Miss[] = [];
  const miss = (what: Miss['what'], { start, end }: { start: number; end: number }, about: string): false => {
    misses.push({ what, span: [start, end], about });
    return false;
  };
  const read = reading.toponyms.filter((t) => t.role !== 'non-location');
  const wanted = gold.toponyms.filter((t) => t.kind === 'name' && t.role !== 'non-location');
  const { pairs, spare } = pairSpans(wanted, read);

  const exact: boolean[] = [];
  const right: boolean[] = [];
  const role: boolean[] = [];
  const near: boolean[] = [];
  const offByKm: number[] = [];
  for (const [w, f] of pairs) {
    const name = w.text ?? w.place ?? 'a name';
    if (!f) {
      exact.push(false);
      miss('place-not-found', w, name);
      continue;
    }
    const begins = f.start === w.start || f.start === w.start_with_classifier;
    exact.push((begins && f.end === w.end) || miss('span-off', w, `${name}: read as ${f.text}`));
    const id = book.idOf(reading, f.place);
    const isRight = [w.place, ...w.accept].some((p) => p === id);
    right.push(
      isRight || miss('wrong-place', w, `${name}: read as ${id ?? 'open'}, is ${w.place ?? 'open'}`),
    );
    const fits = [w.role, ...w.accept_roles].includes(f.role);
    role.push(fits || miss('wrong-role', w, `${name}: read as ${f.role}, is ${w.role}`));
    const off = w.place === null ? null : book.offBy(w.place, reading, f.place);
    if (off) {
      offByKm.push(off.metres / 1000);
      const km = (off.metres / 1000).toFixed(2);
      near.push(off.metres <= off.tolerated || miss('far-off', w, `${name}: ${km} km`));
    }
  }
  const noPlaces = spare.filter((f) => !gold.toponyms.some((t) => overlap(t, f)));
  for (const f of noPlaces) miss('not-a-place', f, `${f.text}: read as ${f.place ?? 'open'}`);
  const friends = gold.false_friends.map((friend) => {
    const taken = read.some((t) => overlap(t, friend));
    if (taken) miss('false-friend', friend, friend.text ?? '');
    return taken;
  });

  const found = right.length;
  const spanRight = exact.filter(Boolean).length;
  return {
    score: {
      overlap: tally(found, noPlaces.length, pairs.length - found),
      exact: tally(spanRight, noPlaces.length + found - spanRight, pairs.length - spanRight),
      rightPlace: share(right),
      role: share(role),
      withinTolerance: share(near),
      offByKm,
      falseFriends: share(friends),
    },
    misses,
  };
}
