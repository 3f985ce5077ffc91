/** One line of a corpus. `bytes` is null when the line is longer than the limit: it was passed over, not kept. */
export interface Line {
  /** Counted from 1, blank lines included: what an editor shows. */
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

/** The longest line that is read, in bytes: a report of some ten thousand pages. Longer ones are not a report. */
export const LINE_LIMIT = 16 * 1024 * 1024;

const NEWLINE = 0x0a;
/** A space, a tab or the CR of a line that ends in CRLF. */
const isBlank = (bytes: Uint8Array): boolean => bytes.every((b) => b === 0x20 || b === 0x09 || b === 0x0d);

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/**
 * Cuts a stream of bytes into its lines, holding no more than one line and one chunk. Blank lines are counted and left
 * out; a last line needs no newline. Bytes, not text: whether a line is UTF-8 is a question to that line alone.
 */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  limit: number = LINE_LIMIT,
): AsyncGenerator<Line> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let size = 0;

  const take = (part: Uint8Array): void => {
    size += part.length;
    if (size > limit) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const line = (): Line | null => {
    const bytes = size > limit ? null : joined(parts, size);
    return bytes !== null && isBlank(bytes) ? null : { number, bytes };
  };

  for await (const chunk of chunks) {
    let from = 0;
    for (let to = chunk.indexOf(NEWLINE); to >= 0; to = chunk.indexOf(NEWLINE, from)) {
      take(chunk.subarray(from, to));
      const ended = line();
      if (ended) yield ended;
      number++;
      parts = [];
      size = 0;
      from = to + 1;
    }
    take(chunk.subarray(from));
  }
  const last = line();
  if (last) yield last;
}
