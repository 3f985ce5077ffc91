import type { Messages } from '../i18n/messages';
import type { Picture } from './draw-marks';
import { type TickWords, ticks } from './ticks';

type WidthOf = (text: string) => number;

/** Lines and labels of the main axis, and the names of its rows in the margin. */
export function AxisLabels({
  picture,
  words,
  widthOf,
  m,
}: {
  readonly picture: Picture;
  readonly words: TickWords;
  readonly widthOf: WidthOf;
  readonly m: Messages;
}) {
  const { scale, rows, lanes } = picture;
  const { lines, labels } = ticks(scale, words, widthOf);
  const names = [
    { text: lanes.shown > 0 ? m.timeline.rowSpans : null, y: rows.top + lanes.height / 2 },
    { text: m.timeline.rowDays, y: rows.base - 10 },
    { text: m.timeline.rowReports, y: (rows.reports.top + rows.reports.bottom) / 2 + 1 },
    { text: m.timeline.rowWhole, y: (rows.overview.top + rows.overview.bottom) / 2 },
  ];
  // Beside the plot, past the room that the handle at the beginning of time needs.
  const x = scale.rtl ? scale.right + rows.inset : scale.left - rows.inset;
  return (
    <g>
      {lines.map((line) => (
        <line
          key={line.x}
          class={`tick rank-${line.rank}`}
          x1={line.x}
          x2={line.x}
          y1={line.rank === 0 ? rows.base : rows.top}
          y2={line.rank === 0 ? rows.reports.bottom + 2 : rows.coarse + 3}
        />
      ))}
      {labels.map((label) => (
        <text
          key={`${label.row} ${label.left}`}
          class={`label ${label.about} row-${label.row}`}
          x={(label.left + label.right) / 2}
          y={label.row === 0 ? rows.fine : rows.coarse}
        >
          {label.text}
        </text>
      ))}
      {rows.gutter > 0 &&
        names.map(
          ({ text, y }) =>
            text !== null && (
              <text key={text} class="label row-name" x={x} y={y + 4}>
                {text}
              </text>
            ),
        )}
    </g>
  );
}

/** Folded silences, hatched from top to bottom; the axis says in words how long they are. */
export function Folds({ picture }: { readonly picture: Picture }) {
  const { scale, rows } = picture;
  const height = rows.reports.bottom - rows.top;
  return (
    <g>
      <defs>
        <pattern id="timeline-silence" width="6" height="6" patternUnits="userSpaceOnUse">
          <path class="hatch" d="M-1 7 7 -1M-1 1 1 -1M5 7 7 5" />
        </pattern>
      </defs>
      {scale.stretches
        .filter((s) => s.folded)
        .map((s) => (
          <g key={s.silence.from}>
            <rect
              x={s.left}
              y={rows.top}
              width={s.right - s.left}
              height={height}
              fill="url(#timeline-silence)"
            />
            <path class="fold-edge" d={`M${s.left} ${rows.top}v${height}M${s.right} ${rows.top}v${height}`} />
          </g>
        ))}
    </g>
  );
}

/** Ties every unfolded stretch of the main axis to its true place in the overview. */
export function Ribbons({ picture }: { readonly picture: Picture }) {
  const { scale, overview, rows } = picture;
  const { top, bottom } = rows.ribbon;
  return (
    <g>
      {scale.stretches
        .filter((s) => !s.folded)
        .map((s) => {
          const below = overview.box(s.from, s.to - 1);
          const d = `M${s.left} ${top}L${below.left} ${bottom}H${below.right}L${s.right} ${top}z`;
          return <path key={s.silence.from} class="ribbon" d={d} />;
        })}
    </g>
  );
}
