import type { Incident } from '../domain/incident';
import type { Formatter } from '../i18n/format';
import type { Store } from '../state/store';
import { IncidentCard } from './incident-card';

/** A heading of the list and what stands under it: one known day, or one span. */
interface Group {
  readonly key: string;
  readonly title: string;
  readonly incidents: readonly Incident[];
}

/** Groups incidents, already in order of time, by their day or span. */
function groupByDate(incidents: readonly Incident[], f: Formatter): readonly Group[] {
  const groups: { key: string; title: string; incidents: Incident[] }[] = [];
  for (const incident of incidents) {
    const key = `${incident.date.from ?? ''}/${incident.date.to ?? ''}`;
    const last = groups.at(-1);
    if (last?.key === key) last.incidents.push(incident);
    else groups.push({ key, title: f.span(incident.date), incidents: [incident] });
  }
  return groups;
}

/** Incidents under the days they are reported for. */
export function RecordList({
  incidents,
  store,
}: {
  readonly incidents: readonly Incident[];
  readonly store: Store;
}) {
  const f = store.format.value;
  return (
    <>
      {groupByDate(incidents, f).map((group) => (
        <section key={group.key} class="day">
          <h3>
            <span>{group.title}</span>{' '}
            <span class="quiet">{f.plural(f.m.incidentsCount, group.incidents.length)}</span>
          </h3>
          {group.incidents.map((incident) => (
            <IncidentCard key={incident.id} incident={incident} store={store} />
          ))}
        </section>
      ))}
    </>
  );
}
