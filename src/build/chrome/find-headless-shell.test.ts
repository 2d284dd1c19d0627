import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findHeadlessShell } from './find-headless-shell.ts';

const folder = mkdtempSync(join(tmpdir(), 'atlas-shell-'));
const cache = join(folder, 'cache');

function put(...parts: string[]): string {
  const file = join(folder, ...parts);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, '');
  return file;
}

afterAll(() => rmSync(folder, { recursive: true }));

test('the one that is named comes first, and an empty name stands for none', () => {
  const PATH = join(put('bin', 'chromium-headless-shell'), '..');
  expect(findHeadlessShell({ PATH, HEADLESS_SHELL_PATH: '/other' }, 'linux')).toBe('/other');
  expect(findHeadlessShell({ PATH, HEADLESS_SHELL_PATH: '' }, 'linux')).toBeUndefined();
  expect(findHeadlessShell({ PATH }, 'linux')).toBe(join(PATH, 'chromium-headless-shell'));
});

test("is found where Playwright keeps it, and its whole browser isn't taken for it", () => {
  put('cache', 'chromium-1300', 'chrome-linux', 'headless_shell');
  const env = { PLAYWRIGHT_BROWSERS_PATH: cache };
  expect(findHeadlessShell(env, 'linux')).toBeUndefined();
  const shell = put('cache', 'chromium_headless_shell-1200', 'chrome-linux', 'headless_shell');
  expect(findHeadlessShell(env, 'linux')).toBe(shell);
});
