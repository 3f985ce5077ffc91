import type { ReadonlySignal } from '@preact/signals';
import { epochDay } from '../domain/days';
import { FAMILIES, KINDS } from '../domain/tables';
import type { Store } from '../state/store';
import type { Picture } from './draw-marks';
import { squareMark } from './marks';
import { daysAt, foldAt, spanAt } from './pick';
import { type Reading, readDays, readSilence } from './readout';

/** Where a pointer rests on the drawing, in pixels. */
export interface Pointed {
  readonly x: number;
  readonly y: number;
  readonly zone: 'main' | 'overview';
}

const SIZE = 10;

/** What stands under the pointer, in words, above it: the day, its incidents by family, its spans, its reports. */
export function Readout({
  pointed,
  picture,
  store,
}: {
  readonly pointed: ReadonlySignal<Pointed | null>;
  readonly picture: Picture;
  readonly store: Store;
}) {
  const at = pointed.value;
  if (at === null) return null;
  const scale = at.zone === 'main' ? picture.scale : picture.overview;
  const fold = at.zone === 'main' ? foldAt(scale, at.x) : null;
  const days = daysAt(picture, scale, at.x);
  const histogram = store.placeHistogram.value ?? picture.histogram;
  const reading = fold
    ? readSilence(fold)
    : readDays(days.from, days.to, histogram, picture.dataset.reportsByDay);
  const span = at.zone === 'main' ? spanAt(picture, at.x, at.y) : null;
  const { left, right } = fold ?? (span ? scale.box(span.from, span.to) : scale.box(days.from, days.to));
  const { rows } = picture;
  const band =
    at.zone === 'main'
      ? { top: rows.top, bottom: rows.reports.bottom }
      : { top: rows.overview.top, bottom: rows.overview.bottom };
  return (
    <>
      {reading.about === 'days' && (
        <div
          class="pointed"
          style={{
            left: `${Math.max(left, scale.left)}px`,
            width: `${Math.max(1, Math.min(right, scale.right) - Math.max(left, scale.left))}px`,
            top: `${band.top}px`,
            height: `${band.bottom - band.top}px`,
          }}
        />
      )}
      <div class="readout" style={{ left: `clamp(9.5rem, ${at.x}px, 100% - 9.5rem)` }}>
        {span ? (
          <SpanWords row={span.row} picture={picture} store={store} />
        ) : (
          <Words reading={reading} store={store} />
        )}
      </div>
    </>
  );
}

function Words({ reading, store }: { readonly reading: Reading; readonly store: Store }) {
  const f = store.format.value;
  const { m } = f;
  const from = epochDay(reading.from);
  const to = epochDay(reading.to);
  const when = from === to ? f.longDay(from) : `${f.day(from)} – ${f.day(to)}`;
  if (reading.about === 'silence')
    return (
      <>
        <strong>{when}</strong>
        <p>{f.fill(m.timeline.silent, { days: f.plural(m.timeline.days, reading.days) })}</p>
        <p class="quiet">{m.timeline.silence}</p>
      </>
    );
  const { counts, total, spans, reports } = reading;
  return (
    <>
      <strong>{when}</strong>
      {total > 0 && (
        <ul>
          {FAMILIES.map(
            (family, i) =>
              counts[i]! > 0 && (
                <li key={family}>
                  <svg class={`key family-${family}`} viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true">
                    <path d={squareMark(i, 0, 0, SIZE)} fill-rule="evenodd" />
                  </svg>
                  {f.number(counts[i]!)} {m.families[family]}
                </li>
              ),
          )}
        </ul>
      )}
      {total === 0 && spans.length === 0 && <p>{f.plural(m.incidentsCount, 0)}</p>}
      {spans.length > 0 && <p>{f.plural(m.timeline.inSpans, spans.length)}</p>}
      <p class="quiet">{f.plural(m.reportsCount, reports)}</p>
    </>
  );
}

function SpanWords({
  row,
  picture,
  store,
}: {
  readonly row: number;
  readonly picture: Picture;
  readonly store: Store;
}) {
  const f = store.format.value;
  const { m } = f;
  const incident = picture.dataset.columns.incidents[row]!;
  const family = KINDS.find((k) => k.id === incident.kind)!.family;
  return (
    <>
      <strong class={`family-${family} named`}>{m.kinds[incident.kind]}</strong>
      <p>{f.span(incident.date)}</p>
      <p class="quiet">{incident.date.extent === 'throughout' ? m.timeline.throughout : m.timeline.within}</p>
    </>
  );
}
