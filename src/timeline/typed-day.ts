import type { Window } from '../dataset/select';
import { type EpochDay, epochDay, parseDay } from '../domain/days';
import type { End } from './keys';

/** Marks of direction that come along when a date is pasted out of an Arabic text (UAX #9, 2). */
const BIDI_MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Eastern digits, Arabic and Persian, as Western ones. */
const western = (text: string): string =>
  text
    .replace(/[\u0660-\u0669]/g, (d) => String(d.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (d) => String(d.charCodeAt(0) - 0x6f0));

/** Reads a typed YYYY-MM-DD in either kind of digits; null for anything else and for days that do not exist. */
export const typedDay = (text: string): EpochDay | null =>
  parseDay(western(text.replace(BIDI_MARKS, '').trim()));

/**
 * The window after a date is typed for one of its ends; null when it is no day of the extent. A start typed past the
 * end takes the end along (and the other way round): a person who types both dates one after the other must not be
 * refused because of the order.
 */
export function typedWindow(text: string, end: End, window: Window, extent: Window): Window | null {
  const day = typedDay(text);
  if (day === null || day < extent.from || day > extent.to) return null;
  return end === 'from'
    ? { from: day, to: later(day, window.to) }
    : { from: earlier(day, window.from), to: day };
}

const later = (a: EpochDay, b: EpochDay): EpochDay => epochDay(Math.max(a, b));
const earlier = (a: EpochDay, b: EpochDay): EpochDay => epochDay(Math.min(a, b));
