import type { MapLibreMap } from 'maplibre-gl';
import {
  drawHatch,
  drawMark,
  drawSpot,
  drawStones,
  HATCH_SIDE,
  SPOT_SIDE,
  STONES_SIDE,
  sizeOf,
} from './marks/draw';
import { markOf } from './marks/icons';
import type { Palette } from './palette';

type Pen = OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D;

/** Drawn at least twice as fine as CSS pixels: rings stay round when they are drawn a little smaller. */
const pixelRatio = (): number => Math.max(2, Math.ceil(window.devicePixelRatio));

interface Drawing {
  readonly side: number;
  readonly draw: (pen: Pen, palette: Palette) => void;
}

const PATTERNS: Readonly<Record<string, Drawing>> = {
  hatch: { side: HATCH_SIDE, draw: drawHatch },
  stones: { side: STONES_SIDE, draw: drawStones },
  spot: { side: SPOT_SIDE, draw: drawSpot },
};

function drawingOf(id: string): Drawing | null {
  const pattern = PATTERNS[id];
  if (pattern) return pattern;
  const mark = markOf(id);
  return mark && { side: sizeOf(mark), draw: (pen, palette) => drawMark(pen, mark, palette) };
}

function raster({ side, draw }: Drawing, palette: Palette, ratio: number): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = side * ratio;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('this browser gives no canvas to draw the signs of the map on');
  pen.scale(ratio, ratio);
  draw(pen, palette);
  return pen.getImageData(0, 0, canvas.width, canvas.height);
}

/** The images of the map, drawn as they are asked for and again in another theme. */
export interface Images {
  /** Draws what is missing of these ids; ids that are no image are passed over. */
  readonly need: (ids: Iterable<string>) => void;
  readonly recolour: (palette: Palette) => void;
}

export function mapImages(map: MapLibreMap, first: Palette): Images {
  const ratio = pixelRatio();
  const drawn = new Map<string, Drawing>();
  let palette = first;
  const need = (ids: Iterable<string>): void => {
    for (const id of ids) {
      const drawing = drawn.has(id) ? null : drawingOf(id);
      if (!drawing) continue;
      drawn.set(id, drawing);
      map.addImage(id, raster(drawing, palette, ratio), { pixelRatio: ratio });
    }
  };
  return {
    need,
    recolour: (next) => {
      palette = next;
      for (const [id, drawing] of drawn) map.updateImage(id, raster(drawing, palette, ratio));
    },
  };
}

/** Everything the style itself names. */
export const PATTERN_IDS: readonly string[] = Object.keys(PATTERNS);
