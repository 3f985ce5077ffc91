import type { Picture } from './draw-marks';
import { rect } from './marks';
import { bins, tallestBin } from './stack';
import { type TickWords, ticks } from './ticks';

/** Least width of a bar of the overview, in pixels. */
const BAR = 2.5;

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
  const { overview, rows, histogram, dataset } = picture;
  const { top, bottom } = rows.overview;
  const days = Math.max(1, Math.ceil(BAR / overview.pxPerDay));
  const all = bins(histogram.bars, days, dataset.extent.from, null);
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
  const { lines, labels } = ticks(overview, words, widthOf);
  return (
    <g>
      <rect
        class="overview-ground"
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
          <text
            key={label.left}
            class="label overview-label"
            x={(label.left + label.right) / 2}
            y={rows.overviewLabels}
          >
            {label.text}
          </text>
        ))}
    </g>
  );
}
