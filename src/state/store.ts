import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Dataset } from '../dataset/dataset';
import { type Histogram, histogram } from '../dataset/histogram';
import { type Filter, NO_FILTER, type Selection, select, type Window } from '../dataset/select';
import type { IncidentId, PlaceId } from '../domain/ids';
import type { Language } from '../domain/tables';
import { type Digits, type Formatter, formatter } from '../i18n/format';
import type { OfflineState } from './offline';

/** Where the map looks: zoom level, degrees. */
export interface Camera {
  readonly zoom: number;
  readonly lat: number;
  readonly lon: number;
}

export type Theme = 'light' | 'dark';

/** A part of a permalink that could not be used; the rest was. */
export interface Fault {
  readonly key: string;
  readonly text: string;
  readonly why:
    | 'unknown-key'
    | 'date'
    | 'place'
    | 'incident'
    | 'kind'
    | 'side'
    | 'status'
    | 'lang'
    | 'map'
    | 'order'
    | 'range'
    | 'older-version';
}

/**
 * The state of the screen. The first group is the view and goes into the permalink; the second is passing and does
 * not; the third is derived and is never written. Views change it through `actions/` alone.
 */
export interface Store {
  readonly dataset: Dataset;

  readonly window: Signal<Window>;
  readonly filter: Signal<Filter>;
  readonly place: Signal<PlaceId | null>;
  readonly incident: Signal<IncidentId | null>;
  readonly lang: Signal<Language>;
  /** Null: the whole city, whatever the screen's shape. */
  readonly camera: Signal<Camera | null>;

  readonly theme: Signal<Theme>;
  readonly digits: Signal<Digits>;
  readonly hovered: Signal<PlaceId | null>;
  readonly playing: Signal<boolean>;
  /** Days a second. */
  readonly speed: Signal<number>;
  /** Playback keeps the start of the window and moves the end only. */
  readonly cumulative: Signal<boolean>;
  /** The opening words are on screen. */
  readonly welcome: Signal<boolean>;
  readonly faults: Signal<readonly Fault[]>;
  /** Null until the service worker has been asked. */
  readonly offline: Signal<OfflineState | null>;

  readonly format: ReadonlySignal<Formatter>;
  readonly selection: ReadonlySignal<Selection>;
  /** Every incident the filter leaves, whatever the window. */
  readonly histogram: ReadonlySignal<Histogram>;
  /** The same for the chosen place alone; null when none is chosen. */
  readonly placeHistogram: ReadonlySignal<Histogram | null>;
}

export interface InitialView {
  readonly window: Window;
  readonly filter: Filter;
  readonly place: PlaceId | null;
  readonly incident: IncidentId | null;
  readonly lang: Language;
  readonly camera: Camera | null;
}

export const defaultView = (dataset: Dataset, lang: Language): InitialView => ({
  window: dataset.extent,
  filter: NO_FILTER,
  place: null,
  incident: null,
  lang,
  camera: null,
});

export function createStore(
  dataset: Dataset,
  view: InitialView,
  theme: Theme,
  faults: readonly Fault[] = [],
): Store {
  const window = signal(view.window);
  const filter = signal(view.filter);
  const place = signal(view.place);
  const lang = signal(view.lang);
  const digits = signal<Digits>('latn');
  return {
    dataset,
    window,
    filter,
    place,
    incident: signal(view.incident),
    lang,
    camera: signal(view.camera),
    theme: signal(theme),
    digits,
    hovered: signal(null),
    playing: signal(false),
    speed: signal(7),
    cumulative: signal(false),
    welcome: signal(false),
    faults: signal(faults),
    offline: signal(null),
    format: computed(() => formatter(lang.value, digits.value)),
    selection: computed(() => select(dataset.columns, window.value, filter.value)),
    histogram: computed(() => histogram(dataset.columns, filter.value)),
    placeHistogram: computed(() =>
      place.value === null ? null : histogram(dataset.columns, filter.value, place.value),
    ),
  };
}
