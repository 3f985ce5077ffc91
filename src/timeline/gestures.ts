import type { Signal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Window } from '../dataset/select';
import { setWindow } from '../state/actions/set-window';
import { wholeWindow } from '../state/actions/whole-window';
import type { Store } from '../state/store';
import { type Axis, unitOf } from './axis';
import { type Drag, dragged, type Grip, gripAt } from './brush';
import type { Picture } from './draw-marks';
import { pick } from './pick';
import type { Pointed } from './readout-box';
import { type Zone, zoneAt } from './rows';
import { panned, type View, zoomed } from './view';

/** A pointer that has gone less than this, in pixels, has clicked. */
const CLICK = 4;
/** How far outside the window's ends the overview still takes hold of them, in pixels. */
const REACH = { mouse: 8, touch: 22 };
/** One notch of a wheel is about 100; this makes it a fifth of the width. */
const WHEEL = 0.002;

const CURSORS: { readonly [G in Grip]: string } = {
  from: 'ew-resize',
  to: 'ew-resize',
  body: 'move',
  new: 'crosshair',
};

interface Held {
  readonly zone: Zone;
  readonly startX: number;
  readonly drag: Drag;
  readonly view: View;
  moved: boolean;
}

/** What pointers and the wheel do on the drawing: draw, move and set the window, drag and zoom the axis, point. */
export function useGestures({
  store,
  axis,
  view,
  picture,
  pointed,
}: {
  readonly store: Store;
  readonly axis: Axis;
  readonly view: Signal<View>;
  readonly picture: Picture;
  readonly pointed: Signal<Pointed | null>;
}) {
  const held = useRef<Held | null>(null);
  const { scale, overview, rows, dataset } = picture;

  const at = (e: PointerEvent | WheelEvent): { readonly x: number; readonly y: number } => {
    const box = (e.currentTarget as Element).getBoundingClientRect();
    return { x: e.clientX - box.left, y: e.clientY - box.top };
  };
  const inside = (x: number): boolean => x >= scale.left && x <= scale.right;

  /** What would be taken hold of at `x`. */
  const dragFrom = (zone: Zone, x: number, { pointerType }: PointerEvent): Drag => {
    const anchor = (zone === 'overview' ? overview : scale).day(x);
    // On the main axis the ends of the window have handles of their own.
    const reach =
      zone === 'overview' ? REACH[pointerType === 'touch' ? 'touch' : 'mouse'] / overview.pxPerDay : 0;
    const origin = store.window.value;
    return { grip: gripAt(origin, dataset.extent, anchor, reach), anchor, origin };
  };

  const onDown = (e: PointerEvent): void => {
    const { x, y } = at(e);
    if (e.button !== 0 || !inside(x)) return;
    const zone = zoneAt(rows, y);
    held.current = {
      zone,
      startX: x,
      drag: dragFrom(zone, x, e),
      view: view.value,
      moved: false,
    };
    (e.currentTarget as Element).setPointerCapture(e.pointerId);
  };

  const onMove = (e: PointerEvent): void => {
    const { x, y } = at(e);
    const now = held.current;
    if (now === null) {
      const zone = zoneAt(rows, y);
      pointed.value = inside(x) && zone !== 'labels' ? { x, y, zone } : null;
      const cursor = zone === 'labels' ? 'grab' : CURSORS[dragFrom(zone, x, e).grip];
      (e.currentTarget as SVGElement).style.cursor = inside(x) ? cursor : 'default';
      return;
    }
    if (!now.moved && Math.abs(x - now.startX) < CLICK) return;
    now.moved = true;
    pointed.value = null;
    if (now.zone === 'labels') {
      const by = (scale.rtl ? x - now.startX : now.startX - x) / scale.pxPerUnit;
      view.value = panned(axis, now.view, by);
    } else {
      const day = (now.zone === 'overview' ? overview : scale).day(x);
      setWindow.perform(store, dragged(now.drag, day, dataset.extent));
    }
  };

  const onUp = (e: PointerEvent): void => {
    const now = held.current;
    held.current = null;
    if (now === null || now.moved) return;
    const { x, y } = at(e);
    pointed.value = now.zone === 'labels' ? null : { x, y, zone: now.zone };
    click(now, x, y);
  };

  /** A click on a bar or a span asks for its days; again, for everything. On empty ground the overview moves there. */
  const click = ({ zone, drag }: Held, x: number, y: number): void => {
    if (zone === 'labels') return;
    const found = pick(picture, zone, x, y);
    const window = store.window.value;
    if (found !== null) {
      if (same(found, window)) wholeWindow.perform(store);
      else setWindow.perform(store, found);
    } else if (zone === 'overview' && drag.grip === 'new') {
      const half = (window.to + 1 - window.from) / 2;
      const centred = { ...drag, grip: 'body', anchor: window.from + half } as const;
      setWindow.perform(store, dragged(centred, drag.anchor, dataset.extent));
    }
  };

  /** The browser took the pointer away, to scroll the page: nothing has happened. */
  const onCancel = (): void => {
    const now = held.current;
    held.current = null;
    if (now?.moved && now.zone !== 'labels') setWindow.perform(store, now.drag.origin);
    pointed.value = null;
  };

  const onWheel = (e: WheelEvent): void => {
    const { x } = at(e);
    const before = view.value;
    const sideways = e.shiftKey || Math.abs(e.deltaX) > Math.abs(e.deltaY);
    const way = scale.rtl ? -1 : 1;
    const after = sideways
      ? panned(axis, before, (way * (e.deltaX || e.deltaY)) / scale.pxPerUnit)
      : zoomed(axis, before, unitOf(axis, scale.day(x)), Math.exp(e.deltaY * WHEEL));
    const moved = after.start !== before.start || after.end !== before.end;
    // At its limits the axis lets the page scroll; a pinch (ctrl) must never zoom the page from here.
    if (moved || e.ctrlKey) e.preventDefault();
    if (moved) view.value = after;
  };

  const onLeave = (e: PointerEvent): void => {
    // A finger that was lifted has left, too; what it pointed at may be read until the next touch.
    if (e.pointerType !== 'touch') pointed.value = null;
  };

  return { onDown, onMove, onUp, onCancel, onWheel, onLeave };
}

const same = (a: Window, b: Window): boolean => a.from === b.from && a.to === b.to;
