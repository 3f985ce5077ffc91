/** Lengths a scale bar may have: 1, 2 or 5 times a power of ten, in metres. */
const STEPS = [1, 2, 5] as const;

/** The longest round length, in metres, that fits into `pixels` at a scale of `metresPerPixel`; 0 when there is no scale yet. */
export function roundLength(metresPerPixel: number, pixels: number): number {
  const most = metresPerPixel * pixels;
  if (!(most > 0)) return 0;
  const power = 10 ** Math.floor(Math.log10(most));
  return Math.max(...STEPS.map((s) => s * power).filter((length) => length <= most));
}
