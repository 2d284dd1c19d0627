import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../root.ts';
import { chunkGroups, idleParts, type ChunkRule } from './chunk-rules.ts';

const rules: readonly ChunkRule[] = [
  { name: 'first', made: ['vite/preload-helper'] },
  { name: 'shared', folders: ['src/ui', 'src/database'], packages: ['react', '@lezer/highlight'] },
];
const file = (path: string) => join(root, path);

test('a folder holds its own files and not those of the folders in it', () => {
  const [, shared] = chunkGroups(rules);
  expect(shared?.test(file('src/ui/Sheet.tsx'))).toBe(true);
  expect(shared?.test(file('src/ui/words.json?raw'))).toBe(true);
  expect(shared?.test(file('src/ui/dialog/Dialog.tsx'))).toBe(false);
  expect(shared?.test(file('src/uis/Sheet.tsx'))).toBe(false);
});

test('a file of a folder that holds more is named itself', () => {
  const own: readonly ChunkRule[] = [{ name: 'shared', files: ['src/map/flows/flow.ts'] }];
  const [shared] = chunkGroups(own);
  expect(shared?.test(file('src/map/flows/flow.ts'))).toBe(true);
  expect(shared?.test(file('src/map/flows/flows.ts'))).toBe(false);
  expect(idleParts(own, [file('src/map/flows/flows.ts')])).toEqual([
    'shared: file src/map/flows/flow.ts',
  ]);
});

test('a package is named whole, and a made module without its ending', () => {
  const [first, shared] = chunkGroups(rules);
  expect(shared?.test(file('node_modules/react/cjs/react.js'))).toBe(true);
  expect(shared?.test(file('node_modules/react-dom/index.js'))).toBe(false);
  expect(shared?.test(file('node_modules/@lezer/highlight/dist/index.js'))).toBe(true);
  expect(first?.test('\0vite/preload-helper.js')).toBe(true);
  expect(first?.priority).toBeGreaterThan(shared?.priority ?? 9);
});

test('what no module fits is told', () => {
  const modules = [file('src/ui/Sheet.tsx'), file('node_modules/react/index.js')];
  expect(idleParts(rules, modules)).toEqual([
    'first: made vite/preload-helper',
    'shared: folder src/database',
    'shared: package @lezer/highlight',
  ]);
});
