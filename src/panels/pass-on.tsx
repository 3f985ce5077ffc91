import { useState } from 'preact/hooks';
import type { Incident } from '../domain/incident';
import type { Store } from '../state/store';
import { citationOf, errorReportOf, incidentLink } from './citation';

/** Gives the browser a text to keep as a file. */
function saveText(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** The reference to an incident, its link, and a letter about what is wrong with it. Nothing is sent anywhere. */
export function PassOn({ incident, store }: { readonly incident: Incident; readonly store: Store }) {
  const f = store.format.value;
  const { m } = f;
  const [copied, setCopied] = useState<'yes' | 'refused' | null>(null);
  const base = document.baseURI;
  const citation = citationOf(incident, store.dataset, f, base);
  const copy = async (): Promise<void> => {
    try {
      // Without https, and where a person forbids it, there is no clipboard: the words stand there to be selected.
      await navigator.clipboard.writeText(citation);
      setCopied('yes');
    } catch (error) {
      console.info('not copied', error);
      setCopied('refused');
    }
  };
  return (
    <div class="pass-on">
      <h5>{m.incident.cite}</h5>
      <p class="citation">{citation}</p>
      <p class="pass-on-actions">
        <button type="button" class="button" onClick={() => void copy()}>
          {m.incident.copy}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => saveText(`${incident.id}.txt`, errorReportOf(incident, store.dataset, f, base))}
        >
          {m.incident.reportError}
        </button>
        <a class="link" href={incidentLink(incident, store.dataset, f, base)}>
          {m.incident.link}
        </a>
        <span role="status" class="quiet">
          {copied === 'yes' ? m.incident.copied : copied === 'refused' ? m.incident.notCopied : ''}
        </span>
      </p>
    </div>
  );
}
