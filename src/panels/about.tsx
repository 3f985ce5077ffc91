import { useRef } from 'preact/hooks';
import { parseDay } from '../domain/days';
import type { Store } from '../state/store';

/** What the data are and are not, the reports behind them, and whose work they rest on. */
export function AboutButton({ store }: { readonly store: Store }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const f = store.format.value;
  const { m } = f;
  const { reports, version, credits, rejected } = store.dataset;
  return (
    <>
      <button
        type="button"
        class="button"
        aria-label={m.about.title}
        onClick={() => dialog.current?.showModal()}
      >
        <span class="wide">{m.about.title}</span>
        <span class="narrow" aria-hidden="true">
          ?
        </span>
      </button>
      <dialog ref={dialog} class="about" aria-labelledby="about-title">
        <h2 id="about-title">{m.about.title}</h2>
        <p>{m.about.intro}</p>
        <p>
          {m.timeline.silence} {m.about.few}
        </p>
        <h3>{m.about.reports}</h3>
        <ul>
          {[...reports.values()].map((report) => {
            const day = report.published.date === null ? null : parseDay(report.published.date);
            return (
              <li key={report.id}>
                {day === null
                  ? f.fill(m.incident.reportUndated, { id: report.id })
                  : f.fill(m.incident.report, { id: report.id, date: f.longDay(day) })}
                <span class="quiet">
                  {' '}
                  · {report.publisher?.[f.lang] ?? m.incident.noPublisher} · {m.bases[report.published.basis]}
                </span>
                <span class="quiet block">{report.published.evidence?.[f.lang]}</span>
                <span class="quiet block">
                  SHA-256 <code>{report.sha256.slice(0, 16)}…</code>
                </span>
              </li>
            );
          })}
        </ul>
        {rejected.length > 0 && (
          <>
            <h3>{m.about.rejected}</h3>
            <ul>
              {rejected.map(({ report, sentences, kind, reason }) => (
                <li key={`${report}${kind}${sentences.join()}`}>
                  {f.fill(m.incident.reportUndated, { id: report })}, {m.kinds[kind]}: {reason[f.lang]}
                </li>
              ))}
            </ul>
          </>
        )}
        <h3>{m.about.licences}</h3>
        <ul>
          {credits.map(({ licence, attribution }) => (
            <li key={licence + attribution[0]} lang="en" dir="ltr">
              {attribution.join('; ')} <span class="quiet">({licence})</span>
            </li>
          ))}
        </ul>
        <p class="quiet">{f.fill(m.about.version, { v: version })}</p>
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          {m.about.close}
        </button>
      </dialog>
    </>
  );
}
