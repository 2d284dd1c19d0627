import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { encodeAnswer } from '../../src/database/answer-file.ts';
import type { BuiltAnswer } from './answers.ts';
import { hash8 } from './page-files.ts';

/**
 * Writes the answers that share a file, each file an object of encoded answers by key, into one
 * folder named by their content: the manifest names the folder alone, whatever their number.
 *
 * @returns the folder, relative to the built data; undefined if no answer shares a file
 */
export async function writeBundles(
  output: string,
  answers: readonly BuiltAnswer[],
): Promise<string | undefined> {
  const bundles = new Map<string, Record<string, string>>();
  for (const { key, rows, bundle } of answers) {
    if (bundle === undefined) continue;
    const held = bundles.get(bundle) ?? {};
    held[key] = encodeAnswer(rows);
    bundles.set(bundle, held);
  }
  if (bundles.size === 0) return undefined;
  const files = [...bundles].map(([bundle, held]) => [bundle, JSON.stringify(held)] as const);
  const folder = `page/bundles-${hash8(files.flat().join('\n'))}`;
  for (const [bundle, text] of files) {
    const file = join(output, folder, `${bundle}.json`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return folder;
}
