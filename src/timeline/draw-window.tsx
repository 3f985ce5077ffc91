import type { Store } from '../state/store';
import { isAll } from './brush';
import type { Picture } from './draw-marks';
import type { Scale } from './scale';

/** The window on both axes: a tint beneath what lies in it, a veil over what does not, an outline in the overview. */
export function WindowShade({
  store,
  picture,
  layer,
}: {
  readonly store: Store;
  readonly picture: Picture;
  readonly layer: 'tint' | 'veil';
}) {
  const { scale, overview, rows, dataset } = picture;
  const window = store.window.value;
  const all = isAll(window, dataset.extent);
  const clip = ({ left, right }: { left: number; right: number }, to: Scale) => ({
    left: Math.min(to.right, Math.max(to.left, left)),
    right: Math.min(to.right, Math.max(to.left, right)),
  });
  const main = clip(scale.box(window.from, window.to), scale);
  const whole = clip(overview.box(window.from, window.to), overview);
  const bands = [
    { ...main, from: scale.left, to: scale.right, top: rows.top - 2, bottom: rows.reports.bottom },
    {
      ...whole,
      from: overview.left,
      to: overview.right,
      top: rows.overview.top,
      bottom: rows.overview.bottom,
    },
  ];
  if (layer === 'tint')
    return (
      <g class={all ? 'tint all' : 'tint'}>
        {bands.map((b) => (
          <rect key={b.top} x={b.left} y={b.top} width={b.right - b.left} height={b.bottom - b.top} />
        ))}
      </g>
    );
  return (
    <g>
      <g class="veil">
        {bands.map((b) => (
          <path
            key={b.top}
            d={`M${b.from} ${b.top}H${b.left}V${b.bottom}H${b.from}zM${b.right} ${b.top}H${b.to}V${b.bottom}H${b.right}z`}
          />
        ))}
      </g>
      <rect
        class={all ? 'brush all' : 'brush'}
        x={whole.left}
        y={rows.overview.top}
        width={Math.max(2, whole.right - whole.left)}
        height={rows.overview.bottom - rows.overview.top}
      />
    </g>
  );
}
