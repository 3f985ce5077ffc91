import type { Store } from '../state/store';

/**
 * How many incidents the window holds, each once, with denied, absent and undated named apart. A polite live region:
 * it is read out when it has come to rest, not at every step of a scrub.
 */
export function StatusLine({ store }: { readonly store: Store }) {
  const f = store.format.value;
  const { m } = f;
  const { shown, denied, absent, undated } = store.selection.value;
  const notDrawn = [
    ...(denied.length > 0 ? [f.plural(m.status.denied, denied.length)] : []),
    ...(absent.length > 0 ? [f.plural(m.status.absent, absent.length)] : []),
  ];
  return (
    <p role="status" class="status" data-shown={shown.length}>
      <strong>{f.plural(m.status.inWindow, shown.length)}</strong>
      {notDrawn.length > 0 && <span> · {[...notDrawn, m.status.notDrawn].join(m.comma)}</span>}
      {undated.length > 0 && <span> · {f.plural(m.status.undated, undated.length)}</span>}
    </p>
  );
}
