import { effect, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Formatter } from '../i18n/format';
import type { Store } from '../state/store';
import { setApart } from './words';

/** The count is read out once the window has rested this long, so that scrubbing and playing stay quiet. */
const REST_MS = 500;
/** Then it leaves the page again, lest someone who reads on from there meet it twice. */
const SPOKEN_MS = 5000;

function partsOf(store: Store, f: Formatter): readonly [string, ...string[]] {
  const { shown, denied, absent, undated } = store.selection.value;
  const counts = { denied: denied.length, absent: absent.length, undated: undated.length };
  return [f.plural(f.m.status.inWindow, shown.length), ...setApart(counts, f)];
}

/** Says aloud what the status says, when it has come to rest; nothing when the page opens. */
function Announcer({ store }: { readonly store: Store }) {
  const spoken = useSignal('');
  useEffect(() => {
    let last: string | null = null;
    let timer = 0;
    const end = effect(() => {
      const text = partsOf(store, store.format.value).join(store.format.value.m.comma);
      const opening = last === null;
      if (text === last) return;
      last = text;
      if (opening) return;
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        spoken.value = text;
        timer = window.setTimeout(() => {
          spoken.value = '';
        }, SPOKEN_MS);
      }, REST_MS);
    });
    return () => {
      end();
      clearTimeout(timer);
    };
  }, [store, spoken]);
  return (
    <p class="unseen" aria-live="polite">
      {spoken}
    </p>
  );
}

/**
 * How many incidents the window holds, each once, with denied, absent and undated named apart. It follows the window
 * at once and is therefore silent; the announcer speaks for it.
 */
export function StatusLine({ store }: { readonly store: Store }) {
  const [count, ...apart] = partsOf(store, store.format.value);
  return (
    <>
      <p role="status" aria-live="off" class="status" data-shown={store.selection.value.shown.length}>
        <strong>{count}</strong>
        {apart.map((part) => (
          <span key={part}> · {part}</span>
        ))}
      </p>
      <Announcer store={store} />
    </>
  );
}
