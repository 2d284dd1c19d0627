import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { alone } from './lock.ts';

let cache: string;
beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'atlas-lock-'));
});
afterEach(() => rm(cache, { recursive: true, force: true }));

test('two builds at once run one after the other', async () => {
  const happened: string[] = [];
  const work = (name: string) => async () => {
    happened.push(`${name} starts`);
    await pause(20);
    happened.push(`${name} ends`);
  };
  await Promise.all([alone(cache, work('a')), alone(cache, work('b'))]);
  expect(happened.map((what) => what.slice(2))).toEqual(['starts', 'ends', 'starts', 'ends']);
});

test('a build that failed or was killed keeps nobody out', async () => {
  await expect(alone(cache, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  const neverAProcess = 2 ** 30;
  await writeFile(join(cache, 'data-build.lock'), String(neverAProcess));
  expect(await alone(cache, () => Promise.resolve('built'))).toBe('built');
});
