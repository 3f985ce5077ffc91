import { fade, type Palette } from '../palette';
import type { Mark, Tone } from './icons';

/**
 * The marks of the map, drawn on a canvas: for the map's images and for its legend alike, so that the two cannot
 * differ. Sizes are CSS pixels; the context is scaled to the screen by the caller. All marks are centred.
 */
type Pen = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

const FULL = 2 * Math.PI;
const FONT = "600 {size}px 'IBM Plex Sans Arabic', sans-serif";

/** Side of the square a mark needs, in CSS pixels. */
export function sizeOf({ kind, tone, text }: Mark): number {
  switch (kind) {
    case 'ring':
      return text.length > 2 ? 38 : text.length > 1 ? 34 : 30;
    case 'dot':
      return (text === '' || isOne(text) ? 16 : 21) + (tone === 'plain' ? 0 : 6);
    case 'end':
      return 12;
    case 'chosen':
      return 24;
  }
}

const isOne = (text: string): boolean => text === '1' || text === '١';

export function drawMark(pen: Pen, mark: Mark, p: Palette): void {
  const size = sizeOf(mark);
  pen.save();
  pen.translate(size / 2, size / 2);
  switch (mark.kind) {
    case 'ring':
      ring(pen, size / 2 - 2, mark, p);
      break;
    case 'dot':
      dot(pen, size / 2 - 2.5, mark, p);
      break;
    case 'end':
      end(pen, p);
      break;
    case 'chosen':
      chosen(pen, size / 2 - 3, p);
      break;
  }
  pen.restore();
}

const circle = (pen: Pen, radius: number, from = 0, to = FULL): void => {
  pen.beginPath();
  pen.arc(0, 0, radius, from, to);
};

const colour = (tone: Tone, p: Palette): string => (tone === 'contested' ? p.care : p.hot);

/**
 * A count for an area: open, with a dotted circle inside, so that it is not taken for a point. Contested in part: the
 * lower part of the rim is broken and cool; contested altogether: all of it.
 */
function ring(pen: Pen, radius: number, { tone, text }: Mark, p: Palette): void {
  circle(pen, radius + 1.25);
  pen.fillStyle = fade(p.panel, 0.55);
  pen.fill();
  circle(pen, radius);
  pen.fillStyle = p.panel;
  pen.fill();

  pen.lineWidth = 1.75;
  pen.strokeStyle = colour(tone, p);
  if (tone === 'contested') pen.setLineDash([4, 2.2]);
  circle(pen, radius - 0.5, ...(tone === 'mixed' ? ([Math.PI * 0.9, Math.PI * 2.1] as const) : []));
  pen.stroke();
  if (tone === 'mixed') {
    pen.strokeStyle = p.care;
    pen.setLineDash([4, 2.2]);
    circle(pen, radius - 0.5, Math.PI * 0.16, Math.PI * 0.84);
    pen.stroke();
  }

  pen.lineWidth = 1;
  pen.setLineDash([1.1, 2.3]);
  pen.strokeStyle = fade(tone === 'contested' ? p.care : p.hot, 0.8);
  circle(pen, radius - 3.6);
  pen.stroke();
  pen.setLineDash([]);
  number(pen, text, text.length > 2 ? 11 : 12.5, tone === 'contested' ? p.care : p.hot);
}

/** A point a report names: solid, with its number when there are several; a broken cool rim when it is contested. */
function dot(pen: Pen, edge: number, { tone, text }: Mark, p: Palette): void {
  const radius = tone === 'plain' ? edge : edge - 3;
  circle(pen, edge + 1.5);
  pen.fillStyle = p.panel;
  pen.fill();
  circle(pen, radius);
  pen.fillStyle = colour(tone, p);
  pen.fill();
  if (tone !== 'plain') {
    pen.lineWidth = 1.5;
    pen.strokeStyle = p.care;
    pen.setLineDash([3, 2]);
    circle(pen, radius + 2.5);
    pen.stroke();
    pen.setLineDash([]);
  }
  if (text !== '' && !isOne(text)) number(pen, text, 11, p.onHot);
}

function end(pen: Pen, p: Palette): void {
  circle(pen, 3.5);
  pen.fillStyle = p.panel;
  pen.fill();
  pen.lineWidth = 1.5;
  pen.strokeStyle = p.hot;
  pen.stroke();
}

function chosen(pen: Pen, radius: number, p: Palette): void {
  circle(pen, radius);
  pen.fillStyle = fade(p.panel, 0.75);
  pen.fill();
  pen.lineWidth = 2;
  pen.strokeStyle = p.ink;
  pen.stroke();
  circle(pen, 2.5);
  pen.fillStyle = p.ink;
  pen.fill();
}

/** A number centred on its ink, not on its line box: Eastern digits have no descenders to balance. */
function number(pen: Pen, text: string, size: number, fill: string): void {
  pen.font = FONT.replace('{size}', String(size));
  pen.fillStyle = fill;
  pen.textAlign = 'left';
  pen.textBaseline = 'alphabetic';
  const box = pen.measureText(text);
  const x = (box.actualBoundingBoxLeft - box.actualBoundingBoxRight) / 2;
  const y = (box.actualBoundingBoxAscent - box.actualBoundingBoxDescent) / 2;
  pen.fillText(text, x, y);
}

/** Diagonal strokes over ground that is contested. Tiles without a seam; side in CSS pixels. */
export const HATCH_SIDE = 7;
export function drawHatch(pen: Pen, p: Palette): void {
  pen.strokeStyle = fade(p.care, 0.9);
  pen.lineWidth = 1;
  for (const shift of [-HATCH_SIDE, 0, HATCH_SIDE]) {
    pen.beginPath();
    pen.moveTo(shift - 2, HATCH_SIDE + 2);
    pen.lineTo(shift + HATCH_SIDE + 2, -2);
    pen.stroke();
  }
}

/** Headstones of a cemetery, two to a tile: upright, with a rounded head. */
export const STONES_SIDE = 14;
export function drawStones(pen: Pen, p: Palette): void {
  pen.strokeStyle = fade(p.greenName, 0.55);
  pen.lineWidth = 0.9;
  for (const [x, y] of [
    [3.5, 4.5],
    [10.5, 11.5],
  ] as const) {
    pen.beginPath();
    pen.moveTo(x - 1.3, y + 2);
    pen.lineTo(x - 1.3, y - 0.8);
    pen.arc(x, y - 0.8, 1.3, Math.PI, 0);
    pen.lineTo(x + 1.3, y + 2);
    pen.stroke();
  }
}

/** The small square of a landmark or a town that is only named. */
export const SPOT_SIDE = 7;
export function drawSpot(pen: Pen, p: Palette): void {
  pen.fillStyle = p.panel;
  pen.fillRect(0.5, 0.5, 6, 6);
  pen.strokeStyle = p.quietName;
  pen.lineWidth = 1;
  pen.strokeRect(1.5, 1.5, 4, 4);
}
