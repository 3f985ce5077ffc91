import { read } from '../reader/read';
import { readGazetteer } from './data-files';
import { explainText } from './explain-text';
import { endWith } from './fault';
import { endWithReader, write } from './output';
import { callOf, HELP } from './read/call';
import { readCorpus } from './read/corpus';
import { csvHeader, toCsv, toGeoJson, toJson, toNdjson } from './read/formats';
import { textOf } from './text-file';

const WRITERS = { json: toJson, ndjson: toNdjson, geojson: toGeoJson, csv: toCsv } as const;

const complain = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

async function main(args: string[]): Promise<void> {
  const call = callOf(args);
  if (!call) return write(HELP);
  if (call.kind === 'corpus') {
    const counts = await readCorpus(call, { write, complain });
    complain(`read: ${counts.read} read, ${counts.skipped} skipped`);
    if (call.strict && counts.skipped > 0) process.exitCode = 1;
    return;
  }
  const texts = call.files.map(textOf);
  const { gazetteer } = readGazetteer();
  const { explain } = call;
  if (explain) {
    for (const text of texts) await write(explainText(text, gazetteer, call.options, explain));
    return;
  }
  if (call.format === 'csv') await write(csvHeader());
  for (const text of texts) await write(WRITERS[call.format](read(text, gazetteer, call.options)));
}

endWithReader();
main(process.argv.slice(2)).catch((error: unknown) => endWith('read', error));
