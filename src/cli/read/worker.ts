import { readGazetteer } from '../data-files';
import type { Line } from './lines';
import type { FromWorker } from './pool';
import { type LineSetup, readLine } from './read-line';

/**
 * One process of `--jobs`: answers each line it is sent with its outcome, one after the other, and ends with the
 * process that started it. An answer has left before the next line is begun, so that the first line without an answer
 * is the one that was being read, should this process die.
 */
const setup = JSON.parse(process.argv[2] ?? '') as LineSetup;
const { gazetteer } = readGazetteer();

const answer = (message: FromWorker): Promise<void> =>
  new Promise((resolve, reject) => {
    process.send?.(message, undefined, undefined, (error) => (error ? reject(error) : resolve()));
  });

let before: Promise<void> = answer('ready');
process.on('message', (line: Line) => {
  before = before.then(() => answer(readLine(line, gazetteer, setup)));
});
// The other side is gone: there is nobody to answer, nor to tell.
process.on('disconnect', () => process.exit());
