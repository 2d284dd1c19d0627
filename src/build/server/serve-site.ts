import { createServer } from 'node:http';
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chooseEncoding, compressed, isCompressible } from './compressed.ts';
import { headersFor, readHeaderRules } from './headers.ts';
import { readRewrites, type Rewrite } from './rewrites.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.cff': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

export interface Site {
  /** Address of the front page, ending in `/`. */
  url: string;
  close(): Promise<void>;
}

/**
 * Serves a built site as a good static host would: the headers of its `_headers` file, brotli or
 * gzip, entity tags, pages without their `.html`, the rewrites of its `_redirects`, `404.html` for what isn't there, a redirect from a folder to its `/`.
 * @param folder the built site
 * @param options.base path it is served under, beginning and ending in `/`
 * @param options.port 0 (the default) takes a free one
 */
export async function serveSite(
  folder: string,
  { base = '/', port = 0 }: { base?: string; port?: number } = {},
): Promise<Site> {
  const rules = readHeaderRules(folder);
  const rewrites = readRewrites(folder);
  const server = createServer((request, response) => {
    try {
      answer(request, response, folder, base, rules, rewrites);
    } catch (error) {
      response.writeHead(500, { 'Content-Type': types['.txt'] ?? '' });
      response.end(`The server failed: ${String(error)}`);
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.on('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${address.port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  base: string,
  rules: ReturnType<typeof readHeaderRules>,
  rewrites: readonly Rewrite[],
): void {
  const url = new URL(request.url ?? '/', 'http://localhost');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const path = below(url.pathname, base);
  const file = path === undefined ? undefined : fileAt(folder, path);
  if (file === 'folder') {
    response.writeHead(301, { Location: `${url.pathname}/${url.search}` }).end();
    return;
  }
  const rewrite = rewrites.find(({ under }) => `/${path ?? ''}`.startsWith(under));
  const found = file ?? join(folder, rewrite?.file ?? '404.html');
  if (!existsSync(found)) {
    response.writeHead(404, { 'Content-Type': types['.txt'] ?? '' }).end('Not found');
    return;
  }
  const status = file ? 200 : (rewrite?.status ?? 404);
  send(request, response, found, status, headersFor(rules, `/${path ?? ''}`));
}

/** The part of a path after the base, or undefined outside it or when it can't be decoded. */
function below(pathname: string, base: string): string | undefined {
  if (!pathname.startsWith(base)) return undefined;
  try {
    return decodeURIComponent(pathname.slice(base.length));
  } catch {
    return undefined;
  }
}

function fileAt(folder: string, path: string): string | 'folder' | undefined {
  const file = normalize(join(folder, path));
  if (!`${file}${sep}`.startsWith(normalize(`${folder}${sep}`))) return undefined;
  if (!existsSync(file)) return existsSync(`${file}.html`) ? `${file}.html` : undefined;
  if (statSync(file).isFile()) return file;
  const index = join(file, 'index.html');
  if (!existsSync(index)) return undefined;
  return path === '' || path.endsWith('/') ? index : 'folder';
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  file: string,
  status: number,
  extra: Readonly<Record<string, string>>,
): void {
  const { size, mtimeMs } = statSync(file);
  const type = types[extname(file)] ?? 'application/octet-stream';
  const encoding = isCompressible(type, size)
    ? chooseEncoding(request.headers['accept-encoding'])
    : undefined;
  const tag = `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}${encoding ?? ''}"`;
  const headers: Record<string, string> = {
    'Cache-Control': 'public, max-age=0, must-revalidate',
    'Content-Type': type,
    ETag: tag,
    Vary: 'Accept-Encoding',
    ...extra,
  };
  if (status === 200 && request.headers['if-none-match'] === tag) {
    response.writeHead(304, headers).end();
    return;
  }
  const body = encoding ? compressed(readFileSync(file), encoding, `${file} ${tag}`) : undefined;
  if (encoding) headers['Content-Encoding'] = encoding;
  headers['Content-Length'] = String(body?.length ?? size);
  response.writeHead(status, headers);
  if (request.method === 'HEAD') response.end();
  else if (body) response.end(body);
  else createReadStream(file).pipe(response);
}
