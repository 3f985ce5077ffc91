import type { Gazetteer } from '../../gazetteer/gazetteer';
import { read } from '../../reader/read';
import type { ReadOptions } from '../../reader/types';
import { messageOf } from '../fault';
import { parseLine } from './corpus-line';
import { type Format, writeEntry } from './formats';
import { LINE_LIMIT, type Line } from './lines';

/** What became of a line: what to print for it, or why it was skipped. */
export type Outcome =
  | { readonly kind: 'read'; readonly number: number; readonly output: string }
  | { readonly kind: 'skipped'; readonly number: number; readonly why: string };

/** How every line of a corpus is read; plain data, since it is handed to other processes. */
export interface LineSetup {
  readonly options: ReadOptions;
  readonly format: Format;
}

/** Reads one line. Never throws: whatever a line does to the reader, the rest of the corpus goes on. */
export function readLine({ number, bytes }: Line, gazetteer: Gazetteer, setup: LineSetup): Outcome {
  const skipped = (why: string): Outcome => ({ kind: 'skipped', number, why });
  if (bytes === null) return skipped(`longer than ${LINE_LIMIT / 1024 / 1024} MiB`);
  const parsed = parseLine(bytes);
  if (parsed.kind === 'bad') return skipped(parsed.why);
  const { id, text, ...stated } = parsed.entry;
  try {
    const reading = read(text, gazetteer, { ...setup.options, ...stated });
    return { kind: 'read', number, output: writeEntry(setup.format, id, reading) };
  } catch (error) {
    return skipped(`the reader failed: ${messageOf(error).split('\n')[0]}`);
  }
}
