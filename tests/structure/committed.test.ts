import { expect, test } from 'vitest';
import { places, projectFiles, read } from './lib/files.ts';

const texts = projectFiles(
  /\.(?:tsx?|mjs|json|css|sql|md|html|svg|txt|cff|webmanifest)$|^(?:LICENSE|NOTICE|\.\w+rc|\.ci\/run|public\/_headers)/,
).filter((file) => !file.startsWith('tests/structure/'));

test('nothing names a place on one machine', () => {
  const path = /(?<![\w.])\/(?:work|home|root|Users|tmp)\/[\w.-]+/;
  const found = texts.flatMap((file) => places(file, read(file), path));
  expect(found).toEqual([]);
});

test('nothing names a package registry', () => {
  const registry = /registry\.[\w-]+\.\w+|"resolved":|_authToken|npm[\w-]*\.pkg\.[\w.]+/;
  const found = texts.flatMap((file) => places(file, read(file), registry));
  expect(found).toEqual([]);
});

test('the code reaches for no other host', () => {
  const code = projectFiles(/^(?:src\/.*\.(?:tsx?|css)|index\.html)$/).filter(
    (file) => !/\.test\./.test(file),
  );
  const reaching = /(?:fetch|import|url|src|Worker)\s*[=(]\s*["'`]?(?:https?:)?\/\/[\w.-]+/;
  expect(code.flatMap((file) => places(file, read(file), reaching))).toEqual([]);
});

test('no file is over 25 MB', () => {
  const big = projectFiles(/^(?:public|src|data)\//).filter(
    (file) => read(file).length > 25_000_000,
  );
  expect(big).toEqual([]);
});

const locks = ['package-lock.json', 'tests/bench/peers/package-lock.json'];

test.each(locks)('%s describes every package it names, or `npm ci` refuses it', (file) => {
  const lock = JSON.parse(read(file)) as {
    packages: Record<string, { optionalDependencies?: Record<string, string> }>;
  };
  const described = new Set(
    Object.keys(lock.packages).map((path) => path.replace(/^.*node_modules\//, '')),
  );
  const named = Object.values(lock.packages).flatMap(({ optionalDependencies }) =>
    Object.keys(optionalDependencies ?? {}),
  );
  // `npm run lock:prune` mends it.
  expect(named.filter((name) => !described.has(name))).toEqual([]);
});
