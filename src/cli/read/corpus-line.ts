import { type EpochDay, parseDay } from '../../domain/days';
import { LANGUAGES, type Language } from '../../domain/tables';

/** One report of a corpus, as its line gives it. */
export interface Entry {
  /** The corpus's own name for the report, handed back as it came; null when it has none. */
  readonly id: string | number | null;
  readonly text: string;
  readonly published?: EpochDay;
  readonly lang?: Language;
}

/** A line is a report, or the reason why it is none. */
export type ParsedLine =
  | { readonly kind: 'entry'; readonly entry: Entry }
  | { readonly kind: 'bad'; readonly why: string };

const bad = (why: string): ParsedLine => ({ kind: 'bad', why });

/** A value in a message: short, on one line. */
function shown(value: unknown): string {
  const json = JSON.stringify(value) ?? 'nothing';
  return json.length > 40 ? `${json.slice(0, 39)}…` : json;
}

/** Null for what is not JSON; the engine's message quotes the report, which is not for a log. */
function jsonOf(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads one line of a corpus: a JSON object with `text`, and if it likes `id` (string or number), `published`
 * (YYYY-MM-DD) and `lang`; null counts as absent, further keys are ignored. A byte-order mark is passed over.
 */
export function parseLine(bytes: Uint8Array): ParsedLine {
  const line = textOf(bytes);
  if (line === null) return bad('not UTF-8 text');
  const json = jsonOf(line);
  if (json === null) return bad('not JSON');
  if (!isObject(json.value)) return bad('not a JSON object');
  const { id = null, text, published = null, lang = null } = json.value;

  if (text === undefined || text === null) return bad('no text');
  if (typeof text !== 'string') return bad(`text ${shown(text)}: expected a string`);
  if (id !== null && typeof id !== 'string' && typeof id !== 'number')
    return bad(`id ${shown(id)}: expected a string or a number`);
  const day = typeof published === 'string' ? parseDay(published) : null;
  if (published !== null && day === null)
    return bad(`published ${shown(published)}: not a day of the calendar written YYYY-MM-DD`);
  const language = LANGUAGES.find((l) => l === lang);
  if (lang !== null && !language) return bad(`lang ${shown(lang)}: expected ${LANGUAGES.join(', ')}`);

  return {
    kind: 'entry',
    entry: {
      id,
      text,
      ...(day === null ? {} : { published: day }),
      ...(language === undefined ? {} : { lang: language }),
    },
  };
}
