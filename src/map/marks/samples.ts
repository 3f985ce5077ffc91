import { fade, mix, type Palette } from '../palette';
import { STEP_OPACITY } from '../steps';
import { drawHatch, drawMark, HATCH_SIDE, sizeOf } from './draw';
import type { Mark } from './icons';

/** What the legend shows. */
export type Sample = `step-${1 | 2 | 3 | 4}` | 'ring' | 'point' | 'stretch' | 'contested' | 'rough';

/** CSS pixels. */
export const SAMPLE = { width: 38, height: 34 } as const;
const FINENESS = 2;

/** Draws a sign of the legend, `text` the count it shows, on a canvas of SAMPLE's size at twice its fineness. */
export function drawSample(canvas: HTMLCanvasElement, sample: Sample, text: string, p: Palette): void {
  const pen = canvas.getContext('2d');
  if (!pen) return;
  pen.setTransform(FINENESS, 0, 0, FINENESS, 0, 0);
  pen.clearRect(0, 0, SAMPLE.width, SAMPLE.height);
  const draw = SAMPLES[sample];
  draw(pen, text, p);
}

type Pen = CanvasRenderingContext2D;
type Draw = (pen: Pen, text: string, p: Palette) => void;

const step =
  (i: 1 | 2 | 3 | 4): Draw =>
  (pen, _, p) =>
    patch(pen, p, STEP_OPACITY[i]);

const SAMPLES: Readonly<Record<Sample, Draw>> = {
  'step-1': step(1),
  'step-2': step(2),
  'step-3': step(3),
  'step-4': step(4),
  ring: (pen, text, p) => centred(pen, { kind: 'ring', tone: 'plain', text }, p),
  point: (pen, _, p) => {
    disc(pen, p, 13, p.dark ? 0.16 : 0.1, [2, 2.5]);
    centred(pen, { kind: 'dot', tone: 'plain', text: '' }, p);
  },
  stretch: (pen, _, p) => stretch(pen, p),
  contested: (pen, text, p) => {
    patch(pen, p, STEP_OPACITY[1]);
    hatch(pen, p);
    centred(pen, { kind: 'ring', tone: 'contested', text }, p);
  },
  rough: (pen, _, p) => disc(pen, p, 12, STEP_OPACITY[1], [3, 2.5]),
};

function centred(pen: Pen, mark: Mark, p: Palette): void {
  const size = sizeOf(mark);
  pen.save();
  pen.translate((SAMPLE.width - size) / 2, (SAMPLE.height - size) / 2);
  drawMark(pen, mark, p);
  pen.restore();
}

const INSET = 5;
function patch(pen: Pen, p: Palette, share: number): void {
  pen.fillStyle = mix(p.ground, p.hot, share * (p.dark ? 0.82 : 1));
  pen.strokeStyle = fade(p.hot, 0.6);
  pen.beginPath();
  pen.rect(INSET, INSET, SAMPLE.width - 2 * INSET, SAMPLE.height - 2 * INSET);
  pen.fill();
  pen.stroke();
}

function hatch(pen: Pen, p: Palette): void {
  pen.save();
  pen.beginPath();
  pen.rect(INSET, INSET, SAMPLE.width - 2 * INSET, SAMPLE.height - 2 * INSET);
  pen.clip();
  for (let x = 0; x < SAMPLE.width; x += HATCH_SIDE)
    for (let y = 0; y < SAMPLE.height; y += HATCH_SIDE) {
      pen.save();
      pen.translate(x, y);
      pen.beginPath();
      pen.rect(0, 0, HATCH_SIDE, HATCH_SIDE);
      pen.clip();
      drawHatch(pen, p);
      pen.restore();
    }
  pen.restore();
}

function disc(pen: Pen, p: Palette, radius: number, share: number, dash: number[]): void {
  pen.beginPath();
  pen.arc(SAMPLE.width / 2, SAMPLE.height / 2, radius, 0, 2 * Math.PI);
  pen.fillStyle = fade(p.hot, share);
  pen.fill();
  pen.strokeStyle = fade(p.hot, 0.7);
  pen.setLineDash(dash);
  pen.stroke();
  pen.setLineDash([]);
}

function stretch(pen: Pen, p: Palette): void {
  const y = SAMPLE.height / 2;
  pen.fillStyle = fade(p.hot, p.dark ? 0.34 : 0.28);
  pen.fillRect(4, y - 6, SAMPLE.width - 8, 12);
  pen.strokeStyle = fade(p.hot, 0.8);
  pen.setLineDash([3, 2.4]);
  for (const edge of [y - 6, y + 6]) {
    pen.beginPath();
    pen.moveTo(4, edge);
    pen.lineTo(SAMPLE.width - 4, edge);
    pen.stroke();
  }
  pen.setLineDash([]);
}
