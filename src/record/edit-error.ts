import type { Edit } from './edits';

/** An edit that does not fit the reading it corrects. The message is one line; `edit` says which. */
export class EditError extends Error {
  override readonly name = 'EditError';
  constructor(
    readonly edit: Edit,
    message: string,
  ) {
    super(message);
  }
}
