import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { encodeAnswer } from '../../src/database/answer-file.ts';
import { sealed } from '../../src/database/seal.ts';
import type { PrecomputedResult } from './answers.ts';
import { hash8 } from './page-files.ts';

/**
 * Writes the answers that share a file, each file an object of encoded answers by key, into one
 * folder named by their content: the manifest names the folder alone, whatever their number.
 *
 * @returns the folder, relative to the built data; undefined if no answer shares a file
 */
export async function writeResultPacks(
  output: string,
  answers: readonly PrecomputedResult[],
): Promise<string | undefined> {
  const packs = new Map<string, Record<string, string>>();
  for (const { key, rows, resultPack } of answers) {
    if (resultPack === undefined) continue;
    const held = packs.get(resultPack) ?? {};
    held[key] = encodeAnswer(rows);
    packs.set(resultPack, held);
  }
  if (packs.size === 0) return undefined;
  const texts = [...packs].flatMap(([resultPack, held]) => [resultPack, JSON.stringify(held)]);
  const folder = `page/bundles-${hash8(texts.join('\n'))}`;
  for (const [resultPack, held] of packs) {
    const path = `${folder}/${resultPack}.json`;
    await mkdir(dirname(join(output, path)), { recursive: true });
    await writeFile(join(output, path), await sealed(path, held));
  }
  return folder;
}
