import { useEffect, useId, useState } from 'preact/hooks';
import { formatDay } from '../domain/days';
import { isolate } from '../i18n/format';
import { setWindow } from '../state/actions/set-window';
import type { Store } from '../state/store';
import type { End } from './keys';
import { typedWindow } from './typed-day';

/**
 * A typed end of the window. The text is the person's until Enter or until the field is left; then it is applied, or
 * refused with one line that says why, and then nothing has changed.
 */
function DateField({
  end,
  store,
  refuse,
  refused,
}: {
  readonly end: End;
  readonly store: Store;
  /** Says what was refused; null takes it back. */
  readonly refuse: (text: string | null) => void;
  /** Id of the line that says what was refused here; null when nothing was. */
  readonly refused: string | null;
}) {
  const { m } = store.format.value;
  const shown = formatDay(store.window.value[end]);
  const [typed, setTyped] = useState<string | null>(null);
  const id = useId();

  // Whoever else moves the window has the last word.
  useEffect(() => {
    setTyped(null);
    refuse(null);
  }, [shown]);

  const apply = (): void => {
    if (typed === null) return;
    const untouched = typed.trim() === '' || typed === shown;
    const next = untouched
      ? store.window.value
      : typedWindow(typed, end, store.window.value, store.dataset.extent);
    if (next === null) refuse(typed);
    else {
      setWindow.perform(store, next);
      drop();
    }
  };
  const drop = (): void => {
    setTyped(null);
    refuse(null);
  };

  return (
    <span class="date-field">
      <label for={id}>{m.window[end]}</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        dir="ltr"
        size={10}
        placeholder="YYYY-MM-DD"
        autocomplete="off"
        spellcheck={false}
        value={typed ?? shown}
        aria-invalid={refused !== null}
        aria-describedby={refused ?? undefined}
        onInput={(e) => setTyped(e.currentTarget.value)}
        onBlur={apply}
        onKeyDown={(e) => {
          if (e.key === 'Enter') apply();
          else if (e.key === 'Escape') drop();
        }}
      />
    </span>
  );
}

/** Both dates and, when one was refused, the line that says so. */
export function DateFields({ store }: { readonly store: Store }) {
  const f = store.format.value;
  const { extent } = store.dataset;
  const [refusal, setRefusal] = useState<{ readonly end: End; readonly text: string } | null>(null);
  const line = useId();
  const field = (end: End) => (
    <DateField
      end={end}
      store={store}
      refuse={(text) =>
        setRefusal((before) => (text !== null ? { end, text } : before?.end === end ? null : before))
      }
      refused={refusal?.end === end ? line : null}
    />
  );
  return (
    <>
      {field('from')}
      {field('to')}
      {refusal && (
        <p role="alert" id={line} class="refusal">
          {f.fill(f.m.window.badDate, {
            text: isolate(refusal.text),
            from: f.day(extent.from),
            to: f.day(extent.to),
          })}
        </p>
      )}
    </>
  );
}
