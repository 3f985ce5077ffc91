import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Served, Site } from '../../../scripts/static-server.mjs';

const DIST = fileURLToPath(new URL('../../../dist', import.meta.url));
const SERVE = fileURLToPath(new URL('./serve.mjs', import.meta.url));

/** A static host in a process of its own. */
export interface Host {
  /** Where the app is: `http://localhost:PORT/base/`. */
  readonly url: string;
  readonly port: number;
  /** Everything it answered so far, in order. Empty for a host that is not ours. */
  readonly served: readonly Served[];
  /** Ends the process at once and waits until it is gone. */
  kill(): Promise<void>;
}

interface Kind extends Omit<Site, 'root' | 'onServed'> {
  /** Another folder than `dist/`. */
  readonly root?: string;
  /** Part of a path: what holds it is never answered. */
  readonly held?: string;
}

/** Our own server over `dist/`, of the given kind. */
export async function startHost(kind: Kind = {}): Promise<Host> {
  const child = spawn(process.execPath, [SERVE, JSON.stringify(kind)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const served: Served[] = [];
  const port = await new Promise<number>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the host ended with ${code}`)));
    createInterface(child.stdout).on('line', (line) => {
      const said = JSON.parse(line) as Served | { readonly port: number };
      if ('port' in said) resolve(said.port);
      else served.push(said);
    });
  });
  return { url: `http://localhost:${port}${kind.base ?? '/'}`, port, served, kill: () => end(child) };
}

/** Python's own server, as the page itself recommends for a stick; null where there is no Python. */
export async function startPython(): Promise<Host | null> {
  const port = await freePort();
  const args = ['-m', 'http.server', String(port), '--bind', '127.0.0.1', '--directory', DIST];
  const child = spawn('python3', args, { stdio: 'ignore' });
  const lives = await Promise.race([
    once(child, 'error').then(() => false),
    once(child, 'exit').then(() => false),
    answers(port).then(() => true),
  ]);
  return lives ? { url: `http://localhost:${port}/`, port, served: [], kill: () => end(child) } : null;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port to be had');
  return address.port;
}

async function answers(port: number): Promise<void> {
  for (;;) {
    const there = await fetch(`http://127.0.0.1:${port}/`).then(
      ({ ok }) => ok,
      () => false, // not listening yet
    );
    if (there) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
