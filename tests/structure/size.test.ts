import { statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { projectFiles, read } from './lib/files.ts';

test('one thing a file: none is longer than 300 lines', () => {
  const long = projectFiles(/^(?:src|data|tests|\.ci)\/.*\.(?:tsx?|mjs|css|sql)$/)
    .map((file) => ({ file, lines: read(file).split('\n').length - 1 }))
    .filter(({ lines }) => lines > 300)
    .map(({ file, lines }) => `${file}: ${lines}`);
  expect(long).toEqual([]);
});

test('the tidy tables are about 30 MB at most', () => {
  const tables = projectFiles(/^data\/tables\/.*\.csv$/);
  const bytes = tables.reduce((total, file) => total + statSync(file).size, 0);
  expect(bytes).toBeLessThanOrEqual(30_000_000);
});

test('the top folder holds what a reader of it expects', () => {
  const known = [
    'src',
    'public',
    'data',
    'tests',
    '.ci',
    'index.html',
    'vite.config.ts',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'README.md',
    'LICENSE',
    'NOTICE',
    'CHANGELOG.md',
    'CONTRIBUTING.md',
  ];
  const top = new Set(projectFiles().map((file) => file.replace(/\/.*/, '')));
  expect([...top].filter((name) => !known.includes(name) && !/^\.\w/.test(name))).toEqual([]);
});
