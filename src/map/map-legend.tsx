import { useEffect, useRef } from 'preact/hooks';
import type { Store } from '../state/store';
import { drawSample, SAMPLE, type Sample } from './marks/samples';
import { pagePalette } from './palette';
import { STEP_FLOORS } from './steps';

/** One sign, drawn by the very functions that draw the map's. */
function Swatch({
  sample,
  theme,
  text,
}: {
  readonly sample: Sample;
  readonly theme: string;
  readonly text: string;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    // The tokens follow the theme's attribute, which the app sets in the same turn: read them after it.
    const frame = requestAnimationFrame(() => {
      if (canvas.current) drawSample(canvas.current, sample, text, pagePalette());
    });
    return () => cancelAnimationFrame(frame);
  }, [sample, theme, text]);
  return <canvas ref={canvas} width={SAMPLE.width * 2} height={SAMPLE.height * 2} />;
}

/** Teaches the signs: how many, an area, a point, a road, what is contested. */
export function MapLegend({ store }: { readonly store: Store }) {
  const { m, number } = store.format.value;
  const theme = store.theme.value;
  const rows: readonly (readonly [Sample, string])[] = [
    ['ring', `${m.map.count}. ${m.map.notSpot}`],
    ['point', m.map.point],
    ['stretch', m.map.line],
    ['contested', m.map.contested],
    ['rough', m.map.rough],
  ];
  const floors = STEP_FLOORS.map((floor, i) => {
    const next = STEP_FLOORS[i + 1];
    if (next === undefined) return `${number(floor)}+`;
    return next - 1 === floor ? number(floor) : `${number(floor)}–${number(next - 1)}`;
  });
  return (
    <details class="map-legend">
      <summary>{m.map.legend}</summary>
      <p>{m.map.area}</p>
      <ol class="map-steps">
        {floors.map((label, i) => (
          <li key={label}>
            <Swatch sample={`step-${(i + 1) as 1 | 2 | 3 | 4}`} theme={theme} text="" />
            <span dir="ltr">{label}</span>
          </li>
        ))}
      </ol>
      <ul>
        {rows.map(([sample, label]) => (
          <li key={sample}>
            <Swatch sample={sample} theme={theme} text={number(2)} />
            <span>{label}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
