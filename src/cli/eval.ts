import { dirname, join } from 'node:path';
import type { Reading } from '../domain/reading';
import { figuresOf } from '../evaluation/figures';
import { type Gold, type GoldReport, parseGold } from '../evaluation/gold';
import { placeBook } from '../evaluation/place-book';
import { addScores, type Score, scoreReport } from '../evaluation/score';
import { slipsOf } from '../evaluation/slips';
import { read } from '../reader/read';
import { readGazetteer } from './data-files';
import { type Call, callOf, HELP } from './eval/call';
import { figureLines, missLine } from './eval/print';
import { endWith, Fault, messageOf } from './fault';
import { endWithReader, write } from './output';
import { textOf } from './text-file';

const complain = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

function goldOf(file: string): Gold {
  const text = textOf(file);
  try {
    return parseGold(JSON.parse(text));
  } catch (error) {
    throw new Fault(`${file}: ${messageOf(error).split('\n')[0]}`);
  }
}

/** The text of a report. Throws a Fault when it cannot be read. */
const reportText = ({ text, file }: GoldReport, folder: string): string =>
  text ?? textOf(join(folder, file ?? ''));

async function evaluate({ gold: file, texts, published, verbose, json }: Call): Promise<void> {
  const gold = goldOf(file);
  const { gazetteer } = readGazetteer();
  const book = placeBook(gold.places, gazetteer);
  const scores: Score[] = [];
  let failures = 0;
  for (const report of gold.docs) {
    const name = report.file ?? report.id;
    const day = published === 'given' ? report.publication_date : null;
    let reading: Reading | null = null;
    try {
      const text = reportText(report, texts ?? dirname(file));
      for (const slip of slipsOf(report, text, gold.places, gazetteer))
        complain(`annotation of ${name}: ${slip}`);
      reading = read(text, gazetteer, day === null ? {} : { published: day });
    } catch (error) {
      // Whatever kept it from being read: said, counted as missed, and the others go on.
      complain(`${report.id} was not read: ${messageOf(error)}`);
      failures++;
    }
    const { score, misses } = scoreReport(report, reading, book);
    scores.push(score);
    if (verbose) for (const miss of misses) await write(`${missLine(name, miss)}\n`);
  }
  const figures = figuresOf(addScores(scores));
  await write(json ? `${JSON.stringify({ ...figures, failures })}\n` : figureLines(figures));
  if (failures > 0) process.exitCode = 1;
}

async function main(args: string[]): Promise<void> {
  const call = callOf(args);
  return call ? evaluate(call) : write(HELP);
}

endWithReader();
main(process.argv.slice(2)).catch((error: unknown) => endWith('eval', error));
