import { expect, test } from 'vitest';
import { projectFiles, read } from './lib/files.ts';
import { importsOf } from './lib/imports.ts';

/** Rooms from the ground up; a file imports from its own room and from lower ones only. */
const height: Readonly<Record<string, number>> = {
  domain: 0,
  language: 1,
  database: 2,
  map: 3,
  charts: 3,
  ui: 3,
  exports: 4,
  figures: 5,
  'user-data': 5,
  embed: 6,
  pages: 6,
  app: 7,
  main: 8,
  build: 9,
};

const sources = projectFiles(/^src\/.*\.tsx?$/);
const imports = sources.flatMap((file) => importsOf(file, read(file)));

function roomOf(path: string): string {
  return /^src\/([^/.]+)/.exec(path)?.[1] ?? '';
}

const forTests = /^src\/(?:app\/style|language\/[\w-]+\/words)\//;

test('every file lies in a known room', () => {
  const outside = sources.filter((file) => !(roomOf(file) in height) && !file.endsWith('.d.ts'));
  expect(outside).toEqual([]);
});

test('imports point downwards', () => {
  const upward = imports
    .filter(({ to }) => to.startsWith('src/'))
    // A test wants the site's style, or words to say.
    .filter(({ from, to }) => !(/\.test\./.test(from) && forTests.test(to)))
    .filter(({ from, to }) => {
      const [above, below] = [roomOf(from), roomOf(to)];
      if (above === below) return false;
      return (height[below] ?? 99) >= (height[above] ?? -1);
    })
    .map(({ from, to }) => `${from} → ${to}`);
  expect(upward).toEqual([]);
});

test('what a browser loads reaches neither the build nor Node', () => {
  const entries = projectFiles(
    /^src\/(?:main\/main\.ts|embed\/(?:main\/main\.ts|open-embed\.tsx|host\/[\w-]+\.ts))$/,
  );
  const next = (file: string) =>
    imports.flatMap(({ from, to, typeOnly }) => (from === file && !typeOnly ? [to] : []));
  const reached = new Map(entries.map((entry) => [entry, entry]));
  for (const [file, way] of reached)
    for (const to of next(file)) if (!reached.has(to)) reached.set(to, `${way} → ${to}`);
  expect(reached.size).toBeGreaterThan(sources.length / 3);
  const stray = [...reached].filter(([file]) => /^(?:src\/build\/|node:|@duckdb\/node)/.test(file));
  expect(stray.map(([, way]) => way)).toEqual([]);
});

test('a page imports no other page', () => {
  const page = (path: string) => /^src\/pages\/([^/]+)\//.exec(path)?.[1];
  const sideways = imports
    .filter(({ from, to }) => page(from) && page(to) && page(from) !== page(to))
    .map(({ from, to }) => `${from} → ${to}`);
  expect(sideways).toEqual([]);
});

test('no module imports itself in a circle', () => {
  const next = (file: string) =>
    imports
      .filter(({ from, typeOnly, late }) => from === file && !typeOnly && !late)
      .map(({ to }) => to);
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (done.has(file) || path.includes(file)) return;
    for (const to of next(file)) walk(to, [...path, file]);
    done.add(file);
  };
  for (const file of sources) walk(file, []);
  expect(circles).toEqual([]);
});

test('the map library is imported in the map room only', () => {
  const outside = imports
    .filter(({ from, to }) => /^(react-)?leaflet(\/|$)/.test(to) && roomOf(from) !== 'map')
    .map(({ from, to }) => `${from} → ${to}`);
  expect(outside).toEqual([]);
});

test('the engine is imported in the database room only', () => {
  const outside = imports
    .filter(({ from, to }) => to.startsWith('@duckdb/') && roomOf(from) !== 'database')
    .map(({ from, to }) => `${from} → ${to}`);
  expect(outside).toEqual([]);
});

test('nothing but tests imports a test', () => {
  const found = imports
    .filter(({ from, to }) => !/\.test\./.test(from) && /\.test\./.test(to))
    .map(({ from, to }) => `${from} → ${to}`);
  expect(found).toEqual([]);
});
