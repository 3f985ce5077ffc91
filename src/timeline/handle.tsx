import type { Signal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { setWindow } from '../state/actions/set-window';
import type { Store } from '../state/store';
import { dragged } from './brush';
import type { Picture } from './draw-marks';
import { type End, keyed, reachOf } from './keys';
import type { Pointed } from './readout-box';

/** The target reaches this far outwards and inwards from the line, in pixels: 44 in all, the grip outside the window. */
const OUT = 34;
const IN = 10;

/**
 * One end of the window: a slider that can be dragged and, by keyboard, moved by days and weeks. Where the view does not
 * hold that end it waits at the edge. Its grip stands outside the window, so that the two never cover each other, not
 * even around a single day.
 */
export function Handle({
  end,
  store,
  picture,
  pointed,
}: {
  readonly end: End;
  readonly store: Store;
  readonly picture: Picture;
  readonly pointed: Signal<Pointed | null>;
}) {
  const f = store.format.value;
  const { scale, rows, dataset } = picture;
  const window = store.window.value;
  const reach = reachOf(end, window, dataset.extent);
  const exact = scale.x(end === 'from' ? window.from : window.to + 1);
  const x = Math.min(scale.right, Math.max(scale.left, exact));
  const outward = (end === 'from') !== scale.rtl ? -1 : 1;
  const hold = useRef<{ readonly offset: number; readonly anchor: number } | null>(null);

  const pointerX = (e: PointerEvent): number => {
    const plot = (e.currentTarget as Element).parentElement;
    return e.clientX - (plot?.getBoundingClientRect().left ?? 0);
  };
  const onDown = (e: PointerEvent & { readonly currentTarget: HTMLElement }): void => {
    if (e.button !== 0) return;
    hold.current = { offset: pointerX(e) - x, anchor: scale.day(x) };
    e.currentTarget.setPointerCapture(e.pointerId);
    e.currentTarget.focus({ preventScroll: true });
    e.preventDefault();
  };
  const onMove = (e: PointerEvent): void => {
    if (hold.current === null) return;
    const at = pointerX(e) - hold.current.offset;
    const origin = store.window.value;
    const drag = { grip: end, anchor: hold.current.anchor, origin };
    setWindow.perform(store, dragged(drag, scale.day(at), dataset.extent));
  };
  const onUp = (): void => {
    hold.current = null;
  };
  const onKeyDown = (e: KeyboardEvent): void => {
    if (e.altKey || e.ctrlKey || e.metaKey) return;
    const next = keyed(e.key, end, store.window.value, dataset.extent, scale.rtl);
    if (next === null) return;
    e.preventDefault();
    pointed.value = null;
    setWindow.perform(store, next);
  };

  return (
    // A native range input cannot stand on an axis with folds, nor share it with a second one.
    <div
      class={`handle ${outward < 0 ? 'to-left' : 'to-right'}${Math.abs(x - exact) < 0.5 ? '' : ' beyond'}`}
      role="slider"
      tabIndex={0}
      aria-label={end === 'from' ? f.m.window.start : f.m.window.end}
      aria-orientation="horizontal"
      aria-valuemin={reach.from}
      aria-valuemax={reach.to}
      aria-valuenow={window[end]}
      aria-valuetext={f.longDay(window[end])}
      style={{
        left: `${x - (outward < 0 ? OUT : IN)}px`,
        width: `${OUT + IN}px`,
        height: `${rows.reports.bottom}px`,
      }}
      onPointerDown={onDown}
      onPointerMove={onMove}
      onPointerUp={onUp}
      onPointerCancel={onUp}
      onKeyDown={onKeyDown}
    >
      <span class="edge" />
      <span class="grip" />
      <span class={x < (scale.left + scale.right) / 2 ? 'flag' : 'flag leftwards'} aria-hidden="true">
        {f.day(window[end])}
      </span>
    </div>
  );
}
