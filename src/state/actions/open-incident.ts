import type { IncidentId } from '../../domain/ids';
import type { Action } from './action';

/** Opens an incident's details; null closes them. */
export const openIncident: Action<[incident: IncidentId | null]> = {
  id: 'open-incident',
  label: (m) => m.incident.open,
  perform: (store, incident) => {
    store.incident.value = incident;
  },
};
