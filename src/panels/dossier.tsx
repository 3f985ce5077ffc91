import { sharesDay } from '../dataset/select';
import { precisionOf } from '../dataset/where';
import { epochDay } from '../domain/days';
import type { PlaceId } from '../domain/ids';
import { choosePlace } from '../state/actions/choose-place';
import { setWindow } from '../state/actions/set-window';
import type { Store } from '../state/store';
import { PlaceDays } from './place-days';
import { RecordList } from './record-list';
import { placeName } from './words';

/** Everything reported of one place: its names, what it is, its incidents in and out of the window. */
export function Dossier({ place: id, store }: { readonly place: PlaceId; readonly store: Store }) {
  const f = store.format.value;
  const { m } = f;
  const { places, columns } = store.dataset;
  const place = places.get(id);
  if (!place) return null;
  const rows = columns.rowsOfPlace.get(id) ?? [];
  const { shown, denied, absent, undated } = store.selection.value;
  const listed = new Set([...shown, ...denied, ...absent, ...undated]);
  const here = rows.filter((row) => listed.has(row));
  const days = rows.flatMap((row) =>
    sharesDay(columns, row, store.dataset.extent) ? [columns.first[row]!, columns.last[row]!] : [],
  );
  const other = f.lang === 'ar' ? place.names.en : place.names.ar;
  const variants = [...other, ...place.names[f.lang].slice(1)];
  const area = precisionOf(place) === 'neighbourhood';
  return (
    <aside class="dossier" aria-label={placeName(place, f)}>
      <button type="button" class="link back" onClick={() => choosePlace.perform(store, null)}>
        {m.panel.back}
      </button>
      <h2>{placeName(place, f)}</h2>
      <p class="quiet names">
        {variants.slice(0, 6).map((name, i) => (
          <>
            {i > 0 && ' · '}
            <bdi key={name}>{name}</bdi>
          </>
        ))}
      </p>
      <p class="quiet">
        {m.panel.kind[place.kind]}
        {place.sector !== null && <> · {m.panel.sector[place.sector]}</>}
        {place.precisionM !== null && (
          <> · {f.fill(m.panel.precision, { metres: f.metres(place.precisionM) })}</>
        )}
      </p>
      {area && <p class="quiet">{m.panel.drawnAs}</p>}
      <p class="count">
        {f.fill(m.panel.inWindow, {
          n: f.plural(m.incidentsCount, here.length),
          total: f.number(rows.length),
        })}
      </p>
      {rows.length === 0 && <p>{m.panel.emptyPlace}</p>}
      {rows.length > here.length && days.length > 0 && (
        <button
          type="button"
          class="button"
          onClick={() =>
            setWindow.perform(store, {
              from: epochDay(Math.min(...days)),
              to: epochDay(Math.max(...days)),
            })
          }
        >
          {m.panel.jump}
        </button>
      )}
      <PlaceDays store={store} />
      <RecordList incidents={here.map((row) => columns.incidents[row]!)} store={store} />
    </aside>
  );
}
