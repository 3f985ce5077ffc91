import type { Dataset } from '../dataset/dataset';
import { type EpochDay, formatDay, parseDay } from '../domain/days';
import { incidentId, placeId } from '../domain/ids';
import { KINDS, LANGUAGES, type Language, SIDES, STATUSES } from '../domain/tables';
import type { Camera, Fault, InitialView } from './store';

/**
 * The permalink: the fragment of the address, as `key=value&…`. One entry a parameter, with how to read and how to
 * write it; `null` from `write` leaves the parameter out. A faulty part falls back alone and is named, the rest is
 * honoured. Calendar days, never instants: the same view opens in every time zone.
 */
interface Parameter {
  readonly key: string;
  readonly read: (text: string, view: InitialView, dataset: Dataset) => InitialView | Fault['why'];
  readonly write: (view: InitialView, dataset: Dataset) => string | null;
}

const day = (text: string, dataset: Dataset): EpochDay | 'date' | 'range' => {
  const parsed = parseDay(text);
  if (parsed === null) return 'date';
  return parsed < dataset.extent.from || parsed > dataset.extent.to ? 'range' : parsed;
};

/** Reads a comma-separated list of entries of a closed table; one unknown entry spoils the parameter. */
function setOf<T extends string>(text: string, table: readonly T[]): ReadonlySet<T> | null {
  const parts = text.split(',').filter((p) => p !== '');
  const known = parts.filter((p): p is T => (table as readonly string[]).includes(p));
  return known.length === parts.length ? new Set(known) : null;
}

const listOf = <T extends string>(set: ReadonlySet<T>, table: readonly T[]): string | null =>
  set.size === 0 ? null : table.filter((entry) => set.has(entry)).join(',');

const KIND_IDS = KINDS.map((k) => k.id);

const CAMERA = /^(\d{1,2}(?:\.\d+)?)\/(-?\d{1,2}(?:\.\d+)?)\/(-?\d{1,3}(?:\.\d+)?)$/;

function camera(text: string): Camera | null {
  const m = CAMERA.exec(text);
  if (!m) return null;
  const [zoom, lat, lon] = [Number(m[1]), Number(m[2]), Number(m[3])];
  return zoom <= 22 && Math.abs(lat) <= 85 && Math.abs(lon) <= 180 ? { zoom, lat, lon } : null;
}

const PARAMETERS: readonly Parameter[] = [
  {
    key: 'from',
    read: (text, view, dataset) => {
      const from = day(text, dataset);
      return typeof from === 'string' ? from : { ...view, window: { ...view.window, from } };
    },
    write: ({ window }, { extent }) => (window.from === extent.from ? null : formatDay(window.from)),
  },
  {
    key: 'to',
    read: (text, view, dataset) => {
      const to = day(text, dataset);
      if (typeof to === 'string') return to;
      return to < view.window.from ? 'order' : { ...view, window: { ...view.window, to } };
    },
    write: ({ window }, { extent }) => (window.to === extent.to ? null : formatDay(window.to)),
  },
  {
    key: 'place',
    read: (text, view, { places }) =>
      places.has(placeId(text)) ? { ...view, place: placeId(text) } : 'place',
    write: ({ place }) => place,
  },
  {
    key: 'incident',
    read: (text, view, { byId }) => {
      const incident = byId.get(incidentId(text));
      return incident ? { ...view, incident: incident.id } : 'incident';
    },
    write: ({ incident }) => incident,
  },
  {
    key: 'kinds',
    read: (text, view) => {
      const kinds = setOf(text, KIND_IDS);
      return kinds === null ? 'kind' : { ...view, filter: { ...view.filter, kinds } };
    },
    write: ({ filter }) => listOf(filter.kinds, KIND_IDS),
  },
  {
    key: 'sides',
    read: (text, view) => {
      const sides = setOf(text, SIDES);
      return sides === null ? 'side' : { ...view, filter: { ...view.filter, sides } };
    },
    write: ({ filter }) => listOf(filter.sides, SIDES),
  },
  {
    key: 'status',
    read: (text, view) => {
      const statuses = setOf(text, STATUSES);
      return statuses === null ? 'status' : { ...view, filter: { ...view.filter, statuses } };
    },
    write: ({ filter }) => listOf(filter.statuses, STATUSES),
  },
  {
    key: 'lang',
    read: (text, view) => {
      const lang = LANGUAGES.find((l) => l === text);
      return lang === undefined ? 'lang' : { ...view, lang };
    },
    write: ({ lang }) => lang,
  },
  {
    key: 'map',
    read: (text, view) => {
      const found = camera(text);
      return found === null ? 'map' : { ...view, camera: found };
    },
    write: ({ camera: c }) =>
      c === null ? null : `${c.zoom.toFixed(2)}/${c.lat.toFixed(5)}/${c.lon.toFixed(5)}`,
  },
  {
    key: 'v',
    read: (text, view, { version }) => (text === version ? view : 'older-version'),
    write: (_, { version }) => version,
  },
];

/** Reads a fragment (with or without `#`) over a default view. Never throws: what cannot be used becomes a fault. */
export function readUrl(
  fragment: string,
  initial: InitialView,
  dataset: Dataset,
): { readonly view: InitialView; readonly faults: readonly Fault[] } {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  const faults: Fault[] = [];
  let view = initial;
  for (const key of new Set(given.keys())) {
    if (!PARAMETERS.some((p) => p.key === key))
      faults.push({ key, text: given.get(key) ?? '', why: 'unknown-key' });
  }
  for (const parameter of PARAMETERS) {
    const text = given.get(parameter.key);
    if (text === null) continue;
    const result = parameter.read(text, view, dataset);
    if (typeof result === 'string') faults.push({ key: parameter.key, text, why: result });
    else view = result;
  }
  return { view, faults };
}

/** Writes a view as a fragment without `#`; what equals the default is left out. */
export function writeUrl(view: InitialView, dataset: Dataset): string {
  const parts = PARAMETERS.flatMap(({ key, write }) => {
    const text = write(view, dataset);
    // Commas and slashes may stand in a fragment (RFC 3986, 3.5) and keep the link readable.
    return text === null
      ? []
      : [`${key}=${encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%2F', '/')}`];
  });
  return parts.join('&');
}

/** The first language the browser asks for that we have; Arabic when it asks for neither. */
export function languageFor(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const found = LANGUAGES.find((l) => tag.toLowerCase().split('-')[0] === l);
    if (found) return found;
  }
  return 'ar';
}
