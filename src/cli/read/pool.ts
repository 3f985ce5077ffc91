import { type ChildProcess, fork } from 'node:child_process';
import { Fault } from '../fault';
import type { Line } from './lines';
import type { Outcome } from './read-line';

/** What a worker sends: that it can begin, then one outcome a line, in the order of the lines. */
export type FromWorker = 'ready' | Outcome;

export interface Pool {
  /** Reads a line in a free process. Rejects with a Fault when no process can be started. */
  readonly read: (line: Line) => Promise<Outcome>;
  readonly close: () => void;
}

interface Job {
  readonly line: Line;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (fault: Fault) => void;
}

interface Worker {
  readonly process: ChildProcess;
  /** Sent and not answered, the one being read first. */
  readonly sent: Job[];
  ready: boolean;
  /** The last it wrote on standard error. */
  lastWords: string;
}

/** Lines a worker is given beforehand, so that it need not wait for us between two. */
const SENT_AHEAD = 4;
const LAST_WORDS = 4096;

/** A line of a dying process's standard error that says why; null when none does. */
const causeIn = (words: string): string | null =>
  words
    .split('\n')
    .find((line) => /^(\w*Error\b|FATAL ERROR)/.test(line))
    ?.trim() ?? null;

/**
 * Child processes that read lines, `jobs` at most, started as lines come in. One that dies takes with it only the line
 * it was on: that line's outcome says so, the rest of what it had been given goes to others.
 * @param module what each process runs, with these arguments; it speaks as `FromWorker` says.
 */
export function openPool(module: string, args: readonly string[], jobs: number): Pool {
  const waiting: Job[] = [];
  const workers = new Set<Worker>();
  let closed = false;

  function startWorker(): void {
    const child = fork(module, args, {
      serialization: 'advanced', // bytes as bytes
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    const worker: Worker = { process: child, sent: [], ready: false, lastWords: '' };
    workers.add(worker);
    child.stderr?.setEncoding('utf8').on('data', (words: string) => {
      worker.lastWords = (worker.lastWords + words).slice(-LAST_WORDS);
    });
    child.on('message', (message: FromWorker) => {
      if (message === 'ready') worker.ready = true;
      else worker.sent.shift()?.resolve(message);
      handOut();
    });
    // Sending to a process that is about to die fails; its end, below, deals with what it leaves.
    child.on('error', (error) => {
      worker.lastWords += `\nError: ${error.message}`;
      if (child.pid === undefined) lost(worker, 'not started');
    });
    // Its last words have come with "close", its last answers with "disconnect"; either may be first.
    let how: string | null = null;
    const ended = (): void => {
      if (how !== null && !child.connected) lost(worker, how);
    };
    child.on('close', (code, signal) => {
      how = signal ?? `exit code ${code}`;
      ended();
    });
    child.on('disconnect', ended);
  }

  function lost(worker: Worker, how: string): void {
    if (!workers.delete(worker) || closed) return;
    if (!worker.ready) {
      const why = causeIn(worker.lastWords) ?? how;
      for (const job of [...worker.sent.splice(0), ...waiting.splice(0)])
        job.reject(new Fault(`a process of --jobs could not start: ${why}`));
      return;
    }
    const [onIt, ...rest] = worker.sent;
    if (onIt) {
      const { number } = onIt.line;
      onIt.resolve({ kind: 'skipped', number, why: `the process that read it died (${how})` });
    }
    waiting.unshift(...rest);
    handOut();
  }

  function handOut(): void {
    while (waiting.length > 0) {
      const free = [...workers]
        .filter((w) => w.process.connected && w.sent.length < SENT_AHEAD)
        .sort((a, b) => a.sent.length - b.sent.length)[0];
      const begins = free === undefined || free.sent.length > 0;
      if (begins && workers.size < jobs) {
        startWorker();
        continue;
      }
      const job = free && waiting.shift();
      if (!job) return;
      free.sent.push(job);
      free.process.send(job.line);
    }
  }

  return {
    read: (line) =>
      new Promise((resolve, reject) => {
        waiting.push({ line, resolve, reject });
        handOut();
      }),
    close: () => {
      closed = true;
      for (const { process: child } of workers) if (child.connected) child.disconnect();
    },
  };
}
