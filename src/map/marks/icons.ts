/** `ring` a count for an area, `dot` a point a report names, `end` the end of a stretch, `chosen` a chosen place without incidents. */
export type MarkKind = 'ring' | 'dot' | 'end' | 'chosen';

/** `mixed`: some of the incidents are contested. */
export type Tone = 'plain' | 'mixed' | 'contested';

export interface Mark {
  readonly kind: MarkKind;
  readonly tone: Tone;
  /** The count, in the digits of the screen. */
  readonly text: string;
}

/** The name of a mark's image in the map, and back. */
export const iconId = ({ kind, tone, text }: Mark): string => `${kind}/${tone}/${text}`;

/** Null for images that are not marks. */
export function markOf(id: string): Mark | null {
  const [kind, tone, text] = id.split('/');
  return kind !== undefined && tone !== undefined && text !== undefined
    ? { kind: kind as MarkKind, tone: tone as Tone, text }
    : null;
}
