import type { ToponymRole } from '../../domain/tables';
import type { FoundPlace } from '../places';
import { isFine } from '../places';
import { mentionsOf } from './located';
import type { Story } from './story';

/** The part each mention plays: where it happened, what holds that place, where it is denied, or neither. */
export function rolesOf(
  stories: readonly Story[],
  denied: readonly Story[],
): (place: FoundPlace) => ToponymRole {
  const incident = new Set<FoundPlace>();
  const container = new Set<FoundPlace>();
  const negated = new Set<FoundPlace>();
  for (const story of stories) {
    for (const frame of story.frames) {
      const there = mentionsOf(frame);
      const fine = there.some((m) => m.place && isFine(m.place));
      for (const m of there) (fine && m.place && !isFine(m.place) ? container : incident).add(m);
      for (const m of frame.places) if (m.container) container.add(m);
    }
  }
  for (const story of denied)
    for (const frame of story.frames) for (const m of mentionsOf(frame)) negated.add(m);
  return (place) => {
    if (place.metonym) return 'non-location';
    if (incident.has(place)) return 'incident';
    if (negated.has(place)) return 'negated';
    if (container.has(place) || place.container) return 'container';
    return 'context';
  };
}
