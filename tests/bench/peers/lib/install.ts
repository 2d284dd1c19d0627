import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { must, run } from '../../../../.ci/shell.mjs';

export const folder = join(import.meta.dirname, '..');

/** Installs the peers where they are missing, or older than their lock file. */
export async function installPeers(): Promise<void> {
  const installed = join(folder, 'node_modules/.package-lock.json');
  const lock = join(folder, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log('Installing the peers (once, about a minute) …');
  await must(
    'The peers could not be installed. Check the network connection and try again',
    run('npm', ['ci', '--prefix', folder, '--no-audit', '--no-fund', '--loglevel=error']),
  );
}

/** The versions of some packages, of ours or of the peers, as they are installed. */
export function versionsOf(names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, versionOf(name)]));
}

function versionOf(name: string): string {
  for (const place of [folder, join(folder, '../../..')]) {
    const file = join(place, 'node_modules', name, 'package.json');
    if (existsSync(file))
      return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
  }
  throw new Error(`${name} is not installed`);
}
