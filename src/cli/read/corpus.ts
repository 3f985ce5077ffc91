import { createReadStream } from 'node:fs';
import { PROJECT_ROOT, readGazetteer } from '../data-files';
import { Fault, messageOf } from '../fault';
import type { Corpus } from './call';
import { corpusCsvHeader } from './formats';
import { mapInOrder, type Window } from './in-order';
import { type Line, linesOf } from './lines';
import { openPool } from './pool';
import { type LineSetup, type Outcome, readLine } from './read-line';

/** How far reading runs ahead of writing: lines for each process, and bytes of lines in all. */
const LINES_AHEAD = 16;
const BYTES_AHEAD = 32 * 1024 * 1024;

/** Where a corpus goes; `write` settles when more may come. */
export interface Sinks {
  readonly write: (text: string) => Promise<void>;
  readonly complain: (line: string) => void;
}

export interface Counts {
  readonly read: number;
  readonly skipped: number;
}

interface LineReader {
  readonly read: (line: Line) => Promise<Outcome>;
  readonly close: () => void;
}

/** What runs a module of the project in a process of its own. */
const RUN = `${PROJECT_ROOT}scripts/run.mjs`;

/** One job reads here; more read each in a process of its own. */
function lineReader({ options, format, jobs }: Corpus): LineReader {
  const setup: LineSetup = { options, format };
  if (jobs > 1) return openPool(RUN, ['src/cli/read/worker.ts', JSON.stringify(setup)], jobs);
  const { gazetteer } = readGazetteer();
  return { read: async (line) => readLine(line, gazetteer, setup), close: () => {} };
}

async function* bytesOf(file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* file === '-' ? process.stdin : createReadStream(file);
  } catch (error) {
    throw new Fault(`${nameOf(file)}: ${messageOf(error)}`);
  }
}

const nameOf = (file: string): string => (file === '-' ? 'standard input' : file);

/**
 * Reads corpora, one after the other, and writes what each line says in the order of the lines. A line that cannot be
 * read is named (`corpus.ndjson:17: not JSON`) and skipped. Memory does not grow with the corpus. Throws a Fault for a
 * file that cannot be read; what came before it is written then.
 */
export async function readCorpus(corpus: Corpus, { write, complain }: Sinks): Promise<Counts> {
  const window: Window<Line> = {
    items: corpus.jobs * LINES_AHEAD,
    weight: BYTES_AHEAD,
    weightOf: (line) => line.bytes?.length ?? 0,
  };
  const reader = lineReader(corpus);
  let read = 0;
  let skipped = 0;
  try {
    if (corpus.format === 'csv') await write(corpusCsvHeader());
    for (const file of corpus.files)
      for await (const outcome of mapInOrder(linesOf(bytesOf(file)), reader.read, window)) {
        if (outcome.kind === 'read') {
          read++;
          await write(outcome.output);
        } else {
          skipped++;
          complain(`${nameOf(file)}:${outcome.number}: ${outcome.why}`);
        }
      }
  } finally {
    reader.close();
  }
  return { read, skipped };
}
