import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Site, serveFiles } from '../../../scripts/static-server.mjs';

const folder = mkdtempSync(join(tmpdir(), 'site-'));
const root = join(folder, 'dist');
const closers: (() => void)[] = [];

beforeAll(() => {
  mkdirSync(join(root, 'assets'), { recursive: true });
  writeFileSync(join(root, 'index.html'), '<p>the page</p>');
  writeFileSync(join(root, 'assets', 'app-1a2b.js'), 'export const answer = 42;');
  writeFileSync(join(root, 'assets', 'face-1a2b.woff2'), 'packed already');
  writeFileSync(join(folder, 'secret.txt'), 'not for the web');
});
afterEach(() => {
  for (const close of closers.splice(0)) close();
});
afterAll(() => rmSync(folder, { recursive: true }));

async function serve(site: Partial<Site> = {}): Promise<string> {
  const server = createServer(serveFiles({ root, ...site })).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  closers.push(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** The status of a path as written: `fetch` would tidy it up first. */
const statusOf = (url: string, path: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    request({ hostname, port, path }, ({ statusCode }) => resolve(statusCode))
      .on('error', reject)
      .end();
  });

describe('the server of npm start', () => {
  test('a folder is its index.html, and no cache keeps it unasked', async () => {
    const answer = await fetch(`${await serve()}/`);
    expect(await answer.text()).toBe('<p>the page</p>');
    expect(answer.headers.get('content-type')).toContain('text/html');
    expect(answer.headers.get('cache-control')).toBe('no-cache');
  });

  test('a file with a hash in its name is kept for good, and runs as a module', async () => {
    const { headers } = await fetch(`${await serve()}/assets/app-1a2b.js`);
    expect(headers.get('cache-control')).toContain('immutable');
    expect(headers.get('content-type')).toContain('text/javascript');
  });

  test('a file that has not changed is not sent again', async () => {
    const url = `${await serve()}/`;
    const etag = (await fetch(url)).headers.get('etag') ?? '';
    expect((await fetch(url, { headers: { 'If-None-Match': etag } })).status).toBe(304);
  });

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/assets/../../secret.txt',
    '/..%2fsecret.txt',
    '/%',
    '/nothing',
  ])('%s is not there', async (path) => {
    expect(await statusOf(await serve(), path)).toBe(404);
  });

  test('nothing but GET and HEAD', async () => {
    expect((await fetch(await serve(), { method: 'POST' })).status).toBe(405);
  });

  test('text is compressed for whoever accepts it, fonts are left as they are', async () => {
    const url = await serve();
    const encoding = async (path: string, accepts: string) =>
      (await fetch(url + path, { headers: { 'Accept-Encoding': accepts } })).headers.get('content-encoding');
    expect(await encoding('/', 'gzip')).toBe('gzip');
    expect(await encoding('/', 'identity')).toBeNull();
    expect(await encoding('/assets/face-1a2b.woff2', 'gzip')).toBeNull();
  });
});

describe('the hosts of the browser tests', () => {
  test('under a sub-path, what is outside it is not there', async () => {
    const url = await serve({ base: '/archive/aleppo/' });
    expect((await fetch(`${url}/archive/aleppo/`)).status).toBe(200);
    expect((await fetch(`${url}/`)).status).toBe(404);
  });

  test('one gzips everything, asked or not', async () => {
    const url = await serve({ gzip: 'always' });
    const { headers } = await fetch(`${url}/assets/face-1a2b.woff2`, {
      headers: { 'Accept-Encoding': 'identity' },
    });
    expect(headers.get('content-encoding')).toBe('gzip');
  });

  test('one refuses requests for part of a file, the others give the whole', async () => {
    const part = { headers: { Range: 'bytes=0-3' } };
    expect((await fetch(await serve({ ranges: 'refused' }), part)).status).toBe(416);
    expect((await fetch(await serve(), part)).status).toBe(200);
  });
});
