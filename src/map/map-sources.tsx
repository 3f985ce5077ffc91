import type { Messages } from '../i18n/messages';

/** Whose facts the map rests on, and under which licence: data/LICENSES.md says the same at length. */
const SOURCES = [
  { name: '© OpenStreetMap contributors', short: '© OpenStreetMap', licence: 'ODbL 1.0' },
  { name: 'UN OCHA', short: 'OCHA', licence: 'CC BY 3.0 IGO' },
  {
    name: '© 2019 Center for Spatial Research, Columbia University',
    short: 'CSR Columbia',
    licence: 'MIT',
  },
  { name: 'Syrian Archive', short: 'Syrian Archive', licence: 'CC BY-SA 4.0' },
  { name: 'GeoNames', short: 'GeoNames', licence: 'CC BY 4.0' },
] as const;

/** One line at the foot of the map; opened, each source with its licence. Names stay as their owners write them. */
export function MapSources({ m }: { readonly m: Messages }) {
  return (
    <details class="map-sources">
      <summary>
        <span class="unseen">{m.map.attribution}: </span>
        <span lang="en" dir="ltr">
          {SOURCES.map((s) => s.short).join(' · ')}
        </span>
      </summary>
      <ul lang="en" dir="ltr">
        {SOURCES.map((s) => (
          <li key={s.name}>
            {s.name} <span>{s.licence}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
