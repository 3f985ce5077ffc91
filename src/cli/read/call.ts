import { parseArgs } from 'node:util';
import { type EpochDay, parseDay } from '../../domain/days';
import { LANGUAGES, type Language } from '../../domain/tables';
import type { ReadOptions } from '../../reader/types';
import { Fault, messageOf } from '../fault';
import { FORMATS, type Format } from './formats';

export const HELP = `usage: npm run --silent read -- FILE… [--published YYYY-MM-DD] [--lang ar|en] [--format ${FORMATS.join('|')}]
       npm run --silent read -- --explain FILE… [--in ar|en] [--published YYYY-MM-DD] [--lang ar|en]
       npm run --silent read -- CORPUS.ndjson… [--jobs N] [--strict] [the same]

Reads reports and prints what they say happened, where, when and according to whom. "-" is standard input.
One FILE prints one reading as JSON; several print one JSON line each. --explain tells for people, in the language
of the report or the one given with --in, which words gave each place, date, figure and incident, and by which rule.

A corpus (.ndjson, .jsonl, or with --corpus any file or "-") holds one report a line, {"id", "text", "published",
"lang"}, all but the text optional; one line comes back for each, in order, with its id. --published and --lang stand
in where a line has none. --jobs N reads in N processes. A bad line is named on standard error and skipped; --strict
ends with 1 when there was any.

Exit 0 when read, 2 for bad arguments or a file that cannot be read.
`;

/** The most processes `--jobs` starts. */
const MOST_JOBS = 256;
const CORPUS_NAME = /\.(ndjson|jsonl)$/i;

interface Reports {
  readonly kind: 'reports';
  readonly files: readonly string[];
  readonly options: ReadOptions;
  readonly format: Format;
  /** Told for people instead: in this language, or in that of each report. */
  readonly explain?: Language | 'as-read';
}

/** `options` stand in for what a line does not say itself. */
export interface Corpus {
  readonly kind: 'corpus';
  readonly files: readonly string[];
  readonly options: ReadOptions;
  readonly format: Format;
  readonly jobs: number;
  readonly strict: boolean;
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
        corpus: { type: 'boolean' },
        jobs: { type: 'string' },
        strict: { type: 'boolean' },
        explain: { type: 'boolean' },
        in: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new Fault(messageOf(error).split('\n')[0] ?? '');
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

function jobsOption(written: string): number {
  const jobs = /^\d{1,3}$/.test(written) ? Number(written) : 0;
  if (jobs < 1 || jobs > MOST_JOBS) throw new Fault(`--jobs ${written}: a number from 1 to ${MOST_JOBS}`);
  return jobs;
}

function explainOption(asked: boolean, lang: string | undefined, format: boolean): Pick<Reports, 'explain'> {
  if (!asked && lang !== undefined) throw new Fault('--in goes with --explain');
  if (asked && format) throw new Fault('--explain prints for people: leave out --format');
  if (!asked) return {};
  return { explain: lang === undefined ? 'as-read' : oneOf('in', lang, LANGUAGES) };
}

/** What the arguments ask for; null when they ask for help. Throws a Fault that says what is wrong with them. */
export function callOf(args: string[]): Reports | Corpus | null {
  const { values, positionals: files } = parsed(args);
  if (values.help) return null;
  const first = files[0];
  if (first === undefined) throw new Fault('give at least one file, or - for standard input');
  const lang: Language | undefined =
    values.lang === undefined ? undefined : oneOf('lang', values.lang, LANGUAGES);
  const options: ReadOptions = {
    ...(values.published === undefined ? {} : { published: dayOption(values.published) }),
    ...(lang === undefined ? {} : { lang }),
  };
  const asked = values.format === undefined ? undefined : oneOf('format', values.format, FORMATS);

  const explain = explainOption(values.explain === true, values.in, values.format !== undefined);

  const isCorpus = (file: string): boolean => values.corpus === true || CORPUS_NAME.test(file);
  if (files.some(isCorpus)) {
    const plain = files.find((file) => !isCorpus(file));
    if (plain !== undefined)
      throw new Fault(`${plain} among corpora: one report or one a line? Say --corpus, or read it apart`);
    if (explain.explain) throw new Fault('--explain: reports only, not a corpus');
    return {
      kind: 'corpus',
      files,
      options,
      format: asked ?? 'ndjson',
      jobs: values.jobs === undefined ? 1 : jobsOption(values.jobs),
      strict: values.strict === true,
    };
  }
  for (const option of ['jobs', 'strict'] as const)
    if (values[option] !== undefined)
      throw new Fault(
        `--${option} is for a corpus; ${first} is not one: say --corpus when it holds a report a line`,
      );

  const several = files.length > 1;
  if (several && asked === 'geojson') throw new Fault('--format geojson: one file at a time');
  const format = asked ?? 'json';
  return {
    kind: 'reports',
    files,
    options,
    format: several && format === 'json' ? 'ndjson' : format,
    ...explain,
  };
}
