import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hash8 } from './page-files.ts';
import { digestOfInputs } from './digest.ts';
import type { Places } from './paths.ts';

interface Record {
  inputs: string;
  manifest: string;
}

const recordPath = (cache: string) => join(cache, 'data-build.json');
const manifestPath = (output: string) => join(output, 'manifest.json');

/** Whether the built data are those of the inputs as they are now. */
export async function isCurrent({
  output,
  cache,
}: Pick<Places, 'output' | 'cache'>): Promise<boolean> {
  if (!existsSync(recordPath(cache)) || !existsSync(manifestPath(output))) return false;
  const record = JSON.parse(await readFile(recordPath(cache), 'utf8')) as Record;
  const manifest = await readFile(manifestPath(output));
  return record.manifest === hash8(manifest) && record.inputs === (await digestOfInputs());
}

/** Remembers which inputs the built data are of. */
export async function markCurrent(
  { output, cache }: Pick<Places, 'output' | 'cache'>,
  inputs: string,
): Promise<void> {
  const record: Record = { inputs, manifest: hash8(await readFile(manifestPath(output))) };
  await mkdir(cache, { recursive: true });
  await writeFile(recordPath(cache), `${JSON.stringify(record)}\n`);
}
