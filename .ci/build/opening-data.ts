import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../shell.mjs';

interface Manifest {
  files: Record<string, { path: string; bytes: number }>;
  bundles?: string;
}

// What the map asks for first when an address says nothing else.
const opening = [
  /^geometry\/world-110$/,
  /^answers\/economies(\/|$)/,
  /^answers\/measure-values\/measure=received&series=knomad$/,
  /^answers\/measure-totals\/measure=received&series=knomad$/,
  /^answers\/flow-years\/kind=remittance$/,
  /^answers\/top-flows\/.*kind=remittance&series=wb-brm&year=2021$/,
];

/** Paths, from the front folder, of the built data the first view opens with. */
export function openingData(): string[] {
  const { files } = readManifest();
  return opening.map((pattern) => {
    const found = Object.keys(files).find((name) => pattern.test(name));
    const path = found === undefined ? undefined : files[found]?.path;
    if (path === undefined)
      throw new Error(`public/data/manifest.json: nothing matches ${pattern}`);
    return `data/${path}`;
  });
}

/** Path, from the front folder, of the file that holds all answers a page opens with. */
export function openingBundle(bundle: string): string[] {
  const { bundles } = readManifest();
  return bundles === undefined ? [] : [`data/${bundles}/${bundle}.json`];
}

function readManifest(): Manifest {
  const file = join(root, 'public/data/manifest.json');
  if (!existsSync(file))
    throw new Error('public/data/manifest.json is missing: run npm run data:build');
  return JSON.parse(readFileSync(file, 'utf8')) as Manifest;
}
