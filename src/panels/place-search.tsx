import { useId, useMemo, useRef, useState } from 'preact/hooks';
import type { PlaceId } from '../domain/ids';
import { searchPlaces } from '../gazetteer/search';
import { choosePlace } from '../state/actions/choose-place';
import type { Store } from '../state/store';
import { placeName } from './words';

const SHOWN = 10;

/** Finds a place by any spelling in either script. A combobox with a list, as the ARIA practices describe it. */
export function PlaceSearch({ store }: { readonly store: Store }) {
  const f = store.format.value;
  const { m } = f;
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const [open, setOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const { dataset } = store;
  const places = useMemo(() => ({ places: [...dataset.places.values()] }), [dataset]);
  const reported = useMemo(() => new Set(dataset.columns.rowsOfPlace.keys()), [dataset]);
  // Reported places first; the rest keeps the order of the search.
  const found = searchPlaces(places, query, 40);
  const matches = [
    ...found.filter(({ place }) => reported.has(place.id)),
    ...found.filter(({ place }) => !reported.has(place.id)),
  ].slice(0, SHOWN);
  const shown = open && query.trim() !== '';

  const choose = (place: PlaceId) => {
    choosePlace.perform(store, place);
    setQuery('');
    setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && matches.length > 0) {
      event.preventDefault();
      setOpen(true);
      setActive((active + step + matches.length) % matches.length);
    } else if (event.key === 'Enter') {
      const match = matches[active];
      if (shown && match) choose(match.place.id);
    } else if (event.key === 'Escape') {
      if (shown) setOpen(false);
      else setQuery('');
    }
  };

  return (
    <div class="search">
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={m.search.label}
        placeholder={m.search.placeholder}
        aria-expanded={shown}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={shown && matches[active] ? `${listId}-${active}` : undefined}
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          setActive(0);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
      />
      <div id={listId} role="listbox" aria-label={m.search.label} hidden={!shown || matches.length === 0}>
        {matches.map(({ place, name }, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox's input holds the focus and handles the keys
          <div
            key={place.id}
            id={`${listId}-${i}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === active}
            onMouseDown={(event) => event.preventDefault()}
            onMouseEnter={() => setActive(i)}
            onClick={() => choose(place.id)}
          >
            <span>
              {placeName(place, f)}
              {name !== placeName(place, f) && <bdi class="quiet"> {name}</bdi>}
            </span>
            <span class="quiet">
              {m.panel.kind[place.kind]}
              {reported.has(place.id) && (
                <> · {f.plural(m.incidentsCount, dataset.columns.rowsOfPlace.get(place.id)?.length ?? 0)}</>
              )}
            </span>
          </div>
        ))}
      </div>
      {shown && matches.length === 0 && (
        <p class="no-match" role="alert">
          {m.search.none}
        </p>
      )}
    </div>
  );
}
