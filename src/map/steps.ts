/**
 * Steps of the neighbourhood fill. Few, and by fixed counts: a colour means the same number in every window, so that
 * scrubbing compares like with like.
 */
export const STEP_FLOORS = [1, 2, 4, 8] as const;

/** 0 for none, then 1 to 4. */
export const stepOf = (count: number): number => STEP_FLOORS.filter((floor) => count >= floor).length;

/** How much of the hot hue a step takes, 0 to 1; `STEP_OPACITY[0]` is no fill at all. */
export const STEP_OPACITY = [0, 0.2, 0.34, 0.48, 0.62] as const;
