import type { Language } from '../domain/tables';
import { formatter } from '../i18n/format';

/** Shown until the reports are there. */
export function Loading({ lang }: { readonly lang: Language }) {
  const { m } = formatter(lang);
  return (
    <main class="state" aria-busy="true">
      <h1>{m.title}</h1>
      <p role="status">{m.loading}</p>
    </main>
  );
}

/** Shown when the reports cannot be loaded: what is missing, and a way to try again. */
export function LoadFailed({
  lang,
  what,
  retry,
}: {
  readonly lang: Language;
  readonly what: string;
  readonly retry: () => void;
}) {
  const { m, fill } = formatter(lang);
  return (
    <main class="state">
      <h1>{m.title}</h1>
      <p role="alert">{fill(m.failed, { what })}</p>
      <button type="button" class="button" onClick={retry}>
        {m.retry}
      </button>
    </main>
  );
}
