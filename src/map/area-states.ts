import type { PlaceId } from '../domain/ids';
import type { AreaState } from './layers/areas';
import { stepOf } from './steps';
import type { Tally } from './tally';

const PLAIN: AreaState = { step: 0, contested: false, selected: false, hovered: false };

/** The feature state of every outline that differs from a plain one. Pure. */
export function areaStates(view: {
  readonly tally: Tally;
  readonly selected: PlaceId | null;
  readonly hovered: PlaceId | null;
}): Map<PlaceId, AreaState> {
  const states = new Map<PlaceId, AreaState>();
  const set = (id: PlaceId, change: Partial<AreaState>): void => {
    states.set(id, { ...(states.get(id) ?? PLAIN), ...change });
  };
  for (const shares of [view.tally.areas, view.tally.points])
    for (const [id, { count, contested }] of shares)
      set(id, { step: stepOf(count), contested: contested > 0 });
  if (view.hovered !== null) set(view.hovered, { hovered: true });
  if (view.selected !== null) set(view.selected, { selected: true });
  return states;
}
