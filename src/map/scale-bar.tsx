import type { Signal } from '@preact/signals';
import type { Formatter } from '../i18n/format';
import { roundLength } from './scale';

const MOST_PX = 96;

/** How long a kilometre is, in words and digits of the screen. Drawn, so that it needs no style of its own. */
export function ScaleBar({
  format,
  metresPerPixel,
}: {
  readonly format: Formatter;
  readonly metresPerPixel: Signal<number>;
}) {
  const metres = roundLength(metresPerPixel.value, MOST_PX);
  if (metres === 0) return null;
  const width = Math.round(metres / metresPerPixel.value);
  return (
    <p class="map-scale">
      <span>{format.metres(metres)}</span>
      <svg width={width + 2} height="7" aria-hidden="true">
        <path d={`M1 0v6h${width}v-6`} />
      </svg>
    </p>
  );
}
