/** A fault of the call or of its files, told to the user in one line; the command ends with 2. */
export class Fault extends Error {}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Ends a command: a Fault is one line on standard error and exit code 2, anything else is a fault of ours. */
export function endWith(command: string, error: unknown): void {
  if (!(error instanceof Fault)) throw error;
  process.stderr.write(`${command}: ${error.message}\n`);
  process.exitCode = 2;
}
