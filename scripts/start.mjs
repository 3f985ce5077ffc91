// `npm start`: builds the app and serves it on this machine. `npm start -- --port N` serves elsewhere.
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { serveFiles } from './static-server.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const DEFAULT_PORT = 4173;

/** @param {string} line @param {number} code @returns {never} */
function stop(line, code) {
  console.error(line);
  process.exit(code);
}

function readPort() {
  try {
    const { values } = parseArgs({ options: { port: { type: 'string', default: String(DEFAULT_PORT) } } });
    const port = Number(values.port);
    if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
    return stop(`--port ${values.port}: a port is a whole number from 1 to 65535.`, 2);
  } catch (fault) {
    return stop(`${fault instanceof Error ? fault.message : fault}\nUsage: npm start -- [--port N]`, 2);
  }
}

/**
 * Listens on the loopback addresses alone, of both families, so that `localhost` is found whichever it means.
 * @param {number} port
 */
async function serve(port) {
  const hosts = ['127.0.0.1', '::1'];
  const taken = await Promise.all(
    hosts.map(async (host) => {
      const server = createServer(serveFiles({ root: `${root}dist` })).listen(port, host);
      return once(server, 'listening').then(
        () => null,
        (/** @type {NodeJS.ErrnoException} */ fault) => fault.code ?? String(fault),
      );
    }),
  );
  if (taken.includes('EADDRINUSE')) stop(`Port ${port} is taken: npm start -- --port ${port + 1}`, 1);
  if (!taken.includes(null)) stop(`Cannot serve on port ${port}: ${taken.join(', ')}.`, 1);
}

const port = readPort();
const built = spawnSync('npm', ['run', '--silent', 'build'], {
  cwd: root,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
if (built.status !== 0) stop('The build failed: see above.', 1);
await serve(port);
console.log(`\nAleppo Incident Map · خريطة وقائع حلب\nhttp://localhost:${port}\n`);
