import { once } from 'node:events';

/**
 * Ends quietly when whoever reads standard output has gone (`… | head`): there is nobody left to write for. To be
 * called before anything is written.
 */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}

/** Writes to standard output and waits while its reader is behind: what is not taken yet is not piled up here. */
export async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}
