/** The shapes of the controls. Those with a direction are drawn for the direction of time on screen, not mirrored. */
const SHAPES = {
  play: 'M4 2.5 13 8l-9 5.5z',
  'play-rtl': 'M12 2.5 3 8l9 5.5z',
  pause: 'M4 3h3v10H4zM9 3h3v10H9z',
  left: 'M10 3 5 8l5 5',
  right: 'M6 3l5 5-5 5',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  more: 'M3 5h10M5.5 8h5M7 11h2',
} as const;

const FILLED: ReadonlySet<string> = new Set(['play', 'play-rtl', 'pause']);

export function Icon({ shape }: { readonly shape: keyof typeof SHAPES }) {
  return (
    <svg class={FILLED.has(shape) ? 'icon filled' : 'icon'} viewBox="0 0 16 16" aria-hidden="true">
      <path d={SHAPES[shape]} />
    </svg>
  );
}
