import { readFileSync } from 'node:fs';
import { Fault, messageOf } from './fault';

/** The text of a file (`-`: standard input), without a byte-order mark: offsets count from its first letter. */
export function textOf(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file === '-' ? 0 : file));
  } catch (error) {
    const why = error instanceof TypeError ? 'not UTF-8 text' : messageOf(error);
    throw new Fault(`${file === '-' ? 'standard input' : file}: ${why}`);
  }
}
