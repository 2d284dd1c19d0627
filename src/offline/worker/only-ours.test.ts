import { expect, test } from 'vitest';
import { onlyOurFiles, onlyOurPages } from './only-ours.ts';

const html = { 'Content-Type': 'text/html; charset=utf-8' };

type Plugin = typeof onlyOurPages;
async function keeps(plugin: Plugin, body: string, init?: ResponseInit): Promise<boolean> {
  const response = new Response(body, init);
  const request = new Request('https://atlas.test/');
  const kept = await plugin.cacheWillUpdate?.({ request, response } as never);
  return Boolean(kept);
}

test('a page of the atlas is kept; what a network puts in its place, or a host that fails, is not', async () => {
  const page = '<!doctype html><div id="root"><h1>Nepal</h1></div>';
  expect(await keeps(onlyOurPages, page, { headers: html })).toBe(true);
  expect(await keeps(onlyOurPages, '<h1>Log in to Hotel WiFi</h1>', { headers: html })).toBe(false);
  expect(await keeps(onlyOurPages, page, { headers: html, status: 404 })).toBe(false);
  expect(await keeps(onlyOurPages, page, { headers: html, status: 503 })).toBe(false);
});

test('a page in the place of a script or of data is not kept', async () => {
  const script = { headers: { 'Content-Type': 'text/javascript' } };
  expect(await keeps(onlyOurFiles, 'export {}', script)).toBe(true);
  expect(await keeps(onlyOurFiles, '<h1>Not found</h1>', { headers: html })).toBe(false);
  expect(await keeps(onlyOurFiles, '', { ...script, status: 500 })).toBe(false);
});
