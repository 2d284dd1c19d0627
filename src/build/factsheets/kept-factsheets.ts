import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../root.ts';
import type { Wanted } from './wanted.ts';

/** Factsheets printed before, by what they were made from. */
export interface KeptFactsheets {
  get: (one: Wanted) => Promise<Buffer | null>;
  keep: (one: Wanted, pdf: Uint8Array) => Promise<void>;
}

/**
 * Keeps PDFs in `.cache/factsheets`. A factsheet is made from its economy's answers, from the
 * answers of all economies, and from the site's code and words, whose names have their hash.
 */
export async function keptFactsheets(built: string): Promise<KeptFactsheets> {
  const folder = join(root, '.cache/factsheets');
  const assets = (await readdir(join(built, 'assets'))).filter((name) =>
    /^(?:FactsheetPage|style|words-|shared|index)/.test(name),
  );
  const data = join(built, 'data/page');
  const bundles = (await readdir(data)).find((name) => name.startsWith('bundles-')) ?? '';
  const front = await readFile(join(built, 'factsheet.html'), 'utf8');
  const site = /<meta name="site" content="([^"]*)"/.exec(front)?.[1] ?? '';
  const shared = digest([
    ...assets.toSorted(),
    ...(await readdir(join(data, 'answers/economies'))),
    site,
  ]);

  async function fileOf({ economy, language }: Wanted): Promise<string> {
    const answers = await readFile(join(data, bundles, `economy/${economy}.json`));
    return join(folder, `${economy}-${language}-${digest([shared, answers])}.pdf`);
  }

  return {
    async get(one) {
      const file = await fileOf(one);
      return existsSync(file) ? readFile(file) : null;
    },
    async keep(one, pdf) {
      await mkdir(folder, { recursive: true });
      await writeFile(await fileOf(one), pdf);
    },
  };
}

function digest(parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\n');
  return hash.digest('hex').slice(0, 16);
}
