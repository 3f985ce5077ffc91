import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type EpochDay, parseDay } from '../domain/days';
import { LANGUAGES, type Language } from '../domain/tables';
import { read } from '../reader/read';
import type { ReadOptions } from '../reader/types';
import { readGazetteer } from './data-files';
import { csvHeader, FORMATS, type Format, toCsv, toGeoJson, toJson, toNdjson } from './read/formats';

const HELP = `usage: npm run --silent read -- FILE… [--published YYYY-MM-DD] [--lang ar|en] [--format ${FORMATS.join('|')}]

Reads reports and prints what they say happened, where, when and according to whom. "-" is standard input.
One FILE prints one reading as JSON; several print one JSON line each. Exit 0 when read, 2 for bad arguments or a
file that cannot be read.
`;

/** A fault of the call, told in one line. */
class Fault extends Error {}

interface Call {
  readonly files: readonly string[];
  readonly options: ReadOptions;
  readonly format: Format;
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        published: { type: 'string' },
        lang: { type: 'string' },
        format: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new Fault(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
  }
}

function dayOption(written: string): EpochDay {
  const day = parseDay(written);
  if (day === null) throw new Fault(`--published ${written}: not a day of the calendar written YYYY-MM-DD`);
  return day;
}

function oneOf<T extends string>(option: string, written: string, allowed: readonly T[]): T {
  const found = allowed.find((a) => a === written);
  if (!found) throw new Fault(`--${option} ${written}: expected ${allowed.join(', ')}`);
  return found;
}

/** What the arguments ask for; null when they ask for help. Throws a Fault that says what is wrong with them. */
function callOf(args: string[]): Call | null {
  const { values, positionals } = parsed(args);
  if (values.help) return null;
  if (positionals.length === 0) throw new Fault('give at least one file, or - for standard input');
  const several = positionals.length > 1;
  const format =
    values.format === undefined ? (several ? 'ndjson' : 'json') : oneOf('format', values.format, FORMATS);
  if (several && format === 'geojson') throw new Fault('--format geojson: one file at a time');
  const lang: Language | undefined =
    values.lang === undefined ? undefined : oneOf('lang', values.lang, LANGUAGES);
  return {
    files: positionals,
    options: {
      ...(values.published === undefined ? {} : { published: dayOption(values.published) }),
      ...(lang === undefined ? {} : { lang }),
    },
    format: several && format === 'json' ? 'ndjson' : format,
  };
}

/** The text of a file, without a byte-order mark: offsets count from its first letter. */
function textOf(file: string): string {
  try {
    const bytes = readFileSync(file === '-' ? 0 : file);
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    const why =
      error instanceof TypeError ? 'not UTF-8 text' : error instanceof Error ? error.message : String(error);
    throw new Fault(`${file === '-' ? 'standard input' : file}: ${why}`);
  }
}

const WRITERS = { json: toJson, ndjson: toNdjson, geojson: toGeoJson, csv: toCsv } as const;

function main(args: string[]): void {
  const call = callOf(args);
  if (!call) {
    process.stdout.write(HELP);
    return;
  }
  const texts = call.files.map(textOf);
  const { gazetteer } = readGazetteer();
  if (call.format === 'csv') process.stdout.write(csvHeader());
  for (const text of texts) process.stdout.write(WRITERS[call.format](read(text, gazetteer, call.options)));
}

try {
  main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Fault)) throw error;
  process.stderr.write(`read: ${error.message}\n`);
  process.exitCode = 2;
}
