import { Fragment } from 'preact';
import { passes, sharesDay } from '../dataset/select';
import { precisionOf } from '../dataset/where';
import { epochDay } from '../domain/days';
import type { PlaceId } from '../domain/ids';
import { choosePlace } from '../state/actions/choose-place';
import { resetFilter } from '../state/actions/set-filter';
import { setWindow } from '../state/actions/set-window';
import type { Store } from '../state/store';
import { PlaceDays } from './place-days';
import { RecordList } from './record-list';
import { placeName, setApart } from './words';

/** Everything reported of one place: its names, what it is, its incidents in and out of the window. */
export function Dossier({ place: id, store }: { readonly place: PlaceId; readonly store: Store }) {
  const f = store.format.value;
  const { m } = f;
  const { places, columns } = store.dataset;
  const place = places.get(id);
  if (!place) return null;
  const rows = columns.rowsOfPlace.get(id) ?? [];
  const { shown, denied, absent, undated } = store.selection.value;
  const own = new Set(rows);
  const within = (some: readonly number[]) => some.filter((row) => own.has(row));
  const here = [shown, denied, absent, undated].flatMap(within).sort((a, b) => a - b);
  const counts = {
    denied: within(denied).length,
    absent: within(absent).length,
    undated: within(undated).length,
  };
  const pass = passes(columns, store.filter.value);
  const hidden = rows.filter((row) => !here.includes(row));
  const later = hidden.some(pass);
  const filtered = hidden.some((row) => !pass(row));
  const days = rows.flatMap((row) =>
    sharesDay(columns, row, store.dataset.extent) ? [columns.first[row]!, columns.last[row]!] : [],
  );
  const otherLang = f.lang === 'ar' ? 'en' : 'ar';
  const names = [
    ...place.names[otherLang].map((name) => ({ name, lang: otherLang })),
    ...place.names[f.lang].slice(1).map((name) => ({ name, lang: f.lang })),
  ];
  const area = precisionOf(place) === 'neighbourhood';
  return (
    <aside
      class="dossier"
      aria-label={placeName(place, f)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') choosePlace.perform(store, null);
      }}
    >
      <button type="button" class="link back" onClick={() => choosePlace.perform(store, null)}>
        {m.panel.back}
      </button>
      <h2 id="dossier" tabIndex={-1}>
        {placeName(place, f)}
      </h2>
      <p class="quiet names">
        {names.slice(0, 6).map(({ name, lang }, i) => (
          <Fragment key={name}>
            {i > 0 && ' · '}
            <bdi lang={lang}>{name}</bdi>
          </Fragment>
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
        {[
          f.fill(m.panel.inWindow, {
            n: f.plural(m.incidentsCount, within(shown).length),
            total: f.number(rows.length),
          }),
          ...setApart(counts, f),
        ].join(' · ')}
      </p>
      {rows.length === 0 && <p>{m.panel.emptyPlace}</p>}
      {later && days.length > 0 && (
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
      {filtered && (
        <button type="button" class="button" onClick={() => resetFilter.perform(store)}>
          {m.filters.reset}
        </button>
      )}
      <PlaceDays store={store} />
      <RecordList incidents={here.map((row) => columns.incidents[row]!)} store={store} />
    </aside>
  );
}
