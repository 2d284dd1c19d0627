import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite, type Site } from './serve-site.ts';
import { headersFor, parseHeaderRules } from './headers.ts';
import { parseRewrites } from './rewrites.ts';

const folder = mkdtempSync(join(tmpdir(), 'atlas-serve-'));
let site: Site;
let below: Site;

beforeAll(async () => {
  mkdirSync(join(folder, 'sources'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<p>front</p>'.repeat(100));
  writeFileSync(join(folder, 'sources/index.html'), 'sources');
  writeFileSync(join(folder, '404.html'), 'nothing here');
  writeFileSync(join(folder, 'corridor.html'), 'a corridor');
  mkdirSync(join(folder, 'corridor/SAU'), { recursive: true });
  writeFileSync(join(folder, 'corridor/SAU/BGD.html'), 'the corridor');
  writeFileSync(join(folder, 'embed.html'), 'no figure');
  writeFileSync(
    join(folder, '_redirects'),
    '# rules\n/corridor/* /corridor.html 200\n/embed/* /embed.html 404\n',
  );
  writeFileSync(join(folder, 'assets/a-1.js'), 'let a;');
  writeFileSync(
    join(folder, '_headers'),
    '/*\n  X-All: yes\n/assets/*\n  Cache-Control: immutable\n',
  );
  site = await serveSite(folder);
  below = await serveSite(folder, { base: '/a/b/' });
});
afterAll(async () => {
  await Promise.all([site.close(), below.close()]);
  rmSync(folder, { recursive: true });
});

interface Answered {
  status: number | undefined;
  headers: Record<string, unknown>;
}

// Not fetch: it resolves `..` and undoes compression.
function ask(url: string, headers: Record<string, string> = {}): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { headers }, (response) => {
      response.resume();
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers }));
    });
    asked.on('error', reject);
    asked.end();
  });
}

describe('the server', () => {
  test('compresses as the browser accepts and adds the headers asked for', async () => {
    const { status, headers } = await ask(site.url, { 'Accept-Encoding': 'gzip, deflate, br' });
    expect(status).toBe(200);
    expect(headers).toMatchObject({ 'content-encoding': 'br', 'x-all': 'yes' });
    const plain = await ask(site.url, { 'Accept-Encoding': 'br;q=0' });
    expect(plain.headers['content-encoding']).toBeUndefined();
  });

  test('keeps hashed files for good and asks again for the rest', async () => {
    const hashed = await ask(`${site.url}assets/a-1.js`);
    expect(hashed.headers['cache-control']).toBe('immutable');
    const page = await ask(site.url);
    expect(page.headers['cache-control']).toContain('must-revalidate');
    const again = await ask(site.url, { 'If-None-Match': String(page.headers['etag']) });
    expect(again.status).toBe(304);
  });

  test('sends a folder without its slash there, the question kept', async () => {
    const { status, headers } = await ask(`${site.url}sources?a=1`);
    expect([status, headers['location']]).toEqual([301, '/sources/?a=1']);
    expect((await ask(`${site.url}sources/`)).status).toBe(200);
  });

  test('says what is not there, and gives nothing outside its folder', async () => {
    expect((await ask(`${site.url}nothing`)).status).toBe(404);
    expect((await ask(`${site.url}..%2f..%2f..%2fetc/passwd`)).status).toBe(404);
    expect((await ask(`${site.url}%E0%A4%A`)).status).toBe(404);
  });

  test('serves under a path, and only there', async () => {
    expect((await ask(below.url)).status).toBe(200);
    expect((await ask(new URL('/', below.url).href)).status).toBe(404);
  });
});

test('rules that name the same header add up', () => {
  const rules = parseHeaderRules('# note\n/*\n  A: 1\n  B: x: y\n\n/p/*\n  A: 2\n');
  expect(headersFor(rules, '/p/q')).toEqual({ A: '1, 2', B: 'x: y' });
  expect(headersFor(rules, '/q')).toEqual({ A: '1', B: 'x: y' });
});

describe('rewrites', () => {
  test('serve one file for every address under theirs, on both bases', async () => {
    const length = String('a corridor'.length);
    for (const { url } of [site, below]) {
      const answered = await ask(`${url}corridor/USA/MEX`);
      expect(answered.status).toBe(200);
      expect(answered.headers['content-length']).toBe(length);
      expect((await ask(`${url}corridors`)).status).toBe(404);
    }
  });

  test('stand back behind a page of its own, which needs no ending', async () => {
    const answered = await ask(`${site.url}corridor/SAU/BGD`);
    expect(answered.status).toBe(200);
    expect(answered.headers['content-length']).toBe(String('the corridor'.length));
  });

  test('of what is not there say so', async () => {
    const { status, headers } = await ask(`${site.url}embed/none/`);
    expect([status, headers['content-length']]).toEqual([404, String('no figure'.length)]);
  });

  test('refuse a line of another form', () => {
    expect(() => parseRewrites('/a /b 301')).toThrow('not understood: /a /b 301');
  });
});
