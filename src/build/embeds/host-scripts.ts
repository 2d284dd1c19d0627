import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import type { HostScript, HostScripts } from '../../exports/embedding/host-scripts.ts';
import { hostConfig } from './embed-config.ts';

/** A version of a script for pages around embeds. */
const version = /^(?:embed|remittance-figure)-[\da-f]{8}\.js$/;

/**
 * Builds the scripts for the pages around embeds: each under its plain name, which always has the
 * newest, and under a name with its hash, for pages that hold it to its content.
 */
export async function buildHostScripts(folder: string): Promise<HostScripts> {
  return {
    embed: await buildOne(folder, 'embed'),
    'remittance-figure': await buildOne(folder, 'remittance-figure'),
  };
}

async function buildOne(folder: string, name: string): Promise<HostScript> {
  await build(hostConfig(folder, name));
  const built = join(folder, 'embed', `${name}.js`);
  const code = await readFile(built);
  const file = `${name}-${createHash('sha256').update(code).digest('hex').slice(0, 8)}.js`;
  await copyFile(built, join(folder, 'embed', file));
  return { file, integrity: `sha384-${createHash('sha384').update(code).digest('base64')}` };
}

/** Copies the versions of such scripts from one site into another; what that has already stays. */
export async function copyHostScripts(from: string, to: string): Promise<void> {
  if (!existsSync(join(from, 'embed'))) return;
  for (const file of (await readdir(join(from, 'embed'))).filter((name) => version.test(name))) {
    const target = join(to, 'embed', file);
    if (existsSync(target)) continue;
    await mkdir(join(to, 'embed'), { recursive: true });
    await copyFile(join(from, 'embed', file), target);
  }
}
