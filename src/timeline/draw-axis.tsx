import type { Formatter } from '../i18n/format';
import type { Messages } from '../i18n/messages';
import type { Picture } from './draw-marks';
import type { Stretch } from './scale';
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
          class={label.row === 0 ? 'label fine' : 'label coarse'}
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

/** Room on either side of what a fold says. */
const FOLD_PADDING = 10;

/** Folded silences: hatched from top to bottom, and said in words where the words have room. */
export function Folds({
  picture,
  format: f,
  widthOf,
}: {
  readonly picture: Picture;
  readonly format: Formatter;
  readonly widthOf: WidthOf;
}) {
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
        .map((s) => {
          const text = foldText(s, f, widthOf);
          const x = (s.left + s.right) / 2;
          return (
            <g key={s.silence.from} class="fold">
              <rect
                x={s.left}
                y={rows.top}
                width={s.right - s.left}
                height={height}
                fill="url(#timeline-silence)"
              />
              <path
                class="fold-edge"
                d={`M${s.left} ${rows.top}v${height}M${s.right} ${rows.top}v${height}`}
              />
              {text.map((line, i) => (
                <text key={line} class="label silence" x={x} y={rows.fine + i * (rows.coarse - rows.fine)}>
                  {line}
                </text>
              ))}
            </g>
          );
        })}
    </g>
  );
}

function foldText(stretch: Stretch, f: Formatter, widthOf: WidthOf): readonly string[] {
  const room = stretch.right - stretch.left - FOLD_PADDING;
  const days = f.plural(f.m.timeline.days, stretch.silence.to - stretch.silence.from);
  const lines = [days, f.m.timeline.withoutReport];
  if (lines.every((line) => widthOf(line) <= room)) return lines;
  return widthOf(days) <= room ? [days] : [];
}

/** Ties every unfolded stretch of the main axis to its true place in the overview. */
export function Ribbons({ picture }: { readonly picture: Picture }) {
  const { scale, overview, rows } = picture;
  const { top, bottom } = rows.ribbon;
  const middle = (top + bottom) / 2;
  return (
    <g>
      {scale.stretches
        .filter((s) => !s.folded)
        .map((s) => {
          const below = overview.box(s.from, s.to - 1);
          const d = `M${s.left} ${top}C${s.left} ${middle} ${below.left} ${middle} ${below.left} ${bottom}H${below.right}C${below.right} ${middle} ${s.right} ${middle} ${s.right} ${top}z`;
          return <path key={s.silence.from} class="ribbon" d={d} />;
        })}
    </g>
  );
}
