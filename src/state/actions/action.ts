import type { Messages } from '../../i18n/messages';
import type { Store } from '../store';

/**
 * Something a person can do, whichever way: button, key, map or list. One file an action.
 * `shortcut` is a `KeyboardEvent.key`; `enabled` says whether it makes sense now.
 */
export interface Action<Arguments extends readonly unknown[] = []> {
  readonly id: string;
  readonly label: (m: Messages) => string;
  readonly shortcut?: string;
  readonly enabled?: (store: Store) => boolean;
  readonly perform: (store: Store, ...args: Arguments) => void;
}
