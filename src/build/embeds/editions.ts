import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { DataManifest } from '../../database/manifest.ts';
import type { KeptEdition } from '../../embed/kept-edition.ts';
import { copyHostScripts } from './host-scripts.ts';

const folderOf = 'data/editions';

/**
 * Writes down what an embed that is frozen to this edition needs, so that later builds keep it:
 * `data/editions/<edition>.json` says how to open it, `<edition>.files.json` names every file.
 *
 * @param site the built site
 */
export async function writeEdition(
  site: string,
  { edition, made, files, bundles }: DataManifest,
  code: { script: string; style: string; all: readonly string[] },
): Promise<void> {
  const data = Object.values(files).map(({ path }) => `data/${path}`);
  const shared = bundles === undefined ? [] : await filesBelow(site, `data/${bundles}`);
  const kept: KeptEdition = { edition, made, script: code.script, style: code.style };
  await mkdir(join(site, folderOf), { recursive: true });
  await writeFile(join(site, folderOf, `${edition}.json`), JSON.stringify(kept));
  await writeFile(
    join(site, folderOf, `${edition}.files.json`),
    JSON.stringify([...code.all, ...data, ...shared]),
  );
}

/**
 * Puts the editions of a former site aside, before it is overwritten, and the versions of its
 * scripts for pages around embeds.
 *
 * @param current the edition that is built now; not put aside
 * @returns their names
 */
export async function putAside(site: string, aside: string, current: string): Promise<string[]> {
  await rm(aside, { recursive: true, force: true });
  await copyHostScripts(site, aside);
  const names = await editionsIn(site);
  for (const name of names.filter((one) => one !== current)) await copyEdition(site, aside, name);
  return names.filter((one) => one !== current);
}

/** Brings what was put aside into a site; what it has already stays. */
export async function bringBack(aside: string, site: string): Promise<void> {
  await copyHostScripts(aside, site);
  for (const name of await editionsIn(aside)) await copyEdition(aside, site, name);
}

async function editionsIn(site: string): Promise<string[]> {
  if (!existsSync(join(site, folderOf))) return [];
  const found = await readdir(join(site, folderOf));
  return found.flatMap((file) => /^([\da-f]{8})\.json$/.exec(file)?.[1] ?? []);
}

async function copyEdition(from: string, to: string, name: string): Promise<void> {
  const list = join(from, folderOf, `${name}.files.json`);
  if (!existsSync(list)) return;
  const files = JSON.parse(await readFile(list, 'utf8')) as string[];
  const own = [`${folderOf}/${name}.json`, `${folderOf}/${name}.files.json`];
  for (const file of [...files, ...own]) {
    const [source, target] = [join(from, file), join(to, file)];
    if (!existsSync(source) || existsSync(target)) continue;
    await mkdir(dirname(target), { recursive: true });
    await cp(source, target);
  }
}

async function filesBelow(site: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(site, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(site.length + 1)
        .replaceAll('\\', '/'),
    );
}
