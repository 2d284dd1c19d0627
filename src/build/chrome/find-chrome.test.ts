import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChrome } from './find-chrome.ts';

const folder = mkdtempSync(join(tmpdir(), 'atlas-chrome-'));
const empty = join(folder, 'empty');

function put(...parts: string[]): string {
  const file = join(folder, ...parts);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, '');
  return file;
}

beforeAll(() => mkdirSync(empty));
afterAll(() => rmSync(folder, { recursive: true }));

test('CHROME_PATH comes first, and is not silently passed over', () => {
  const chosen = put('chosen');
  expect(findChrome({ CHROME_PATH: chosen })).toBe(chosen);
  expect(() => findChrome({ CHROME_PATH: join(folder, 'gone') })).toThrow('does not exist');
});

test('the search path comes before the usual places', () => {
  const google = put('bin', 'google-chrome');
  expect(findChrome({ PATH: join(folder, 'bin') }, 'linux')).toBe(google);
});

test('finds Chrome where Windows keeps it', () => {
  const program = put('files', 'Google/Chrome/Application/chrome.exe');
  expect(findChrome({ PROGRAMFILES: join(folder, 'files') }, 'win32')).toBe(program);
});

test("takes the newest of Playwright's own", () => {
  put('cache', 'chromium-999', 'chrome-win', 'chrome.exe');
  const newest = put('cache', 'chromium-1200', 'chrome-win', 'chrome.exe');
  expect(findChrome({ PLAYWRIGHT_BROWSERS_PATH: join(folder, 'cache') }, 'win32')).toBe(newest);
});

test('finds nothing where there is none', () => {
  expect(findChrome({ PLAYWRIGHT_BROWSERS_PATH: empty }, 'win32')).toBeUndefined();
});
