import type { Dataset } from '../dataset/dataset';
import type { DayBar, Histogram } from '../dataset/histogram';
import { countTexts } from '../domain/report';
import { FAMILIES, KINDS } from '../domain/tables';
import { type Lanes, laneMiddle } from './lanes';
import { rect, squareMark } from './marks';
import type { Rows } from './rows';
import type { Scale } from './scale';
import { bins, type Stacking, squares, tallestBin } from './stack';

/** Everything the drawing rests on but the window: it is drawn anew when the axis or the data change, not at every step of a scrub. */
export interface Picture {
  readonly rows: Rows;
  readonly scale: Scale;
  readonly overview: Scale;
  readonly lanes: Lanes;
  readonly barHeight: number;
  readonly stacking: Stacking;
  readonly histogram: Histogram;
  /** Rows of the chosen place, and its bars by day; null when none is chosen. */
  readonly chosen: ReadonlySet<number> | null;
  readonly chosenBars: ReadonlyMap<number, DayBar> | null;
  readonly dataset: Dataset;
}

/** Path data by family and brightness: a dozen elements, however many incidents. */
class Strokes {
  private readonly parts = new Map<string, string[]>();

  add(family: number, bright: boolean, d: string): void {
    const key = `${family} ${bright}`;
    const found = this.parts.get(key);
    if (found) found.push(d);
    else this.parts.set(key, [d]);
  }

  /** One path each; the dimmed first, so that nothing lies over what is chosen. */
  paths(extra = '') {
    return [false, true].flatMap((bright) =>
      FAMILIES.map((family, i) => {
        const parts = this.parts.get(`${i} ${bright}`);
        return (
          parts && (
            <path
              key={`${family} ${bright}`}
              class={`mark family-${family}${bright ? '' : ' dim'}${extra}`}
              fill-rule="evenodd"
              d={parts.join('')}
            />
          )
        );
      }),
    );
  }
}

const overlaps = (scale: Scale, left: number, right: number): boolean =>
  right > scale.left && left < scale.right;

/** The histogram by day, stacked by family of kind. */
export function Bars({ picture }: { readonly picture: Picture }) {
  const { scale, rows, histogram, stacking, barHeight, chosen, chosenBars, dataset } = picture;
  const strokes = new Strokes();
  if (stacking.form === 'squares') {
    const { columns, pitch } = stacking;
    const gap = pitch >= 6 ? 1 : 0.5;
    for (const square of squares(histogram.bars, columns, chosen)) {
      const day = scale.box(square.day, square.day);
      if (!overlaps(scale, day.left, day.right)) continue;
      const start = Math.round((day.left + day.right - columns * pitch) / 2);
      const column = scale.rtl ? columns - 1 - square.column : square.column;
      strokes.add(
        square.family,
        square.bright,
        squareMark(
          square.family,
          start + column * pitch,
          rows.base - (square.level + 1) * pitch,
          pitch - gap,
        ),
      );
    }
  } else {
    const all = bins(histogram.bars, stacking.days, dataset.extent.from, chosenBars);
    const unit = barHeight / Math.max(1, tallestBin(all));
    for (const bin of all) {
      const { left, right } = scale.box(bin.from, bin.to);
      if (!overlaps(scale, left, right)) continue;
      let y = rows.base;
      for (const bright of [true, false]) {
        for (const [family, count] of (bright ? bin.bright : bin.dim).entries()) {
          if (count === 0) continue;
          y -= count * unit;
          strokes.add(family, bright, rect(left, y, Math.max(1, right - left - 0.75), count * unit));
        }
      }
    }
  }
  return (
    <g>
      <line class="base" x1={scale.left} x2={scale.right} y1={rows.base + 0.5} y2={rows.base + 0.5} />
      {strokes.paths()}
    </g>
  );
}

/** Least width of a span, so that its two ends can be told apart. */
const NARROWEST_SPAN = 5;

/**
 * Incidents known only to lie in a span, above the bars: full where the report says it lasted throughout, pale between
 * two ends where it fell some time within.
 */
export function Spans({ picture }: { readonly picture: Picture }) {
  const { scale, rows, histogram, lanes, chosen, dataset } = picture;
  const full = new Strokes();
  const pale = new Strokes();
  const bottom = rows.top + lanes.height;
  for (const span of histogram.spans) {
    const box = scale.box(span.from, span.to);
    if (!overlaps(scale, box.left, box.right)) continue;
    const middle = (box.left + box.right) / 2;
    const half = Math.max(NARROWEST_SPAN, box.right - box.left - 1) / 2;
    const left = Math.max(scale.left, middle - half);
    const right = Math.min(scale.right, middle + half);
    const height = Math.max(2, lanes.pitch - 2);
    const y = bottom - laneMiddle(lanes, span) - height / 2;
    const family = FAMILIES.indexOf(KINDS[dataset.columns.kind[span.row]!]!.family);
    const bright = chosen === null || chosen.has(span.row);
    if (dataset.columns.incidents[span.row]!.date.extent === 'throughout')
      full.add(family, bright, rect(left, y, right - left, height));
    else {
      pale.add(family, bright, rect(left, y, right - left, height));
      // An end that is out of sight is not drawn: the span goes on.
      if (middle - half >= scale.left) full.add(family, bright, rect(left, y - 0.5, 2, height + 1));
      if (middle + half <= scale.right) full.add(family, bright, rect(right - 2, y - 0.5, 2, height + 1));
    }
  }
  return (
    <g>
      {pale.paths(' pale')}
      {full.paths()}
    </g>
  );
}

/** Reports published each day, hanging beneath the line: a dot for one, a bar where there are more. */
export function Reports({ picture }: { readonly picture: Picture }) {
  const { scale, rows, dataset } = picture;
  const { top, bottom } = rows.reports;
  const most = Math.max(1, ...[...dataset.reportsByDay.values()].map(countTexts));
  const dots = most === 1 && scale.pxPerDay >= 3;
  const parts: string[] = [];
  for (const [day, reports] of dataset.reportsByDay) {
    const { left, right } = scale.box(day, day);
    if (!overlaps(scale, left, right)) continue;
    const x = (left + right) / 2;
    const radius = 3;
    if (dots) {
      const y = (top + bottom) / 2;
      parts.push(
        `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${radius * 2} 0a${radius} ${radius} 0 1 0 ${-radius * 2} 0z`,
      );
    } else {
      const width = Math.min(6, Math.max(1, right - left - 1));
      parts.push(
        rect(x - width / 2, top, width, Math.max(1.5, ((bottom - top) * countTexts(reports)) / most)),
      );
    }
  }
  return <path class="reports" d={parts.join('')} />;
}
