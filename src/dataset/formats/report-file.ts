import * as v from 'valibot';
import { LineCounter, parseDocument } from 'yaml';
import type { Span } from '../../domain/reading';
import { type DigestSentence, type Report, reportSchema } from '../../domain/report';

/**
 * A report file of `data/reports`: front matter in YAML, then the digest in blocks of three lines, a blank line
 * between two blocks:
 *
 *     [312-405 666-729]     the spans of the original the sentence stands for, UTF-16, end exclusive
 *     جملة عربية.
 *     An English sentence.
 */
const FENCE = '---';
const CITES = /^\[(\d+-\d+(?: \d+-\d+)*)\]$/;
const ARABIC = /\p{Script=Arabic}/u;

/** A fault in a report file, at a line counted from 1. */
function fault(file: string, line: number, message: string): Error {
  return new Error(`${file}:${line}: ${message}`);
}

/** Reads the front matter; `line` is that of the opening fence, counted from 1. */
function frontMatter(file: string, yaml: string, line: number): Record<string, unknown> {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter });
  const error = document.errors[0];
  if (error) throw fault(file, line + counter.linePos(error.pos[0]).line, error.code.toLowerCase());
  const value: unknown = document.toJS();
  if (typeof value !== 'object' || value === null) throw fault(file, line + 1, 'the front matter is empty');
  return { ...value };
}

function citesOf(file: string, line: number, text: string): Span[] {
  const match = CITES.exec(text);
  if (!match?.[1]) throw fault(file, line, 'a block begins with its cites, e.g. [312-405 666-729]');
  return match[1].split(' ').map((pair) => {
    const [start, end] = pair.split('-').map(Number) as [number, number];
    if (start >= end) throw fault(file, line, `the cite ${pair} is empty`);
    return [start, end];
  });
}

/** One block: `lines` are its lines, `line` the number of the first. */
function sentenceOf(file: string, line: number, lines: readonly string[]): DigestSentence {
  const [cites, ar, en] = lines;
  if (cites === undefined || ar === undefined || en === undefined || lines.length > 3) {
    throw fault(file, line, `a block has three lines, this one ${lines.length}`);
  }
  const spans = citesOf(file, line, cites);
  if (!ARABIC.test(ar)) throw fault(file, line + 1, 'the second line of a block is the Arabic sentence');
  if (ARABIC.test(en)) throw fault(file, line + 2, 'the third line of a block is the English sentence');
  return { cites: spans, ar, en };
}

function digestOf(file: string, lines: readonly string[], first: number): DigestSentence[] {
  const digest: DigestSentence[] = [];
  let block: string[] = [];
  for (const [i, text] of [...lines, ''].entries()) {
    if (text.trim() !== '') {
      block.push(text.trim());
    } else if (block.length > 0) {
      digest.push(sentenceOf(file, first + i - block.length, block));
      block = [];
    }
  }
  return digest;
}

/** Parses a report file. Throws an error that names the file, the line (from 1) and the fault. */
export function parseReportFile(text: string, file: string): Report {
  const lines = text.split(/\r?\n/);
  const close = lines.indexOf(FENCE, 1);
  if (lines[0] !== FENCE || close < 0)
    throw fault(file, 1, 'the front matter stands between two lines of ---');
  const head = frontMatter(file, lines.slice(1, close).join('\n'), 1);
  const digest = digestOf(file, lines.slice(close + 1), close + 2);
  const parsed = v.safeParse(reportSchema, { ...head, digest });
  if (parsed.success) return parsed.output;
  const issue = parsed.issues[0];
  const path = v.getDotPath(issue) ?? '';
  const key = path.split('.').at(-1) ?? '';
  const line = lines.findIndex((l) => l.trimStart().startsWith(`${key}:`));
  throw fault(file, line < 0 ? 1 : line + 1, `${path}: ${issue.message}`);
}
