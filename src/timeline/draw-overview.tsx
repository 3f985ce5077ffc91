import type { Picture } from './draw-marks';
import { rect } from './marks';
import { bins, tallestBin } from './stack';
import { type TickWords, ticks } from './ticks';

/** Least width of a bar of the overview, in pixels. */
const BAR = 2.5;
/** Longer than this, in days, the overview names months, then years: what is finer stands on the main axis. */
const MONTHS_FROM = 45;
const YEARS_FROM = 1100;

/** The whole extent, true to scale: incidents a day (spans by the days they may fall on), and the months. */
export function Overview({
  picture,
  words,
  widthOf,
}: {
  readonly picture: Picture;
  readonly words: TickWords;
  readonly widthOf: (text: string) => number;
}) {
  const { overview, scale, rows, histogram, dataset } = picture;
  const { top, bottom } = rows.overview;
  const perBar = Math.max(1, Math.ceil(BAR / overview.pxPerDay));
  const all = bins(histogram.bars, perBar, dataset.extent.from, null);
  const most = Math.max(1, tallestBin(all));
  const unit = (bottom - top - 4) / most;
  const bars = all.map((bin) => {
    const { left, right } = overview.box(bin.from, bin.to);
    return rect(left, bottom - bin.total * unit, Math.max(BAR, right - left - 0.5), bin.total * unit);
  });
  const spans = histogram.spans.map((span) => {
    const { left, right } = overview.box(span.from, span.to);
    return rect(left, bottom - 2, Math.max(BAR, right - left), 2);
  });
  const days = dataset.extent.to - dataset.extent.from;
  const finest = days > YEARS_FROM ? 'year' : days > MONTHS_FROM ? 'month' : 'date';
  const { lines, labels } = ticks(overview, words, widthOf, finest);
  return (
    <g>
      {scale.stretches.map((s) => {
        const { left, right } = overview.box(s.from, s.to - 1);
        const ground = s.folded ? 'overview-ground folded' : 'overview-ground';
        return (
          <rect
            key={s.silence.from}
            class={ground}
            x={left}
            y={top}
            width={right - left}
            height={bottom - top}
          />
        );
      })}
      <rect
        class="overview-frame"
        x={overview.left}
        y={top}
        width={overview.right - overview.left}
        height={bottom - top}
      />
      {lines.map((line) => (
        <line key={line.x} class="tick rank-0" x1={line.x} x2={line.x} y1={top} y2={bottom + 4} />
      ))}
      <path class="overview-bars" d={bars.join('')} />
      <path class="overview-spans" d={spans.join('')} />
      {labels
        .filter((label) => label.row === 0)
        .map((label) => (
          <text key={label.left} class="label" x={(label.left + label.right) / 2} y={rows.overviewLabels}>
            {label.text}
          </text>
        ))}
    </g>
  );
}
