import { useMemo } from 'preact/hooks';
import { FAMILIES, KINDS } from '../domain/tables';
import type { Store } from '../state/store';
import { squareMark } from './marks';

const SIZE = 11;

/** Which colour and shape stands for which family; how spans and reports are drawn; that silence is not calm. */
export function Legend({ store }: { readonly store: Store }) {
  const f = store.format.value;
  const { m } = f;
  const { incidents } = store.dataset.columns;
  const present = useMemo(() => {
    const kinds = new Set(incidents.map((i) => i.kind));
    return FAMILIES.filter((family) => KINDS.some((k) => k.family === family && kinds.has(k.id)));
  }, [incidents]);
  const { undated } = store.histogram.value;
  return (
    <div class="timeline-legend">
      <ul>
        {present.map((family) => (
          <li key={family}>
            <svg class={`key family-${family}`} viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true">
              <path d={squareMark(FAMILIES.indexOf(family), 0, 0, SIZE)} fill-rule="evenodd" />
            </svg>
            {m.families[family]}
          </li>
        ))}
        <li>
          <svg class="key span-key" viewBox="0 0 18 11" aria-hidden="true">
            <path class="pale" d="M0 3h18v5H0z" />
            <path d="M0 2h2v7H0zM16 2h2v7h-2z" />
          </svg>
          {m.timeline.within}
        </li>
        <li class="reports-key">
          <svg class="key" viewBox="0 0 11 11" aria-hidden="true">
            <circle cx="5.5" cy="5.5" r="3" />
          </svg>
          {m.timeline.reports}
        </li>
        {undated > 0 && <li class="undated">{f.plural(m.timeline.undated, undated)}</li>}
      </ul>
      <p>{m.timeline.silence}</p>
    </div>
  );
}
