import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { BuildError } from './build-error.ts';
import type { Places } from './paths.ts';

interface Described {
  resources: { path: string; hash: string }[];
}

/**
 * Holds every table against the checksum that its description has.
 *
 * @throws {BuildError} naming the tables that were changed without it, or by a half-done import.
 */
export async function checkChecksums({ datapackage }: Pick<Places, 'datapackage'>): Promise<void> {
  const { resources } = JSON.parse(await readFile(datapackage, 'utf8')) as Described;
  const changed: string[] = [];
  for (const { path, hash } of resources) {
    const bytes = await readFile(join(dirname(datapackage), path)).catch(() => Buffer.of());
    const found = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
    if (found !== hash) changed.push(path);
  }
  if (changed.length > 0)
    throw new BuildError(
      `Not as described in ${datapackage}: ${changed.join(', ')}. Import them again.`,
    );
}
