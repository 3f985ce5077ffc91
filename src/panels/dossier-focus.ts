import { effect } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Store } from '../state/store';

/** What opened a dossier: the element, and where to find its like in the list when it is drawn anew. */
interface Opener {
  readonly element: Element | null;
  readonly selector: string | null;
}

function openerOf(element: Element | null): Opener {
  const card = element?.closest<HTMLElement>('[data-incident]')?.dataset.incident;
  const place = element?.closest<HTMLElement>('[data-place]')?.dataset.place;
  if (card === undefined || place === undefined) return { element, selector: null };
  return {
    element,
    selector: `[data-incident="${CSS.escape(card)}"] [data-place="${CSS.escape(place)}"]`,
  };
}

/** The map keeps the focus it has: its arrow keys must go on working after a click on a neighbourhood. */
const onMap = (): boolean => document.activeElement?.closest('.map') != null;

/** A body cannot hold the focus; a text field under a finger would call the keyboard over the page. */
const unfit = (element: HTMLElement): boolean =>
  element === document.body ||
  (element instanceof HTMLInputElement && matchMedia('(pointer: coarse)').matches);

/** Brings the dossier to the top of what scrolls, the panel or the page, and puts the focus on its heading. */
export function goToDossier(): void {
  const heading = document.getElementById('dossier');
  heading?.focus({ preventScroll: true });
  const panel = heading?.closest('.panel');
  if (panel && getComputedStyle(panel).overflowY === 'visible') panel.scrollIntoView({ block: 'start' });
  else panel?.scrollTo({ top: 0 });
}

/**
 * A dossier that opens takes the focus to its heading; one that closes gives it back to what opened it, or to the list.
 * A page that opens with a dossier leaves the focus at its start.
 */
export function useDossierFocus(store: Store, panel: RefObject<HTMLElement | null>): void {
  const place = store.place.value;
  const before = useRef(place);
  const opener = useRef<Opener>({ element: null, selector: null });

  // Signals tell before the list is drawn anew: what has the focus is still there.
  useEffect(() => {
    let last = store.place.peek();
    return effect(() => {
      const next = store.place.value;
      if (last === null && next !== null) opener.current = openerOf(document.activeElement);
      last = next;
    });
  }, [store]);

  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    panel.current?.scrollTo({ top: 0 });
    if (onMap()) return;
    if (place !== null) return goToDossier();
    const { element, selector } = opener.current;
    const again = selector === null ? null : panel.current?.querySelector<HTMLElement>(selector);
    if (again) again.focus();
    else if (element instanceof HTMLElement && element.isConnected && !unfit(element)) element.focus();
    else panel.current?.focus({ preventScroll: true });
  }, [place, panel]);
}
