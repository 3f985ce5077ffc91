import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';

/** Width of an element's content box in pixels; 0 until it is laid out. */
export function useWidth(ref: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    setWidth(element.clientWidth);
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return width;
}

/** Where no canvas can be had, a letter is taken for this share of its size: wider than most are. */
const LETTER = 0.62;

/** Measures text in one font; remembers what it has measured. */
function measurer(font: string, size: number): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  if (context) context.font = font;
  return (text) => {
    const found =
      known.get(text) ?? (context ? context.measureText(text).width : text.length * size * LETTER);
    known.set(text, found);
    return found;
  };
}

/**
 * Widths of labels, in the font in which `ref` sets its text, at `size` pixels. Measured anew when web fonts arrive:
 * until then another font stands in, with other widths.
 */
export function useTextWidth(
  ref: RefObject<HTMLElement | null>,
  size: number,
  lang: string,
): (text: string) => number {
  const [measure, setMeasure] = useState<(text: string) => number>(
    () => (text: string) => text.length * size * LETTER,
  );
  useEffect(() => {
    const renew = (): void => {
      const element = ref.current;
      if (!element) return;
      const next = measurer(`600 ${size}px ${getComputedStyle(element).fontFamily}`, size);
      setMeasure(() => next);
    };
    renew();
    document.fonts.addEventListener('loadingdone', renew);
    return () => document.fonts.removeEventListener('loadingdone', renew);
  }, [ref, size, lang]);
  return measure;
}
