/** Where things stand in the drawing, in pixels from its top. */
export interface Rows {
  /** Spans grow downwards from here, bars upwards from `base`. */
  readonly top: number;
  readonly base: number;
  readonly reports: { readonly top: number; readonly bottom: number };
  /** Baselines of the two rows of labels. */
  readonly fine: number;
  readonly coarse: number;
  /** Joins each stretch of the main axis to its place in the overview. */
  readonly ribbon: { readonly top: number; readonly bottom: number };
  readonly overview: { readonly top: number; readonly bottom: number };
  readonly overviewLabels: number;
  readonly height: number;
  /** Left and right of the drawing: room for a handle at either end of time, and for the names of the rows. */
  readonly inset: number;
  readonly gutter: number;
}

/** Below this width the names of the rows give way to the legend. */
const GUTTER_FROM = 900;
const COMPACT_BELOW = 640;

/** The layout for a width; heights never depend on the data, so that filters move nothing. */
export function rowsFor(width: number): Rows {
  const compact = width < COMPACT_BELOW;
  const top = 3;
  const base = top + (compact ? 66 : 74);
  const reports = { top: base + 3, bottom: base + 13 };
  const fine = reports.bottom + 13;
  const coarse = fine + 14;
  const ribbon = { top: coarse + 5, bottom: coarse + 16 };
  const overview = { top: ribbon.bottom, bottom: ribbon.bottom + 15 };
  const overviewLabels = overview.bottom + 12;
  return {
    top,
    base,
    reports,
    fine,
    coarse,
    ribbon,
    overview,
    overviewLabels,
    height: overviewLabels + 3,
    inset: 36,
    gutter: width >= GUTTER_FROM ? 84 : 0,
  };
}

/** What a pointer is over: the window and its bars, the labels (which drag the axis), or the overview. */
export type Zone = 'main' | 'labels' | 'overview';

export const zoneAt = (rows: Rows, y: number): Zone =>
  y < rows.reports.bottom + 1 ? 'main' : y < rows.ribbon.top + 4 ? 'labels' : 'overview';
