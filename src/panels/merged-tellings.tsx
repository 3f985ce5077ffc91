import type { Incident } from '../domain/incident';
import type { Store } from '../state/store';
import { placeName } from './words';

/** Why tellings of other reports are taken for this incident: the rule, and the ground and the days they share. */
export function MergedTellings({ incident, store }: { readonly incident: Incident; readonly store: Store }) {
  const f = store.format.value;
  const { m } = f;
  const { places } = store.dataset;
  if (incident.merged.length === 0) return null;
  return (
    <div>
      <dt>{m.incident.joined}</dt>
      {incident.merged.map(({ id, report, rule, shared, days: [from, to] }) => {
        const names = shared.flatMap((place) => places.get(place) ?? []).map((place) => placeName(place, f));
        const precision = from !== null && from === to ? 'day' : from && to ? 'span' : 'open';
        return (
          <dd key={id}>
            {f.fill(m.incident.joinedFrom, { id: report, why: m.mergeRules[rule] })}{' '}
            <span class="quiet">
              · {names.length > 0 && <>{f.list(names)} · </>}
              {f.span({ from, to, precision, extent: 'within' })}
            </span>
          </dd>
        );
      })}
    </div>
  );
}
