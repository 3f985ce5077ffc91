import { parseArgs } from 'node:util';
import { Fault, messageOf } from '../fault';

export const HELP = `usage: npm run --silent eval -- --gold FILE [--texts DIR] [--published given|found] [--verbose] [--json]

Reads the reports of an annotation and says how much of it was found: places, dates, incidents, claims.
docs/evaluation.md explains the annotation and the figures.

--texts      where the files lie that the annotation names; its own folder otherwise
--published  whether the reader is given the annotated day of publication (as a rule), or must find it itself
--verbose    one line for each thing the reader gets wrong, with the file and the span
--json       the figures as JSON

Exit 0 with figures, 1 when a report could not be read, 2 for bad arguments or an annotation that cannot be read.
`;

export interface Call {
  readonly gold: string;
  /** Null: beside the annotation. */
  readonly texts: string | null;
  readonly published: 'given' | 'found';
  readonly verbose: boolean;
  readonly json: boolean;
}

/** What the arguments ask for; null when they ask for help. Throws a Fault that says what is wrong with them. */
export function callOf(args: string[]): Call | null {
  const values = parsed(args);
  if (values.help) return null;
  if (values.gold === undefined) throw new Fault('give the annotation: --gold FILE');
  const published = values.published ?? 'given';
  if (published !== 'given' && published !== 'found')
    throw new Fault(`--published ${published}: expected given, found`);
  return {
    gold: values.gold,
    texts: values.texts ?? null,
    published,
    verbose: values.verbose === true,
    json: values.json === true,
  };
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        gold: { type: 'string' },
        texts: { type: 'string' },
        published: { type: 'string' },
        verbose: { type: 'boolean' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    throw new Fault(messageOf(error).split('\n')[0] ?? '');
  }
}
