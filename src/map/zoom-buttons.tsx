import type { Messages } from '../i18n/messages';
import type { CityMap } from './city-map';

const SHAPES = {
  in: 'M10 4v12M4 10h12',
  out: 'M4 10h12',
  whole: 'M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4',
} as const;

const Icon = ({ shape }: { readonly shape: keyof typeof SHAPES }) => (
  <svg viewBox="0 0 20 20" aria-hidden="true">
    <path d={SHAPES[shape]} />
  </svg>
);

/** For those who have no wheel and no second finger. */
export function ZoomButtons({ map, m }: { readonly map: CityMap; readonly m: Messages }) {
  const buttons = [
    { shape: 'in', label: m.map.zoomIn, press: () => map.zoomBy(1) },
    { shape: 'out', label: m.map.zoomOut, press: () => map.zoomBy(-1) },
    { shape: 'whole', label: m.map.wholeCity, press: map.wholeCity },
  ] as const;
  return (
    <div class="map-zoom">
      {buttons.map(({ shape, label, press }) => (
        <button key={shape} type="button" title={label} onClick={press}>
          <Icon shape={shape} />
          <span class="unseen">{label}</span>
        </button>
      ))}
    </div>
  );
}
