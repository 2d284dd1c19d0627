import { expect, test } from 'vitest';
import { projectFiles, read } from './lib/files.ts';
import { drawLayers } from './lib/draw-layers.ts';
import { importsOf } from './lib/imports.ts';
import { heightOf, layers } from './lib/layers.ts';

const sources = projectFiles(/^src\/.*\.tsx?$/);
const imports = sources.flatMap((file) => importsOf(file, read(file)));

function layerOf(path: string): string {
  return /^src\/([^/.]+)/.exec(path)?.[1] ?? '';
}

const forTests = /^src\/(?:app\/style|language\/[\w-]+\/words)\//;

test('every file lies in a known layer', () => {
  const outside = sources.filter((file) => !(layerOf(file) in heightOf) && !file.endsWith('.d.ts'));
  expect(outside).toEqual([]);
});

test('the picture of the layers is drawn from their list', async () => {
  // `npx vitest run --project structure -u` draws it anew.
  await expect(drawLayers(layers)).toMatchFileSnapshot('../../.github/layout.svg');
});

test('imports point downwards', () => {
  const upward = imports
    .filter(({ to }) => to.startsWith('src/'))
    // A test wants the site's style, or words to say.
    .filter(({ from, to }) => !(/\.test\./.test(from) && forTests.test(to)))
    .filter(({ from, to }) => {
      const [above, below] = [layerOf(from), layerOf(to)];
      if (above === below) return false;
      return (heightOf[below] ?? 99) >= (heightOf[above] ?? -1);
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

test('a figure is named in its own folder, and where pages, stories and cards lay figures out', () => {
  const figure = (path: string) => /^src\/figures\/([^/]+)\/index\.ts$/.exec(path)?.[1];
  const elsewhere = imports
    .filter(({ to }) => figure(to) !== undefined)
    .filter(({ from, to }) => !from.startsWith(`src/figures/${figure(to)}/`))
    .filter(({ from }) => !/^src\/(?:pages|stories|build\/cards)\//.test(from))
    .map(({ from, to }) => `${from} → ${to}`);
  expect(elsewhere).toEqual([]);
});

test('no module imports itself in a circle, be it for a type', () => {
  const files = projectFiles(/^(?:src|data|tests|\.ci)\/.*\.tsx?$/);
  const nextOf = new Map(
    files.map((file) => [
      file,
      importsOf(file, read(file)).flatMap(({ to, late }) => (late ? [] : [to])),
    ]),
  );
  const next = (file: string) => nextOf.get(file) ?? [];
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (done.has(file) || path.includes(file)) return;
    for (const to of next(file)) walk(to, [...path, file]);
    done.add(file);
  };
  for (const file of files) walk(file, []);
  expect(circles).toEqual([]);
});

test('the map library is imported in the map layer only', () => {
  const outside = imports
    .filter(({ from, to }) => /^(react-)?leaflet(\/|$)/.test(to) && layerOf(from) !== 'map')
    .map(({ from, to }) => `${from} → ${to}`);
  expect(outside).toEqual([]);
});

test('the engine is imported in the database layer only', () => {
  const outside = imports
    .filter(({ from, to }) => to.startsWith('@duckdb/') && layerOf(from) !== 'database')
    .map(({ from, to }) => `${from} → ${to}`);
  expect(outside).toEqual([]);
});

test('nothing but tests imports a test', () => {
  const found = imports
    .filter(({ from, to }) => !/\.test\./.test(from) && /\.test\./.test(to))
    .map(({ from, to }) => `${from} → ${to}`);
  expect(found).toEqual([]);
});
