// A small server of files, for `npm start` and for the browser tests. Node built-ins only.
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const compress = promisify(gzip);

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** Types that are compressed already, and gain nothing. */
const PACKED = new Set(['.png', '.woff2', '.ico']);

/** The build writes a hash of the content into each name in this folder: such a file never changes. */
const HASHED = /^assets\//;

/**
 * @typedef {object} Site
 * @property {string} root        folder that is served
 * @property {string} [base]      path it is served under, with a slash at both ends; `/` unless given
 * @property {'asked' | 'always'} [gzip] when the visitor accepts it and it helps, or everything, asked or not
 * @property {'ignored' | 'refused'} [ranges] whether a request for part of a file gets the whole, or an error
 * @property {(served: Served) => void} [onServed] called after each answer
 *
 * @typedef {object} Served
 * @property {string} path    below the base
 * @property {number} status
 * @property {number} bytes   of the body as sent
 * @property {boolean} ranged whether part of a file was asked for
 *
 * @typedef {{ status: number, headers?: Record<string, string | number>, body?: Buffer | string }} Answer
 */

/**
 * The file behind a path, or the address to go to instead.
 * @param {string} root @param {string} path below the base, decoded
 * @returns {Promise<{ file: string } | { redirect: string } | null>}
 */
async function locate(root, path) {
  const file = join(root, path);
  if (file !== root && !file.startsWith(root.endsWith(sep) ? root : root + sep)) return null;
  const found = await stat(file).catch(() => null);
  if (!found) return null;
  if (!found.isDirectory()) return { file };
  if (path !== '' && !path.endsWith('/')) return { redirect: `${path}/` };
  const index = join(file, 'index.html');
  return (await stat(index).catch(() => null)) ? { file: index } : null;
}

/**
 * What a server of these files does with a request.
 * @param {Site} site @returns {import('node:http').RequestListener}
 */
export function serveFiles({ root, base = '/', gzip = 'asked', ranges = 'ignored', onServed }) {
  /** @type {Map<string, { changed: number, plain: Buffer, packed: Buffer, tag: string }>} */
  const files = new Map();

  /** A file with its gzipped twin, read again only when it changed. @param {string} file */
  async function load(file) {
    const changed = (await stat(file)).mtimeMs;
    const held = files.get(file);
    if (held?.changed === changed) return held;
    const plain = await readFile(file);
    const tag = createHash('sha256').update(plain).digest('base64url').slice(0, 20);
    const fresh = { changed, plain, packed: await compress(plain), tag };
    files.set(file, fresh);
    return fresh;
  }

  /** @param {import('node:http').IncomingMessage} request @param {string | null} path @returns {Promise<Answer>} */
  async function answer(request, path) {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return { status: 405, headers: { Allow: 'GET, HEAD' }, body: 'Only GET and HEAD.' };
    }
    if (path === null) return { status: 404, body: 'Nothing here.' };
    if (ranges === 'refused' && request.headers.range)
      return { status: 416, body: 'No part of a file is given.' };
    const place = await locate(root, path);
    if (!place) return { status: 404, body: 'Nothing here.' };
    if ('redirect' in place) return { status: 301, headers: { Location: base + place.redirect } };

    const kind = extname(place.file);
    const { plain, packed, tag } = await load(place.file);
    const accepts = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
    const zipped = gzip === 'always' || (accepts && !PACKED.has(kind));
    const etag = zipped ? `"${tag}-gz"` : `"${tag}"`;
    const headers = {
      'Content-Type': TYPES[kind] ?? 'application/octet-stream',
      'Cache-Control': HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      'X-Content-Type-Options': 'nosniff',
      ETag: etag,
      Vary: 'Accept-Encoding',
    };
    if (request.headers['if-none-match'] === etag) return { status: 304, headers };
    const body = zipped ? packed : plain;
    return {
      status: 200,
      headers: {
        ...headers,
        ...(zipped ? { 'Content-Encoding': 'gzip' } : {}),
        'Content-Length': body.length,
      },
      body,
    };
  }

  return async (request, response) => {
    const path = below(base, request.url ?? '/');
    /** @type {Answer} */
    const given = await answer(request, path).catch((fault) => ({ status: 500, body: `${fault}` }));
    const body = request.method === 'HEAD' ? '' : (given.body ?? '');
    response.writeHead(given.status, { 'Content-Type': 'text/plain; charset=utf-8', ...given.headers });
    response.end(body);
    onServed?.({
      path: path ?? request.url ?? '',
      status: given.status,
      bytes: Buffer.byteLength(body),
      ranged: request.headers.range !== undefined,
    });
  };
}

/**
 * The decoded path below the base; null when the address is outside it or cannot be decoded.
 * @param {string} base @param {string} url
 */
function below(base, url) {
  const [path = '/'] = url.split(/[?#]/);
  if (!path.startsWith(base)) return null;
  try {
    return decodeURIComponent(path.slice(base.length));
  } catch {
    return null; // a stray % sign: no file has such a name
  }
}
