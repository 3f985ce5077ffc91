import type { Formatter } from '../i18n/format';
import { dismissFaults } from '../state/actions/dismiss-faults';
import type { Fault, Store } from '../state/store';

const sentence = (fault: Fault, f: Formatter): string => {
  const { faults } = f.m;
  if (fault.why === 'unknown-key') return f.fill(faults.unknownKey, { key: fault.key });
  if (fault.why === 'older-version') return f.fill(faults.olderVersion, { v: fault.text });
  return f.fill(faults.badValue, { key: fault.key, text: fault.text, why: faults.why[fault.why] });
};

/** What of the link could not be used, in one line; the rest of it was honoured. */
export function Faults({ store }: { readonly store: Store }) {
  const f = store.format.value;
  const faults = store.faults.value;
  if (faults.length === 0) return null;
  return (
    <div class="faults" role="alert">
      <p>
        {faults.some((x) => x.why !== 'older-version') && `${f.m.faults.intro} `}
        {faults.map((fault) => sentence(fault, f)).join(f.m.semicolon)}
      </p>
      <button type="button" class="button" onClick={() => dismissFaults.perform(store)}>
        {f.m.faults.dismiss}
      </button>
    </div>
  );
}
