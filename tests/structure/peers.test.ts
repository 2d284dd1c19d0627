import { expect, test } from 'vitest';
import { publishedFiles } from '../bench/peers/lib/publish.ts';
import { readResults } from '../bench/peers/lib/results.ts';
import { places, projectFiles, read } from './lib/files.ts';

interface Package {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

const peers = 'tests/bench/peers';
const own = JSON.parse(read('package.json')) as Package;
const theirs = Object.keys(
  (JSON.parse(read(`${peers}/package.json`)) as Package).dependencies ?? {},
);
const name = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);

test('no peer is a dependency of the atlas: a fresh clone installs none', () => {
  expect(theirs.length).toBeGreaterThan(10);
  const all = { ...own.dependencies, ...own.devDependencies };
  expect(theirs.filter((peer) => peer in all)).toEqual([]);
});

test('nothing but the bench imports a peer, or from the folder of the peers', () => {
  const others = projectFiles(/\.(?:tsx?|mjs)$/).filter((file) => !file.startsWith(`${peers}/`));
  const peer = new RegExp(`(?:from|import\\(?) ?'(?:${theirs.map(name).join('|')})(?:/[^']*)?'`);
  expect(others.flatMap((file) => places(file, read(file), peer))).toEqual([]);
  const shipped = others.filter((file) => /^(?:src|data|\.ci)\//.test(file));
  expect(shipped.flatMap((file) => places(file, read(file), /bench\/peers\/\w+/))).toEqual([]);
});

test('the published tables, plots and picture are made of the results, none of them typed', () => {
  // `npm run bench -- peers --draw` makes them again.
  const results = readResults();
  const made = results.length === 0 ? {} : publishedFiles(results, read('README.md'));
  const other = Object.entries(made).filter(([file, text]) => read(file) !== text);
  expect(other.map(([file]) => file)).toEqual([]);
});
