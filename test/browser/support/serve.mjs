// A host of its own process, so that a test can kill it. One JSON object on the command line says what it is
// like: a `Site`, and `held`, a part of a path whose answers never come. It prints its port, then a line an answer.
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { serveFiles } from '../../../scripts/static-server.mjs';

/** @param {unknown} line */
const say = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);

const { held, ...site } = JSON.parse(process.argv[2] ?? '{}');
const root = fileURLToPath(new URL('../../../dist', import.meta.url));
const answer = serveFiles({ root, ...site, onServed: say });

const server = createServer((request, response) => {
  if (!held || !request.url?.includes(held)) answer(request, response);
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  say({ port: typeof address === 'object' ? address?.port : null });
});
